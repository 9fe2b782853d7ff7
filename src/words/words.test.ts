import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  BINARY_KINDS,
  INPUT_ERROR_CODES,
  loadBackup,
  loadBundle,
  loadExchange,
  loadKeys,
  loadPostgres,
} from '../adapters/index.ts'
import { LOG_ERROR_CODES } from '../log/index.ts'
import { ISSUE_CODES } from '../model/index.ts'
import { CALENDAR_ERROR_CODES, PLAN_ERROR_CODES } from '../planner/index.ts'
import { REFUSAL_CODES } from '../register/index.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { fill } from './fill.ts'
import { LANGUAGES } from './languages.ts'
import { loadVocabulary } from './load-vocabulary.ts'
import { ru } from './ru.ts'
import { sameTexts, soundTexts } from './testing/texts.ts'
import { tg } from './tg.ts'
import type { Vocabulary } from './vocabulary.ts'

const ALL = [en, fa, tg, ru]

test('every language has the texts of English, and names the same values in each', () => {
  // English shows the messages of the reader itself.
  for (const words of [fa, tg, ru]) sameTexts(en, { ...words, issues: null }, words.language)
})

test('no text is left empty or in another language; brackets of optional parts are paired', () => {
  const international = /^(?:(?:\.plan\.gantt)?\.language|\.page\.(?:sessionNumber|moreFull)|\.kinds\.mode\.\w+)$/
  for (const words of ALL) soundTexts(words, words.language, (path) => international.test(path))
})

test('every code has its words', async () => {
  const loaded = await Promise.all([loadPostgres(), loadKeys(), loadBundle(), loadExchange(), loadBackup()])
  const [{ ENGINE_ERROR_CODES, STORE_ERROR_CODES }, { KEY_ERROR_CODES }, { BUNDLE_ERROR_CODES }] = loaded
  const [, , , { EXCHANGE_ERROR_CODES }, { BACKUP_ERROR_CODES }] = loaded
  const codes = [
    ...[...INPUT_ERROR_CODES, ...REFUSAL_CODES, 'E_INTERNAL'],
    ...[...ENGINE_ERROR_CODES, ...STORE_ERROR_CODES, ...LOG_ERROR_CODES, ...KEY_ERROR_CODES, ...BUNDLE_ERROR_CODES],
    ...[...EXCHANGE_ERROR_CODES, ...BACKUP_ERROR_CODES, ...PLAN_ERROR_CODES, ...CALENDAR_ERROR_CODES],
  ]
  const known = [...new Set(codes)].sort()
  for (const words of ALL) {
    if (words !== en) assert.deepEqual(Object.keys(words.issues ?? {}).sort(), [...ISSUE_CODES].sort())
    assert.deepEqual(Object.keys(words.errors).sort(), known)
    assert.deepEqual(Object.keys(words.binary).sort(), [...BINARY_KINDS].sort())
  }
})

test('each language loads under its own name', async () => {
  for (const language of LANGUAGES) assert.equal((await loadVocabulary(language)).language, language)
})

const DATES: readonly (readonly [Vocabulary, string, string])[] = [
  [en, '2022-05-30', '30 May 2022'],
  [en, '2022-05', 'May 2022'],
  [en, '2022', '2022'],
  [en, 'soon', 'soon'],
  [ru, '2022-05-30', '30 мая 2022'],
  [ru, '2022-05', 'май 2022'],
  [tg, '2022-05-30', '30 майи 2022'],
  [fa, '2022-05-30', '۹ خرداد ۱۴۰۱ (۳۰ مه ۲۰۲۲)'],
  [fa, '2022-05', 'مه ۲۰۲۲'],
]

for (const [words, iso, expected] of DATES) {
  test(`${iso} in ${words.language}`, () => assert.equal(words.date(iso), expected))
}

const COUNTS: readonly (readonly [Vocabulary, number, string])[] = [
  [en, 1, '1 document'],
  [en, 1234, '1,234 documents'],
  [ru, 1, '1\u00A0документ'],
  [ru, 3, '3\u00A0документа'],
  [ru, 11, '11\u00A0документов'],
  [ru, 12345, '12\u00A0345\u00A0документов'],
  [ru, 21, '21\u00A0документ'],
  [tg, 5, '5\u00A0ҳуҷҷат'],
  [fa, 1234, '۱٬۲۳۴ سند'],
]

for (const [words, count, expected] of COUNTS) {
  test(`${count} documents in ${words.language}`, () => assert.equal(words.count.documents(count), expected))
}

test('sizes', () => {
  assert.deepEqual([900, 1536, 64 * 1024 * 1024, 1.5 * 1024 ** 3].map(en.size), [
    '900 bytes',
    '1.5 kB',
    '64 MB',
    '1.5 GB',
  ])
  assert.equal(fa.size(1536), '۱٫۵ کیلوبایت')
  assert.equal(ru.size(1536), '1,5\u00A0КБ')
})

test('templates', () => {
  assert.equal(fill('a {x}[[ ({y})]].', { x: 1 }), 'a 1.')
  assert.equal(fill('a {x}[[ ({y})]].', { x: 1, y: 'b' }), 'a 1 (b).')
  assert.equal(fill('[[no {y} ]]end', { y: '' }), 'end')
  assert.equal(fill('{x}', { x: '{y} $& [[' }), '{y} $& [[')
})
