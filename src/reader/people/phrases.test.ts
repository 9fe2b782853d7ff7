import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokenize } from '../front/tokens.ts'
import { phraseBook } from './phrases.ts'

function tokensOf(text: string) {
  return tokenize(text, { start: 0, end: text.length }, new Set())
}

const PHRASES = [
  ['Prime Minister', 'head'],
  ['Prime Minister’s Office', 'office'],
  ['Minister', 'minister'],
  ['', 'nothing'],
] as const

test('the longest phrase at a token is found, and none within a word', () => {
  const book = phraseBook(PHRASES)
  assert.deepEqual(book.match(tokensOf("Prime Minister's Office"), 0), { length: 4, value: 'office' })
  assert.deepEqual(book.match(tokensOf('Prime Minister of Norway'), 0), { length: 2, value: 'head' })
  assert.deepEqual(book.match(tokensOf('Prime Minister of Norway'), 1), { length: 1, value: 'minister' })
  assert.equal(book.match(tokensOf('Prime Ministers'), 0), null)
  assert.equal(book.match(tokensOf('Prime'), 0), null)
  assert.equal(book.match(tokensOf('Prime'), 7), null)
})

test('case counts unless the book is folded', () => {
  assert.equal(phraseBook(PHRASES).match(tokensOf('prime minister'), 0), null)
  assert.equal(phraseBook(PHRASES, true).match(tokensOf('PRIME minister'), 0)?.value, 'head')
})
