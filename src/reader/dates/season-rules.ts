import type { IsoDate } from '../../calendar/index.ts'
import { SEASON_STARTS, SEASONS, type SeasonName, SOLAR_HIJRI_SEASON_STARTS } from '../wording/en/dates.ts'
import { sideOf } from './context.ts'
import {
  type Found,
  monthsReading,
  partOf,
  type Reading,
  relativeDate,
  solarHijriMonths,
  type Trouble,
  writtenDate,
} from './found.ts'
import { NEIGHBOUR, neighbourPeriod, type Shift, shiftOf } from './neighbour-rules.ts'
import { DIGIT, GAP, MAYBE_GAP, matchAt, opening, type RuleMatch, rulePattern, WORD_END } from './patterns.ts'
import { numberOf } from './words.ts'
import { solarHijriYear, yearAt } from './year-rules.ts'

const SEASON = `(?<season>${opening(Object.keys(SEASONS))})`

function seasonNamed(match: RuleMatch | null): SeasonName | undefined {
  return SEASONS[(match?.groups.season ?? '').toLowerCase()]
}

/** The three months of the season that begins in a Gregorian year, as a range of days. */
function seasonReading(year: number, season: SeasonName): Reading | null {
  const start = SEASON_STARTS[season]
  return ofSeason(monthsReading(year, start, start + 2))
}

function ofSeason(reading: Reading | null): Reading | null {
  return reading === null ? null : { ...reading, precision: 'season' }
}

const SEASON_OF = rulePattern(`${SEASON}(?:${MAYBE_GAP},?${GAP}(?:of${GAP})?|-)(?!the${GAP})`)

/** "spring 2023", "fall of 2025", "winter 2021/2022", "spring of next year", "autumn of 1405 AP": its three months */
export function seasonOfYear(source: string, at: number): Found | null {
  const match = matchAt(SEASON_OF, source, at)
  const season = seasonNamed(match)
  if (match === null || season === undefined) return null
  const winter = twoYearsAt(source, match.end)
  if (winter !== null) return firstOfTwo(at, winter, season)
  const year = yearAt(source, match.end) ?? neighbourPeriod(source, match.end)
  return year === null ? hijriSeason(source, match, season) : inYear(at, year, season)
}

/** "winter 2021/2022": the one that begins in the first year */
function firstOfTwo(at: number, years: Found, season: SeasonName): Found {
  return asSeason(at, years, ({ value }) => seasonReading(Number(value), season))
}

/** The winter of one year may be the one that ends in it or the one that begins in it: the year is all that is told. */
const WHICH_WINTER: Trouble = {
  code: 'DATE_NOT_RESOLVED',
  message: 'A winter lies in two years, and the text does not tell which of the two this is; its year was kept.',
}

function inYear(at: number, year: Found, season: SeasonName): Found | null {
  if (year.precision !== 'year') return null
  if (season === 'winter')
    return { ...asSeason(at, year, (reading) => reading), confidence: 'unsure', trouble: WHICH_WINTER }
  return asSeason(at, year, ({ value }) => seasonReading(Number(value), season))
}

function asSeason(at: number, year: Found, change: (reading: Reading) => Reading | null): Found {
  return { ...partOf(at, year, (reading) => ofSeason(change(reading))), precision: 'season' }
}

/** "spring of 1405 AP": a quarter of the Solar Hijri year, in which winter lies whole. */
function hijriSeason(source: string, match: RuleMatch, season: SeasonName): Found | null {
  const whole = solarHijriYear(source, match.end)
  if (whole === null) return null
  const year = numberOf(source.slice(match.end, match.end + 4))
  const first = SOLAR_HIJRI_SEASON_STARTS[season]
  const reading = ofSeason(solarHijriMonths(year, first, first + 2))
  return writtenDate({ start: match.start, end: whole.end }, reading, { calendar: 'solar-hijri' })
}

const TWO_YEARS = rulePattern(`${DIGIT}{4}[/–-](?:${DIGIT}{4}|${DIGIT}{2})(?!${DIGIT})`)

/** The first year of "2021/2022", with the bounds of both. */
function twoYearsAt(source: string, at: number): Found | null {
  const match = matchAt(TWO_YEARS, source, at)
  const first = match === null ? null : yearAt(source.slice(at, at + 4), 0)
  return match === null || first === null ? null : { ...first, start: at, end: match.end }
}

/** "in the spring", "by summer": the year told by the event */
export function seasonAlone(source: string, at: number): Found | null {
  return /\b(?:in|by|until|during|since|before|after)(?: the)? $/i.test(source.slice(Math.max(0, at - 11), at))
    ? seasonNearEvent(source, at)
    : null
}

const SEASON_WORD = rulePattern(`${SEASON}${WORD_END}`)

/** The season nearest to the event on the side that the words around it tell, whatever stands before it. */
export function seasonNearEvent(source: string, at: number): Found | null {
  const match = matchAt(SEASON_WORD, source, at)
  const season = seasonNamed(match)
  if (match === null || season === undefined || isOfThing(source, match.end)) return null
  const read = (event: IsoDate) => seasonNear(event, season, sideOf(source, match))
  return { ...relativeDate(match, 'season', read), confidence: 'unsure' }
}

function seasonNear(event: IsoDate, season: SeasonName, side: string): Reading | null {
  const start = SEASON_STARTS[season]
  const month = event.month ?? 6
  const isOver = start + 2 < month
  const years = side === 'future' && isOver ? 1 : side === 'past' && start > month ? -1 : 0
  return seasonReading(event.year + years, season)
}

const NEIGHBOUR_SEASON = rulePattern(`${NEIGHBOUR}(?<season>${opening(Object.keys(SEASONS))})${WORD_END}`)

/** "this fall", "next spring", "last summer": its three months; not "this fall in prices" */
export function neighbourSeason(source: string, at: number): Found | null {
  const match = matchAt(NEIGHBOUR_SEASON, source, at)
  const season = seasonNamed(match)
  if (match === null || season === undefined || isOfThing(source, match.end)) return null
  const shift = shiftOf(match.groups.which)
  return relativeDate(match, 'season', (event) => neighbourReading(event, season, shift))
}

/** True when "of" or "in" with a small letter goes on: a fall of something, not a season. */
function isOfThing(source: string, end: number): boolean {
  return /^\s(?:of|in (?:the )?[a-z])/.test(source.slice(end, end + 10))
}

/** "Next" is the first such season that begins after the event's month, "last" the last that had ended before it. */
function neighbourReading(event: IsoDate, season: SeasonName, shift: Shift): Reading | null {
  if (event.month === null && shift !== 0) return null
  const start = SEASON_STARTS[season]
  const month = event.month ?? start
  // In January and February the winter that is on began the year before.
  const running = start + 2 > 12 && month <= start + 2 - 12 ? -1 : 0
  const years = shift > 0 ? (start > month ? 0 : 1) : shift === 0 ? running : start + 2 < month ? 0 : running - 1
  return seasonReading(event.year + years, season)
}
