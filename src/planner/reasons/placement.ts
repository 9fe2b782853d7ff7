import type { Day, Link, Network, Task } from '../network/index.ts'
import type { ScheduledTask } from '../schedule/index.ts'
import { type CalendarByCode, type DayCount, dayCountOf } from './day-count.ts'

/** Where a task lies and who does it. */
export type Placed = Pick<ScheduledTask, 'id' | 'start' | 'end' | 'bodies'>

/** A placed task that takes units of a body on its working days from `first` to `end`. */
export interface Holder {
  readonly id: string
  readonly first: Day
  readonly end: Day
  readonly units: number
  readonly count: DayCount
}

/** A body with all that takes it. */
export interface BodyUse {
  readonly unitsOn: (day: Day) => number
  /** In the order of their first days. */
  readonly holders: readonly Holder[]
  /** Units taken, at `day - network.today`. */
  readonly taken: Int32Array
}

/** A network with a schedule of it, ready to be asked. */
export interface Placement {
  readonly network: Network
  readonly placedOf: ReadonlyMap<string, Placed>
  readonly taskOf: ReadonlyMap<string, Task>
  readonly linksTo: ReadonlyMap<string, readonly Link[]>
  readonly bodies: ReadonlyMap<string, BodyUse>
  readonly countOf: (calendar: string) => DayCount
}

/** The tasks of the network without a place are left out. */
export function placementOf(network: Network, calendars: CalendarByCode, placed: readonly Placed[]): Placement {
  const counts = new Map<string, DayCount>()
  const countOf = (code: string) => {
    const count = counts.get(code) ?? dayCountOf(calendars, code)
    counts.set(code, count)
    return count
  }
  const placedOf = new Map(placed.map((task) => [task.id, task]))
  return {
    network,
    placedOf,
    taskOf: new Map(network.tasks.map((task) => [task.id, task])),
    linksTo: Map.groupBy(network.links, ({ to }) => to),
    bodies: bodyUses(network, placedOf, countOf),
    countOf,
  }
}

function bodyUses(
  network: Network,
  placedOf: ReadonlyMap<string, Placed>,
  countOf: (calendar: string) => DayCount,
): ReadonlyMap<string, BodyUse> {
  const holders = new Map<string, Holder[]>(network.bodies.map(({ id }) => [id, []]))
  let last = network.today
  for (const task of network.tasks) {
    const placed = placedOf.get(task.id)
    if (placed === undefined || task.days === 0 || task.progress.state === 'done') continue
    last = Math.max(last, placed.end)
    const first = Math.max(placed.start, network.today)
    task.demands.forEach(({ units }, at) => {
      const holder = { id: task.id, first, end: placed.end, units, count: countOf(task.calendar) }
      holders.get(placed.bodies[at] ?? '')?.push(holder)
    })
  }
  const span = last - network.today + 1
  return new Map(
    network.bodies.map((body) => {
      const own = (holders.get(body.id) ?? []).sort((a, b) => a.first - b.first)
      return [body.id, { unitsOn: unitsOf(body.capacity), holders: own, taken: takenBy(own, network.today, span) }]
    }),
  )
}

function takenBy(holders: readonly Holder[], today: Day, span: number): Int32Array {
  const taken = new Int32Array(span)
  for (const { first, end, units, count } of holders) {
    for (let day = first; day <= end; day += 1) {
      if (count.isWorking(day)) taken[day - today] = (taken[day - today] ?? 0) + units
    }
  }
  return taken
}

function unitsOf(capacity: Network['bodies'][number]['capacity']): (day: Day) => number {
  return (day) => {
    let [low, high] = [0, capacity.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((capacity[middle]?.from ?? 0) <= day) low = middle + 1
      else high = middle
    }
    return capacity[low - 1]?.units ?? 0
  }
}
