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
    ticks.push(...tickOf(scale, [start, end], [words.digits(year)]))
  }
  return ticks
}

function unitTicks(scale: TimeScale, calendar: GanttCalendar, words: GanttWords): readonly Tick[] {
  const counted = COUNTED_BY[calendar]
  const { quarters, alone, short } = words.calendars[calendar]
  const months = scale.unit === 'quarter' ? 3 : 1
  const { year, month } = counted.fromDay(scale.first)
  const ticks: { span: [Day, Day]; index: number }[] = []
  let count = year * 12 + Math.floor((month - 1) / months) * months
  for (;;) {
    const start = counted.toDay(ofCount(count))
    if (start >= scale.end) break
    ticks.push({ span: [start, counted.toDay(ofCount(count + months))], index: (count % 12) / months })
    count += months
  }
  const numbers = alone.map((_, at) => words.digits(at + 1))
  const forms = months === 3 ? [quarters, numbers] : [alone, short, numbers]
  const full = (12 / months) * 0.95
  const narrowest = (scale.width / (scale.end - scale.first)) * (365 / full) * 0.9
  const fits = (names: readonly string[]) => names.every((name) => textWidth(name, TICK_SIZE) + TICK_ROOM <= narrowest)
  const first = Math.max(0, forms.findIndex(fits))
  const usable = forms.slice(forms.some(fits) ? first : forms.length - 1)
  return ticks.flatMap(({ span, index }) => tickOf(scale, span, usable.map((names) => names[index] ?? '').slice(0, 1)))
}

function ofCount(count: number): { year: number; month: number; day: number } {
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 }
}

/** The first label that fits, or an empty one; nothing where the stretch is not shown. */
function tickOf(scale: TimeScale, [start, end]: readonly [Day, Day], labels: readonly string[]): readonly Tick[] {
  const x = scale.at(start)
  const width = scale.at(end) - x
  if (width <= 0) return []
  const label = labels.find((text) => textWidth(text, TICK_SIZE) + TICK_ROOM <= width) ?? ''
  return [{ x, width, label }]
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
    ticks.push(...tickOf(scale, [day, day + step], day < scale.first ? [] : [label]))
  }
  return ticks
}
