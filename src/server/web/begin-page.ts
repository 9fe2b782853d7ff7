import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { loggedAs } from '../http/problem-response.ts'
import { BEGINNING, makePlaces } from '../jobs/places.ts'
import type { Beginning, FirstView, Frame } from './first-view.ts'
import { madeViews } from './made-views.ts'

/** How a page begins. */
interface Begun {
  /** What it shows by then, as HTML; empty where the browser does all. */
  readonly content: string
  /** What the API has said to its first question, as JSON; null where the browser asks. */
  readonly answer: string | null
}

/** A page with what is said around it; null where nothing is. */
interface Framed extends Begun {
  readonly frame: Frame | null
}

const NOT_BEGUN: Begun = { content: '', answer: null }

export interface Asked {
  readonly of: Beginning
  readonly context: Context
  /** Who asks, told apart from everybody else. */
  readonly owner: string
}

/** Begins a page as far as can be: what cannot be shown here, the browser shows or tells of. */
export type BeginPage = (asked: Asked) => Promise<Framed>

export function pageBeginner(app: OpenAPIHono, firstView: FirstView | null): BeginPage {
  if (firstView === null) return async () => ({ ...NOT_BEGUN, frame: null })
  const begin = contentBeginner(app, firstView)
  return async (asked) => {
    const [begun, frame] = await Promise.all([begin(asked), firstView.frameOf(asked.of).catch(logged)])
    return { ...begun, frame }
  }
}

function logged(error: unknown): null {
  loggedAs(error)
  return null
}

function contentBeginner(app: OpenAPIHono, firstView: FirstView): (asked: Asked) => Promise<Begun> {
  const view = madeViews(firstView)
  const places = makePlaces(BEGINNING)
  return async ({ of, context, owner }) => {
    const question = context.req.method === 'GET' ? firstView.firstQuestion(of.address) : null
    const leave = question === null ? null : places.takeIfFree(owner)
    if (question === null || leave === null) return NOT_BEGUN
    try {
      const answer = await answerTo(question, context, app)
      return answer === null ? NOT_BEGUN : { content: await view(of, answer), answer }
    } catch (error) {
      loggedAs(error)
      return NOT_BEGUN
    } finally {
      leave()
    }
  }
}

/** What the API says to whoever asks for the page; null for a refusal. */
async function answerTo(question: string, { req, env }: Context, app: OpenAPIHono): Promise<string | null> {
  const headers = new Headers(req.raw.headers)
  for (const name of ['accept-encoding', 'if-none-match']) headers.delete(name)
  const answer = await app.fetch(new Request(new URL(question, req.url), { headers }), env)
  return answer.ok ? answer.text() : null
}
