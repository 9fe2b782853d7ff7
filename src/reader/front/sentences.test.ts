import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from './analyse.ts'

/** A text of one paragraph, and its sentences. */
const CASES: readonly { readonly what: string; readonly text: string; readonly sentences: readonly string[] }[] = [
  { what: 'full stops', text: 'One is here. Two is there.', sentences: ['One is here.', 'Two is there.'] },
  { what: 'other ends', text: 'Is it here? It is! So… It is.', sentences: ['Is it here?', 'It is!', 'So…', 'It is.'] },
  {
    what: 'titles',
    text: 'Mr. Anvari met Dr. Moriwaka. They spoke.',
    sentences: ['Mr. Anvari met Dr. Moriwaka.', 'They spoke.'],
  },
  {
    what: 'initials of a name',
    text: 'John F. Ellingford spoke. He left.',
    sentences: ['John F. Ellingford spoke.', 'He left.'],
  },
  {
    what: 'initials of a state',
    text: 'They met in the U.S. Senate. He left.',
    sentences: ['They met in the U.S. Senate.', 'He left.'],
  },
  {
    what: 'initials that end it',
    text: 'They met in the U.S. The talks were short.',
    sentences: ['They met in the U.S.', 'The talks were short.'],
  },
  {
    what: 'the time of day',
    text: 'It began at 4 p.m. Guests came.',
    sentences: ['It began at 4 p.m.', 'Guests came.'],
  },
  {
    what: 'the time of day within it',
    text: 'It began at 4 p.m. and ended.',
    sentences: ['It began at 4 p.m. and ended.'],
  },
  {
    what: 'numbers',
    text: 'It grew by 2.5 per cent in No. 7. All were glad.',
    sentences: ['It grew by 2.5 per cent in No. 7.', 'All were glad.'],
  },
  {
    what: 'a dot before a small letter',
    text: 'The port of St. john was closed.',
    sentences: ['The port of St. john was closed.'],
  },
  {
    what: 'a closing bracket',
    text: 'It is open (since May.) He left.',
    sentences: ['It is open (since May.)', 'He left.'],
  },
  {
    what: 'a quotation of several sentences',
    text: 'He said: “It is open. You may come. Bring your friends.” He left.',
    sentences: ['He said: “It is open. You may come. Bring your friends.”', 'He left.'],
  },
  {
    what: 'a quotation that is a term',
    text: 'They opened “green corridors” for fruit. He left.',
    sentences: ['They opened “green corridors” for fruit.', 'He left.'],
  },
  { what: 'no end', text: 'One is here. And these are two:', sentences: ['One is here.', 'And these are two:'] },
]

for (const { what, text, sentences } of CASES) {
  test(`sentences with ${what}`, () => {
    const found = analyse(`A headline\n\n${text}`).sentences.filter(({ block }) => block === 1)
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start - 12, end - 12)),
      sentences,
    )
  })
}

/** What stands between marks, and whether a sentence has it as one token of speech. */
const FOLDED: readonly (readonly [text: string, speech: boolean])[] = [
  ['They opened “green corridors” for fruit.', false],
  ['He said: “Yes.”', true],
  ['He said “yes” to it.', false],
  ['He called it “a gift that both our peoples waited for” and left.', true],
  ['“It is open.” He left.', true],
]

for (const [text, speech] of FOLDED) {
  test(`${text} holds ${speech ? 'speech' : 'a term'}`, () => {
    const tokens = analyse(text).sentences.flatMap((sentence) => sentence.tokens)
    assert.equal(
      tokens.some((token) => token.quotation !== undefined),
      speech,
    )
  })
}

test('sentences come in order, each token with its reading', () => {
  const { sentences } = analyse('A headline\n\nOne is here. Two is there.\n\nThree.')
  assert.deepEqual(
    sentences.map(({ index, block }) => [index, block]),
    [
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 2],
    ],
  )
  for (const { tokens, readings } of sentences) assert.equal(readings.length, tokens.length)
})

test('a text without an end is cut into sentences all the same', () => {
  const { sentences } = analyse(`They said ${'and so on '.repeat(2000)}`)
  assert.ok(sentences.length > 10)
  assert.ok(sentences.every(({ tokens }) => tokens.length < 500))
})
