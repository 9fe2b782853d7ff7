import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES, type Language } from '../../../words/index.ts'
import { ROUTES } from '../../routes/index.ts'
import { serverWorld } from '../../testing/server-world.ts'
import type { OpenApi } from '../open-api.ts'
import { tellFields } from '../tell-fields.ts'
import { loadDocsTexts } from './texts.ts'

/** A letter that the language is written with, and no other of ours is. */
const LETTER: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  fa: /\p{sc=Arabic}/u,
  tg: /\p{sc=Cyrl}/u,
  ru: /\p{sc=Cyrl}/u,
}

/** Code, codes, and names that are the same in every language. */
const NAMES = /`[^`]*`|\b[A-Z][A-Z0-9-]+\b|tlog-[a-z]+|OpenID Connect|iCalendar|server-sent events|[Cc]ookie/g

/** Holds that the text is in the language: what is left of Latin letters besides code and names is English forgotten. */
function checkText(text: string, language: Exclude<Language, 'en'>): void {
  assert.match(text, LETTER[language])
  assert.doesNotMatch(text.replaceAll(NAMES, ''), /[a-z]{3,}/i, text)
  assert.equal((text.match(/`/g) ?? []).length % 2, 0, `backticks in pairs: ${text}`)
}

/** Everything that the document says of values and answers: the operations themselves are told by their routes. */
function fieldsOf(value: unknown, isOperation = false): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, one]) => {
    if (key !== 'description' || typeof one !== 'string') return fieldsOf(one, isOperationKey(key, one))
    return isOperation ? [] : [one]
  })
}

function isOperationKey(key: string, value: unknown): boolean {
  return METHODS.has(key) && typeof value === 'object' && value !== null && 'responses' in value
}

const METHODS = new Set<string>(ROUTES.map(({ method }) => method))

for (const language of LANGUAGES) {
  if (language === 'en') continue
  test(`every route tells of itself in ${language}, and nothing else does`, async () => {
    const { routes } = await loadDocsTexts(language)
    const keys = ROUTES.map(({ method, path }) => `${method} ${path}` as const)
    assert.deepEqual(Object.keys(routes).sort(), keys.toSorted())
    for (const { method, path, summary, description } of ROUTES) {
      const told = routes[`${method} ${path}` as keyof typeof routes]
      assert.ok(told)
      assert.equal(told.description === undefined, description === undefined, path)
      for (const text of [told.summary, told.description ?? told.summary]) checkText(text, language)
      const codes = `${summary} ${description}`.match(/\bE_[A-Z_]+\b/g) ?? []
      for (const code of codes) assert.ok(`${told.description}`.includes(code), `${path}: ${code}`)
    }
  })
}

test('every value and answer is told of in each language, and nothing else is', async (t) => {
  const { request } = await serverWorld(t)
  const document = (await (await request('/api/openapi.json')).json()) as OpenApi
  const summaries = new Set(ROUTES.map(({ summary }) => summary))
  const told = new Set(fieldsOf(document).filter((text) => !summaries.has(text)))
  assert.ok(told.size > 100)
  for (const language of LANGUAGES) {
    if (language === 'en') continue
    const { fields } = await loadDocsTexts(language)
    const tell = tellFields(fields)
    for (const english of told) checkText(tell(english), language)
    for (const [key, text] of Object.entries(fields)) {
      const one = tellFields({ [key]: text })
      assert.ok(
        [...told].some((english) => one(english) !== english),
        `${language} tells of what there is not: ${key}`,
      )
    }
  }
})
