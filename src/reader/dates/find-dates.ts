import { firstDayOf, type IsoDate, parseIso, weekdayOf } from '../../calendar/index.ts'
import { type DateMention, type Issue, spanOf } from '../../model/index.ts'
import type { Found, Reading } from './found.ts'
import { type RuleFound, scanDates } from './scan.ts'

/** What relative dates are counted from. */
export interface DateAnchor {
  /** ISO date of the event (`2022-05-30`, `2022-05` or `2022`), or null when it is not known. */
  readonly on: string | null
}

export interface DateFindings {
  /** In order of the text, none overlapping; ids `d1`, `d2`, …. */
  readonly dates: readonly DateMention[]
  readonly issues: readonly Issue[]
}

/**
 * Every date, period and time limit that the text mentions, relative ones counted from the event. A `on` that is no
 * ISO date counts as unknown. Deadlines ("within two months", "the next three years") get their last day; a range its
 * first day, with the last in `until`, and so does a season; "the end of 2024" and "later this year" get the whole year.
 */
export function findDates(source: string, anchor: DateAnchor): DateFindings {
  const event = anchor.on === null ? null : parseIso(anchor.on)
  const dates: DateMention[] = []
  const issues: Issue[] = []
  for (const find of scanDates(source)) {
    const date = mentionOf(source, find, { id: `d${dates.length + 1}`, event })
    dates.push(date)
    issues.push(...issuesOf(date, find.found))
  }
  return { dates, issues }
}

/** The dates that the text writes in full, which need no event to be counted from: the event's own is among them. */
export function findWrittenDates(source: string): readonly DateMention[] {
  return findDates(source, { on: null }).dates.filter((date) => !date.relative && date.value !== null)
}

function mentionOf(
  source: string,
  { rule, found }: RuleFound,
  context: { id: string; event: IsoDate | null },
): DateMention {
  const isRelative = typeof found.reading === 'function'
  const reading = readingOf(found, context.event)
  const isOdd = reading === null || contradictsWeekday(found, reading) !== null
  return {
    id: context.id,
    span: spanOf(source, found.start, found.end),
    value: reading?.value ?? null,
    until: reading?.until ?? null,
    precision: reading?.precision ?? found.precision,
    calendar: found.calendar,
    relative: isRelative,
    confidence: isOdd ? 'unsure' : (reading.confidence ?? found.confidence),
    rule,
  }
}

function readingOf(found: Found, event: IsoDate | null): Reading | null {
  const { reading } = found
  if (typeof reading !== 'function') return reading
  return event === null ? null : reading(event)
}

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The weekday that the date falls on, when another one is written beside it. */
function contradictsWeekday(found: Found, reading: { value: string | null; precision: string }): string | null {
  if (found.weekday === undefined || reading.value === null || reading.precision !== 'day') return null
  const date = parseIso(reading.value)
  if (date === null) return null
  const weekday = weekdayOf(firstDayOf(date))
  return weekday === found.weekday ? null : (WEEKDAY_NAMES[weekday - 1] ?? null)
}

function issuesOf(date: DateMention, found: Found): readonly Issue[] {
  const { span, value } = date
  const actual = contradictsWeekday(found, date)
  const issues: Issue[] = []
  if (found.trouble !== undefined) issues.push({ ...found.trouble, severity: 'warning', span })
  if (actual !== null && value !== null) {
    const message = `${value} is a ${actual}; the date was kept as written.`
    issues.push({
      code: 'WEEKDAY_CONTRADICTS_DATE',
      severity: 'warning',
      span,
      message,
      values: { date: value, weekday: actual },
    })
  }
  if (value === null && found.asks === true && found.trouble === undefined) {
    const message = 'The text does not tell the year or week of this date, and the date of the event is not known.'
    issues.push({ code: 'DATE_NOT_RESOLVED', severity: 'note', span, message })
  }
  return issues
}
