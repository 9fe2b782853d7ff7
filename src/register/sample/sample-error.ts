/** What is wrong with the data of a sample relationship. A code never changes its meaning. */
export const SAMPLE_ERROR_CODES = [
  'E_SAMPLE_SHAPE',
  'E_SAMPLE_ID',
  'E_SAMPLE_ID_TWICE',
  'E_SAMPLE_UNKNOWN_ID',
  'E_SAMPLE_LATER_ID',
  'E_SAMPLE_DATE',
  'E_SAMPLE_DATES_TURNED',
  'E_SAMPLE_ADDRESS',
  'E_SAMPLE_ADDRESS_TWICE',
  'E_SAMPLE_NO_PAGE',
  'E_SAMPLE_UNKNOWN_PAGE',
  'E_SAMPLE_UNUSED_PAGE',
  'E_SAMPLE_LANGUAGE',
  'E_SAMPLE_FIELD',
  'E_SAMPLE_NOT_CIVIL',
  'E_SAMPLE_PARTY',
  'E_SAMPLE_UNKNOWN_FACT',
  'E_SAMPLE_NOT_MARKED',
] as const

export type SampleErrorCode = (typeof SAMPLE_ERROR_CODES)[number]

/** Data that the sample cannot be built from. `values`: `where` in the data, the `value` there, what is `accepted`. */
export class SampleError extends Error {
  readonly code: SampleErrorCode
  readonly values: Readonly<Record<'where' | 'value' | 'accepted', string>>

  constructor(code: SampleErrorCode, values: SampleError['values']) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'SampleError'
    this.code = code
    this.values = values
  }
}
