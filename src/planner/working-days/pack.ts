import { z } from 'zod'
import { parseIso } from '../../calendar/index.ts'
import { CalendarError } from './calendar-error.ts'

const FORMAT = 'paygir.calendar-pack/1'

const isoDay = z.string().refine((text) => (parseIso(text)?.day ?? null) !== null, 'a day YYYY-MM-DD that exists')
const id = z.string().regex(/^[a-z0-9-]+$/)
const names = z.strictObject({ fa: z.string(), tg: z.string(), ru: z.string(), en: z.string() })
/** Confirmed: by a law, a decree, an official list or the day itself. Expected: everything that may still move. */
const status = z.enum(['confirmed', 'expected'])
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7])

const source = z.strictObject({
  id,
  title: z.string().min(1),
  /** '' where the source has no address. */
  url: z.string(),
  licence: z.string().min(1),
  basis: z.enum(['law', 'decree', 'official-list', 'table', 'press', 'computed', 'assumption']),
  note: z.string(),
})

const week = z.strictObject({
  id,
  names,
  /** Weekdays (1 = Monday) of rest, and those that are worked half. A half day counts as a working day. */
  off: z.array(weekday),
  half: z.array(weekday),
  source: id,
})

const rule = z.strictObject({
  calendar: z.enum(['gregorian', 'solar-hijri', 'lunar-hijri']),
  month: z.int().min(1).max(12),
  /** `last`: the last day of a lunar month, the 29th or the 30th. */
  day: z.union([z.int().min(1).max(31), z.literal('last')]),
})

const holidayFacts = { id, names, moves: z.boolean(), source: id }
const holiday = z.union([
  z.strictObject({ ...holidayFacts, rule }),
  z.strictObject({ ...holidayFacts, dates: z.array(z.strictObject({ date: isoDay, status, source: id })) }),
])

const pack = z.strictObject({
  format: z.literal(FORMAT),
  /** ISO 3166 code of the country. */
  code: z.string().regex(/^[A-Z]{2}$/),
  version: z.string().min(1),
  names,
  /** First and last day that the pack knows. */
  from: isoDay,
  to: isoDay,
  /** Days after this one are expected, whatever their rule says: laws, decrees and sightings are still to come. */
  confirmedTo: isoDay,
  sources: z.array(source),
  weeks: z.array(week).min(1),
  /** The week of a body that has no setting of its own, with dates of effect, earliest first. */
  defaultWeek: z.array(z.strictObject({ from: isoDay, week: id })).min(1),
  /** First days of lunar months, written `year/month`, as the country counts them. */
  lunarMonths: z.array(
    z.strictObject({ source: id, status, starts: z.record(z.string().regex(/^[0-9]{4}\/([1-9]|1[0-2])$/), isoDay) }),
  ),
  /** The source of the rule that a holiday on a day of rest moves to the next working day; null without such a rule. */
  movesBy: id.nullable(),
  holidays: z.array(holiday),
  /** A day of rest that is worked for a working day that is off, in the weeks named. */
  swaps: z.array(z.strictObject({ id, worked: isoDay, off: isoDay, weeks: z.array(id), status, source: id })),
  /** Single days that were made off or worked. */
  extraDays: z.array(z.strictObject({ id, names, date: isoDay, working: z.boolean(), status, source: id })),
})

/** A country's calendar as versioned data; `data/calendars/README.md` tells how one is made. */
export type CalendarPack = z.output<typeof pack>
export type PackSource = CalendarPack['sources'][number]
export type PackWeek = CalendarPack['weeks'][number]
export type PackHoliday = CalendarPack['holidays'][number]
export type HolidayRule = z.output<typeof rule>
export type DayStatus = z.output<typeof status>
export type Names = z.output<typeof names>

/** Reads a pack. Throws E_CALENDAR_PACK with the place of the first fault: of shape, or of a name that stands for nothing. */
export function readPack(value: unknown): CalendarPack {
  const read = pack.safeParse(value)
  if (!read.success) {
    const issue = read.error.issues[0]
    throw packError(codeIn(value), issue?.path.join('.') ?? '', issue?.message ?? '')
  }
  checkNames(read.data)
  return read.data
}

/** Ids are given once; every source and week that is named exists; the days are in order. */
function checkNames(data: CalendarPack): void {
  for (const list of ['sources', 'weeks', 'holidays', 'swaps', 'extraDays'] as const) {
    const seen = new Set<string>()
    for (const item of data[list]) {
      if (seen.has(item.id)) throw packError(data.code, `${list}.${item.id}`, 'given twice')
      seen.add(item.id)
    }
  }
  known(data, 'sources', sourcesNamed(data))
  known(data, 'weeks', [...data.defaultWeek.map((period) => period.week), ...data.swaps.flatMap((swap) => swap.weeks)])
  if (data.from > data.to) throw packError(data.code, 'from', `${data.from} is after ${data.to}`)
  const first = data.defaultWeek[0]?.from ?? ''
  if (first > data.from) throw packError(data.code, 'defaultWeek', `begins on ${first}, after ${data.from}`)
}

function sourcesNamed(data: CalendarPack): readonly string[] {
  const dated = data.holidays.flatMap((item) => ('dates' in item ? item.dates : []))
  const lists = [data.weeks, data.lunarMonths, data.holidays, dated, data.swaps, data.extraDays]
  const moved = data.movesBy === null ? [] : [data.movesBy]
  return [...lists.flatMap((list) => list.map((item) => item.source)), ...moved]
}

function known(data: CalendarPack, list: 'sources' | 'weeks', named: readonly string[]): void {
  const ids = new Set(data[list].map((item) => item.id))
  for (const name of named) if (!ids.has(name)) throw packError(data.code, `${list}.${name}`, 'named, but not given')
}

function packError(calendar: string, place: string, problem: string): CalendarError {
  return new CalendarError('E_CALENDAR_PACK', { calendar, place, problem })
}

function codeIn(value: unknown): string {
  return typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : ''
}
