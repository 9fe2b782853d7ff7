/** How an option is written: alone, or with a value; `values` lists those that are accepted, where they are few. */
export interface OptionShape {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** The word that stands for the value in the help. */
  readonly value?: string
  readonly values?: readonly string[]
}
