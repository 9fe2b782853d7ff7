/** What the writer prints. */
export type Said =
  /** The store is open and has its register. */
  | { readonly said: 'open' }
  | { readonly said: 'trying'; readonly tag: string; readonly count: number }
  | {
      readonly said: 'acknowledged'
      readonly tag: string
      readonly refs: readonly (readonly [index: number, hash: string])[]
    }
  /** `tag` is null when it could not open or close. */
  | { readonly said: 'failed'; readonly tag: string | null; readonly code: string; readonly stored: string }
  | { readonly said: 'closed' }
