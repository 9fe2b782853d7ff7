import type { Day, Demand, Task } from '../network/index.ts'
import type { BodyUse, Placed, Placement } from './placement.ts'

/** A body that has too little left for a task, on some day of it. */
export interface FullBody {
  readonly body: string
  /** Those that hold it on that day, the ones that leave first in front; none where it has too few units at all. */
  readonly holders: readonly string[]
  /** The task cannot start before. */
  readonly until: Day
}

/**
 * The bodies for which the task cannot start on `day`: all that could meet one of its demands, each on the last of its
 * days on which it has too little left. Empty when every demand can be met.
 */
export function fullBodies(placement: Placement, { task, placed }: { task: Task; placed: Placed }, day: Day) {
  if (task.days === 0) return []
  const days = workingDaysOf(placement, task, day)
  for (const [at, demand] of task.demands.entries()) {
    const full = demand.bodies.map((body) => {
      const use = placement.bodies.get(body)
      const own = body === placed.bodies[at] ? placed : null
      return use === undefined ? null : fullOn(use, { body, days, demand, own, task, today: placement.network.today })
    })
    if (full.every((one) => one !== null)) {
      const until = Math.min(...full.map((one) => one.until))
      return full.map((one): FullBody => ({ ...one, until }))
    }
  }
  return []
}

function workingDaysOf({ countOf }: Placement, { calendar, days }: Task, from: Day): readonly Day[] {
  const count = countOf(calendar)
  return Array.from({ length: days }, (_, at) => count.add(from, at))
}

interface Wish {
  readonly body: string
  readonly days: readonly Day[]
  readonly demand: Demand
  /** Where the task itself is placed, when it is this body that meets the demand. */
  readonly own: Placed | null
  readonly task: Task
  readonly today: Day
}

function fullOn(use: BodyUse, { body, days, demand, own, task, today }: Wish): FullBody | null {
  for (const day of days.toReversed()) {
    const units = use.unitsOn(day)
    const isOwn = own !== null && day >= own.start && day <= own.end
    const taken = (use.taken[day - today] ?? 0) - (isOwn ? demand.units : 0)
    if (taken + demand.units <= units) continue
    const holders = units < demand.units ? [] : holdersOn(use, day, task.id)
    return { body, holders, until: day + 1 }
  }
  return null
}

function holdersOn({ holders }: BodyUse, day: Day, except: string): readonly string[] {
  return holders
    .filter(({ id, first, end, count }) => id !== except && first <= day && end >= day && count.isWorking(day))
    .sort((a, b) => a.end - b.end)
    .map(({ id }) => id)
}
