import type { Day } from '../../../planner/index.ts'
import { readTime } from './format.ts'
import { broken, type Element, textOf } from './xml.ts'

export type Dates = { readonly start: Day; readonly end: Day }

/** The minute at which a working day is over: who starts then starts on the next day. */
const OVER = 17 * 60

/** First and last day. A milestone is reached on the day of its start. */
export function datesOf(element: Element): Dates | null {
  const [start, end] = [timeIn(element, 'Start'), timeIn(element, 'Finish')]
  if (start === null || end === null) return null
  const isLate = start.minutes >= OVER && start.day < end.day
  return { start: isLate ? start.day + 1 : start.day, end: end.day }
}

export function dayIn(element: Element, name: string): Day | null {
  return timeIn(element, name)?.day ?? null
}

function timeIn(element: Element, name: string): ReturnType<typeof readTime> {
  const text = textOf(element, name)
  if (text === null || text === '' || text === 'NA') return null
  const time = readTime(text)
  if (time === null) throw broken(name, text)
  return time
}
