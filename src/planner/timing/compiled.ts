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
  readonly numberOf: ReadonlyMap<string, number>
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
  const isFact = network.tasks.map(({ progress }) => progress.state !== 'waiting')
  const placeOf = new Map(network.tasks.map(({ id }, at) => [id, at]))
  const links = network.links.filter(({ to }) => !isFact[placeOf.get(to) ?? -1])
  const places = topologicalPlaces(network, placeOf, links)
  const tasks = Array.from(places, (place) => network.tasks[place] as Task)
  const numberOf = new Map(tasks.map(({ id }, number) => [id, number]))
  const codes = [...new Set(tasks.map(({ calendar }) => calendar))]
  return {
    count: tasks.length,
    ids: tasks.map(({ id }) => id),
    numberOf,
    places,
    days: Int32Array.from(tasks, ({ days, progress }) =>
      progress.state === 'started' ? progress.remainingDays : days,
    ),
    tables: codes.map((code) => tableOf(calendars, code)),
    table: Uint16Array.from(tasks, ({ calendar }) => codes.indexOf(calendar)),
    ...linkArrays(links, numberOf),
    ...placeArrays(tasks, network.today),
  }
}

function tableOf(calendars: ReadonlyMap<CalendarCode, WorkingCalendar>, code: CalendarCode): DayTable {
  const calendar = calendars.get(code)
  if (calendar !== undefined) return calendar
  if (code === EVERY_DAY) return null
  throw new PlanError('E_PLAN_CALENDAR', { value: code, accepted: [EVERY_DAY, ...calendars.keys()].join(', ') })
}

function linkArrays(links: readonly Link[], numberOf: ReadonlyMap<string, number>) {
  const to = Int32Array.from(links, (link) => numberOf.get(link.to) as number)
  const linkStart = new Int32Array(numberOf.size + 1)
  for (const number of to) linkStart[number + 1] = (linkStart[number + 1] as number) + 1
  for (let t = 0; t < numberOf.size; t++) linkStart[t + 1] = (linkStart[t + 1] as number) + (linkStart[t] as number)
  const next = linkStart.slice()
  const linkFrom = new Int32Array(links.length)
  const linkKind = new Uint8Array(links.length)
  const linkLag = new Int32Array(links.length)
  const linkIsWorking = new Uint8Array(links.length)
  links.forEach(({ from, kind, lag, lagUnit }, at) => {
    const number = to[at] as number
    const slot = next[number] as number
    next[number] = slot + 1
    linkFrom[slot] = numberOf.get(from) as number
    linkKind[slot] = KIND[kind]
    linkLag[slot] = lag
    linkIsWorking[slot] = lagUnit === 'working' ? 1 : 0
  })
  return { linkStart, linkFrom, linkKind, linkLag, linkIsWorking }
}

function placeArrays(tasks: readonly Task[], today: Day) {
  /** A milestone is reached at the end of its day. */
  const boundary = ({ days }: Task, day: Day) => (days === 0 ? day + 1 : day)
  return {
    low: Int32Array.from(tasks, (task) => {
      const { progress, bounds } = task
      if (progress.state === 'done') return boundary(task, progress.start)
      if (progress.state === 'started') return today
      return boundary(task, bounds.fixedStart ?? Math.max(today, bounds.release ?? today))
    }),
    isGiven: Uint8Array.from(tasks, ({ progress, bounds }) => {
      return progress.state !== 'waiting' || bounds.fixedStart !== null ? 1 : 0
    }),
    doneFinish: Int32Array.from(tasks, ({ progress }) => (progress.state === 'done' ? progress.end + 1 : -1)),
    startedAt: Int32Array.from(tasks, ({ progress }) => (progress.state === 'started' ? progress.start : -1)),
    windows: tasks.map(({ bounds: { windows, fixedStart }, progress }) => {
      const isGiven = progress.state !== 'waiting' || fixedStart !== null
      return windows.length === 0 || isGiven ? null : Int32Array.from(windows.toSorted(([a], [b]) => a - b).flat())
    }),
  }
}

/** Kahn's algorithm: places of tasks, each behind those that it waits for. */
function topologicalPlaces(network: Network, placeOf: ReadonlyMap<string, number>, links: readonly Link[]): Int32Array {
  const count = network.tasks.length
  const waiting = new Int32Array(count)
  const followers: number[][] = Array.from({ length: count }, () => [])
  for (const { from, to } of links) {
    const [before, after] = [placeOf.get(from) as number, placeOf.get(to) as number]
    followers[before]?.push(after)
    waiting[after] = (waiting[after] as number) + 1
  }
  const order = new Int32Array(count)
  let filled = 0
  for (let place = 0; place < count; place++) if (waiting[place] === 0) order[filled++] = place
  for (let at = 0; at < filled; at++) {
    for (const next of followers[order[at] as number] ?? []) {
      const left = (waiting[next] as number) - 1
      waiting[next] = left
      if (left === 0) order[filled++] = next
    }
  }
  if (filled < count) {
    const circle = shortestCircle(followers, waiting)
    throw new PlanError(
      'E_PLAN_CYCLE',
      {},
      circle.map((place) => network.tasks[place]?.id ?? ''),
    )
  }
  return order
}
