export { sentenceFinder } from './front/sentence-around.ts'
export { type TaggedWord, taggedWords } from './front/tagged-words.ts'
export { compareNames, skeleton } from './people/same-name.ts'
export { type ReadOptions, readText } from './read-text.ts'
