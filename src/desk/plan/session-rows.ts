import { isoOf } from './days.ts'
import type { Plannable } from './plannable.ts'

/** A session that a plan reckons with. */
export interface SessionRow {
  readonly key: string
  /** Id of the body that meets. */
  readonly body: string
  readonly bodyName: string
  /** ISO days, both inclusive. */
  readonly from: string | null
  readonly until: string | null
  /** `expected` by the gaps of the former ones, and may still move. */
  readonly status: 'confirmed' | 'expected'
}

/** The sessions after the day that is planned from, the next one first. */
export function sessionRows({
  sessions,
  names,
  today,
}: Pick<Plannable, 'sessions' | 'names' | 'today'>): readonly SessionRow[] {
  const all = [...sessions].flatMap(([body, days]) => days.map((session) => ({ body, session })))
  return all
    .filter(({ session }) => session.first > today)
    .toSorted((one, other) => one.session.first - other.session.first)
    .map(({ body, session: { first, last, status } }) => ({
      key: `${isoOf(first)} ${body}`,
      body,
      bodyName: names.of('body', body),
      from: isoOf(first),
      until: isoOf(last),
      status,
    }))
}
