import { otherCalendar, shortDateText } from '../date-text.ts'
import type { GanttOptions, GanttPlan, GanttTexts } from '../gantt-input.ts'
import type { GanttSign } from '../gantt-words.ts'
import { firstCalendar } from '../layout-gantt.ts'
import { groupsOf, type PlannedGroup, type PlannedTask } from '../plan-rows.ts'
import { shownSpan } from '../shown-span.ts'
import { shownText } from '../shown-text.ts'
import { timeScale } from '../time-scale.ts'
import { type Cell, cellsOfGroup, cellsOfTask, SIGN_CELLS } from './cells.ts'
import { flagLine, monthLine } from './head-lines.ts'
import { shortNames } from './short-names.ts'

/** What a stretch of a line is, for colours; nothing is told by it alone. */
export type GanttStyle = 'plain' | 'heading' | 'name' | 'cue' | 'quiet' | 'warning' | 'error'

/** A stretch of text in one style. `quoted` marks names, which may run in another direction than the line. */
export interface GanttRun {
  readonly text: string
  readonly style: GanttStyle
  readonly quoted: boolean
}

/** One line of a terminal, in the order of reading. */
export interface GanttLine {
  readonly indent: number
  readonly runs: readonly GanttRun[]
}

/** How many columns there are, and how a terminal counts them. */
export interface GanttTextOptions extends Pick<GanttOptions, 'view' | 'calendarFirst' | 'span'> {
  /** Columns of a line; less than 40 is taken as 40. */
  readonly columns: number
  /** Columns that a terminal gives to the text. */
  readonly widthOf: (text: string) => number
  /** The text in at most so many columns, with what a terminal would obey made visible. */
  readonly shorten: (text: string, columns: number) => string
}

/** Where the columns of names, time and dates end. */
interface Columns {
  readonly name: number
  readonly plot: number
  readonly date: number
}

const LEAST_COLUMNS = 40
const WIDEST_NAME = 44

/**
 * A chart for a terminal: a line for each document, or for each step too, with the months above and the signs below.
 * Lines are as wide as asked for; colours and direction are left to whoever prints them.
 */
export function ganttText(plan: GanttPlan, texts: GanttTexts, options: GanttTextOptions): readonly GanttLine[] {
  const groups = groupsOf(plan)
  if (groups.length === 0) return [line([run(texts.words.empty, 'quiet')])]
  const first = firstCalendar(texts.words, options)
  const dateOf = (day: number) => shortDateText(day, { words: texts.words, calendar: first })
  const columns = columnsOf(groups, options, dateOf)
  const scale = timeScale(options.span ?? shownSpan(plan, groups), 0, columns.plot)
  const context = { plan, scale, rightToLeft: texts.words.rightToLeft }
  const before = ' '.repeat(columns.name + 1)
  const row = (name: GanttRun, cells: readonly Cell[], end: number) =>
    line([...fitted(name, columns.name, options), run(' '), ...cellRuns(cells), run(` ${dateOf(end)}`, name.style)])
  const names = shortNames(
    groups.map(({ id }) => shownText(texts.nameOf('group', id))),
    columns.name,
    options,
  )
  const rows = groups.flatMap((group, at) => [
    row({ text: names[at] ?? '', style: 'name', quoted: true }, cellsOfGroup(group, context), group.last.scheduled.end),
    ...(options.view === 'steps' ? group.tasks : []).map((planned) =>
      row(stepRun(planned, texts), cellsOfTask(planned, context), planned.scheduled.end),
    ),
  ])
  const heads = [first, otherCalendar(first)].map((calendar) => monthLine(scale, { calendar, ...texts, ...options }))
  const flags = flagLine(plan, scale, { ...texts, ...options })
  return [
    ...heads.map((head) => line([run(before), run(head, 'heading')])),
    line([run(before), run(flags, 'cue')]),
    ...rows,
    ...legendLines(rows, texts, options),
  ]
}

function columnsOf(
  groups: readonly PlannedGroup[],
  { columns, widthOf }: GanttTextOptions,
  dateOf: (day: number) => string,
): Columns {
  const all = Math.max(LEAST_COLUMNS, columns)
  const ends = groups.flatMap(({ tasks }) => tasks.map(({ scheduled }) => scheduled.end))
  const date = ends.reduce((most, end) => Math.max(most, widthOf(dateOf(end))), 0)
  const name = Math.min(WIDEST_NAME, Math.floor((all - date) * 0.36))
  return { name, plot: all - name - date - 2, date }
}

function run(text: string, style: GanttStyle = 'plain'): GanttRun {
  return { text, style, quoted: false }
}

function line(runs: readonly GanttRun[]): GanttLine {
  return { indent: 0, runs }
}

function stepRun({ task }: PlannedTask, texts: GanttTexts): GanttRun {
  return { text: shownText(texts.nameOf('task', task.id)), style: 'plain', quoted: true }
}

const STEP_INDENT = '  '

/** The name in exactly so many columns. */
function fitted(name: GanttRun, columns: number, { shorten, widthOf }: GanttTextOptions): readonly GanttRun[] {
  const indent = name.style === 'name' ? '' : STEP_INDENT
  const text = shorten(name.text, columns - indent.length)
  const rest = Math.max(0, columns - indent.length - widthOf(text))
  return [...(indent === '' ? [] : [run(indent)]), { ...name, text }, run(' '.repeat(rest))]
}

/** Neighbours of one style in one run. */
function cellRuns(cells: readonly Cell[]): readonly GanttRun[] {
  const runs: GanttRun[] = []
  for (const { character, style } of cells) {
    const last = runs.at(-1)
    if (last?.style === style) runs[runs.length - 1] = { ...last, text: last.text + character }
    else runs.push(run(character, style))
  }
  return runs
}

const BETWEEN = '   '

/** The signs that are there, with their words, in as many lines as they need. */
function legendLines(
  rows: readonly GanttLine[],
  { words }: GanttTexts,
  { columns, widthOf }: GanttTextOptions,
): readonly GanttLine[] {
  const drawn = new Set(
    rows.flatMap(({ runs }) => runs.filter(({ quoted }) => !quoted).flatMap(({ text }) => [...text])),
  )
  const lines: GanttRun[][] = [[]]
  let used = 0
  for (const [sign, { character, style }] of Object.entries(SIGN_CELLS) as [GanttSign, Cell][]) {
    if (!drawn.has(character)) continue
    const label = ` ${words.signs[sign]}`
    const wide = 1 + widthOf(label) + BETWEEN.length
    if (used > 0 && used + wide > Math.max(LEAST_COLUMNS, columns)) {
      lines.push([])
      used = 0
    }
    const gap = used > 0 ? [run(BETWEEN)] : []
    lines.at(-1)?.push(...gap, run(character, style), run(label, 'quiet'))
    used += wide
  }
  return lines.map(line)
}
