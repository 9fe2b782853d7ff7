import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { type Line, linesOf } from './ansi.ts'
import { excerpt, makePicture, PICTURES, remarkOf } from './make.ts'
import { terminalSvg } from './terminal-svg.ts'

const PLAIN = { bold: false, dim: false, color: null, isolated: false }

test('colours and weights become runs, and neighbours that look alike one run', () => {
  const [line] = linesOf('\u001B[1mName\u001B[22m\u001B[2m · \u001B[22mof \u001B[22mIran\u001B[36m said\u001B[39m:\n')
  assert.deepEqual(line, {
    rightToLeft: false,
    runs: [
      { ...PLAIN, bold: true, text: 'Name' },
      { ...PLAIN, dim: true, text: ' · ' },
      { ...PLAIN, text: 'of Iran' },
      { ...PLAIN, color: 'cyan', text: ' said' },
      { ...PLAIN, text: ':' },
    ],
  })
})

test('marks of direction become facts about lines and runs', () => {
  const [first, second] = linesOf('\u200Fبا هم: \u2068Ruben Vale\u2069\nplain')
  assert.equal(first?.rightToLeft, true)
  assert.deepEqual(
    first?.runs.map(({ text, isolated }) => [text, isolated]),
    [
      ['با هم: ', false],
      ['Ruben Vale', true],
    ],
  )
  assert.equal(second?.rightToLeft, false)
})

test('a sequence that is not known is refused, not lost', () => {
  assert.throws(() => linesOf('\u001B[2J'), /not known here/)
  assert.throws(() => linesOf('\u001B[95mx'), /95/)
})

const PAGE = linesOf(
  '\u001B[1mHead\u001B[22m\n\n\u001B[1mFirst\u001B[22m\n  one\n\n\u001B[1mLast\u001B[22m\n  two\nthree\n',
)

test('a picture ends with a paragraph and counts what follows', () => {
  const cut = excerpt(PAGE, 2)
  assert.equal(cut.shown.length, 4)
  assert.equal(cut.leftOut, 3)
  assert.deepEqual(cut.headings, ['Last'])
  assert.deepEqual(excerpt(PAGE, 3), { shown: PAGE, leftOut: 0, headings: [] })
})

test('what is left out is told in lines that fit', () => {
  assert.deepEqual(remarkOf('… and 2 more lines', []), ['… and 2 more lines'])
  assert.deepEqual(remarkOf('… and 2 more lines', ['Dates', 'Rest']), ['… and 2 more lines: Dates · Rest'])
  const rows = remarkOf('… and 9 more lines', Array<string>(9).fill('Fields of cooperation'))
  assert.deepEqual([rows.length, rows.every((row) => row.length <= 100)], [3, true])
  assert.match(rows[0] ?? '', / ·$/)
})

test('a line that is too wide is refused, not drawn over the edge', () => {
  assert.throws(() => drawn(linesOf('x'.repeat(41))), /too wide/)
})

function drawn(lines: readonly Line[], remark: readonly string[] = []): readonly string[] {
  const svg = terminalSvg({ title: 'a & b', command: 'paygir', lines, remark, columns: 40 })
  return svg.split('\n').filter((line) => line.startsWith('<text'))
}

test('each run stands in its own cells', () => {
  const [, , name, said] = drawn(linesOf('  \u001B[1mVale\u001B[22m \u001B[36m<said>\u001B[39m'))
  assert.match(name ?? '', /^<text x="42.8" .*textLength="33.6" .*font-weight="bold">Vale<\/text>$/)
  assert.match(said ?? '', /^<text x="84.8" .*textLength="50.4" .*>&lt;said&gt;<\/text>$/)
})

test('a line from right to left begins at the right edge', () => {
  const [, , together, name, remark] = drawn(linesOf('\u200F\u001B[1mبا هم: \u2068Vale\u2069\u001B[22m'), ['باقی'])
  // The right edge is at 26 + 40 × 8.4 = 362.
  assert.match(together ?? '', /^<text x="362" .*textLength="50.4" .*direction="rtl">با هم:<\/text>$/)
  assert.match(name ?? '', /^<text x="269.6" (?!.*direction).*>Vale<\/text>$/)
  assert.match(remark ?? '', /^<text x="362" .*direction="rtl">باقی<\/text>$/)
})

test('nothing is asked for from outside', () => {
  const svg = terminalSvg({ title: 'a & b', command: 'paygir', lines: PAGE, remark: [], columns: 40 })
  assert.match(svg, /<title>a &amp; b<\/title>/)
  assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|url\(|href|@import|<script/)
})

for (const picture of PICTURES) {
  test(`${basename(picture.path)} shows what the present code prints`, () => {
    const kept = readFileSync(picture.path, 'utf8')
    assert.ok(kept === makePicture(picture), 'the page has changed: look at it, then run `npm run picture`')
  })
}
