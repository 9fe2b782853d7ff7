import type { Link } from '../../../planner/index.ts'
import type { MspdiIssue } from './file-parts.ts'
import { LAG_DAY, LAG_FORMAT, LINK_TYPES } from './format.ts'
import type { FileLink, FileTask } from './read-tasks.ts'
import { broken } from './xml.ts'

/** Links between steps. One with a summary holds for each of its steps. */
export function readLinks(rows: readonly FileTask[], issues: MspdiIssue[]): readonly Link[] {
  const leaves = leavesOf(rows)
  return rows.flatMap((row) =>
    row.links.flatMap((link) => {
      const [kind, place] = [LINK_TYPES[link.type], `Task/${row.uid}`]
      if (kind === undefined) throw broken(`${place}/PredecessorLink/Type`, String(link.type))
      const [froms, tos] = [leaves.get(link.uid), leaves.get(row.uid)]
      if (froms === undefined || tos === undefined) {
        issues.push({ kind: 'link-not-read', place, value: String(link.uid) })
        return []
      }
      const lag = lagOf(link, place, issues)
      return froms.flatMap((from) => tos.map((to): Link => ({ from, to, kind, ...lag })))
    }),
  )
}

/** `LagFormat` of elapsed time: minutes, hours, days, weeks, months, with and without a question mark. */
const ELAPSED = new Set([4, 6, LAG_FORMAT.calendar, 10, 12, 36, 38, 40, 42, 44])

function lagOf({ lag, format }: FileLink, place: string, issues: MspdiIssue[]): Pick<Link, 'lag' | 'lagUnit'> {
  const lagUnit = ELAPSED.has(format) ? 'calendar' : 'working'
  const days = lag / LAG_DAY[lagUnit]
  const whole = Math.round(days)
  if (whole !== days) issues.push({ kind: 'rounded', place: `${place}/LinkLag`, value: String(lag) })
  return { lag: whole === 0 ? 0 : whole, lagUnit }
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
