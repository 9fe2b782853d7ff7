import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarkedText } from './marked-text.ts'
import { saidIn } from './said.ts'

const FIXTURE = `
  Mr Anvari stressed that trade had doubled.
  ^^^^^^^^^ speaker 1
                          ^^^^^^^^^^^^^^^^^ content 1 indirect
`

test('marks are taken off the text and pinned to the words above them', () => {
  const { text, marks } = parseMarkedText(FIXTURE)
  assert.equal(text, 'Mr Anvari stressed that trade had doubled.')
  assert.deepEqual(marks, [
    { span: { start: 0, end: 9, text: 'Mr Anvari' }, label: 'speaker 1', line: 3 },
    { span: { start: 24, end: 41, text: 'trade had doubled' }, label: 'content 1 indirect', line: 4 },
  ])
})

test('lines keep their ends, run on at " >", and a mark may go on in the next line', () => {
  const fixture = `
    One two >
        ^^^ content 1
    three.
    ^^^^^ ...

    Four
    ^^^^ cue 2
  `
  assert.equal(parseMarkedText(fixture).text, 'One two three.\n\nFour')
  assert.equal(parseMarkedText(fixture, '\r\n').text, 'One two three.\r\n\r\nFour')
  assert.deepEqual(
    parseMarkedText(fixture, '\r\n').marks.map(({ span }) => [span.start, span.text]),
    [
      [4, 'two three'],
      [18, 'Four'],
    ],
  )
})

test('a fixture without words is the empty text', () => {
  assert.deepEqual(parseMarkedText(''), { text: '', marks: [] })
  assert.deepEqual(parseMarkedText('\n   \n'), { text: '', marks: [] })
})

const MISPLACED: readonly { readonly what: string; readonly fixture: string; readonly told: RegExp }[] = [
  { what: 'a mark without a text', fixture: '^^^ cue 1\nOne', told: /line 1 .*no text stands above/ },
  { what: 'a mark past the end', fixture: 'One\n^^^^^ cue 1', told: /line 2 .*ends 2 behind the end/ },
  {
    what: 'a mark with a blank at its end',
    fixture: 'One two\n^^^^ cue 1',
    told: /line 2 .*blanks at its ends: "One "/,
  },
  { what: 'a mark that goes on from nothing', fixture: 'One\n^^^ ...', told: /line 2 .*no mark that could go on/ },
]

for (const { what, fixture, told } of MISPLACED) {
  test(`says where ${what} stands`, () => {
    assert.throws(() => parseMarkedText(fixture), { name: 'SyntaxError', message: told })
  })
}

test('labels make statements', () => {
  const fixture = `
    He said A and “B”, adding C.
    ^^ speaker 1 2 = Aino Lehtovaara + NO
       ^^^^ cue 1
            ^ content 1 mixed
                   ^ content 1
                       ^^^^^^ cue 2
                              ^ content 2 topic
  `
  const [first, second, ...rest] = saidIn(parseMarkedText(fixture))
  assert.deepEqual(rest, [])
  assert.deepEqual(first?.names, ['Aino Lehtovaara', 'NO'])
  assert.equal(first?.cue?.text, 'said')
  assert.deepEqual(
    first?.content.map(({ text }) => text),
    ['A', 'B'],
  )
  assert.equal(first?.mode, 'mixed')
  assert.equal(second?.speakerSpans[0]?.text, 'He')
  assert.equal(second?.mode, 'topic')
})

const UNREADABLE: readonly { readonly label: string; readonly told: RegExp }[] = [
  { label: 'who 1', told: /"who 1" is no label/ },
  { label: 'cue', told: /"cue" is no label/ },
  { label: 'content one topic', told: /is no label/ },
  { label: 'content 1 topic', told: /statement 1 has no speaker/ },
  { label: 'speaker 1', told: /statement 1 has no content/ },
]

for (const { label, told } of UNREADABLE) {
  test(`does not take the label "${label}" alone`, () => {
    assert.throws(() => saidIn(parseMarkedText(`One\n^^^ ${label}`)), { name: 'SyntaxError', message: told })
  })
}
