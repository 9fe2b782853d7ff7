import { EVERY_DAY } from '../../planner/index.ts'
import type { Vocabulary } from '../vocabulary.ts'

type Counting = Pick<Vocabulary, 'digits' | 'plan'>

/** "3 calendar days", of the days between two dates; a number below zero without its sign. */
export function calendarDaysText(days: number, { digits, plan }: Counting): string {
  return digits(plan.planning.calendarDays(Math.abs(days)))
}

/**
 * "3 working days": days that are counted on a calendar, or on several; on one where every day counts "3 calendar days".
 */
export function workDaysText(days: number, calendar: string | null, words: Counting): string {
  if (calendar === EVERY_DAY) return calendarDaysText(days, words)
  return words.digits(words.plan.planning.workingDays(Math.abs(days)))
}
