export { findUndertakings } from './find-undertakings.ts'
