import { formatIsoDay, gregorian, solarHijri, weekdayOf } from '../../../calendar/index.ts'
import { type CalendarData, isCommon, type ShownDay } from '../../../desk/plan/index.ts'
import type { CommonMonth } from '../../../planner/index.ts'
import { GREGORIAN_MONTHS, SOLAR_MONTHS, solarHijriDate } from '../../../words/index.ts'
import { workDaysText } from '../../../words/plan/index.ts'
import { cite, type Entry, paragraph, type Run, say, separated } from '../../page/entry.ts'
import { filled } from '../../page/filled.ts'
import { type Line, layOut } from '../../page/layout.ts'
import { textWidth } from '../../page/width.ts'
import type { Words } from '../../words/words.ts'

/** Signs of days that have no number. */
export const OFF_SIGN = '·'
export const SOME_SIGN = '+'

const CELL = 3
const INDENT = 2
/** Weeks begin on Monday, in Persian on Saturday. */
const firstWeekday = ({ language }: Words) => (language === 'fa' ? 6 : 1)

/** One month as a calendar sheet: which days are worked by all, which only by one. */
export function monthGrid(
  month: CommonMonth,
  data: CalendarData,
  { words, width }: { readonly words: Words; readonly width: number },
): readonly Line[] {
  const calendar = words.language === 'fa' ? solarHijri : gregorian
  const days = data.days.filter(({ day }) => {
    const date = calendar.fromDay(day)
    return date.year === month.year && date.month === month.month
  })
  return [...layOut([monthHead(month, days, words)], width), weekdayLine(words), ...weeksOf(days, data, words)]
}

/** "November 2026 · 3 Azar 1405 – 9 Azar 1405". */
function monthHead({ year, month }: CommonMonth, days: readonly ShownDay[], words: Words): Entry {
  const names = words.language === 'fa' ? SOLAR_MONTHS.fa.alone : GREGORIAN_MONTHS[words.language].alone
  const [first, last] = [days[0]?.day ?? 0, days.at(-1)?.day ?? 0].map((day) => otherDate(day, words))
  const other = first === last ? `${first}` : `${first} – ${last}`
  const runs = [
    [say(words.digits(`${names[month - 1]} ${year}`), 'heading')],
    [say(words.digits(other), 'quiet')],
  ] as const
  return paragraph(INDENT, separated(runs))
}

/** The day in the calendar that the sheet is not in. */
function otherDate(day: number, words: Words): string {
  if (words.language !== 'fa') return solarHijriDate(formatIsoDay(day), SOLAR_MONTHS[words.language].ofDay) ?? ''
  const { year, month, day: date } = gregorian.fromDay(day)
  return `${date} ${GREGORIAN_MONTHS.fa.ofDay[month - 1]} ${year}`
}

function weekdayLine(words: Words): Line {
  const names = words.plan.calendar.weekdays.split(' ')
  const ordered = names.map((_, at) => names[(at + firstWeekday(words) - 1) % 7] ?? '')
  return { indent: INDENT, runs: ordered.map((name) => say(padded(name), 'quiet')) }
}

function weeksOf(days: readonly ShownDay[], data: CalendarData, words: Words): readonly Line[] {
  const place = ({ day }: ShownDay) => (weekdayOf(day) - firstWeekday(words) + 7) % 7
  const weeks: ShownDay[][] = []
  for (const shown of days) {
    if (weeks.length === 0 || place(shown) === 0) weeks.push([])
    weeks.at(-1)?.push(shown)
  }
  return weeks.map((week) => {
    const cells = Array.from({ length: 7 }, (_, at) =>
      cell(
        week.find((one) => place(one) === at),
        data,
        words,
      ),
    )
    const counted = filled(words.plan.calendar.page.common, { count: words.digits(week.filter(isCommon).length) })
    return { indent: INDENT, runs: [...cells.flat(), ...(data.codes.length > 1 ? quiet([say(' '), ...counted]) : [])] }
  })
}

const quiet = (runs: readonly Run[]): readonly Run[] => runs.map((run) => ({ ...run, style: 'quiet' }))

function cell(shown: ShownDay | undefined, { codes }: CalendarData, words: Words): readonly Run[] {
  if (shown === undefined) return [say(' '.repeat(CELL))]
  const calendar = words.language === 'fa' ? solarHijri : gregorian
  const working = codes.filter((_, at) => shown.workedIn[at])
  if (isCommon(shown)) return [say(padded(words.digits(calendar.fromDay(shown.day).day)), 'name')]
  const sign = working.length === 0 ? OFF_SIGN : working.length > 1 ? SOME_SIGN : (working[0] ?? '').toLowerCase()
  return [cite(sign, 'quiet'), say(' '.repeat(CELL - textWidth(sign)))]
}

function padded(text: string): string {
  return `${text}${' '.repeat(Math.max(1, CELL - textWidth(text)))}`
}

/** "3 in common · Iran 6 · Tajikistan 5". */
export function counts(
  { total, ofEach }: { readonly total: number; readonly ofEach: readonly number[] },
  { countries, words }: { readonly countries: readonly string[]; readonly words: Words },
): readonly Run[] {
  const { page } = words.plan.calendar
  const days = (count: number) => workDaysText(count, null, words)
  const each = countries.map((country, at) => filled(page.ofOne, { country, count: days(ofEach[at] ?? 0) }))
  if (countries.length === 1) return each[0] ?? []
  return separated([filled(page.common, { count: days(total) }, 'name'), ...each])
}
