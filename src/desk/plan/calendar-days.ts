import { formatIsoDay, gregorian, solarHijri, weekdayOf } from '../../calendar/index.ts'
import {
  type CalendarCatalogue,
  type CalendarPack,
  type CommonDays,
  calendarOf,
  commonDays,
  explain,
  isWorking,
  joint,
  type Reason,
  type WeekSettings,
  type WorkingCalendar,
} from '../../planner/index.ts'
import type { Language } from '../../words/index.ts'

/** Which calendars are looked at, and from when to when. */
export interface CalendarRequest {
  readonly calendars: readonly [WorkingCalendar, ...WorkingCalendar[]]
  readonly names: readonly CalendarPack['names'][]
  /** First and last day, both included. */
  readonly from: number
  readonly to: number
}

/** The calendars of countries by their codes, each with its names. Throws CalendarError. */
export function calendarsAsked(
  codes: readonly string[],
  catalogue: CalendarCatalogue,
  weeks: WeekSettings = {},
): Pick<CalendarRequest, 'calendars' | 'names'> {
  const [first = '', ...rest] = codes
  const compiled = (code: string) => calendarOf(catalogue, code, weeks)
  return {
    calendars: [compiled(first), ...rest.map(compiled)],
    names: codes.map((code) => packNames(catalogue, code)),
  }
}

function packNames({ packs, others }: CalendarCatalogue, code: string): CalendarPack['names'] {
  const pack = packs.find((one) => one.code === code) ?? others?.packOf(code)
  return pack?.names ?? { fa: code, tg: code, ru: code, en: code }
}

/** One day of the calendars that were asked for. */
export interface ShownDay {
  readonly day: number
  /** In the order of the calendars. */
  readonly workedIn: readonly boolean[]
  readonly reasons: readonly Reason[]
}

export interface CalendarData {
  readonly codes: readonly string[]
  readonly versions: readonly string[]
  readonly days: readonly ShownDay[]
  readonly common: CommonDays
}

/** All that is shown, of the calendars as the language counts months. Throws CalendarError beyond their data. */
export function calendarData({ calendars, from, to }: CalendarRequest, language: Language): CalendarData {
  const monthsOf = language === 'fa' ? solarHijri : gregorian
  const all = joint(...calendars)
  const common = commonDays(calendars, { from, to: to + 1, monthsOf })
  const days = Array.from({ length: to - from + 1 }, (_, index) => {
    const day = from + index
    return { day, workedIn: calendars.map((one) => isWorking(one, day)), reasons: explain(all, day).reasons }
  })
  return { codes: calendars.map(({ code }) => code), versions: all.versions, days, common }
}

/** True when the day is worked in all of them. */
export const isCommon = ({ workedIn }: ShownDay): boolean => workedIn.every(Boolean)

/** The calendars as JSON gives them. Months are Gregorian there, whatever the language. */
export function calendarFacts(request: CalendarRequest, today: number) {
  const { codes, versions, days, common } = calendarData(request, 'en')
  const ofEach = (counts: readonly number[]) => Object.fromEntries(codes.map((code, at) => [code, counts[at]]))
  return {
    view: 'calendar',
    at: formatIsoDay(today),
    calendar: common.calendar,
    versions,
    from: formatIsoDay(request.from),
    to: formatIsoDay(request.to),
    common: common.total,
    working: ofEach(common.ofEach),
    months: common.months.map(({ year, month, days: shared, ofEach: counts }) => ({
      ...{ year, month, common: shared.length, working: ofEach(counts) },
      days: shared.map(formatIsoDay),
    })),
    days: days.map((shown) => dayFacts(shown, codes)),
    sources: sourcesOf(days),
  }
}

/** A row a day. */
export function calendarRows(request: CalendarRequest, language: Language) {
  const { codes, days } = calendarData(request, language)
  return days.map((shown) => ({
    date: formatIsoDay(shown.day),
    solarHijri: solarIso(shown.day),
    weekday: weekdayOf(shown.day),
    common: isCommon(shown),
    ...Object.fromEntries(codes.map((code, at) => [code, shown.workedIn[at]])),
    because: shown.reasons.map(({ calendar, names }) => `${calendar}: ${names[language]}`).join('; '),
    status: [...new Set(shown.reasons.map(({ status }) => status))].join('; '),
    sources: [...new Set(shown.reasons.map(({ source }) => source.url || source.title))].join(' '),
  }))
}

/** The sources of the days shown, each once. */
export function sourcesOf(days: readonly ShownDay[]): readonly Reason['source'][] {
  const sources = days.flatMap(({ reasons }) => reasons.map(({ source }) => source))
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}

function dayFacts(shown: ShownDay, codes: readonly string[]) {
  const { day, workedIn, reasons } = shown
  return {
    date: formatIsoDay(day),
    solarHijri: solarIso(day),
    weekday: weekdayOf(day),
    common: isCommon(shown),
    workedIn: codes.filter((_, at) => workedIn[at]),
    reasons: reasons.map(({ calendar, kind, id, names, status, source, otherDay }) => ({
      ...{ calendar, kind, id, names, status, source: source.id },
      otherDay: otherDay === null ? null : formatIsoDay(otherDay),
    })),
  }
}

function solarIso(day: number): string {
  const { year, month, day: date } = solarHijri.fromDay(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
