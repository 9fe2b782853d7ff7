import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDocument, anUndertaking, aSource, delayed, remarked, seen } from '../testing/index.ts'
import { sortingTitle, wordsOfItem } from './words-of-item.ts'

test('an item is found by what was written of it, and not by codes, dates or ids', () => {
  const item = aDocument(
    {
      titles: { fa: 'راه‌ها', ru: 'Дороги' },
      note: 'Annex 2',
      signatories: [{ name: 'Nurova', office: null, party: null }],
    },
    {
      evidence: [seen('signed', '2021', { text: 'The bridge stands' })],
      comments: [remarked('Well done')],
      delays: [delayed('funding', { text: 'No funds' })],
    },
  )
  const words = wordsOfItem(item)
  for (const word of ['راهها', 'дороги', 'annex', '2', 'nurova', 'bridge', 'done', 'funds'])
    assert.ok(words.includes(word), word)
  for (const code of ['doc', 'memorandum', '2021', 'transport', 'north']) assert.ok(!words.includes(code), code)
  assert.deepEqual(words, [...new Set(words)].sort())
})

test('a list is put in order by the first title there is', () => {
  assert.equal(sortingTitle(aDocument({ titles: { fa: 'راه', ru: 'Учёт' } })), 'учет')
  assert.equal(sortingTitle(anUndertaking({ action: { fa: 'پل' } })), 'پل')
  assert.equal(sortingTitle(aSource({ title: null })), 'src:one')
})
