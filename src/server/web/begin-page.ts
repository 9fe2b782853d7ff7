import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { loggedAs } from '../http/problem-response.ts'
import type { FirstView } from './first-view.ts'

type Beginning = Omit<Parameters<FirstView['firstView']>[0], 'answer'>

/** How a page begins. */
interface Begun {
  /** What it shows by then, as HTML; empty where the browser does all. */
  readonly content: string
  /** What the API has said to its first question; null where the browser asks. */
  readonly answer: unknown
}

const NOT_BEGUN: Begun = { content: '', answer: null }

interface Maker {
  readonly app: OpenAPIHono
  readonly firstView: FirstView | null
}

/** Begins a page as far as can be: what cannot be shown here, the browser shows or tells of. */
export async function beginPage(of: Beginning, context: Context, { app, firstView }: Maker): Promise<Begun> {
  const question = firstView?.firstQuestion(of.address) ?? null
  if (firstView === null || question === null) return NOT_BEGUN
  const answer = await answerTo(question, context, app)
  if (answer === null) return NOT_BEGUN
  try {
    return { content: await firstView.firstView({ ...of, answer }), answer }
  } catch (error) {
    loggedAs(error)
    return NOT_BEGUN
  }
}

/** What the API says to whoever asks for the page; null for a refusal. */
async function answerTo(question: string, { req, env }: Context, app: OpenAPIHono): Promise<unknown> {
  const headers = new Headers(req.raw.headers)
  for (const name of ['accept-encoding', 'if-none-match']) headers.delete(name)
  const answer = await app.fetch(new Request(new URL(question, req.url), { headers }), env)
  return answer.ok ? answer.json() : null
}
