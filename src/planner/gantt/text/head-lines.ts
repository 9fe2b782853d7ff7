import { COUNTED_BY } from '../date-text.ts'
import type { GanttPlan } from '../gantt-input.ts'
import type { GanttCalendar, GanttWords } from '../gantt-words.ts'
import { shownText } from '../shown-text.ts'
import type { TimeScale } from '../time-scale.ts'
import { columnOf, SESSION_CELL, TODAY_CELL } from './cells.ts'
import type { GanttTextOptions } from './gantt-text.ts'

interface HeadOptions extends Pick<GanttTextOptions, 'widthOf' | 'shorten'> {
  readonly words: GanttWords
}

interface Label {
  readonly column: number
  readonly text: string
}

/** Years first, then as many months between them as have room. */
export function monthLine(
  scale: TimeScale,
  { calendar, words, ...options }: HeadOptions & { calendar: GanttCalendar },
): string {
  const counted = COUNTED_BY[calendar]
  const { short } = words.calendars[calendar]
  const first = counted.fromDay(scale.first)
  const years: Label[] = []
  const months: (Label & { readonly rank: number })[] = []
  for (let count = first.year * 12 + first.month - 1; ; count += 1) {
    const [year, month] = [Math.floor(count / 12), count % 12]
    const day = counted.toDay({ year, month: month + 1, day: 1 })
    if (day >= scale.end) break
    const column = columnOf(scale.at(day), scale)
    const isFirst = years.length === 0
    if (month === 0 || isFirst) years.push({ column, text: words.digits(year) })
    else months.push({ column, text: short[month] ?? '', rank: rankOf(month) })
  }
  // The year in which the plan begins gives way to the next, where there is no room for both.
  const [begun, next] = years
  const isTight = begun !== undefined && next !== undefined && next.column <= begun.column + options.widthOf(begun.text)
  const byRank = months.toSorted((a, b) => a.rank - b.rank)
  return labelled([...(isTight ? years.slice(1) : years), ...byRank], scale.width, options)
}

/** The middle of the year has room first, then quarters: so that every year is told by the same months. */
function rankOf(month: number): number {
  return month === 6 ? 0 : month % 3 === 0 ? 1 : 2
}

/** Today, and the sessions that have room. */
export function flagLine(plan: GanttPlan, scale: TimeScale, { words, ...options }: HeadOptions): string {
  const { today } = plan.network
  const isShown = (day: number) => day >= scale.first && day < scale.end
  const flags = [
    ...(isShown(today) ? [{ day: today, text: `${TODAY_CELL.character}${words.today}` }] : []),
    ...plan.sessions
      .filter(({ first }) => isShown(first))
      .map(({ first, name }) => ({ day: first, text: `${SESSION_CELL.character}${shownText(name)}` })),
  ]
  const labels = flags.map(({ day, text }) => ({
    column: columnOf(scale.at(day), scale),
    text: options.shorten(text, 24),
  }))
  return labelled(labels, scale.width, options)
}

/** The labels at their columns; one that has no room is left out. Earlier ones go before later ones. */
function labelled(labels: readonly Label[], width: number, { widthOf }: Pick<HeadOptions, 'widthOf'>): string {
  const placed: { from: number; to: number; text: string }[] = []
  for (const { column, text } of labels) {
    const spot = { from: column, to: column + widthOf(text), text }
    const isFree = placed.every(({ from, to }) => spot.to + 1 <= from || spot.from >= to + 1)
    if (isFree && spot.to <= width) placed.push(spot)
  }
  let [line, used] = ['', 0]
  for (const { from, to, text } of placed.toSorted((a, b) => a.from - b.from)) {
    line += ' '.repeat(from - used) + text
    used = to
  }
  return line
}
