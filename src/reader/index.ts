export { type ReadOptions, readText } from './read-text.ts'
