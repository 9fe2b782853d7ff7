import { firstDayOf, formatIsoDay, lastDayOf, parseIso } from '../../calendar/index.ts'
import { type CalendarCode, EVERY_DAY, type Network, PlanError } from '../network/index.ts'
import {
  type CalendarCatalogue,
  CalendarError,
  type CalendarPack,
  calendarCodes,
  calendarOf,
  joint,
  type WeekSetting,
  type WorkingCalendar,
} from '../working-days/index.ts'
import type { BodySettings } from './settings-shape.ts'

/** Between a country and what a body of it does differently, and between the parts of that. */
const OWN = '@'
const PART = ','
/** A week that is kept always: from the first day that days are counted from. */
const ALWAYS = 0

/** Names of the days on which a body does not sit. This project's own translation. */
const RECESS = { en: 'Recess', fa: 'تعطیلات نهاد', tg: 'Танаффус', ru: 'Перерыв в работе' }

/** One country's part of a calendar code. */
export interface CalendarPart {
  readonly country: string
  readonly weeks: readonly WeekSetting[]
  /** First and last day of each recess. */
  readonly recess: readonly (readonly [first: number, last: number])[]
}

/**
 * The calendar of a body: `IR` where it has no settings of its own, else with its weeks and recesses, so that the code
 * alone tells the whole calendar: `IR@thursday-closed`, `IR@thursday-half,2026-03-21:thursday-closed`,
 * `TJ@2026-07-01/2026-08-31`.
 */
export function bodyCalendar(country: string, settings: BodySettings | null | undefined): CalendarCode {
  const weeks = (settings?.weeks ?? []).map(({ from, week }) => (from === null ? week : `${from}:${week}`))
  const recess = (settings?.recess ?? []).map(([first, last]) => `${first}/${last}`)
  const own = [...weeks, ...recess]
  return own.length === 0 ? country : `${country}${OWN}${own.join(PART)}`
}

/** What a code says, one part a country. Throws CalendarError for days in it that do not exist. */
export function calendarParts(code: CalendarCode): readonly CalendarPart[] {
  return code.split('+').map((part) => {
    const [country = '', own = ''] = part.split(OWN)
    const words = own === '' ? [] : own.split(PART)
    const recess = words.flatMap((word) => spanOf(word) ?? [])
    const weeks = words.filter((word) => spanOf(word) === null).map(weekOf)
    return { country, weeks, recess }
  })
}

function weekOf(word: string): WeekSetting {
  const colon = word.indexOf(':')
  if (colon < 0) return { fromDay: ALWAYS, week: word }
  return { fromDay: dayOf(word.slice(0, colon)), week: word.slice(colon + 1) }
}

/** One span in a list of its own, or null for a week. */
function spanOf(word: string): readonly (readonly [number, number])[] | null {
  const [first, last, more] = word.split('/')
  if (first === undefined || last === undefined || more !== undefined) return null
  return [[dayOf(first), dayOf(last)]]
}

function dayOf(text: string): number {
  const iso = parseIso(text)
  if (iso === null || firstDayOf(iso) !== lastDayOf(iso)) {
    throw new CalendarError('E_CALENDAR_UNKNOWN', { calendar: text, accepted: 'YYYY-MM-DD' })
  }
  return firstDayOf(iso)
}

/**
 * The calendars of a network, as scheduling needs them; `every-day` is built in and not among them. Throws
 * E_PLAN_CALENDAR with the calendar, what is accepted, and the first step that has it.
 */
export function calendarsFor(
  network: Pick<Network, 'tasks'>,
  catalogue: CalendarCatalogue,
): ReadonlyMap<CalendarCode, WorkingCalendar> {
  const calendars = new Map<CalendarCode, WorkingCalendar>()
  for (const { id, calendar } of network.tasks) {
    if (calendar === EVERY_DAY || calendars.has(calendar)) continue
    try {
      calendars.set(calendar, { ...calendarOfCode(calendar, catalogue), code: calendar })
    } catch (error) {
      throw error instanceof CalendarError ? asPlanError(error, calendar, id) : error
    }
  }
  return calendars
}

function calendarOfCode(code: CalendarCode, catalogue: CalendarCatalogue): WorkingCalendar {
  const [first, ...rest] = calendarParts(code).map((part) => partCalendar(part, catalogue))
  if (first === undefined) throw new RangeError('a code has at least one part')
  return rest.length === 0 ? first : joint(first, ...rest)
}

function partCalendar({ country, weeks, recess }: CalendarPart, catalogue: CalendarCatalogue): WorkingCalendar {
  const settings = { [country]: weeks }
  if (recess.length === 0) return calendarOf(catalogue, country, settings)
  const pack = packOf(country, catalogue)
  return calendarOf({ packs: [withRecess(pack, recess)], others: null }, country, settings)
}

function packOf(country: string, { packs, others }: CalendarCatalogue): CalendarPack {
  const own = packs.find(({ code }) => code === country)
  if (own !== undefined) return own
  if (others?.codes.includes(country)) return others.packOf(country)
  throw new CalendarError('E_CALENDAR_UNKNOWN', {
    calendar: country,
    accepted: calendarCodes({ packs, others }).join(', '),
  })
}

/** Days of recess become days off of the pack; one that a decree makes a working day stays one. */
function withRecess(pack: CalendarPack, recess: CalendarPart['recess']): CalendarPack {
  const source = 'recess'
  const worked = new Set([
    ...pack.swaps.map((swap) => swap.worked),
    ...pack.extraDays.filter(({ working }) => working).map(({ date }) => date),
  ])
  const dates = recess
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, place) => formatIsoDay(first + place)))
    .filter((date) => !worked.has(date))
  const days = [...new Set(dates)].map((date) => ({
    ...{ id: `recess-${date}`, names: RECESS, date, working: false },
    ...{ status: 'expected' as const, source },
  }))
  const told = {
    id: source,
    title: 'Settings of the plan',
    url: '',
    licence: '',
    basis: 'assumption',
    note: '',
  } as const
  return { ...pack, sources: [...pack.sources, told], extraDays: [...pack.extraDays, ...days] }
}

function asPlanError(error: CalendarError, calendar: string, step: string): PlanError {
  const { accepted = '', week } = error.values
  return new PlanError('E_PLAN_CALENDAR', { value: calendar, accepted, ...(week === undefined ? {} : { week }) }, [
    step,
  ])
}
