/** What the address of the start page says: the body whose matters are shown; all when absent. */
export interface StartSearch {
  readonly body?: string
}

/** Takes of an address what can be understood, and leaves out the rest. */
export function startSearch({ body }: Readonly<Record<string, unknown>>): StartSearch {
  return typeof body === 'string' && body.startsWith('body:') ? { body } : {}
}
