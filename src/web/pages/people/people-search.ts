export const PEOPLE_VIEWS = ['people', 'bodies', 'decisions'] as const
export type PeopleView = (typeof PEOPLE_VIEWS)[number]

/** What the address of the page says. */
export interface PeopleSearch {
  readonly view?: Exclude<PeopleView, 'people'>
  /** Letters of the names that are shown. */
  readonly q?: string
}

/** Takes of an address what can be understood. */
export function peopleSearch({ view, q }: Readonly<Record<string, unknown>>): PeopleSearch {
  return {
    ...(view === 'bodies' || view === 'decisions' ? { view } : {}),
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
  }
}
