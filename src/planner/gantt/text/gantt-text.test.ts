import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GanttPlan, GanttTexts } from '../gantt-input.ts'
import { commissionPlan, namesIn } from '../testing/commission-plan.ts'
import { emptyPlan, longPlan, oneDayPlan } from '../testing/odd-plans.ts'
import { persianWords, plainWords } from '../testing/plain-words.ts'
import { type GanttTextOptions, ganttText } from './gantt-text.ts'
import { shortNames } from './short-names.ts'

const english: GanttTexts = { words: plainWords, nameOf: namesIn('en'), reasonOf: () => null }
const persian: GanttTexts = { words: persianWords, nameOf: namesIn('fa'), reasonOf: () => null }

/** Columns of a simple terminal: ideographs take two, marks and joiners none. */
function widthOf(text: string): number {
  const widths = [...text].map((each) =>
    /[\p{Mn}\p{Cf}]/u.test(each) ? 0 : /\p{Script=Han}|\p{Script=Hiragana}/u.test(each) ? 2 : 1,
  )
  return widths.reduce<number>((sum, width) => sum + width, 0)
}

function shorten(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  for (const each of text) {
    if (widthOf(kept + each) > columns - 1) break
    kept += each
  }
  return `${kept}…`
}

function linesOf(plan: GanttPlan, texts: GanttTexts, options: Partial<GanttTextOptions>): readonly string[] {
  const lines = ganttText(plan, texts, { columns: 100, widthOf, shorten, ...options })
  return lines.map(({ indent, runs }) => ' '.repeat(indent) + runs.map(({ text }) => text).join(''))
}

test('lines are as wide as asked for, in every language, view and width', () => {
  for (const texts of [english, persian]) {
    for (const view of ['documents', 'steps'] as const) {
      for (const columns of [40, 60, 80, 133, 200]) {
        for (const plan of [commissionPlan(), oneDayPlan(), longPlan(20, 4), emptyPlan()]) {
          for (const line of linesOf(plan, texts, { columns, view })) assert.ok(widthOf(line) <= columns, line)
        }
      }
    }
  }
})

test('wide characters, joiners and marks do not move what comes after them', () => {
  const names = [
    '東京都庁との協定についての長い名前です',
    'می‌خواهیم‌ها',
    'a\u0301\u0301\u0301',
    '👩‍👩‍👧‍👧 family',
    'x\u202Ey',
  ]
  for (const name of names) {
    const texts = { ...english, nameOf: () => name }
    const [row, plain] = [linesOf(oneDayPlan(), texts, {}), linesOf(oneDayPlan(), english, {})].map((lines) => lines[3])
    assert.equal(widthOf(row ?? ''), widthOf(plain ?? ''), name)
    assert.doesNotMatch(row ?? '', /\u202E/)
  }
})

test('the deciding chain, milestones, due days and today are there without colours', () => {
  const lines = linesOf(commissionPlan(), english, { columns: 120 })
  for (const drawn of [/█+▓+◆/, /█+░+◆═*▽/]) assert.ok(lines.slice(4, 8).some((line) => drawn.test(line)))
  assert.match(lines[3] ?? '', /▓+▼▓*◆/, 'what is late stands first')
  assert.match(lines[2] ?? '', /│today/)
  const today = lines[2]?.indexOf('│')
  assert.ok(lines.slice(3, 8).some((line) => line.indexOf('│') === today))
  assert.match(lines.at(-1) ?? '', /^█ done {3}▓ decides the date/)
})

test('steps stand beneath their documents', () => {
  const lines = linesOf(commissionPlan(), english, { view: 'steps' })
  const isThere = (step: RegExp) => lines.some((line) => step.test(line))
  assert.ok(isThere(/^ {2}Signed .*◆.* 11 Jul 2026$/))
  assert.ok(isThere(/^ {2}Approval by the cabinet .*█+▓.* 30 Nov 2026$/))
})

test('names that would be cut alike are told from where they differ', () => {
  const names = [
    'Memorandum of understanding on standardisation',
    'Memorandum of understanding on labour and employment',
    'Memorandum of understanding on labour and social affairs',
    'Memorandum on sport',
    'Agreement of 1998',
    'Agreement of 1998',
  ]
  assert.deepEqual(shortNames(names, 20, { shorten }), [
    '…standardisation',
    '…labour and employm…',
    '…labour and social …',
    'Memorandum on sport',
    'Agreement of 1998',
    'Agreement of 1998',
  ])
  for (const columns of [1, 2, 3, 7, 60]) {
    for (const name of shortNames(names, columns, { shorten })) assert.ok(widthOf(name) <= columns, name)
  }
})

test('a year that has no room beside the next gives way to it', () => {
  // From 18 November 2025 on.
  const [head = ''] = linesOf(longPlan(3, 4), english, { columns: 60, span: [20_410, 21_500] })
  assert.match(head, /^ +2026 .*2027/)
})

test('every year is there, with the same month in its middle', () => {
  // From 18 November 2025 to 11 August 2029.
  for (const columns of [80, 100]) {
    const [head = ''] = linesOf(longPlan(3, 4), english, { columns, span: [20_410, 21_772] })
    assert.match(head, /2026 .*Jul .*2027 .*Jul .*2028 .*Jul .*2029/, String(columns))
  }
})

test('an empty plan says that it is empty', () => {
  assert.deepEqual(linesOf(emptyPlan(), english, {}), ['Nothing is planned.'])
})

test('names are marked as names, for those who keep directions apart', () => {
  const options = { columns: 100, widthOf, shorten }
  const quoted = ganttText(commissionPlan(), persian, options).flatMap(({ runs }) => runs.filter((run) => run.quoted))
  assert.equal(quoted.length, 5)
})
