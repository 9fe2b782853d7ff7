import Holidays, { type HolidaysTypes } from 'date-holidays'
import { formatIsoDay, gregorian, parseIso } from '../../calendar/index.ts'
import { type CalendarPack, type HolidaySource, readPack } from '../../planner/index.ts'

const LIBRARY = 'date-holidays'
const WEEKS = 'cldr-weekend'

/** The years that its packs know; lunar days of later years move by more than a day in tables of this kind. */
const FIRST_YEAR = 2021
const LAST_YEAR = 2035
/** The year whose list gives the names in other languages. */
const NAMING_YEAR = 2026

const DAY_MS = 86_400_000

type PackHoliday = CalendarPack['holidays'][number]
type Names = CalendarPack['names']

/** Public holidays of countries without a pack of our own, from the library `date-holidays`. All of them are expected. */
export function libraryHolidays(): HolidaySource {
  const codes = Object.keys(new Holidays().getCountries('en')).filter((code) => /^[A-Z]{2}$/.test(code))
  return { codes: codes.sort(), packOf }
}

function packOf(code: string): CalendarPack {
  const weekend = weekendOf(code)
  return readPack({
    format: 'paygir.calendar-pack/1',
    code,
    version: `${LIBRARY} 3`,
    names: countryNames(code),
    from: `${FIRST_YEAR}-01-01`,
    to: `${LAST_YEAR}-12-31`,
    confirmedTo: `${FIRST_YEAR - 1}-12-31`,
    sources: SOURCES,
    weeks: [{ id: 'usual', names: WEEK_NAMES, off: weekend, half: [], source: WEEKS }],
    defaultWeek: [{ from: `${FIRST_YEAR}-01-01`, week: 'usual' }],
    lunarMonths: [],
    // The library gives the days that are off instead as holidays of their own.
    movesBy: null,
    holidays: holidaysOf(code),
    swaps: [],
    extraDays: [],
  })
}

const SOURCES: CalendarPack['sources'] = [
  {
    id: LIBRARY,
    title: 'date-holidays, public holidays of countries, by its contributors',
    url: 'https://github.com/commenthol/date-holidays',
    licence: 'ISC AND CC-BY-3.0',
    basis: 'table',
    note: 'Reckoned by rules; governments may decide otherwise. Days off by decree and working days moved are not in it.',
  },
  {
    id: WEEKS,
    title: 'Unicode Common Locale Data Repository, weekData: weekend of the country',
    url: 'https://cldr.unicode.org',
    licence: 'Unicode-3.0',
    basis: 'table',
    note: '',
  },
]

const WEEK_NAMES: Names = {
  fa: 'تعطیلی هفتگی کشور',
  tg: 'рӯзҳои истироҳати ҳафтаи кишвар',
  ru: 'выходные дни недели в стране',
  en: 'weekly rest of the country',
}

/** The weekend days of a country, 1 = Monday. */
function weekendOf(code: string): readonly number[] {
  return new Intl.Locale(`und-${code}`).getWeekInfo().weekend
}

function countryNames(code: string): Names {
  const nameIn = (language: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  return { fa: nameIn('fa'), tg: nameIn('tg'), ru: nameIn('ru'), en: nameIn('en') }
}

/** Every public holiday by the rule that gives it, with its days over all years. */
function holidaysOf(code: string): readonly PackHoliday[] {
  const namesOf = { fa: namesIn(code, 'fa'), tg: namesIn(code, 'tg'), ru: namesIn(code, 'ru') }
  const library = libraryOf(code, 'en')
  const holidays = new Map<string, { name: string; days: Set<string> }>()
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const holiday of library.getHolidays(year)) {
      const known = holidays.get(holiday.rule) ?? { name: holiday.name, days: new Set() }
      for (const day of daysOf(holiday)) known.days.add(day)
      holidays.set(holiday.rule, known)
    }
  }
  return [...holidays].map(([rule, { name, days }], index) => ({
    id: `${slug(name)}-${index + 1}`,
    names: {
      fa: namesOf.fa.get(rule) ?? name,
      tg: namesOf.tg.get(rule) ?? name,
      ru: namesOf.ru.get(rule) ?? name,
      en: name,
    },
    moves: false,
    source: LIBRARY,
    dates: [...days].sort().map((date) => ({ date, status: 'expected', source: LIBRARY })),
  }))
}

function libraryOf(code: string, language: string): Holidays {
  return new Holidays(code, { languages: [language, 'en'], types: ['public'] })
}

/** Names by rule; in English where the library has none in the language. */
function namesIn(code: string, language: string): ReadonlyMap<string, string> {
  const library = libraryOf(code, language)
  return new Map(library.getHolidays(NAMING_YEAR).map(({ rule, name }) => [rule, name]))
}

/** The whole days of a holiday; an afternoon off is none. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly string[] {
  const first = parseIso(date.slice(0, 10))
  if (first === null || first.month === null || first.day === null) return []
  const day = gregorian.toDay({ year: first.year, month: first.month, day: first.day })
  const count = Math.round((end.getTime() - start.getTime()) / DAY_MS)
  return Array.from({ length: count }, (_, index) => formatIsoDay(day + index))
}

function slug(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return words?.join('-') ?? 'holiday'
}
