import { createMemoryHistory } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import type { Preferences } from '../words/index.ts'
import { Application } from './app/application.tsx'
import { makeQueryClient } from './app/query-client.ts'
import { makeRouter } from './app/router.tsx'
import { type FirstAnswer, putFirstAnswer } from './first-answer.ts'
import { firstQuestion } from './first-question.ts'
import { loadLanguage } from './language/language.tsx'

export { firstQuestion }

export interface FirstViewOf extends FirstAnswer {
  readonly preferences: Preferences
}

/** What the page of the address shows before any script of it has run: the very HTML that its scripts would make. */
export async function firstView({ address, preferences, session, answer }: FirstViewOf): Promise<string> {
  const { pathname, search } = address
  const client = makeQueryClient(session)
  putFirstAnswer(client, { address, session, answer })
  const history = createMemoryHistory({ initialEntries: [pathname + search] })
  const router = makeRouter({ client, language: () => preferences.language }, history)
  const [initial] = await Promise.all([loadLanguage(preferences), router.load()])
  return renderToString(
    <StrictMode>
      <Application initial={initial} ground={{ client, router }} />
    </StrictMode>,
  )
}
