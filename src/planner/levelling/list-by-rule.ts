import type { Network, Task } from '../network/index.ts'
import { type Compiled, forwardPass, timesOf } from '../timing/index.ts'

/**
 * Rules that say which task is placed first: the lowest value does.
 *
 * - `LFT`: latest finish by which no goal is later than it has to be;
 * - `MINSLK`: days between the earliest and the latest finish;
 * - `FIFO`: the group that could begin first;
 * - `WEDD`: days to the most urgent due day of a goal that needs the task, for each unit of its weight.
 *
 * A task never counts for less than what waits for it, so that sorted tasks stand behind those they wait for. Equals are
 * placed by LFT.
 */
export const LEVEL_RULES = ['LFT', 'MINSLK', 'FIFO', 'WEDD'] as const
export type LevelRule = (typeof LEVEL_RULES)[number]

/** Parts of a day for each unit of weight that WEDD tells apart. */
const GRAIN = 16
/** Beyond any day that is asked for. */
const LAST = 1 << 20

/** All tasks by number, each behind those that it waits for, by links alone: bodies do not hold anything up here. */
export function listByRule(network: Network, compiled: Compiled, rule: LevelRule): Int32Array {
  const times = timesOf(compiled.count, { decided: false })
  forwardPass({ compiled, days: compiled.days, times })
  const { starts, finishes } = times
  const late = latestFinishes(network, compiled, { starts, finishes })
  const byLate = sortedBy(
    late,
    late.map((_, t) => t),
  )
  if (rule === 'LFT') return byLate
  const keys = {
    MINSLK: () => late.map((finish, t) => finish - (finishes[t] as number)),
    FIFO: () => arrivals(network, compiled, starts),
    WEDD: () => urgencies(network, compiled),
  }[rule]()
  return sortedBy(pulled(compiled, keys), byLate)
}

/** The list in the order of ids; a task that others wait for is drawn forward where it has to be, others come last. */
export function listByIds(compiled: Compiled, ids: readonly string[]): Int32Array {
  const keys = new Int32Array(compiled.count).fill(ids.length)
  ids.forEach((id, rank) => {
    const t = compiled.numberOf(id)
    if (t !== undefined) keys[t] = rank
  })
  return sortedBy(
    pulled(compiled, keys),
    keys.map((_, t) => t),
  )
}

/** Gives each task at most the value of those that wait for it. */
function pulled(compiled: Compiled, keys: Int32Array): Int32Array {
  backwards(compiled, (t, from) => {
    if ((keys[t] as number) < (keys[from] as number)) keys[from] = keys[t] as number
  })
  return keys
}

interface Early {
  readonly starts: Int32Array
  readonly finishes: Int32Array
}

/** A goal without a due day, or with one that cannot be met, is due when it could be reached. Lags are not counted. */
function latestFinishes({ goals, tasks }: Network, compiled: Compiled, { starts, finishes }: Early): Int32Array {
  let last = 0
  for (let t = 0; t < finishes.length; t++) last = Math.max(last, finishes[t] as number)
  const late = new Int32Array(compiled.count).fill(last)
  for (const { task, due } of goals) {
    const t = compiled.numberOf(task) as number
    late[t] = Math.max(due === null ? 0 : due + 1, finishes[t] as number)
  }
  for (let t = 0; t < compiled.count; t++) {
    const { latestEnd } = (tasks[compiled.places[t] as number] as Task).bounds
    if (latestEnd !== null) late[t] = Math.min(late[t] as number, latestEnd + 1)
  }
  backwards(compiled, (t, from) => {
    const before = (late[t] as number) - ((finishes[t] as number) - (starts[t] as number))
    if (before < (late[from] as number)) late[from] = before
  })
  return late
}

function arrivals({ tasks }: Network, { places }: Compiled, starts: Int32Array): Int32Array {
  const first = new Map<string, number>()
  const groupAt = (t: number) => (tasks[places[t] as number] as Task).group
  starts.forEach((start, t) => {
    const group = groupAt(t)
    const known = first.get(group)
    if (known === undefined || start < known) first.set(group, start)
  })
  return starts.map((_, t) => first.get(groupAt(t)) as number)
}

function urgencies({ goals, today }: Network, { count, numberOf }: Compiled): Int32Array {
  const keys = new Int32Array(count).fill(LAST)
  for (const { task, due, weight } of goals) {
    if (due === null || !(weight > 0)) continue
    const key = Math.round((GRAIN * (due - today)) / weight)
    keys[numberOf(task) as number] = Math.max(-LAST, Math.min(LAST, key))
  }
  return keys
}

/** Each link from the task that waits, the last tasks first. */
function backwards({ count, linkStart, linkFrom }: Compiled, visit: (t: number, from: number) => void): void {
  for (let t = count - 1; t >= 0; t--) {
    for (let at = linkStart[t] as number; at < (linkStart[t + 1] as number); at++) visit(t, linkFrom[at] as number)
  }
}

/** A counting sort: equals keep their order. */
function sortedBy(keys: Int32Array, order: Int32Array): Int32Array {
  let [low, high] = [Number.MAX_SAFE_INTEGER, 0]
  for (let t = 0; t < keys.length; t++) {
    const key = keys[t] as number
    if (key < low) low = key
    if (key > high) high = key
  }
  if (keys.length === 0) return order
  const next = new Int32Array(high - low + 2)
  for (let t = 0; t < keys.length; t++) {
    const slot = (keys[t] as number) - low + 1
    next[slot] = (next[slot] as number) + 1
  }
  for (let at = 0; at < next.length - 1; at++) next[at + 1] = (next[at + 1] as number) + (next[at] as number)
  const sorted = new Int32Array(order.length)
  for (let place = 0; place < order.length; place++) {
    const task = order[place] as number
    const slot = (keys[task] as number) - low
    sorted[next[slot] as number] = task
    next[slot] = (next[slot] as number) + 1
  }
  return sorted
}
