import { parseIso } from '../../calendar/index.ts'
import { EDGES, ORDINALS, PARTS } from '../wording/en/dates.ts'
import { type DateRule, type Found, monthsReading, partOf, type Reading } from './found.ts'
import { monthAt } from './month-rules.ts'
import { eventPeriod, neighbourMonth, neighbourPeriod, periodFound } from './neighbour-rules.ts'
import { COUNT, DIGIT, GAP, matchAt, opening, type RuleMatch, rulePattern, WORD_END } from './patterns.ts'
import { neighbourSeason, seasonNearEvent, seasonOfYear } from './season-rules.ts'
import { countNamed } from './words.ts'
import { yearAt } from './year-rules.ts'

const ORDINAL = `(?<ordinal>${opening(Object.keys(ORDINALS))})${GAP}`

/** The period that the words at `at` name, whatever stands before it: "2025", "next year", "the year", "May 2022". */
function periodAt(source: string, at: number): Found | null {
  for (const rule of PERIOD_RULES) {
    const found = rule(source, at)
    if (found !== null) return found
  }
  return null
}

const EDGE_OF = rulePattern(`(?:${opening(EDGES)})${GAP}(?:of|in)${GAP}`)

const THE = rulePattern(`the${GAP}`)

/** "the end of 2024", "the end of the year", "the end of spring", "the end of the third quarter of 2022", "the beginning of May": the period itself, as no day is told */
export function edgeOfPeriod(source: string, at: number): Found | null {
  const match = matchAt(EDGE_OF, source, at)
  if (match === null) return null
  const afterThe = matchAt(THE, source, match.end)?.end ?? match.end
  const period =
    seasonOfYear(source, afterThe) ??
    quarterOf(source, afterThe) ??
    quarterNearEvent(source, afterThe) ??
    seasonNearEvent(source, afterThe) ??
    periodAt(source, match.end)
  return period === null ? null : partOf(at, period, (reading) => reading)
}

const PART_OF = rulePattern(`(?:${opening(PARTS)})(?:${GAP}(?:in${GAP})?|-)`)

/** "early 2022", "later this year", "mid-2023", "late May", "early spring 2027" */
export function partOfPeriod(source: string, at: number): Found | null {
  const match = matchAt(PART_OF, source, at)
  const period = match === null ? null : (seasonOfYear(source, match.end) ?? periodAt(source, match.end))
  return period === null ? null : partOf(at, period, (reading) => reading)
}

const WITHIN = rulePattern(`[Ww]ithin${GAP}`)

/** "within the year", "within 2024": the period itself */
export function withinPeriod(source: string, at: number): Found | null {
  const match = matchAt(WITHIN, source, at)
  const period = match === null ? null : periodAt(source, match.end)
  return period === null ? null : partOf(at, period, (reading) => reading)
}

const HALF_OF = rulePattern(`${ORDINAL}half${GAP}of${GAP}`)

/** "the first half of 2025", "the second half of next year", "the first half of May" */
export function halfOf(source: string, at: number): Found | null {
  const match = matchAt(HALF_OF, source, at)
  const half = ordinalOf(match)
  if (match === null || half === null || half > 2) return null
  const whole = periodAt(source, match.end)
  const isSecond = half !== 1
  return whole === null
    ? null
    : { ...partOf(at, whole, (reading) => halfReading(reading, isSecond)), precision: 'range' }
}

function halfReading(whole: Reading, isSecond: boolean): Reading | null {
  const date = parseIso(whole.value)
  if (date === null || whole.precision === 'range') return null
  if (date.month === null) return monthsReading(date.year, isSecond ? 7 : 1, isSecond ? 12 : 6)
  const month = monthsReading(date.year, date.month, date.month)
  if (month === null || date.day !== null) return null
  return isSecond ? { ...month, value: `${whole.value}-16` } : { ...month, until: `${whole.value}-15` }
}

const QUARTER_OF = rulePattern(`${ORDINAL}quarter(?:${GAP}of${GAP}|${GAP}(?=${DIGIT}{4}))`)

/** "the first quarter of 2022", "the fourth quarter of this year" */
export function quarterOf(source: string, at: number): Found | null {
  const match = matchAt(QUARTER_OF, source, at)
  const ordinal = ordinalOf(match)
  if (match === null || ordinal === null) return null
  const whole = periodAt(source, match.end)
  return whole === null ? null : quarterFound(at, whole, ordinal === -1 ? 4 : ordinal)
}

const QUARTER_SIGN = rulePattern(`Q(?<ordinal>[1-4])${GAP}(?:of${GAP})?`)

/** "Q1 2025" */
export function quarterSign(source: string, at: number): Found | null {
  const match = matchAt(QUARTER_SIGN, source, at)
  const whole = match === null ? null : periodAt(source, match.end)
  return match === null || whole === null ? null : quarterFound(at, whole, Number(match.groups.ordinal))
}

const QUARTER_ALONE = rulePattern(`${ORDINAL}quarter${WORD_END}(?!${GAP}of${WORD_END})`)

/** "in the first quarter", "by the third quarter": of the event's year */
export function quarterAlone(source: string, at: number): Found | null {
  return /\b(?:in|by|until|before) the $/i.test(source.slice(Math.max(0, at - 12), at))
    ? quarterNearEvent(source, at)
    : null
}

/** "the first quarter" of the event's year, whatever stands before it. */
function quarterNearEvent(source: string, at: number): Found | null {
  const match = matchAt(QUARTER_ALONE, source, at)
  const ordinal = ordinalOf(match)
  if (match === null || ordinal === null || ordinal === -1) return null
  return quarterFound(at, { ...periodFound(match, 'year', 0), confidence: 'unsure' }, ordinal)
}

function quarterFound(at: number, whole: Found, quarter: number): Found | null {
  if (whole.precision !== 'year') return null
  const found = partOf(at, whole, ({ value }) => monthsReading(Number(value), quarter * 3 - 2, quarter * 3))
  return { ...found, precision: 'range' }
}

const FIRST_MONTHS = rulePattern(`[Ff]irst${GAP}${COUNT}${GAP}(?<unit>month|quarter)s${GAP}of${GAP}`)

/** "the first seven months of this year" */
export function firstMonthsOf(source: string, at: number): Found | null {
  const match = matchAt(FIRST_MONTHS, source, at)
  const count = countNamed(match?.groups.count)
  const whole = match === null ? null : periodAt(source, match.end)
  if (match === null || count == null || whole?.precision !== 'year') return null
  const months = count * (match.groups.unit?.toLowerCase() === 'quarter' ? 3 : 1)
  if (months < 1 || months > 12) return null
  return { ...partOf(at, whole, ({ value }) => monthsReading(Number(value), 1, months)), precision: 'range' }
}

function ordinalOf(match: RuleMatch | null): number | null {
  return ORDINALS[(match?.groups.ordinal ?? '').toLowerCase()] ?? null
}

const PERIOD_RULES: readonly DateRule[] = [
  yearAt,
  neighbourPeriod,
  eventPeriod,
  neighbourMonth,
  neighbourSeason,
  monthAt,
]
