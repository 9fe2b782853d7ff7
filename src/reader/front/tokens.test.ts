import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'
import { tokenize } from './tokens.ts'

function tokensOf(source: string) {
  return tokenize(source, { start: 0, end: source.length }, ABBREVIATIONS)
}

/** A text, and its tokens with blanks between them. */
const CASES: readonly (readonly [text: string, tokens: string])[] = [
  ['The road is open.', 'The road is open .'],
  ["Finland's ports", "Finland 's ports"],
  ['Finland’s ports', 'Finland ’s ports'],
  ['El-Badrawi’s twenty-year-old plan', 'El-Badrawi ’s twenty-year-old plan'],
  ["N'Dour and O'Brien", "N'Dour and O'Brien"],
  ['Mr. Anvari met Dr. Moriwaka.', 'Mr. Anvari met Dr. Moriwaka .'],
  ['H.E. Lale Demirsoy', 'H.E. Lale Demirsoy'],
  ['in the U.S. and the U.K.', 'in the U.S. and the U.K.'],
  ['John F. Ellingford', 'John F. Ellingford'],
  ['at 4 p.m. today', 'at 4 p.m. today'],
  ['It ended.', 'It ended .'],
  ['1,400 tonnes, 2.5 per cent, 30%', '1,400 tonnes , 2.5 per cent , 30 %'],
  ['the 14th session of the C5+1', 'the 14th session of the C5+1'],
  ['an R&D centre', 'an R&D centre'],
  ['said: “Yes,” and «no»', 'said : “ Yes , ” and « no »'],
  ['on example.org/news', 'on example.org / news'],
  ['می‌رود', 'می‌رود'],
  ['Ҷумҳурии Тоҷикистон', 'Ҷумҳурии Тоҷикистон'],
  ['\u00a0blank\ufeff ', 'blank'],
  ['🤝 and \ud83e', '🤝 and \ud83e'],
  ['', ''],
]

for (const [text, tokens] of CASES) {
  test(`tokens of ${JSON.stringify(text)}`, () => {
    const found = tokensOf(text)
    assert.equal(found.map((token) => token.text).join(' '), tokens)
    for (const token of found) assert.equal(text.slice(token.start, token.end), token.text)
  })
}

test('a token tells its kind, its lower case and its capital', () => {
  const facts = tokensOf('El-Badrawi’s 3rd “port”').map(({ kind, lower, capital }) => [kind, lower, capital])
  assert.deepEqual(facts, [
    ['word', 'el-badrawi', true],
    ['mark', "'s", false],
    ['number', '3rd', false],
    ['quote', '“', false],
    ['word', 'port', false],
    ['quote', '”', false],
  ])
})

test('only the stretch asked for is read, and a word across its end is cut', () => {
  const tokens = tokenize('One two three', { start: 4, end: 10 }, ABBREVIATIONS)
  assert.deepEqual(
    tokens.map(({ start, end, text }) => [start, end, text]),
    [
      [4, 7, 'two'],
      [8, 10, 'th'],
    ],
  )
})
