import { CalendarError } from './calendar-error.ts'
import type { CalendarPack } from './pack.ts'
import { compileCalendar, joint, type WeekSetting, type WorkingCalendar } from './working-calendar.ts'

/** Where packs of countries without a pack of our own come from: a library of holidays, in an adapter. */
export interface HolidaySource {
  /** Codes of the countries that it knows. */
  readonly codes: readonly string[]
  /** The pack of one of `codes`. Its days are expected, and its sources name the library. */
  readonly packOf: (code: string) => CalendarPack
}

/** All calendars that there are. */
export interface CalendarCatalogue {
  readonly packs: readonly CalendarPack[]
  readonly others: HolidaySource | null
}

/** A body's weeks by the code of its country. */
export type WeekSettings = Readonly<Record<string, readonly WeekSetting[]>>

/** The codes that `calendarOf` accepts, alone or joined by `+`. */
export function calendarCodes({ packs, others }: CalendarCatalogue): readonly string[] {
  const own = packs.map((pack) => pack.code)
  return [...own, ...(others?.codes ?? []).filter((code) => !own.includes(code))]
}

/**
 * The calendar of a code: `IR`, or `IR+TJ` for the days that are worked in both. Throws E_CALENDAR_UNKNOWN with the
 * accepted codes, and what `compileCalendar` and `joint` throw.
 */
export function calendarOf(catalogue: CalendarCatalogue, code: string, settings: WeekSettings = {}): WorkingCalendar {
  const compiled = code.split('+').map((part) => compileCalendar(packOf(catalogue, part), settings[part]))
  const [first, ...rest] = compiled
  if (first === undefined) throw unknownCalendar(catalogue, code)
  return rest.length === 0 ? first : joint(first, ...rest)
}

function packOf(catalogue: CalendarCatalogue, code: string): CalendarPack {
  const own = catalogue.packs.find((pack) => pack.code === code)
  if (own !== undefined) return own
  if (catalogue.others?.codes.includes(code)) return catalogue.others.packOf(code)
  throw unknownCalendar(catalogue, code)
}

function unknownCalendar(catalogue: CalendarCatalogue, calendar: string): CalendarError {
  return new CalendarError('E_CALENDAR_UNKNOWN', { calendar, accepted: calendarCodes(catalogue).join(', ') })
}
