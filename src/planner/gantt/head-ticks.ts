import { type Weekday, weekdayOf } from '../../calendar/index.ts'
import type { Day } from '../network/index.ts'
import { COUNTED_BY } from './date-text.ts'
import type { Band, Tick } from './gantt-layout.ts'
import type { GanttCalendar, GanttWords } from './gantt-words.ts'
import { textWidth } from './text-width.ts'
import type { TimeScale } from './time-scale.ts'

/** Type size of the ticks, and what has to be free beside a label. */
export const TICK_SIZE = 13
const TICK_ROOM = 6

/** Years and months, quarters or nothing of one calendar over the span. */
export function bandOf(scale: TimeScale, calendar: GanttCalendar, words: GanttWords): Band {
  const { name } = words.calendars[calendar]
  const years = yearTicks(scale, calendar, words)
  const units = scale.unit === 'year' ? [] : unitTicks(scale, calendar, words)
  return { calendar, name, years, units }
}

/** Every year, or every second, fifth, tenth one, so that each has room for its number. */
function yearTicks(scale: TimeScale, calendar: GanttCalendar, words: GanttWords): readonly Tick[] {
  const counted = COUNTED_BY[calendar]
  const yearWidth = (scale.width / (scale.end - scale.first)) * 365.25
  const least = textWidth('0000', TICK_SIZE) + TICK_ROOM
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * yearWidth >= least) ?? 1000
  const from = Math.floor(counted.fromDay(scale.first).year / step) * step
  const to = counted.fromDay(scale.end - 1).year
  const ticks: Tick[] = []
  for (let year = from; year <= to; year += step) {
    const start = counted.toDay({ year, month: 1, day: 1 })
    const end = counted.toDay({ year: year + step, month: 1, day: 1 })
    ticks.push(...tickOf(scale, [start, end], { labels: [words.digits(year)] }))
  }
  return ticks
}

/** Names of units, one at every first, second or third of them. */
interface Naming {
  readonly names: readonly string[]
  readonly every: number
}

function unitTicks(scale: TimeScale, calendar: GanttCalendar, words: GanttWords): readonly Tick[] {
  const counted = COUNTED_BY[calendar]
  const { quarters, alone, short } = words.calendars[calendar]
  const months = scale.unit === 'quarter' ? 3 : 1
  const unitWidth = (scale.width / (scale.end - scale.first)) * LEAST_DAYS_OF_MONTH * months
  const { names, every } = namingFor(unitWidth, months === 3 ? [quarters] : [alone, short])
  const { year, month } = counted.fromDay(scale.first)
  const dayOf = (count: number) => counted.toDay({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 })
  const ticks: Tick[] = []
  let count = year * 12 + Math.floor((month - 1) / months) * months
  for (; dayOf(count) < scale.end; count += months) {
    const index = (count % 12) / months
    const label = index % every === 0 ? (names[index] ?? '') : ''
    const room = scale.at(dayOf(count + months * every)) - scale.at(dayOf(count))
    ticks.push(...tickOf(scale, [dayOf(count), dayOf(count + months)], { labels: [label], room }))
  }
  return ticks
}

const LEAST_DAYS_OF_MONTH = 28

/** Every unit by its name, or by its short one, or else every second or third by its name. */
function namingFor(unitWidth: number, [long, short]: readonly (readonly string[])[]): Naming {
  const names = long ?? []
  const rest = [2, 3, 4].map((every) => ({ names, every }))
  const namings: readonly Naming[] = [{ names, every: 1 }, ...(short ? [{ names: short, every: 1 }] : []), ...rest]
  const fits = (naming: Naming) =>
    naming.names.every((name, at) => at % naming.every > 0 || roomOf(name) <= unitWidth * naming.every)
  return namings.find(fits) ?? { names, every: 4 }
}

function roomOf(label: string): number {
  return textWidth(label, TICK_SIZE) + TICK_ROOM
}

interface Labels {
  readonly labels: readonly string[]
  /** Width that a label may take, where that is more than its own stretch. */
  readonly room?: number
}

/** The first label that fits, or an empty one; nothing where the stretch is not shown. */
function tickOf(scale: TimeScale, [start, end]: readonly [Day, Day], { labels, room }: Labels): readonly Tick[] {
  const x = scale.at(start)
  const width = scale.at(end) - x
  if (width <= 0) return []
  return [{ x, width, label: labels.find((text) => roomOf(text) <= (room ?? width)) ?? '' }]
}

/** Iran's weeks begin on Saturday, others on Monday. */
const FIRST_WEEKDAY: Readonly<Record<GanttCalendar, Weekday>> = { solar: 6, gregorian: 1 }

/** Days of the month, each day or the first of each week; nothing on coarser scales. */
export function dayTicksOf(scale: TimeScale, calendar: GanttCalendar, words: GanttWords): readonly Tick[] {
  if (scale.unit !== 'day' && scale.unit !== 'week') return []
  const step = scale.unit === 'day' ? 1 : 7
  const ahead = scale.unit === 'day' ? 0 : (weekdayOf(scale.first) - FIRST_WEEKDAY[calendar] + 7) % 7
  const ticks: Tick[] = []
  for (let day = scale.first - ahead; day < scale.end; day += step) {
    const label = words.digits(COUNTED_BY[calendar].fromDay(day).day)
    ticks.push(...tickOf(scale, [day, day + step], { labels: day < scale.first ? [] : [label] }))
  }
  return ticks
}
