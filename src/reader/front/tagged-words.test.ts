import assert from 'node:assert/strict'
import { test } from 'node:test'
import { taggedWords } from './tagged-words.ts'

const SOURCE = `Minister Ruben Vale was received in Dublin on 4 May 2021.

He said: “We are content with the treaty that was signed.” The sides then discussed “green corridors”.
`

test('words come in order with their tags, lemmas and forms', () => {
  const words = taggedWords(SOURCE).map(({ start, end, tag, lemma, form }) => ({
    text: SOURCE.slice(start, end),
    tag,
    lemma,
    form,
  }))
  assert.deepEqual(words[2], { text: 'Vale', tag: 'name', lemma: 'vale', form: null })
  assert.deepEqual(
    words.filter(({ tag }) => tag === 'verb'),
    [
      { text: 'received', tag: 'verb', lemma: 'receive', form: 'participle' },
      { text: 'said', tag: 'verb', lemma: 'say', form: 'past' },
      { text: 'discussed', tag: 'verb', lemma: 'discuss', form: 'past' },
    ],
  )
})

test('numbers, marks and quoted speech are left out, quoted terms are not', () => {
  const texts = taggedWords(SOURCE).map(({ start, end }) => SOURCE.slice(start, end))
  assert.ok(!texts.includes('2021') && !texts.includes('.') && !texts.includes('content'))
  assert.ok(texts.includes('corridors'))
})

test('odd texts give what words they have', () => {
  for (const odd of ['', '\n', '“', '\ud800', '…']) assert.deepEqual(taggedWords(odd), [])
})
