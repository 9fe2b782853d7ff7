import { type Language, type Preferences, textIn } from '../../words/index.ts'
import { OWN_NAMES } from '../app/own-names.ts'
import type { SessionState } from '../app/session.ts'
import { loadShellWords, type ShellWords } from '../words/index.ts'
import { type FrameWords, loadFrameWords } from './words/index.ts'

/** What is said around a page before its scripts have taken it over. */
export interface Frame {
  /** What the page is called among the others; empty for those that go by what they show. */
  readonly name: string
  /** What every page is named after: the register of the address, if there is one, and the product. */
  readonly ofAll: readonly string[]
  /** What the page that can be read without scripts is called; null for whoever cannot read it. */
  readonly reading: string | null
  readonly languages: Readonly<Record<Language, string>>
  readonly words: FrameWords
}

export interface FrameOf {
  readonly address: Pick<URL, 'pathname'>
  readonly preferences: Preferences
  readonly session: Pick<SessionState, 'relationships'>
}

export async function frameOf({ address, preferences, session }: FrameOf): Promise<Frame> {
  const { language } = preferences
  const [shell, words] = await Promise.all([loadShellWords(language), loadFrameWords(language)])
  const [, first = '', page] = address.pathname.split('/')
  const register = session.relationships.find(({ rel }) => rel === first)
  return {
    name: nameOf(first, page, shell),
    ofAll: [...(register === undefined ? [] : [textIn(register.names, language)]), shell.product],
    reading: session.relationships.length === 0 ? null : shell.pages.read,
    languages: OWN_NAMES,
    words,
  }
}

function nameOf(first: string, page: string | undefined, shell: ShellWords): string {
  const known = page === undefined ? { 'sign-in': shell.signIn, account: shell.account } : pagesOf(shell)
  return new Map(Object.entries(known)).get(page ?? first) ?? ''
}

function pagesOf({ pages, members }: ShellWords): Readonly<Record<string, string>> {
  return { ...pages, members }
}
