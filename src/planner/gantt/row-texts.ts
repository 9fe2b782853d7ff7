import { dateText, daysText, otherCalendar } from './date-text.ts'
import type { GanttTexts } from './gantt-input.ts'
import type { RowText } from './gantt-layout.ts'
import { GANTT_CALENDARS, type GanttCalendar, type GanttWords } from './gantt-words.ts'
import type { PlannedGroup, PlannedTask } from './plan-rows.ts'
import { shownText } from './shown-text.ts'
import { textWidth, wrapTo } from './text-width.ts'

/** Sizes of type; the style sheet of the picture has the same. */
export const TYPE = { group: 16, step: 14.5, 'date-first': 14.5, date: 13, note: 13, late: 13 } as const

export interface TextOptions {
  readonly texts: GanttTexts
  readonly first: GanttCalendar
  readonly baselineName: string | null
  readonly namesWidth: number
  /** True where the bar stands beneath the texts. */
  readonly namesAbove: boolean
  /** False where no column of dates stands beside the names. */
  readonly withDates: boolean
}

/** Texts beside a bar, and how high the row has to be for them. */
export interface RowTexts {
  readonly names: readonly RowText[]
  readonly dates: readonly RowText[]
  readonly height: number
}

const GROUP = { first: 23, line: 19, note: 17, foot: 9, least: 50 }
const STEP = { first: 19, line: 17, foot: 9, least: 28 }
/** Steps stand a little farther in than their document. */
export const STEP_INDENT = 16

/** Bold type is broader. */
const BOLD = 1.08

/** Least and greatest width of the column of dates. */
const DATE_WIDTHS = { least: 120, most: 190 } as const

/** Width of the longest date that the column may have to hold. */
export function datesWidth(words: GanttWords, first: GanttCalendar): number {
  const widths = GANTT_CALENDARS.flatMap((calendar) => {
    const size = calendar === first ? TYPE['date-first'] * BOLD : TYPE.date
    return words.calendars[calendar].ofDay.map((month) => textWidth(words.digits(`22 ${month} 2000`), size))
  })
  return Math.min(DATE_WIDTHS.most, Math.max(DATE_WIDTHS.least, ...widths))
}

/** Name of the document, the day on which it is operational in both calendars, and what threatens that day. */
export function groupTexts(group: PlannedGroup, options: TextOptions): RowTexts {
  const { texts, first, namesWidth } = options
  const { words } = texts
  const other = otherCalendar(first)
  const name = shownText(texts.nameOf('group', group.id))
  const lines = wrapTo(name, { width: namesWidth, size: TYPE.group * BOLD }, 3)
  const names: RowText[] = lines.map((text, at) => ({ text, y: GROUP.first + at * GROUP.line, style: 'group' }))
  let y = GROUP.first + (lines.length - 1) * GROUP.line
  for (const note of notesOf(group, options)) {
    y += GROUP.note
    names.push({ ...note, y })
  }
  const end = group.last.scheduled.end
  const dates: RowText[] = [
    { text: dateText(end, { words, calendar: first }), y: GROUP.first, style: 'date-first' },
    { text: dateText(end, { words, calendar: other }), y: GROUP.first + GROUP.note + 1, style: 'date' },
  ]
  return { names, dates, height: Math.max(GROUP.least, y + GROUP.foot) }
}

/** The planned day where no column tells it, "planned 14 days late", and the day that is kept in four cases of five. */
function notesOf(
  { last }: PlannedGroup,
  { texts, first, namesWidth, withDates }: TextOptions,
): readonly Omit<RowText, 'y'>[] {
  const { words } = texts
  const form = { words, calendar: first }
  const note = (text: string, style: 'note' | 'late') =>
    wrapTo(text, { width: namesWidth, size: TYPE[style] }, 2).map((line) => ({ text: line, style }))
  const late = last.goal === null ? 0 : last.goal.lateDays
  const planned = [
    ...(withDates ? [] : note(words.plannedFor(dateText(last.scheduled.end, form)), 'note')),
    ...(late > 0 ? note(words.late(late), 'late') : []),
  ]
  if (last.forecast === null || last.task.progress.state === 'done') return planned
  const { p80 } = last.forecast.quantiles
  return [...planned, ...note(p80 === null ? words.noSafeDay : words.safeBy(dateText(p80, form)), 'note')]
}

/** Name of the step and its last day. */
export function stepTexts({ task, scheduled }: PlannedTask, { texts, first, namesWidth }: TextOptions): RowTexts {
  const name = shownText(texts.nameOf('task', task.id))
  const lines = wrapTo(name, { width: namesWidth - STEP_INDENT, size: TYPE.step }, 2)
  const names: RowText[] = lines.map((text, at) => ({ text, y: STEP.first + at * STEP.line, style: 'step' }))
  const date = dateText(scheduled.end, { words: texts.words, calendar: first })
  const height = STEP.first + (lines.length - 1) * STEP.line + STEP.foot
  return { names, dates: [{ text: date, y: STEP.first, style: 'date' }], height: Math.max(STEP.least, height) }
}

/** Everything about a document, a line each. */
export function groupTip(group: PlannedGroup, options: TextOptions): string {
  const { texts } = options
  const reason = texts.reasonOf(group.last.task.id)
  return [
    shownText(texts.nameOf('group', group.id)),
    ...bothDays(group.start, group.end, options),
    ...goalLines(group.last, options),
    ...(reason === null ? [] : [shownText(reason)]),
  ].join('\n')
}

/** Name, days in both calendars, the bodies, the earlier plan, the reason: a line each. */
export function stepTip(planned: PlannedTask, options: TextOptions): string {
  const { task, scheduled } = planned
  const { texts } = options
  const reason = texts.reasonOf(task.id)
  const bodies = scheduled.bodies.map((body) => shownText(texts.nameOf('body', body)))
  return [
    shownText(texts.nameOf('task', task.id)),
    ...bothDays(scheduled.start, scheduled.end, options),
    ...(bodies.length === 0 ? [] : [bodies.join(' · ')]),
    ...goalLines(planned, options),
    ...baselineLines(planned, options),
    ...(reason === null ? [] : [shownText(reason)]),
  ].join('\n')
}

function bothDays(start: number, end: number, { texts, first }: TextOptions): readonly string[] {
  const calendars = [first, otherCalendar(first)]
  return calendars.map((calendar) => daysText(start, end, { words: texts.words, calendar }))
}

function goalLines({ goal, forecast }: PlannedTask, { texts, first }: TextOptions): readonly string[] {
  const { words } = texts
  const form = { words, calendar: first }
  const p80 = forecast?.quantiles.p80 ?? null
  return [
    ...(goal === null || goal.due === null ? [] : [words.dueOn(dateText(goal.due, form))]),
    ...(goal === null || goal.lateDays === 0 ? [] : [words.late(goal.lateDays)]),
    ...(forecast === null ? [] : [p80 === null ? words.noSafeDay : words.safeBy(dateText(p80, form))]),
  ]
}

function baselineLines({ baseline }: PlannedTask, { texts, first, baselineName }: TextOptions): readonly string[] {
  if (baseline === null || baselineName === null) return []
  const days = daysText(baseline.start, baseline.end, { words: texts.words, calendar: first })
  return [texts.words.planned(shownText(baselineName), days)]
}
