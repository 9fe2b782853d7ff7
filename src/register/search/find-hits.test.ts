import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aDocument } from '../testing/index.ts'
import { hitsIn, isFound, searchedWords } from './find-hits.ts'
import { foldText } from './fold-text.ts'

/** `[…]` are the hits of the search in the text. */
const CASES: readonly { readonly search: string; readonly text: string }[] = [
  { search: 'road', text: 'On [Road]s and [road]-building, off-b[road]' },
  { search: 'on', text: '[On] roads: [on]e horizon' },
  { search: 'علي كتاب', text: 'دفترِ [علی] و [کتاب‌ها]' },
  { search: 'سرمایه گذاری', text: '[سرمایه‌گذاری] مشترک' },
  { search: '۱۴۰۱', text: 'Programme of [1401] and [۱۴۰۱]' },
  { search: 'точики', text: 'Забони [тоҷикӣ]' },
  { search: 'УЧЕТ', text: 'Совместный [учёт]' },
  { search: 'turkmenbasy', text: 'Port of [Türkmenbaşy]' },
  { search: 'road bridge', text: 'The [road] and the [bridge]' },
  { search: '%_', text: 'No words at all' },
]

for (const { search, text } of CASES) {
  test(`finds ${search} in "${text}"`, () => {
    const plain = text.replaceAll(/[[\]]/g, '')
    const marked = hitsIn(plain, searchedWords(search)).toReversed()
    let shown = plain
    for (const [start, end] of marked) shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`
    assert.equal(shown, text)
  })
}

test('an item is found by words of all its languages, and by all of them together', () => {
  const item = aDocument({ titles: { fa: 'همکاری در راه‌ها', ru: 'Дороги', tg: 'Роҳҳо' }, note: 'Annex 2' })
  for (const search of ['راه', 'дорог', 'РОХХО', 'annex', 'annex дороги', '2']) {
    assert.ok(isFound(item, searchedWords(search)), search)
  }
  for (const search of ['nnex railway', 'nex', '', '%']) assert.ok(!isFound(item, searchedWords(search)), search)
})

test('hits are in order, apart, within the text, and say what was looked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), (text, from) => {
      const word = searchedWords(text)[from % Math.max(1, searchedWords(text).length)]
      if (word === undefined) return
      let end = 0
      for (const [start, next] of hitsIn(text, [word])) {
        assert.ok(start >= end && next > start && next <= text.length)
        assert.ok(foldText(text.slice(start, next)).includes(word))
        end = next
      }
    }),
    { numRuns: 300 },
  )
})
