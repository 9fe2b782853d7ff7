import { createMemoryHistory } from '@tanstack/react-router'
import { type ReactNode, StrictMode } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import type { Preferences } from '../words/index.ts'
import { Application } from './app/application.tsx'
import { makeQueryClient } from './app/query-client.ts'
import { makeRouter } from './app/router.tsx'
import { type FirstAnswer, putFirstAnswer } from './first-answer.ts'
import { firstQuestion } from './first-question.ts'
import { frameOf } from './frame/frame-of.ts'
import { loadLanguage } from './language/language.tsx'

export { firstQuestion, frameOf }

export interface FirstViewOf extends FirstAnswer {
  readonly preferences: Preferences
}

/**
 * What the page of the address shows before any script of it has run: the very HTML that its scripts would make. Throws
 * what any part of it throws: a page that waits for its parts is not worth being sent.
 */
export async function firstView({ address, preferences, session, answer }: FirstViewOf): Promise<string> {
  const { pathname, search } = address
  const client = makeQueryClient(session)
  putFirstAnswer(client, { address, session, answer })
  const history = createMemoryHistory({ initialEntries: [pathname + search] })
  const router = makeRouter({ client, language: () => preferences.language }, history)
  const [initial] = await Promise.all([loadLanguage(preferences), router.load()])
  return asWhole(
    <StrictMode>
      <Application initial={initial} ground={{ client, router }} />
    </StrictMode>,
  )
}

/** For how long parts are waited for: all that they need is there already. */
const PATIENCE_MS = 1000

async function asWhole(page: ReactNode): Promise<string> {
  const faults: unknown[] = []
  const stream = await renderToReadableStream(page, {
    // A part that fails would else be left to the browser without a word.
    onError: (error) => void faults.push(error),
    signal: AbortSignal.timeout(PATIENCE_MS),
    // In order, and in one piece: what comes later would need a script that stands in the page.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  })
  await stream.allReady
  const html = await new Response(stream).text()
  const [fault] = faults
  if (fault !== undefined) throw fault
  return html
}
