import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Bounds } from '../../../../model/index.ts'
import { linesOf, type Marked, markedLines } from './segments.ts'
import { toWordBorders } from './word-borders.ts'

/** Latin, Persian, combining and joining characters, emoji, controls and line ends. */
const CHARACTERS = [
  'a',
  'é',
  ' ',
  '.',
  '\n',
  '\r\n',
  '\r',
  'س',
  'ل',
  'ا',
  '\u200C',
  '\u064E',
  'Ҷ',
  '😀',
  '\u202E',
  '\0',
]
const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 80 }).map((all) => all.join(''))
const marked = texts.chain((text) => {
  const place = fc.nat({ max: text.length })
  const span = fc
    .tuple(place, place)
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))
  return fc.tuple(fc.constant(text), fc.array(span, { maxLength: 12 }))
})
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const options = { seed: SEED, numRuns: 400 }

function markAll(spans: readonly Bounds[]): readonly Marked<number>[] {
  return spans.map((span, of) => ({ ...span, of }))
}

const LINE_END = /[\r\n]/g

test(`for every span the marked characters are its text (seed ${SEED})`, () => {
  fc.assert(
    fc.property(marked, ([text, spans]) => {
      const segments = markedLines(text, markAll(spans)).flatMap((line) => line.segments)
      for (const [of, { start, end }] of spans.entries()) {
        const shown = segments.filter(({ marks }) => marks.some((mark) => mark.of === of))
        const characters = shown.map((segment) => text.slice(segment.start, segment.end)).join('')
        assert.equal(characters.replace(LINE_END, ''), text.slice(start, end).replace(LINE_END, ''))
      }
    }),
    options,
  )
})

test(`segments follow each other, and lines with their ends are the text (seed ${SEED})`, () => {
  fc.assert(
    fc.property(marked, ([text, spans]) => {
      const lines = markedLines(text, markAll(spans))
      for (const { start, end, segments } of lines) {
        let at = start
        for (const segment of segments) {
          assert.equal(segment.start, at)
          assert.ok(segment.end > segment.start)
          at = segment.end
        }
        assert.ok(start === end || at === end)
        assert.doesNotMatch(text.slice(start, end), LINE_END)
      }
      assert.deepEqual(
        lines.map(({ start, end }) => ({ start, end })),
        linesOf(text),
      )
    }),
    options,
  )
})

test(`a mark never ends within an Arabic word, and never shrinks (seed ${SEED})`, () => {
  const joined = /[\p{Script=Arabic}\p{M}]|\u200C|\u200D/u
  fc.assert(
    fc.property(marked, ([text, spans]) => {
      for (const span of spans) {
        const shown = toWordBorders(text, span)
        assert.ok(shown.start <= span.start && shown.end >= span.end)
        for (const place of [shown.start, shown.end]) {
          const isLong = span.start - shown.start >= 64 || shown.end - span.end >= 64
          assert.ok(isLong || !(joined.test(text[place - 1] ?? '') && joined.test(text[place] ?? '')))
        }
        assert.deepEqual(toWordBorders(text, shown), shown)
      }
    }),
    options,
  )
})

test('a word with a joiner is marked whole, its neighbours are not', () => {
  const text = 'وزیر می‌خواهد بگوید'
  const start = text.indexOf('خواهد')
  const shown = toWordBorders(text, { start, end: start + 2 })
  assert.equal(text.slice(shown.start, shown.end), 'می‌خواهد')
})
