import { type Bounds, contains, type DateMention } from '../../model/index.ts'
import { DEADLINE_LEADS, NOT_DUE_LEADS, YEAR_ATTRIBUTE_LEADS } from '../wording/en/dates.ts'
import { wordBefore } from './context.ts'
import type { DateAnchor } from './find-dates.ts'

/** Rules whose dates belong to a name or to what lies behind, never to something that is to be done. */
const NEVER_DUE: ReadonlySet<string> = new Set([
  'attributeYear',
  'bracketedYear',
  'behindCount',
  'countAgo',
  'neighbourDaytime',
])
/** Rules that tell a time limit by themselves ("within two months"). */
const LIMIT_RULES: ReadonlySet<string> = new Set(['withinCount', 'withinPeriod', 'yearEnd', 'edgeOfPeriod'])
const LIMIT_LEADS: ReadonlySet<string> = new Set(DEADLINE_LEADS)
/** "The 2022–2023 Plan" has its years in its name. */
const NAME_LEADS: ReadonlySet<string> = new Set(YEAR_ATTRIBUTE_LEADS)
const OTHER_LEADS: ReadonlySet<string> = new Set(NOT_DUE_LEADS)

/**
 * The date within the words of an undertaking by which it is due: a time limit before a plain date, the first one of
 * equals, an open one ("in the coming months", value null) only when there is no other. Dates before the event, dates
 * of other things ("the Agreement of 5 May") and years in names are none. `dates` come in order of the text.
 */
export function dueOf(
  dates: readonly DateMention[],
  span: Bounds & { readonly text: string },
  anchor?: DateAnchor,
): DateMention | null {
  let best: DateMention | null = null
  let bestRank = 0
  for (let i = firstFrom(dates, span.start); i < dates.length; i += 1) {
    const date = dates[i]
    if (date === undefined || date.span.start >= span.end) break
    const rank = contains(span, date.span) ? rankOf(date, span, anchor) : 0
    if (rank > bestRank) {
      best = date
      bestRank = rank
    }
  }
  return best
}

/** 0 for no due date at all, else the higher the surer. */
function rankOf(date: DateMention, span: Bounds & { readonly text: string }, anchor: DateAnchor | undefined): number {
  if (NEVER_DUE.has(date.rule) || isBefore(date, anchor?.on ?? null)) return 0
  const { text: lead, start } = wordBefore(span.text, date.span.start - span.start)
  const isOther = OTHER_LEADS.has(lead) && !(lead === 'from' && date.until !== null)
  // "the plan signed next year", but "a plan will be signed next year".
  if (isOther && wordBefore(span.text, start).text !== 'be') return 0
  if (date.rule === 'yearRange' && NAME_LEADS.has(lead)) return 0
  if (date.value === null) return 1
  if (LIMIT_LEADS.has(lead) || LIMIT_RULES.has(date.rule)) return 4
  return date.confidence === 'unsure' || date.rule === 'dayWord' ? 2 : 3
}

/** True when the date, or the end of its range, lies before the event; a year or month that holds the event does not. */
function isBefore({ value, until }: DateMention, event: string | null): boolean {
  const last = until ?? value
  if (last === null || event === null) return false
  const length = Math.min(last.length, event.length)
  return last.slice(0, length) < event.slice(0, length)
}

/** Index of the first date that begins at or after `start`. */
function firstFrom(dates: readonly DateMention[], start: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.span.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
