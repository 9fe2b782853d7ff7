import type { Facet } from '../../../register/index.ts'

/** In the order in which they are chosen from. */
export const SHOWN_FACETS = [
  'risk',
  'stage',
  'party',
  'field',
  'type',
  'status',
  'kind',
  'year',
  'body',
] as const satisfies readonly Facet[]

export const VIEWS = ['matrix', 'list', 'changes'] as const
export type RegisterView = (typeof VIEWS)[number]

export const ORDERS = ['date', 'title', 'changed'] as const
export type ListOrder = (typeof ORDERS)[number]

type Choices = { readonly [F in Facet]?: readonly string[] }

/** What the address of the register says; what is absent is as usual. */
export interface RegisterSearch extends Choices {
  readonly view?: 'list' | 'changes'
  readonly q?: string
  readonly order?: 'title' | 'changed'
  /** `YYYY-MM-DD`, as are the next two. */
  readonly at?: string
  readonly recordedBy?: string
  /** Of changes: from when; the last session when absent. */
  readonly since?: string
  /** Of changes: `entered` when absent. */
  readonly by?: 'dated'
  readonly withdrawn?: true
}

/** Takes of an address what can be understood, and leaves out the rest. */
export function registerSearch(given: Readonly<Record<string, unknown>>): RegisterSearch {
  const { view, q, order, at, recordedBy, since, by, withdrawn } = given
  const choices = SHOWN_FACETS.flatMap((facet) => {
    const values = valuesIn(given[facet])
    return values.length === 0 ? [] : [[facet, values] as const]
  })
  return {
    ...Object.fromEntries(choices),
    ...(view === 'list' || view === 'changes' ? { view } : {}),
    ...(isText(q) ? { q: String(q).slice(0, 200) } : {}),
    ...(order === 'title' || order === 'changed' ? { order } : {}),
    ...(isDay(at) ? { at } : {}),
    ...(isDay(recordedBy) ? { recordedBy } : {}),
    ...(isDay(since) ? { since } : {}),
    ...(by === 'dated' ? { by } : {}),
    ...(withdrawn === true ? { withdrawn } : {}),
  }
}

/** The search with the changes, and without what is undefined or empty. */
export function changed(
  search: RegisterSearch,
  changes: { readonly [Name in keyof RegisterSearch]?: RegisterSearch[Name] | undefined },
): RegisterSearch {
  const kept = Object.entries({ ...search, ...changes }).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept)
}

/** The search with the value chosen, or no longer. */
export function toggled(search: RegisterSearch, facet: Facet, value: string): RegisterSearch {
  const values = search[facet] ?? []
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return changed(search, { [facet]: next })
}

/** True when the address narrows what is shown. */
export function isNarrowed(search: RegisterSearch): boolean {
  return (
    search.q !== undefined || search.withdrawn === true || SHOWN_FACETS.some((facet) => search[facet] !== undefined)
  )
}

/** The search without whatever narrows it. */
export function widened(search: RegisterSearch): RegisterSearch {
  const nothing = Object.fromEntries(SHOWN_FACETS.map((facet) => [facet, undefined]))
  return changed(search, { ...nothing, q: undefined, withdrawn: undefined })
}

/** What the API is asked for: the same in its words. The matrix is of documents alone. */
export function queryOf(search: RegisterSearch): Readonly<Record<string, string | undefined>> {
  const { view, q, order, at, recordedBy, withdrawn } = search
  const choices = Object.fromEntries(SHOWN_FACETS.map((facet) => [facet, search[facet]?.join(',')]))
  const kind = view === undefined ? 'document' : choices.kind
  return { ...choices, kind, q, order, at, recordedBy, withdrawn: withdrawn ? 'true' : undefined }
}

/** A list in the address, or several values with commas between them, as a hand would type them. */
function valuesIn(given: unknown): readonly string[] {
  const all = Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : [given]
  return [...new Set(all.filter(isText).map(String))].slice(0, 50)
}

/** Years look like numbers in an address. */
function isText(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}
