import type { Network, PlanBody, Task } from '../network/index.ts'
import type { ScheduledTask } from '../schedule/index.ts'
import { compile, timesOf } from '../timing/index.ts'
import type { WorkingCalendar } from '../working-days/index.ts'
import { type Candidates, candidatesOf, demandsOf } from './demands.ts'
import { type LevelRule, listByRule } from './list-by-rule.ts'
import { type Placing, placeGiven, placeTask } from './place.ts'
import { profileOf } from './profile.ts'

/** A schedule by numbers, with all that is needed to change it. To be left as it is: `relevel` makes another. */
export interface Levelled extends Placing {
  /** As it is planned: with the changes of `relevel`. */
  readonly bodies: readonly PlanBody[]
  /** The order in which tasks are placed, each behind those that it waits for; and the place of each in it. */
  readonly list: Int32Array
  readonly placeInList: Int32Array
  readonly candidates: Candidates
}

/**
 * A whole schedule in one go: tasks in the order of a rule, each on the first days that links, calendars, windows and
 * bodies leave to it. For 100,000 tasks where a search would take too long. The network has passed its checks. Throws
 * E_PLAN_CYCLE, E_PLAN_CALENDAR and E_PLAN_BEYOND_CALENDAR.
 */
export function levelNetwork(
  network: Network,
  calendars: ReadonlyMap<string, WorkingCalendar>,
  rule: LevelRule = 'LFT',
): Levelled {
  const compiled = compile(network, calendars)
  const demands = demandsOf(network, compiled)
  const list = listByRule(network, compiled, rule)
  const placeInList = new Int32Array(list.length)
  list.forEach((t, place) => {
    placeInList[t] = place
  })
  const levelled: Levelled = {
    compiled,
    demands,
    profile: profileOf(network.bodies, network.today),
    times: timesOf(compiled.count, { decided: true }),
    chosen: new Int32Array(demands.units.length).fill(-1),
    isMissed: new Uint8Array(compiled.count),
    bodies: network.bodies,
    list,
    placeInList,
    candidates: candidatesOf(demands, network.bodies.length, list),
  }
  for (const t of list) if (compiled.isGiven[t] === 1) placeGiven(levelled, t)
  for (const t of list) if (compiled.isGiven[t] === 0) placeTask(levelled, t)
  return levelled
}

/** Its tasks with their public days, in the order of the network. */
export function tasksOf(
  { compiled, demands, times, chosen, bodies }: Levelled,
  { tasks }: Pick<Network, 'tasks'>,
): readonly Pick<ScheduledTask, 'id' | 'start' | 'end' | 'bodies'>[] {
  const found: Pick<ScheduledTask, 'id' | 'start' | 'end' | 'bodies'>[] = new Array(compiled.count)
  for (let t = 0; t < compiled.count; t++) {
    const { id, days, progress } = tasks[compiled.places[t] as number] as Task
    const end = (times.finishes[t] as number) - 1
    const start = progress.state === 'done' ? progress.start : days === 0 ? end : (times.starts[t] as number)
    const own = Array.from(chosen.subarray(demands.start[t], demands.start[t + 1]), (body) => bodies[body]?.id ?? '')
    found[compiled.places[t] as number] = { id, start, end, bodies: own }
  }
  return found
}
