export const HISTORY_VIEWS = ['entries', 'state', 'verify'] as const
export type HistoryView = (typeof HISTORY_VIEWS)[number]

/** What the address of the history says; what is absent is as usual. */
export interface HistorySearch {
  readonly view?: Exclude<HistoryView, 'entries'>
  /** The entry that is open, by its index. */
  readonly entry?: number
  readonly type?: string
  /** Code of a side, or `joint`. */
  readonly party?: string
  readonly by?: string
  /** `YYYY-MM-DD` */
  readonly day?: string
  readonly item?: string
  readonly order?: 'oldest'
}

/** The parts of it that narrow the entries. */
export const FILTERS = ['type', 'party', 'by', 'day', 'item'] as const

export type HistoryChanges = { readonly [Name in keyof HistorySearch]?: HistorySearch[Name] | undefined }

/** The search with the changes, and without what was taken away. */
export function changedSearch(search: HistorySearch, changes: HistoryChanges): HistorySearch {
  const kept = Object.entries({ ...search, ...changes }).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(kept)
}

/** Takes of an address what can be understood, and leaves out the rest. */
export function historySearch(given: Readonly<Record<string, unknown>>): HistorySearch {
  const { view, entry, type, party, by, day, item, order } = given
  const text = (name: string, value: unknown) => {
    const isUsable = typeof value === 'string' && value !== '' && value.length <= 200
    return isUsable ? { [name]: value } : {}
  }
  return {
    ...(view === 'state' || view === 'verify' ? { view } : {}),
    ...(typeof entry === 'number' && Number.isSafeInteger(entry) && entry >= 0 ? { entry } : {}),
    ...text('type', type),
    ...text('party', party),
    // A name of digits alone is read as a number.
    ...text('by', typeof by === 'number' ? String(by) : by),
    ...(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}),
    ...text('item', item),
    ...(order === 'oldest' ? { order } : {}),
  }
}
