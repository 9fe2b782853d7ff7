import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentenceFinder } from './sentence-around.ts'

const SOURCE = `Readout

Mr. Safarov met his guest. The Agreement on Kelp was signed by the
ministers on Monday! A road, he said, "is next. It will be built."

– no end here`

const CASES: readonly (readonly [words: string, sentence: string])[] = [
  ['Kelp', 'The Agreement on Kelp was signed by the\nministers on Monday!'],
  ['The Agreement', 'The Agreement on Kelp was signed by the\nministers on Monday!'],
  ['guest', 'Mr. Safarov met his guest.'],
  ['guest. The', 'Mr. Safarov met his guest. The Agreement on Kelp was signed by the\nministers on Monday!'],
  ['Readout', 'Readout'],
  ['no end', '– no end here'],
  ['\n\n', '\n\n'],
]

test('the sentence around a stretch of the source is found', () => {
  const sentenceOf = sentenceFinder(SOURCE)
  for (const [words, sentence] of CASES) {
    const start = SOURCE.indexOf(words)
    const { start: from, end } = sentenceOf({ start, end: start + words.length })
    assert.equal(SOURCE.slice(from, end), sentence)
  }
})
