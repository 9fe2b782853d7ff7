import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { packageFile } from '../../adapters/index.ts'
import {
  type Change,
  faultIn,
  hasItsShape,
  Refusal,
  readSample,
  SHAPE_FAULTS,
  type ShapeFaultCode,
  sampleChanges,
  shapeFault,
} from '../../register/index.ts'
import { failureOf } from '../failure.ts'
import { LANGUAGES, loadVocabulary } from '../index.ts'
import { shapeSentence } from './shape-sentence.ts'

/** Each code of an issue that zod knows, and each fault that we tell apart: the shape, a value, the fault, in English. */
const CASES: readonly (readonly [z.ZodType, unknown, ShapeFaultCode, RegExp])[] = [
  [z.string(), undefined, 'missing', /missing: a text$/],
  [z.string(), 5, 'invalid_type', /to be a text$/],
  [z.tuple([z.string()]), 5, 'invalid_type', /to be a list$/],
  [z.iso.date(), '2023-13-01', 'invalid_format', /: YYYY-MM-DD$/],
  [z.string().regex(/^a$/), 'b', 'invalid_format', /as expected$/],
  [z.enum(['json', 'csv']), 'xml', 'invalid_value', /one of json, csv$/],
  [z.strictObject({}), { x: 1 }, 'unrecognized_keys', /called x here$/],
  [z.number().max(1000), 1001, 'too_big', /at most 1000$/],
  [z.string().max(3), 'four', 'too_big_text', /at most 3 characters$/],
  [z.array(z.string()).max(1), ['a', 'b'], 'too_big_list', /at most 1 of/],
  [z.number().min(1), 0, 'too_small', /at least 1$/],
  [z.string().min(1), '', 'too_small_text', /at least 1 characters$/],
  [z.array(z.string()).min(2), ['a'], 'too_small_list', /at least 2 of/],
  [z.number().multipleOf(5), 7, 'not_multiple_of', /multiple of 5$/],
  [z.string().refine(() => false, 'http://'), 'a', 'custom', /accepted: http:\/\/$/],
  [z.string().refine((text) => text.isWellFormed(), 'unpaired'), '\uD83D', 'unpaired', /half of a character/],
  [z.union([z.string(), z.null()]), 5, 'other', /shape/],
  [z.record(z.string().regex(/^a/), z.string()), { b: '' }, 'other', /shape/],
]

for (const [shape, value, fault, english] of CASES) {
  test(`${fault}, ${JSON.stringify(value)}: told in each language`, async () => {
    const found = shapeFault(shape.safeParse(value).error?.issues[0] as z.core.$ZodIssue)
    assert.equal(found.fault, fault)
    assert.deepEqual({ ...found, path: [] }, { ...faultIn(shape, value), path: [] })
    const told = await Promise.all(LANGUAGES.map((language) => sentence({ ...found }, language)))
    assert.match(told[0] ?? '', english)
    assert.equal(new Set(told).size, LANGUAGES.length)
    for (const text of told.slice(1)) isForeign(text, [found.expected])
  })
}

test('no fault is without its sentence, and none of another language has an English word', async () => {
  for (const language of LANGUAGES) {
    for (const fault of SHAPE_FAULTS) {
      const text = await sentence({ fault, expected: 'int' }, language)
      assert.doesNotMatch(text, /[{}]|\[\[/)
      if (language !== 'en') isForeign(text, ['int'])
    }
  }
  assert.equal(shapeSentence({ accepted: 'a, b' }, (await loadVocabulary('en')).shapes), null)
})

test('whatever is wrong with a change is refused without an English word', async () => {
  const all = sampleChanges(readSample(JSON.parse(readFileSync(packageFile('data/iran-tajikistan.json'), 'utf8'))))
  const one = new Map(all.map((change) => [change.type, change]))
  const faults = new Set<unknown>()
  for (const change of one.values()) {
    for (const body of misshapen(change.body)) {
      const refusal = refusalOf({ ...change, body } as Change)
      if (refusal === null) continue
      faults.add(refusal.values.fault)
      for (const language of ['fa', 'tg', 'ru'] as const) {
        const { message, hint } = failureOf(refusal, await loadVocabulary(language))
        const { where = '', value = '', expected = '' } = refusal.values
        isForeign(`${message} ${hint}`, [where, value, expected])
      }
    }
  }
  assert.ok(faults.size >= 7, [...faults].join(' '))
})

async function sentence(values: Readonly<Record<string, string>>, language: (typeof LANGUAGES)[number]) {
  const text = shapeSentence(values, (await loadVocabulary(language)).shapes)
  assert.ok(text)
  return text
}

/** What of English is said in every language. */
const SHARED = /JSON|true|false|null|U\+0000|YYYY-MM-DD|YYYY-MM|YYYY|hh:mm:ss|https?:/g

function isForeign(text: string, values: readonly (string | number)[]): void {
  const longestFirst = values.map(String).sort((a, b) => b.length - a.length)
  const own = longestFirst.reduce((rest, value) => rest.replaceAll(value || '\0', ''), text)
  assert.doesNotMatch(own.replace(SHARED, ''), /[A-Za-z]{2}/, text)
}

const WRONG = [null, 5, -1, '', ' ', 'x'.repeat(100_000), '\uD83D', [], {}, { none: 1 }, undefined]

/** The same value with each of its parts wrong in turn, in each way. */
function misshapen(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return WRONG
  const within = Object.entries(value).flatMap(([key, part]) =>
    misshapen(part).map((wrong) =>
      Array.isArray(value) ? value.with(Number(key), wrong) : { ...value, [key]: wrong },
    ),
  )
  return [...WRONG, ...within]
}

function refusalOf(change: Change): Refusal | null {
  try {
    hasItsShape(change)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
