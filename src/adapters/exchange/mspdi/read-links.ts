import type { Link } from '../../../planner/index.ts'
import type { MspdiIssue } from './file-parts.ts'
import { LAG_DAY, LAG_FORMAT, LINK_TYPES } from './format.ts'
import type { FileLink, FileTask } from './read-tasks.ts'
import { broken } from './xml.ts'

/**
 * Links between steps. A summary begins with its first step and is over with its last: who waits for its beginning waits
 * for that of its first step, and what holds up its end holds up that of its last; otherwise all its steps count.
 */
export function readLinks(rows: readonly FileTask[], issues: MspdiIssue[]): readonly Link[] {
  const leaves = leavesOf(rows)
  const daysOf = new Map(rows.flatMap(({ task }) => (task === null ? [] : [[task.id, task.days] as const])))
  const ends = endsOf(rows, leaves)
  return rows.flatMap((row) =>
    row.links.flatMap((link) => {
      const [kind, place] = [LINK_TYPES[link.type], `Task/${row.uid}`]
      if (kind === undefined) throw broken(`${place}/PredecessorLink/Type`, String(link.type))
      const [froms, tos] = [leaves.get(link.uid), leaves.get(row.uid)]
      if (froms === undefined || tos === undefined) {
        issues.push({ kind: 'link-not-read', place, value: String(link.uid) })
        return []
      }
      const [before, after] = [kind[0] === 'S' ? ends.first(froms) : froms, kind[1] === 'F' ? ends.last(tos) : tos]
      return before.flatMap((from) => {
        const lag = lagOf(link, { place, issues, days: daysOf.get(from) ?? 0 })
        return after.map((to): Link => ({ from, to, kind, ...lag }))
      })
    }),
  )
}

/** `LagFormat` of elapsed time: minutes, hours, days, weeks, months, with and without a question mark. */
const ELAPSED = new Set([4, 6, LAG_FORMAT.calendar, 10, 12, 36, 38, 40, 42, 44])

/** `LagFormat` of percent of the predecessor's duration; the last two are of elapsed time. */
const PERCENT = new Set([19, 20, 51, 52])

interface LagGround {
  readonly place: string
  readonly issues: MspdiIssue[]
  /** Of the predecessor. */
  readonly days: number
}

function lagOf({ lag, format }: FileLink, { place, issues, days }: LagGround): Pick<Link, 'lag' | 'lagUnit'> {
  const lagUnit = ELAPSED.has(format) ? 'calendar' : 'working'
  const exact = PERCENT.has(format) ? (days * lag) / 100 : lag / LAG_DAY[lagUnit]
  const whole = Math.round(exact)
  if (whole !== exact) issues.push({ kind: 'rounded', place: `${place}/LinkLag`, value: String(lag) })
  return { lag: whole === 0 ? 0 : whole, lagUnit }
}

interface Ends {
  readonly first: (ids: readonly string[]) => readonly string[]
  readonly last: (ids: readonly string[]) => readonly string[]
}

/** Of several steps the one that begins first and the one that ends last: by their links, and by their dates. */
function endsOf(rows: readonly FileTask[], leaves: ReadonlyMap<number, readonly string[]>): Ends {
  const dates = new Map(rows.flatMap(({ task, dates }) => (task === null || dates === null ? [] : [[task.id, dates]])))
  const pairs = rows.flatMap(({ uid, links }) =>
    links.flatMap((link) =>
      (leaves.get(link.uid) ?? []).flatMap((from) => (leaves.get(uid) ?? []).map((to) => ({ from, to }))),
    ),
  )
  const [before, after] = [Map.groupBy(pairs, ({ to }) => to), Map.groupBy(pairs, ({ from }) => from)]
  const one = (ids: readonly string[], isEnd: (id: string) => boolean, dayOf: (id: string) => number) => {
    const found = ids.filter(isEnd)
    return (found.length > 0 ? found : ids).toSorted((a, b) => dayOf(a) - dayOf(b)).slice(0, 1)
  }
  return {
    first: (ids) =>
      one(
        ids,
        (id) => !(before.get(id) ?? []).some(({ from }) => ids.includes(from)),
        (id) => dates.get(id)?.start ?? 0,
      ),
    last: (ids) =>
      one(
        ids,
        (id) => !(after.get(id) ?? []).some(({ to }) => ids.includes(to)),
        (id) => -(dates.get(id)?.end ?? 0),
      ),
  }
}

/** Ids of the steps of each row: its own, or those beneath it. */
function leavesOf(rows: readonly FileTask[]): ReadonlyMap<number, readonly string[]> {
  const leaves = new Map<number, string[]>()
  const above: FileTask[] = []
  for (const row of rows) {
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= row.level) above.pop()
    if (row.task !== null) {
      for (const { uid } of [...above, row]) leaves.set(uid, [...(leaves.get(uid) ?? []), row.task.id])
    }
    above.push(row)
  }
  return leaves
}
