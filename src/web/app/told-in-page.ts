import type { Preferences } from '../../words/index.ts'
import type { ReadingView } from '../pages/read/api.ts'
import type { SessionState } from './session.ts'

/** What the server says in each page, so that it need not be asked for. */
interface ToldInPage {
  readonly session: SessionState
  /** How the page is looked at: the server has begun it so. */
  readonly preferences: Preferences
  /** What the server has begun the page of; null where it has not. */
  readonly answer: ReadingView | null
}

export function toldInPage(): ToldInPage {
  return { session: told('session'), preferences: told('preferences'), answer: told('answer') }
}

function told<Value>(name: string): Value {
  return JSON.parse(document.getElementById(name)?.textContent ?? 'null')
}
