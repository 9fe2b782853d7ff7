import type { Language, Preferences } from '../../words/index.ts'

type Address = Pick<URL, 'pathname' | 'search'>

/** What makes the first view of pages, built from the pages themselves. */
export interface FirstView {
  /** The path in the API of what the page shows first; null for a page that is begun by the browser. */
  readonly firstQuestion: (address: Address) => string | null
  /** What is said around the page until its scripts have taken it over. */
  readonly frameOf: (of: Beginning) => Promise<Frame>
  /** The HTML of the page, given what the API says to that question. */
  readonly firstView: (of: Beginning & { readonly answer: unknown }) => Promise<string>
}

/** A page, and who looks at it how. */
export interface Beginning {
  readonly address: Address
  readonly preferences: Preferences
  readonly session: unknown
}

/** The words around a page, in its language. */
export interface Frame {
  /** What the page is called; empty for those that go by what they show. */
  readonly name: string
  /** What every page is named after. */
  readonly ofAll: readonly string[]
  /** What the page that can be read without scripts is called; null for whoever cannot read it. */
  readonly reading: string | null
  /** Each by its own name. */
  readonly languages: Readonly<Record<Language, string>>
  readonly words: Readonly<
    Record<'readable' | 'needsScripts' | 'instead' | 'notYet' | 'loading' | 'failed' | 'again', string>
  >
}
