import { firstDayOf, gregorian, isCalendarDate, parseIso, solarHijri } from '../../calendar/index.ts'
import { CalendarError } from './calendar-error.ts'
import type { CalendarPack, DayStatus, HolidayRule, PackHoliday } from './pack.ts'

/** A day on which a holiday falls, before it is moved. */
export interface HolidayDay {
  readonly holiday: PackHoliday
  readonly day: number
  readonly status: DayStatus
  /** Id of the source of this very day. */
  readonly source: string
}

/** How far beyond a pack's days holidays are looked for, since one may move into them. */
const MARGIN_DAYS = 31

/** Whole day of an ISO date that a pack was read with. */
export function dayOf(iso: string): number {
  const date = parseIso(iso)
  if (date === null) throw new RangeError(`not a day: ${iso}`)
  return firstDayOf(date)
}

/** All days of all holidays of the pack, in order. Throws E_CALENDAR_CONFLICT for lunar months of no possible length. */
export function holidayDays(pack: CalendarPack): readonly HolidayDay[] {
  const months = lunarMonths(pack)
  const days = pack.holidays.flatMap((holiday) => daysOf(holiday, pack, months))
  const first = dayOf(pack.from) - MARGIN_DAYS
  const last = dayOf(pack.to) + MARGIN_DAYS
  return days.filter(({ day }) => day >= first && day <= last).sort((a, b) => a.day - b.day)
}

function daysOf(holiday: PackHoliday, pack: CalendarPack, months: readonly LunarMonth[]): readonly HolidayDay[] {
  if ('dates' in holiday) {
    return holiday.dates.map(({ date, status, source }) => ({ holiday, day: dayOf(date), status, source }))
  }
  if (holiday.rule.calendar === 'lunar-hijri') return lunarDays(holiday, holiday.rule, months)
  return solarDays(holiday, holiday.rule, pack)
}

function solarDays(holiday: PackHoliday, rule: HolidayRule, pack: CalendarPack): readonly HolidayDay[] {
  const calendar = rule.calendar === 'gregorian' ? gregorian : solarHijri
  const lastYear = calendar.fromDay(dayOf(pack.to)).year + 1
  const days: HolidayDay[] = []
  for (let year = calendar.fromDay(dayOf(pack.from)).year - 1; year <= lastYear; year += 1) {
    const day = rule.day === 'last' ? calendar.monthLength(year, rule.month) : rule.day
    const date = { year, month: rule.month, day }
    if (!isCalendarDate(calendar, date)) continue
    days.push({ holiday, day: calendar.toDay(date), status: 'confirmed', source: holiday.source })
  }
  return days
}

interface LunarMonth {
  /** `1447/10` */
  readonly name: string
  /** Months since the month 1 of the year 0. */
  readonly count: number
  readonly firstDay: number
  readonly status: DayStatus
  readonly source: string
}

/** The months in order; each must be 29 or 30 days long where the next is known. */
function lunarMonths(pack: CalendarPack): readonly LunarMonth[] {
  const months = pack.lunarMonths
    .flatMap(({ source, status, starts }) =>
      Object.entries(starts).map(([name, start]) => {
        const [year, month] = name.split('/').map(Number) as [number, number]
        return { name, count: year * 12 + month - 1, firstDay: dayOf(start), status, source }
      }),
    )
    .sort((a, b) => a.count - b.count)
  for (const [index, month] of months.entries()) {
    const next = months[index + 1]
    if (next === undefined || next.count > month.count + 1) continue
    const length = next.firstDay - month.firstDay
    if (next.count === month.count || length < 29 || length > 30) throw monthConflict(pack, month, next)
  }
  return months
}

function monthConflict(pack: CalendarPack, one: LunarMonth, other: LunarMonth): CalendarError {
  const told = ({ name, source }: LunarMonth) => `lunarMonths ${name} (${source})`
  const values = { calendar: pack.code, day: one.name, one: told(one), other: told(other) }
  return new CalendarError('E_CALENDAR_CONFLICT', values)
}

function lunarDays(holiday: PackHoliday, rule: HolidayRule, months: readonly LunarMonth[]): readonly HolidayDay[] {
  return months.flatMap((month, index) => {
    if ((month.count % 12) + 1 !== rule.month) return []
    if (rule.day !== 'last') return [lunarDay(holiday, month, month.firstDay + rule.day - 1)]
    const next = months[index + 1]
    return next?.count === month.count + 1 ? [lunarDay(holiday, next, next.firstDay - 1)] : []
  })
}

function lunarDay(holiday: PackHoliday, { status, source }: LunarMonth, day: number): HolidayDay {
  return { holiday, day, status, source }
}
