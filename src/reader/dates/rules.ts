import {
  AHEAD_WORDS,
  BEHIND_WORDS,
  COUNTS,
  DAY_WORDS,
  EDGES,
  GREGORIAN_MONTHS,
  GREGORIAN_MONTHS_SHORT,
  NEIGHBOURS,
  ORDINALS,
  PARTS,
  SEASONS,
  SOLAR_HIJRI_MONTHS,
  SOLAR_HIJRI_MONTHS_PERSIAN,
  WEEKDAYS,
  WEEKDAYS_PERSIAN,
  WEEKDAYS_SHORT,
} from '../wording/en/dates.ts'
import { dayOfMonth, daysOfMonth, dayToDay, monthDay, monthDays, monthDayToMonthDay } from './day-rules.ts'
import { dayWord, weekdayAlone, weekdayBeforeDate } from './event-day-rules.ts'
import type { DateRule } from './found.ts'
import { monthAlone, monthRange, monthYear } from './month-rules.ts'
import { neighbourDaytime, neighbourMonth, neighbourPeriod, neighbourWeekday } from './neighbour-rules.ts'
import { dayMonthYear, yearMonth, yearMonthDay } from './numeric-rules.ts'
import {
  edgeOfPeriod,
  firstMonthsOf,
  halfOf,
  partOfPeriod,
  quarterAlone,
  quarterOf,
  quarterSign,
  withinPeriod,
} from './part-rules.ts'
import { neighbourSeason, seasonAlone, seasonOfYear } from './season-rules.ts'
import {
  aheadCount,
  aheadUnit,
  behindCount,
  countAgo,
  inCount,
  unitsAhead,
  withinCount,
  yearEnd,
} from './span-rules.ts'
import { attributeYear, bracketedYear, decade, placedYear, solarHijriYear, year, yearRange } from './year-rules.ts'

/** Rules by name, tried in this order; the name goes into the record. */
export type RuleSet = readonly (readonly [name: string, rule: DateRule])[]

/** The rules that a word opens. */
export interface HeadRules {
  /** As the trigger pattern has them: a first letter in small or capital form; month and weekday names with a capital. */
  readonly heads: readonly string[]
  readonly isName: boolean
  readonly rules: RuleSet
}

function ruleSet(rules: Readonly<Record<string, DateRule>>): RuleSet {
  return Object.entries(rules)
}

const ordinalRules = { halfOf, quarterOf, quarterAlone }
const neighbourRules = {
  ...{ neighbourDaytime, neighbourPeriod, neighbourSeason, neighbourWeekday, neighbourMonth },
  ...{ aheadCount, aheadUnit, behindCount },
}

/** Tried at a number of one or two digits. */
export const SHORT_NUMBER_RULES = ruleSet({
  ...{ dayMonthYear, dayToDay, daysOfMonth, dayOfMonth, countAgo, inCount },
  ...ordinalRules,
})

/** Tried at a number of three digits. */
export const COUNT_RULES = ruleSet({ countAgo, inCount })

/** Tried at a number of four digits. */
export const LONG_NUMBER_RULES = ruleSet({
  ...{ yearMonthDay, yearMonth, yearRange, decade, bracketedYear, year, attributeYear, placedYear, solarHijriYear },
})

const monthRules = ruleSet({ monthDayToMonthDay, monthDays, monthDay, monthRange, monthYear, monthAlone })
const weekdayRules = ruleSet({ weekdayBeforeDate, weekdayAlone })

/** Tried where one of the words stands; a word may open several sets. */
export const HEAD_RULES: readonly HeadRules[] = [
  {
    heads: Object.keys({ ...GREGORIAN_MONTHS, ...GREGORIAN_MONTHS_SHORT, ...SOLAR_HIJRI_MONTHS }),
    isName: true,
    rules: monthRules,
  },
  // Persian-script months stand after their day; without one only a year makes a month of so short a word.
  { heads: Object.keys(SOLAR_HIJRI_MONTHS_PERSIAN), isName: true, rules: ruleSet({ monthYear }) },
  {
    heads: Object.keys({ ...WEEKDAYS, ...WEEKDAYS_SHORT, ...WEEKDAYS_PERSIAN }),
    isName: true,
    rules: weekdayRules,
  },
  { heads: Object.keys(DAY_WORDS), isName: false, rules: ruleSet({ dayWord }) },
  { heads: ['within'], isName: false, rules: ruleSet({ withinCount, aheadUnit, withinPeriod }) },
  {
    heads: firstWords([...Object.keys(NEIGHBOURS), ...AHEAD_WORDS, ...BEHIND_WORDS]),
    isName: false,
    rules: ruleSet(neighbourRules),
  },
  {
    heads: Object.keys(ORDINALS).filter((word) => /^[a-z]/.test(word)),
    isName: false,
    rules: ruleSet({ ...ordinalRules, firstMonthsOf }),
  },
  { heads: EDGES, isName: false, rules: ruleSet({ edgeOfPeriod }) },
  { heads: PARTS, isName: false, rules: ruleSet({ partOfPeriod }) },
  { heads: Object.keys(SEASONS), isName: false, rules: ruleSet({ seasonOfYear, seasonAlone }) },
  { heads: ['q1', 'q2', 'q3', 'q4'], isName: false, rules: ruleSet({ quarterSign }) },
  { heads: firstWords(Object.keys(COUNTS)), isName: false, rules: ruleSet({ countAgo, inCount }) },
  {
    heads: ['year', 'years', 'months', 'weeks', 'days', 'decades'],
    isName: false,
    rules: ruleSet({ unitsAhead, yearEnd }),
  },
]

function firstWords(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? phrase))]
}
