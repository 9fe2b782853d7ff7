import type { Network, PlanBody, Task } from '../network/index.ts'
import type { ScheduledTask } from '../schedule/index.ts'
import { type Compiled, compile, timesOf } from '../timing/index.ts'
import type { WorkingCalendar } from '../working-days/index.ts'
import { type Candidates, candidatesOf, demandsOf } from './demands.ts'
import { type LevelRule, listByIds, listByRule } from './list-by-rule.ts'
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
  readonly followers: Followers
}

/** By task, those that wait for it: of task `t` from `start[t]` on. */
interface Followers {
  readonly start: Int32Array
  readonly tasks: Int32Array
}

function followersOf({ count, linkStart, linkFrom }: Compiled): Followers {
  const start = new Int32Array(count + 1)
  for (let at = 0; at < linkFrom.length; at++) {
    const from = linkFrom[at] as number
    start[from + 1] = (start[from + 1] as number) + 1
  }
  for (let t = 0; t < count; t++) start[t + 1] = (start[t + 1] as number) + (start[t] as number)
  const next = start.slice()
  const tasks = new Int32Array(linkFrom.length)
  for (let t = 0; t < count; t++) {
    for (let at = linkStart[t] as number; at < (linkStart[t + 1] as number); at++) {
      const from = linkFrom[at] as number
      const slot = next[from] as number
      next[from] = slot + 1
      tasks[slot] = t
    }
  }
  return { start, tasks }
}

/**
 * A whole schedule in one go: tasks in the order of a rule, or of a list of ids, each on the first days that links, calendars, windows and
 * bodies leave to it. For 100,000 tasks where a search would take too long. Latest ends count for
 * the order only. The network has passed its checks. Throws
 * E_PLAN_CYCLE, E_PLAN_CALENDAR and E_PLAN_BEYOND_CALENDAR.
 */
export function levelNetwork(
  network: Network,
  calendars: ReadonlyMap<string, WorkingCalendar>,
  order: LevelRule | readonly string[] = 'LFT',
): Levelled {
  const compiled = compile(network, calendars)
  const demands = demandsOf(network, compiled)
  const list = typeof order === 'string' ? listByRule(network, compiled, order) : listByIds(compiled, order)
  const placeInList = new Int32Array(list.length)
  list.forEach((t, place) => {
    placeInList[t] = place
  })
  const levelled: Levelled = {
    compiled,
    demands,
    profile: profileOf(network.bodies, network.today),
    times: timesOf(compiled.count, { decided: false }),
    chosen: new Int32Array(demands.units.length).fill(-1),
    asked: compiled.low.slice(),
    isMissed: new Uint8Array(compiled.count),
    bodies: network.bodies,
    list,
    placeInList,
    candidates: candidatesOf(demands, network.bodies.length, list),
    followers: followersOf(compiled),
  }
  placeAll(levelled)
  return levelled
}

/** First what lies where it lies, then what is left, in the order of the list. */
function placeAll(levelled: Levelled): void {
  const { list, compiled } = levelled
  for (let place = 0; place < list.length; place++) {
    const t = list[place] as number
    if (compiled.isGiven[t] === 1) placeGiven(levelled, t)
  }
  for (let place = 0; place < list.length; place++) {
    const t = list[place] as number
    if (compiled.isGiven[t] === 0) placeTask(levelled, t)
  }
}

/** Its tasks with their public days, in the order of the network. */
export function levelledTasks(
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
