export { type TaggedWord, taggedWords } from './front/tagged-words.ts'
export { type ReadOptions, readText } from './read-text.ts'
