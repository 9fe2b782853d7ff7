import {
  type CalendarCode,
  type Day,
  EVERY_DAY,
  type Link,
  type Network,
  PlanError,
  type Task,
} from '../network/index.ts'
import type { WorkingCalendar } from '../working-days/index.ts'
import { shortestCircle } from './circle.ts'

/** First and last day, working days before each day, and the working days in order; null when every day counts. */
export type DayTable = Pick<WorkingCalendar, 'first' | 'last' | 'workingBefore' | 'workingDays'> | null

/** -1 as a table holds it. */
const NONE = 0xffff

/** Kinds of links by number, as `Compiled.linkKind` has them. */
export const KIND = { FS: 0, SS: 1, FF: 2, SF: 3 } as const

/**
 * A network in typed arrays, for many passes. Tasks are numbered so that each stands behind those it waits for. Times are
 * boundaries: a task runs from the beginning of day `start` to the beginning of day `finish`, the day after its last; a
 * milestone that is reached on a day has both at the beginning of the day after.
 */
export interface Compiled {
  readonly count: number
  /** Number → id. */
  readonly ids: readonly string[]
  /** Id → number; undefined for an id that is not there. */
  readonly numberOf: (id: string) => number | undefined
  /** Number → place in `Network.tasks`. */
  readonly places: Int32Array
  /** Working days that are planned; what remains of a started task. */
  readonly days: Int32Array
  readonly tables: readonly DayTable[]
  readonly table: Uint16Array
  /** The links into task `t` are those from `linkStart[t]` to `linkStart[t + 1] - 1`. */
  readonly linkStart: Int32Array
  readonly linkFrom: Int32Array
  readonly linkKind: Uint8Array
  readonly linkLag: Int32Array
  readonly linkIsWorking: Uint8Array
  /** No boundary before it: today, or the release. */
  readonly low: Int32Array
  /** 1 for a task that lies where it lies: `start` is `low`, and it waits for nothing. */
  readonly isGiven: Uint8Array
  /** Finish of a task that is done; -1 for others. */
  readonly doneFinish: Int32Array
  /** Start of a started task, whose remaining days count from `low`; -1 for others. */
  readonly startedAt: Int32Array
  /** First and last days by turns, in order; null for a task that may lie at any time. */
  readonly windows: readonly (Int32Array | null)[]
}

/**
 * Throws PlanError: E_PLAN_CALENDAR for a calendar that is not given, E_PLAN_CYCLE with steps each of which waits for the
 * one before it.
 */
export function compile(network: Network, calendars: ReadonlyMap<CalendarCode, WorkingCalendar>): Compiled {
  const { tasks: given } = network
  const placeOf = new Map<string, number>()
  for (let place = 0; place < given.length; place++) placeOf.set((given[place] as Task).id, place)
  const ends = endsOf(network, placeOf)
  const { places, ranks } = topologicalPlaces(network, ends)
  const tasks: Task[] = new Array(given.length)
  const ids: string[] = new Array(given.length)
  const codes: CalendarCode[] = []
  const table = new Uint16Array(given.length)
  for (let t = 0; t < places.length; t++) {
    const task = given[places[t] as number] as Task
    tasks[t] = task
    ids[t] = task.id
    table[t] = codes.indexOf(task.calendar)
    if (table[t] === NONE) table[t] = codes.push(task.calendar) - 1
  }
  return {
    count: tasks.length,
    ids,
    numberOf: (id) => {
      const place = placeOf.get(id)
      return place === undefined ? undefined : ranks[place]
    },
    places,
    tables: codes.map((code) => tableOf(calendars, code)),
    table,
    ...linkArrays(ends, ranks),
    ...placeArrays(tasks, network.today),
  }
}

/** The links that count, and the places of the tasks at their ends: a fact waits for nothing. */
interface Ends {
  readonly links: readonly Link[]
  readonly from: Int32Array
  readonly to: Int32Array
}

function endsOf({ tasks, links }: Network, placeOf: ReadonlyMap<string, number>): Ends {
  const kept: Link[] = new Array(links.length)
  let count = 0
  const from = new Int32Array(links.length)
  const to = new Int32Array(links.length)
  for (let at = 0; at < links.length; at++) {
    const link = links[at] as Link
    const after = placeOf.get(link.to) as number
    if ((tasks[after] as Task).progress.state !== 'waiting') continue
    from[count] = placeOf.get(link.from) as number
    to[count] = after
    kept[count++] = link
  }
  kept.length = count
  return { links: kept, from: from.subarray(0, count), to: to.subarray(0, count) }
}

function tableOf(calendars: ReadonlyMap<CalendarCode, WorkingCalendar>, code: CalendarCode): DayTable {
  const calendar = calendars.get(code)
  if (calendar !== undefined) return calendar
  if (code === EVERY_DAY) return null
  throw new PlanError('E_PLAN_CALENDAR', { value: code, accepted: [EVERY_DAY, ...calendars.keys()].join(', ') })
}

