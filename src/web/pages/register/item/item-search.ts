/** What the address of an item says: `YYYY-MM-DD`, the world as of a day of the past. */
export interface ItemSearch {
  readonly at?: string
}

/** Takes of an address what can be understood, and leaves out the rest. */
export function itemSearch({ at }: Readonly<Record<string, unknown>>): ItemSearch {
  return typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at) ? { at } : {}
}
