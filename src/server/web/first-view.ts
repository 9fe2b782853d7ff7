import type { Preferences } from '../../words/index.ts'

type Address = Pick<URL, 'pathname' | 'search'>

/** What makes the first view of pages, built from the pages themselves. */
export interface FirstView {
  /** The path in the API of what the page shows first; null for a page that is begun by the browser. */
  readonly firstQuestion: (address: Address) => string | null
  /** The HTML of the page, given what the API says to that question. */
  readonly firstView: (of: {
    readonly address: Address
    readonly preferences: Preferences
    readonly session: unknown
    readonly answer: unknown
  }) => Promise<string>
}
