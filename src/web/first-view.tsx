import { createMemoryHistory } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import type { Preferences } from '../words/index.ts'
import { Application } from './app/application.tsx'
import { makeQueryClient } from './app/query-client.ts'
import { makeRouter } from './app/router.tsx'
import type { SessionState } from './app/session.ts'
import { firstQuestion, sampleOf } from './first-question.ts'
import { loadLanguage } from './language/language.tsx'
import { type ReadingView, readingQuery } from './pages/read/api.ts'
import { SAMPLE } from './pages/read/sample.ts'

export { firstQuestion }

export interface FirstViewOf {
  readonly address: Pick<URL, 'pathname' | 'search'>
  readonly preferences: Preferences
  readonly session: SessionState
  /** What the API says to the first question. */
  readonly answer: ReadingView
}

/** What the page of the address shows before any script of it has run: the very HTML that its scripts would make. */
export async function firstView({ address, preferences, session, answer }: FirstViewOf): Promise<string> {
  const { pathname, search } = address
  const client = makeQueryClient(session)
  const rel = sampleOf(address)
  if (rel !== null) client.setQueryData(readingQuery(rel, SAMPLE).queryKey, answer)
  const history = createMemoryHistory({ initialEntries: [pathname + search] })
  const router = makeRouter({ client, language: () => preferences.language }, history)
  const [initial] = await Promise.all([loadLanguage(preferences), router.load()])
  return renderToString(
    <StrictMode>
      <Application initial={initial} ground={{ client, router }} />
    </StrictMode>,
  )
}
