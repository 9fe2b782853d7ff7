import { type Item, isKind } from '../../register/index.ts'
import type { Day } from '../network/index.ts'
import type { PlanSettings } from '../settings/index.ts'
import { firstDay, lastDay } from './days.ts'

/** Days of one session of a joint body. */
export interface SessionDays {
  readonly first: Day
  readonly last: Day
  /** Matters that it takes on each day. */
  readonly units: number
  readonly status: 'confirmed' | 'expected'
}

/** Mean gap of the sessions 13 to 17 of the Iran-Tajikistan commission, first days 2019-12-02 to 2025-05-05: 495 days. */
const MEAN_GAP_DAYS = 495
/** A session that is overdue cannot be tomorrow: days until it, an assumption. */
const NOTICE_DAYS = 90
const SESSION_DAYS = 2
const MATTERS_A_DAY = 60
/** Sessions reckoned beyond the last that is known: at the mean gap, eight years. */
const FORECAST = 6

/**
 * The sessions to come of a joint body: those of the settings, those of the register that are not over, and beyond them
 * one after each mean gap of the register's numbered sessions, marked as expected.
 */
export function sessionsOf(
  body: string,
  source: { readonly items: Iterable<Item>; readonly settings: PlanSettings; readonly today: Day },
): readonly SessionDays[] {
  const { settings, today } = source
  const held = heldSessions(source.items)
  const set = settings.sessions
    .filter((session) => session.body === body)
    .map(({ from, until, units, status }) => ({ first: firstDay(from), last: lastDay(until), units, status }))
  const entered = held.map(({ first, last }) => ({ first, last, units: MATTERS_A_DAY, status: 'confirmed' as const }))
  const known = [...set, ...entered.filter((one) => !set.some((other) => overlap(one, other)))]
  const toCome = known.filter(({ last }) => last >= today).sort((one, other) => one.first - other.first)
  const gap = meanGap(held.map(({ first }) => first))
  const latest = Math.max(...known.map(({ first }) => first), today - gap)
  const expected: SessionDays[] = []
  for (let number = 1; number <= FORECAST; number += 1) {
    const before = expected.at(-1)?.first ?? latest
    const first = Math.max(before + gap, today + NOTICE_DAYS)
    expected.push({ first, last: first + SESSION_DAYS - 1, units: MATTERS_A_DAY, status: 'expected' })
  }
  return [...toCome, ...expected]
}

/** Numbered sessions of the register with a day, first to last. */
function heldSessions(items: Iterable<Item>): readonly { readonly first: Day; readonly last: Day }[] {
  const held: { first: Day; last: Day }[] = []
  for (const item of items) {
    if (item.withdrawn !== null || !isKind(item, 'event')) continue
    const { kind, sessionNumber, from, until } = item.facts
    if (kind !== 'session' || sessionNumber === null || from === null) continue
    held.push({ first: firstDay(from), last: lastDay(until ?? from) })
  }
  return held.sort((one, other) => one.first - other.first)
}

function meanGap(firsts: readonly Day[]): number {
  const [first, last] = [firsts[0], firsts.at(-1)]
  if (first === undefined || last === undefined || firsts.length < 3) return MEAN_GAP_DAYS
  return Math.max(1, Math.round((last - first) / (firsts.length - 1)))
}

function overlap(one: { first: Day; last: Day }, other: { first: Day; last: Day }): boolean {
  return one.first <= other.last && other.first <= one.last
}
