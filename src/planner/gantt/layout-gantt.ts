import type { Day } from '../network/index.ts'
import { dateText, otherCalendar } from './date-text.ts'
import { flagsOf, shadesOf } from './flags.ts'
import type { GanttOptions, GanttPlan, GanttTexts } from './gantt-input.ts'
import type { GanttLayout } from './gantt-layout.ts'
import type { GanttCalendar, GanttWords } from './gantt-words.ts'
import { bandOf, dayTicksOf } from './head-ticks.ts'
import { legendOf } from './legend.ts'
import { linksOf } from './links.ts'
import { mirrored } from './mirror.ts'
import { groupsOf, type PlannedGroup } from './plan-rows.ts'
import { datesWidth } from './row-texts.ts'
import { rowsOf } from './rows.ts'
import { shownSpan } from './shown-span.ts'
import { shownText } from './shown-text.ts'
import { type TimeScale, timeScale } from './time-scale.ts'

const WIDTH = 1280
const MARGIN = 24
const NAMES = 270
const GAP = 14
const BESIDE_DATES = 6

/**
 * Places everything of a chart. Pure: the same plan, texts and options give the same places. Throws nothing of its own:
 * what a plan lacks is not drawn, an empty one has no rows.
 */
export function layoutGantt(plan: GanttPlan, texts: GanttTexts, options: GanttOptions = {}): GanttLayout {
  const { words } = texts
  const width = options.width ?? WIDTH
  const first = firstCalendar(words, options)
  const groups = groupsOf(plan)
  const namesAbove = options.names === 'above'
  const columns = namesAbove
    ? stackedColumns(width)
    : besideColumns(width, options.namesWidth ?? NAMES, datesOf(words, options))
  const scale = timeScale(
    options.span ?? shownSpan(plan, groups, options.view ?? 'documents'),
    columns.plot.x,
    columns.plot.width,
  )
  const rows = rowsOf(groups, {
    plan,
    scale,
    texts,
    first,
    isOpen: (group) => options.view === 'steps' || (options.opened?.has(group) ?? false),
    baselineName: plan.baseline?.name ?? null,
    namesWidth: columns.names.width - GAP,
    ...{ namesAbove, withDates: columns.dates.width > 0 },
  })
  const flags = flagsOf(plan, scale, { words, first })
  const shades = shadesOf(options.shade === undefined ? undefined : plan.calendars.get(options.shade), scale)
  const links = linksOf(groups, rows, { plan, scale, show: options.links ?? 'all' })
  const layout: GanttLayout = {
    width,
    rightToLeft: false,
    language: words.language,
    title: shownText(options.title ?? words.title),
    subtitle: `${words.asOf(todayText(plan.network.today, words, first))}${summaryText(groups, words, first)}`,
    ...{ columns, namesAbove },
    ...headOf(scale, { words, first, withDates: columns.dates.width > 0 }),
    ...flags,
    shades,
    rows,
    rowsHeight: rows.reduce((sum, { height }) => sum + height, 0),
    links,
    legend: legendOf({ rows, shades, links, ...flags }, words, { left: MARGIN, width: width - 2 * MARGIN }),
  }
  return words.rightToLeft ? mirrored(layout) : layout
}

/** The days that a chart of the plan shows when nobody asks for others: first and last. */
export function wholeSpan(plan: GanttPlan): readonly [first: Day, last: Day] {
  return shownSpan(plan, groupsOf(plan))
}

/** The calendars above the plot, and what a page says of itself. */
function headOf(
  scale: TimeScale,
  {
    words,
    first,
    withDates,
  }: { readonly words: GanttWords; readonly first: GanttCalendar; readonly withDates: boolean },
) {
  return {
    columnHeads: { names: words.name, dates: withDates ? words.until : '' },
    span: [scale.first, scale.end],
    bands: [first, otherCalendar(first)].map((calendar) => bandOf(scale, calendar, words)),
    dayTicks: dayTicksOf(scale, first, words),
    continued: words.continued,
    empty: words.empty,
    pageLabel: words.page,
  } as const
}

/** The calendar that stands first: that of the options, or that of those who write from right to left. */
export function firstCalendar({ rightToLeft }: GanttWords, { calendarFirst }: GanttOptions): GanttCalendar {
  return calendarFirst ?? (rightToLeft ? 'solar' : 'gregorian')
}

/** Width of the column of dates; 0 without one. */
function datesOf(words: GanttWords, options: GanttOptions): number {
  return options.dates === false ? 0 : datesWidth(words, firstCalendar(words, options)) + BESIDE_DATES
}

/** Names and time over the whole width, one above the other. */
function stackedColumns(width: number): GanttLayout['columns'] {
  const whole = { x: MARGIN, width: Math.max(100, width - 2 * MARGIN) }
  return { names: whole, dates: { x: MARGIN, width: 0 }, plot: whole }
}

function besideColumns(width: number, names: number, dates: number): GanttLayout['columns'] {
  const left = MARGIN + names + dates + GAP
  return {
    names: { x: MARGIN, width: names },
    dates: { x: MARGIN + names, width: dates },
    plot: { x: left, width: Math.max(100, width - left - MARGIN) },
  }
}

/** How many documents, how many of them late, and when the last one is reached; nothing of an empty plan. */
function summaryText(groups: readonly PlannedGroup[], words: GanttWords, calendar: GanttCalendar): string {
  if (groups.length === 0) return ''
  const late = groups.filter(({ last }) => (last.goal?.lateDays ?? 0) > 0).length
  const last = Math.max(...groups.map((group) => group.last.scheduled.end))
  return `. ${words.summary({ documents: groups.length, late, last: dateText(last, { words, calendar }) })}`
}

function todayText(today: number, words: GanttWords, first: GanttCalendar): string {
  const [own, other] = [first, otherCalendar(first)].map((calendar) => dateText(today, { words, calendar }))
  // No dot between them: beside Persian digits it reads as a zero.
  return `${own} (${other})`
}
