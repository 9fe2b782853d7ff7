export { readSample } from './read-sample.ts'
export { sampleChanges, sampleOpening } from './sample-changes.ts'
export type { SampleData, SampleDocument, SampleUndertaking } from './sample-data.ts'
export { SAMPLE_ERROR_CODES, SampleError, type SampleErrorCode } from './sample-error.ts'
