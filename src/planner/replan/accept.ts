import { type Calendars, checkFixed } from '../improve/index.ts'
import { type Network, PlanError } from '../network/index.ts'
import type { ScheduleDiff } from './diff.ts'

/** Ids of moved tasks: those that may move, and all others stay; or those that stay, and all others may move. */
export type Choice = { readonly accepted: readonly string[] } | { readonly rejected: readonly string[] }

/**
 * The network in which the moved tasks that were rejected are fixed at their former starts: planned again, it keeps them
 * there. Throws E_PLAN_UNKNOWN for an id that was not moved, and E_PLAN_WINDOW with the tasks that exclude one another
 * (also one that has begun or is done: a fact cannot be rejected).
 */
export function accept(
  { network, calendars }: { readonly network: Network; readonly calendars: Calendars },
  diff: ScheduleDiff,
  choice: Choice,
): Network {
  const starts = rejectedStarts(diff, choice)
  const tasks = network.tasks.map((task) => {
    const start = starts.get(task.id)
    if (start === undefined) return task
    if (task.progress.state !== 'waiting') throw new PlanError('E_PLAN_WINDOW', { day: start }, [task.id])
    return { ...task, bounds: { ...task.bounds, fixedStart: start } }
  })
  const pinned = { ...network, tasks }
  checkFixed(pinned, calendars)
  return pinned
}

function rejectedStarts({ moved }: ScheduleDiff, choice: Choice): ReadonlyMap<string, number> {
  const known = new Set(moved.map(({ id }) => id))
  const named = new Set('accepted' in choice ? choice.accepted : choice.rejected)
  for (const value of named) {
    if (!known.has(value)) throw new PlanError('E_PLAN_UNKNOWN', { value, accepted: [...known].join(', ') }, [value])
  }
  const isRejected = (id: string) => named.has(id) === 'rejected' in choice
  return new Map(moved.filter(({ id }) => isRejected(id)).map(({ id, before }) => [id, before.start]))
}
