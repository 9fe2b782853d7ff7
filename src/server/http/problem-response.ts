import { randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import type { Context } from 'hono'
import { AccessError } from '../../access/index.ts'
import { Refusal } from '../../register/index.ts'
import { failureOf, fill, LANGUAGES, type Language, loadVocabulary, shapeSentence } from '../../words/index.ts'
import { loadProblemWords } from '../words/problem-words.ts'
import { webVocabulary } from '../words/web-vocabulary.ts'
import { HttpProblem, ShapeProblem, statusOf } from './problem.ts'

/** What was told of each error, so that whoever asks again hears the same. */
const REFERENCES = new WeakMap<object, string>()

const MEDIA = 'application/problem+json; charset=utf-8'

/** The language that `?lang=` or Accept-Language asks for; English when it is none of ours. */
export function languageOf(context: Context): Language {
  const header = context.req.header('accept-language') ?? ''
  const tags = [context.req.query('lang') ?? '', ...header.split(',').map((tag) => tag.trim().slice(0, 2))]
  return tags.map((tag) => LANGUAGES.find((language) => language === tag)).find((found) => found !== undefined) ?? 'en'
}

/**
 * Any error as problem details (RFC 9457): `code` never changes its meaning, `title` and `hint` are in the reader's
 * language, `values` name what the words name. What nobody foresaw is told as E_INTERNAL, without its inside.
 */
export async function problemResponse(error: unknown, context: Context): Promise<Response> {
  const body = await problemBody(error, context)
  const { status } = body
  const headers: Record<string, string> = {
    'content-type': MEDIA,
    'content-language': languageOf(context),
    'cache-control': 'no-store',
  }
  if (status === 401) headers['www-authenticate'] = 'Bearer'
  if (status === 405) headers.allow = String(body.values?.allowed ?? '')
  if (status === 429) headers['retry-after'] = String(body.values?.seconds ?? 1)
  return new Response(JSON.stringify(body), { status, headers })
}

/** The details alone, for what failed outside the request that asks about it. */
export async function problemBody(error: unknown, context: Context) {
  const language = languageOf(context)
  const isOwn = error instanceof HttpProblem || error instanceof AccessError
  const told = isOwn ? await ownProblem(error, language) : await problemBelow(error, language)
  return { type: `/api/docs#${told.code}`, status: statusOf(told.code), ...told }
}

interface Told {
  readonly code: string
  readonly title: string
  readonly hint: string
  readonly values?: HttpProblem['values']
}

async function ownProblem(error: HttpProblem | AccessError, language: Language): Promise<Told> {
  const { code } = error
  const reason =
    error instanceof ShapeProblem ? shapeSentence(error.values, (await loadVocabulary(language)).shapes) : null
  const values = reason === null ? error.values : { ...error.values, reason }
  const { message, fix } = (await loadProblemWords(language))[code]
  return { code, title: fill(message, values), hint: fill(fix, values), values }
}

async function problemBelow(error: unknown, language: Language): Promise<Told> {
  const { code, message, hint } = failureOf(error, await webVocabulary(language))
  if (code !== 'E_INTERNAL')
    return { code, title: message, hint, ...(error instanceof Refusal && { values: error.values }) }
  // What it says may name files and tables: it goes to the log of the server and not to whoever asks.
  const { message: title, fix } = (await loadProblemWords(language)).E_INTERNAL
  const values = { reference: loggedAs(error) }
  return { code, title: fill(title, values), hint: fill(fix, values), values }
}

/** Writes the error with its stack to the standard error; gives the reference by which it is found there. */
export function loggedAs(error: unknown): string {
  const key = typeof error === 'object' && error !== null ? error : {}
  const known = REFERENCES.get(key)
  if (known !== undefined) return known
  const reference = randomUUID().slice(0, 8)
  REFERENCES.set(key, reference)
  process.stderr.write(`${new Date().toISOString()} E_INTERNAL ${reference} ${inspect(error)}\n`)
  return reference
}
