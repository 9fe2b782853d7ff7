import type { RegisterPlan, SessionDays } from '../documents/index.ts'
import type { Day } from '../network/index.ts'
import { commonDays, type WorkingCalendar } from '../working-days/index.ts'

/** A session of a body. */
export interface SessionOfBody {
  readonly body: string
  readonly session: SessionDays
}

/** The first session after today of any body; null where none is known. */
export function nextSession({ sessions, network }: Pick<RegisterPlan, 'sessions' | 'network'>): SessionOfBody | null {
  const all = [...sessions].flatMap(([body, days]) => days.map((session) => ({ body, session })))
  const toCome = all.filter(({ session }) => session.first > network.today)
  return toCome.sort((a, b) => a.session.first - b.session.first)[0] ?? null
}

/** Common working days from today to the day; null where no joint calendar is known. */
export function commonLeft(
  { calendars, network }: Pick<RegisterPlan, 'network'> & { readonly calendars: ReadonlyMap<string, WorkingCalendar> },
  to: Day,
): number | null {
  const all = [...calendars].find(([code]) => code.includes('+') && !code.includes('@'))?.[1]
  return all === undefined ? null : commonDays([all], { from: network.today, to }).total
}
