/** What the child gives back: the text, or why there is none. */
export interface ChildAnswer {
  readonly text?: string
  readonly error?: 'InputError' | 'ExchangeError'
  readonly code?: string | null
  readonly values?: Readonly<Record<string, string | number>>
}
