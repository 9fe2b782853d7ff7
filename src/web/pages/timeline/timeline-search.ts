import { TIMELINE_KINDS, type TimelineKind } from '../../../register/index.ts'

/** What the address of the timeline says; what is absent is as usual. */
export interface TimelineSearch {
  readonly view?: 'list'
  /** Kinds that are shown; all when absent. */
  readonly kinds?: readonly TimelineKind[]
  readonly field?: string
  readonly party?: string
  /** Gregorian years. */
  readonly from?: number
  readonly to?: number
  /** Key of the row that is open. */
  readonly open?: string
  /** `YYYY-MM-DD`: the world as of a day of the past. */
  readonly at?: string
}

/** What is changed of it; undefined for what is taken away. */
export type SearchChanges = { readonly [Name in keyof TimelineSearch]?: TimelineSearch[Name] | undefined }

/** The search with the changes, and without what was taken away. */
export function changedSearch(search: TimelineSearch, changes: SearchChanges): TimelineSearch {
  const kept = Object.entries({ ...search, ...changes }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept)
}

/** Takes of an address what can be understood, and leaves out the rest. */
export function timelineSearch(given: Readonly<Record<string, unknown>>): TimelineSearch {
  const { view, kinds, field, party, from, to, open, at } = given
  const wanted = Array.isArray(kinds) ? TIMELINE_KINDS.filter((kind) => kinds.includes(kind)) : []
  const [first, last] = [yearIn(from), yearIn(to)]
  return {
    ...(view === 'list' ? { view } : {}),
    ...(wanted.length > 0 && wanted.length < TIMELINE_KINDS.length ? { kinds: wanted } : {}),
    ...(isText(field) ? { field } : {}),
    ...(isText(party) ? { party } : {}),
    ...(first !== null && last !== null && first <= last ? { from: first, to: last } : {}),
    ...(isText(open) ? { open } : {}),
    ...(isText(at) && /^\d{4}-\d{2}-\d{2}$/.test(at) ? { at } : {}),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function yearIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9998 ? value : null
}
