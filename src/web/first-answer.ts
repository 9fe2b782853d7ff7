import type { QueryClient } from '@tanstack/react-query'
import type { SessionState } from './app/session.ts'
import { sampleOf } from './first-question.ts'
import { type ReadingView, readingQuery } from './pages/read/api.ts'
import { SAMPLE } from './pages/read/sample.ts'

export interface FirstAnswer {
  readonly address: Pick<URL, 'pathname' | 'search'>
  readonly session: SessionState
  /** What the API says to the first question of the page at the address. */
  readonly answer: ReadingView
}

/** Puts the answer where the page looks for it, so that the server and the browser show the same, and ask once. */
export function putFirstAnswer(client: QueryClient, { address, session, answer }: FirstAnswer): void {
  // The address alone leads to the first register.
  const rel = sampleOf(address) ?? session.relationships[0]?.rel
  if (rel !== undefined) client.setQueryData(readingQuery(rel, SAMPLE).queryKey, answer)
}
