import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../reader/index.ts'
import { fitsSource, MARK_KINDS, type MarkKind, withMarks } from './index.ts'

const TEXT =
  'The Minister of Energy of Iran said that the dam will be repaired in May 2031, and praised the Dam Charter.'
const record = readText(TEXT)

function mark(kind: MarkKind, words: string) {
  const start = TEXT.indexOf(words)
  return { kind, start, end: start + words.length }
}

for (const kind of MARK_KINDS) {
  test(`${kind}: marked words are pinned exactly, behind what was found`, () => {
    const words = 'the dam will be repaired in May 2031'
    const marked = withMarks(record, TEXT, [mark(kind, words), mark(kind, 'Dam Charter')])
    const list = kind === 'statement' ? 'statements' : kind === 'document' ? 'documents' : 'undertakings'
    assert.equal(marked[list].length, record[list].length + 2)
    assert.deepEqual(marked[list].slice(0, record[list].length), record[list])
    assert.equal(new Set(marked[list].map(({ id }) => id)).size, marked[list].length)
    const added = marked[list].at(-2)
    const span = added && ('content' in added ? added.content[0] : added.span)
    assert.ok(span && fitsSource(TEXT, span))
    assert.equal(span.text, words)
  })
}

test('a date within the words is the day by which it is to be done', () => {
  const { undertakings } = withMarks(record, TEXT, [mark('commitment', 'the dam will be repaired in May 2031')])
  assert.equal(undertakings.at(-1)?.due, '2031-05')
})

test('of a period it is the last day', () => {
  const words = 'the dam will be repaired in May 2031'
  const dates = record.dates.map((date) => (date.value === '2031-05' ? { ...date, until: '2031-06' } : date))
  const { undertakings } = withMarks({ ...record, dates }, TEXT, [mark('commitment', words)])
  assert.equal(undertakings.at(-1)?.due, '2031-06')
})

const TALKS = `Meeting of the Minister of Transport of Iran with the Minister of Transport of Tajikistan

Tehran, 3 March 2026. Mr Karim Rahmani, Minister of Transport of Iran, met Ms Zarina Saidova, Minister of Transport of Tajikistan. Ms Saidova was kind and begged her host for faster visas for drivers. Mr Rahmani gave his word about repairing the bridge. It rained, and a shelter would be good.
`
const ACTORS: readonly (readonly [kind: MarkKind, words: string, actors: readonly string[]])[] = [
  ['ask', 'faster visas for drivers', ['IR']],
  ['commitment', 'repairing the bridge', ['IR']],
  ['offer', 'repairing the bridge', ['IR']],
  ['ask', 'repairing the bridge', ['TJ']],
  ['ask', 'a shelter would be good', []],
  ['commitment', 'a shelter would be good', []],
]

test('who is asked or promises is taken from the sentence, and left open where it names nobody', () => {
  const read = readText(TALKS)
  for (const [kind, words, actors] of ACTORS) {
    const start = TALKS.indexOf(words)
    const { undertakings } = withMarks(read, TALKS, [{ kind, start, end: start + words.length }])
    assert.deepEqual(undertakings.at(-1)?.actors, actors, `${kind}: ${words}`)
  }
})

test('a mark without words, or beyond the text, is refused', () => {
  for (const [start, end] of [
    [3, 3],
    [5, 2],
    [0, TEXT.length + 1],
    [-1, 4],
  ] as const) {
    assert.throws(() => withMarks(record, TEXT, [{ kind: 'ask', start, end }]), RangeError)
  }
})