function linkArrays({ links, from, to }: Ends, ranks: Int32Array) {
  const { starts: linkStart, next } = startsOf(to, ranks)
  const linkFrom = new Int32Array(links.length)
  const linkKind = new Uint8Array(links.length)
  const linkLag = new Int32Array(links.length)
  const linkIsWorking = new Uint8Array(links.length)
  for (let at = 0; at < links.length; at++) {
    const { kind, lag, lagUnit } = links[at] as Link
    const number = ranks[to[at] as number] as number
    const slot = next[number] as number
    next[number] = slot + 1
    linkFrom[slot] = ranks[from[at] as number] as number
    linkKind[slot] = KIND[kind]
    linkLag[slot] = lag
    linkIsWorking[slot] = lagUnit === 'working' ? 1 : 0
  }
  return { linkStart, linkFrom, linkKind, linkLag, linkIsWorking }
}

/** Where the run of each task begins when what is at `ends` is put in runs; `next` is for filling them. */
function startsOf(ends: Int32Array, ranks: Int32Array): { readonly starts: Int32Array; readonly next: Int32Array } {
  const count = ranks.length
  const starts = new Int32Array(count + 1)
  // Indexed, as are all loops over tasks and links: `of` makes an object at each turn until the loop is compiled.
  for (let at = 0; at < ends.length; at++) {
    const number = ranks[ends[at] as number] as number
    starts[number + 1] = (starts[number + 1] as number) + 1
  }
  for (let t = 0; t < count; t++) starts[t + 1] = (starts[t + 1] as number) + (starts[t] as number)
  return { starts, next: starts.slice() }
}

/** What each of the tasks itself says about its days and its place. One loop: there may be 100,000 of them. */
export function placeArrays(tasks: readonly Task[], today: Day) {
  const days = new Int32Array(tasks.length)
  const low = new Int32Array(tasks.length)
  const isGiven = new Uint8Array(tasks.length)
  const doneFinish = new Int32Array(tasks.length).fill(-1)
  const startedAt = new Int32Array(tasks.length).fill(-1)
  const windows: (Int32Array | null)[] = new Array(tasks.length).fill(null)
  for (let t = 0; t < tasks.length; t++) {
    const task = tasks[t] as Task
    const { progress, bounds } = task
    days[t] = progress.state === 'started' ? progress.remainingDays : task.days
    low[t] = lowOf(task, today)
    if (progress.state === 'done') doneFinish[t] = progress.end + 1
    if (progress.state === 'started') startedAt[t] = progress.start
    if (progress.state !== 'waiting' || bounds.fixedStart !== null) isGiven[t] = 1
    else if (bounds.windows.length > 0)
      windows[t] = Int32Array.from(bounds.windows.toSorted(([a], [b]) => a - b).flat())
  }
  return { days, low, isGiven, doneFinish, startedAt, windows }
}

function lowOf({ days, progress, bounds }: Task, today: Day): number {
  // What nothing remains of ended the day before, or on the very day on which it began.
  if (progress.state === 'started') return progress.remainingDays > 0 ? today : Math.max(today, progress.start + 1)
  const day =
    progress.state === 'done' ? progress.start : (bounds.fixedStart ?? Math.max(today, bounds.release ?? today))
  // A milestone is reached at the end of its day.
  return days === 0 ? day + 1 : day
}

/**
 * Kahn's algorithm with a stack: places of tasks, each behind those that it waits for, and the rank of each place. What
 * a task sets free comes next, so that the tasks of a document stay together, as they do in memory.
 */
function topologicalPlaces(network: Network, { from, to }: Ends) {
  const count = network.tasks.length
  const { starts, followers, waiting } = followersOf(count, { from, to })
  const places = new Int32Array(count)
  const ranks = new Int32Array(count).fill(-1)
  const stack = new Int32Array(count)
  let filled = 0
  for (let root = 0; root < count; root++) {
    if (waiting[root] !== 0 || ranks[root] !== -1) continue
    stack[0] = root
    for (let size = 1; size > 0; ) {
      const place = stack[--size] as number
      ranks[place] = filled
      places[filled++] = place
      for (let slot = starts[place] as number; slot < (starts[place + 1] as number); slot++) {
        const after = followers[slot] as number
        const left = (waiting[after] as number) - 1
        waiting[after] = left
        if (left === 0) stack[size++] = after
      }
    }
  }
  if (filled < count) {
    const runs = Array.from(places, (_, place) => [...followers.subarray(starts[place], starts[place + 1])])
    const circle = shortestCircle(runs, waiting)
    throw new PlanError(
      'E_PLAN_CYCLE',
      {},
      circle.map((place) => network.tasks[place]?.id ?? ''),
    )
  }
  return { places, ranks }
}

/** The followers of a place are those from `starts[place]` on; `waiting`: how many tasks each waits for. */
function followersOf(count: number, { from, to }: Pick<Ends, 'from' | 'to'>) {
  const same = new Int32Array(count).map((_, place) => place)
  const { starts, next } = startsOf(from, same)
  const followers = new Int32Array(to.length)
  const waiting = new Int32Array(count)
  for (let at = 0; at < to.length; at++) {
    const slot = next[from[at] as number] as number
    next[from[at] as number] = slot + 1
    followers[slot] = to[at] as number
    waiting[to[at] as number] = (waiting[to[at] as number] as number) + 1
  }
  return { starts, followers, waiting }
}
