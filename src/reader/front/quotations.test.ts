import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from './analyse.ts'

interface QuotationCase {
  readonly what: string
  readonly text: string
  /** The segments of each quotation. */
  readonly quoted: readonly (readonly string[])[]
  readonly issues?: readonly string[]
}

const CASES: readonly QuotationCase[] = [
  { what: 'none', text: 'The road is open.', quoted: [] },
  { what: 'curly marks', text: 'He said “yes” and “no”.', quoted: [['yes'], ['no']] },
  { what: 'straight marks', text: 'He said "yes" and "no".', quoted: [['yes'], ['no']] },
  { what: 'angled marks', text: 'He said «yes» and «no».', quoted: [['yes'], ['no']] },
  { what: 'low and high marks', text: 'He said „yes“ and „no”.', quoted: [['yes'], ['no']] },
  { what: 'a straight mark that a curly one closes', text: 'He said "yes” and went.', quoted: [['yes']] },
  { what: 'a curly mark that a straight one closes', text: 'He said “yes" and went.', quoted: [['yes']] },
  { what: 'blanks within the marks', text: 'He said “ yes ” and went.', quoted: [['yes']] },
  { what: 'nothing within the marks', text: 'He said “” and went.', quoted: [[]] },
  { what: 'two sentences', text: 'He said: “Yes. It is open.” Then he went.', quoted: [['Yes. It is open.']] },
  {
    what: 'paragraphs that open it anew',
    text: 'He said: “One is here.\n\n“Two is here.\n\n“Three is here.”\n\nHe went.',
    quoted: [['One is here.', 'Two is here.', 'Three is here.']],
  },
  {
    what: 'straight marks that open it anew',
    text: 'He said: "One is here.\n\n"Two is here."\n\nHe went.',
    quoted: [['One is here.', 'Two is here.']],
  },
  {
    what: 'a quotation never closed: it ends with its paragraph',
    text: 'He said: “One is here.\n\nHe went.\n\nHe said: “Two is here.”',
    quoted: [['One is here.'], ['Two is here.']],
    issues: ['QUOTE_NOT_CLOSED'],
  },
  {
    what: 'a closing mark without its opening one',
    text: 'He said yes” and went. He said “no”.',
    quoted: [['no']],
    issues: ['QUOTE_NOT_OPENED'],
  },
  {
    what: 'a lone straight mark',
    text: 'The board is 5" wide.\n\nHe said "no".',
    quoted: [['wide.'], ['no']],
    issues: ['QUOTE_NOT_CLOSED'],
  },
  {
    what: 'nothing but marks',
    text: 'It is: ”””“““.',
    quoted: [[], ['.']],
    issues: ['QUOTE_NOT_OPENED', 'QUOTE_NOT_OPENED', 'QUOTE_NOT_OPENED', 'QUOTE_NOT_CLOSED'],
  },
]

for (const { what, text, quoted, issues = [] } of CASES) {
  test(`quotations with ${what}`, () => {
    const found = analyse(text)
    const segments = found.quotations.map((one) => one.segments.map(({ start, end }) => text.slice(start, end)))
    assert.deepEqual(segments, quoted)
    assert.deepEqual(
      found.issues.map(({ code }) => code),
      issues,
    )
  })
}

test('a quotation knows its marks, its last character and whether it was closed', () => {
  const text = 'He said: “Yes. ” She said: “No'
  const facts = analyse(`${text} way.`).quotations.map(({ start, lastCharacter, closed }) => [
    start,
    lastCharacter,
    closed,
  ])
  assert.deepEqual(facts, [
    [9, '.', true],
    [27, '.', false],
  ])
})

test('what is odd is pinned to its mark', () => {
  const [issue] = analyse('He said: “One is here.').issues
  assert.deepEqual(issue?.span, { start: 9, end: 10, text: '“' })
  assert.equal(issue?.severity, 'warning')
})
