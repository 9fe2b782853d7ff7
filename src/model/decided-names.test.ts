import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../reader/index.ts'
import { nameQuestions, withDecidedNames } from './index.ts'

const ALIKE = `President Sadriddin Halimzoda said that the dam was full.

Mr Holimzoda said that the valley was dry.`

const record = readText(ALIKE)
const [question] = nameQuestions(record)

test('the reader asks whether names are one person’s', () => {
  assert.ok(question)
  assert.equal(ALIKE.slice(question.at, question.at + 12), 'Mr Holimzoda')
  assert.equal(record.participants.length, 2)
})

test('same: one participant is left, and everything leads to it', () => {
  const decided = withDecidedNames(record, [{ at: question?.at ?? -1, answer: 'same' }])
  assert.deepEqual(nameQuestions(decided), [])
  assert.deepEqual(
    decided.participants.map(({ id, name }) => [id, name]),
    [['p1', 'Sadriddin Halimzoda']],
  )
  assert.ok(decided.participants[0]?.aliases.some((name) => name.includes('Holimzoda')))
  assert.ok(decided.statements.every(({ speakers }) => speakers.join() === 'p1'))
  assert.ok(decided.mentions.every(({ refersTo }) => !refersTo.includes('p2')))
})

test('different: both stay, and nobody asks again', () => {
  const decided = withDecidedNames(record, [{ at: question?.at ?? -1, answer: 'different' }])
  assert.deepEqual(nameQuestions(decided), [])
  assert.deepEqual(decided.participants, record.participants)
  assert.ok(decided.mentions.every(({ identity }) => identity !== 'undecided'))
})

test('an answer that nobody asked for changes nothing', () => {
  assert.deepEqual(withDecidedNames(record, [{ at: 3, answer: 'same' }]), record)
})
