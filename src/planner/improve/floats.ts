import type { Day } from '../network/index.ts'
import type { Placed } from './decoder.ts'
import { type Handover, handovers } from './handovers.ts'
import { type Graph, graphOf, listByKeys } from './lists.ts'
import { type DayArrays, dayAt, indexOf, type Piece, type PieceLink, type PieceTask } from './piece.ts'

/** Working days of the task's own calendar. */
export interface Float {
  readonly total: number
  readonly free: number
  readonly critical: boolean
}

/**
 * By how much each task can slip: without making the whole plan longer or a goal later than it is and than its due day
 * (total), or without moving any other task (free). Links count, windows, latest ends, and the bodies as they are handed
 * from task to task in this schedule.
 */
export function floatsOf(piece: Piece, placed: Placed, lastDay: Day): readonly Float[] {
  const { network, tasks } = piece
  const graph = withHandovers(piece, handovers(piece, placed), placed)
  const order = listByKeys(graph.graph, placed.starts)
  const latest = latestFinishes(piece, { ...graph, placed, lastDay, order })
  const now = (to: number) => boundaries(tasks[to] as PieceTask, placed.starts[to] as Day, placed.ends[to] as Day)
  return tasks.map((task, number): Float => {
    const { state } = network.tasks[number]?.progress ?? { state: 'done' }
    if (state === 'done') return { total: 0, free: 0, critical: false }
    const end = placed.ends[number] as Day
    const days = (finish: Day) => Math.max(0, indexOf(task.calendar, finish) - indexOf(task.calendar, end + 1))
    const total = days(latest[number] as Day)
    const untilNext = finishAllowed(piece, number, { next: graph.next, of: now })
    const isGiven = task.given !== null && !task.given.isFact
    return {
      total: isGiven ? 0 : total,
      free: isGiven ? 0 : Math.min(total, untilNext === null ? total : days(untilNext)),
      critical: total === 0,
    }
  })
}

/** `S` and `F` of the conventions: the beginning of the first day, and of the day after the last. */
interface Boundaries {
  readonly start: Day
  readonly finish: Day
}

function boundaries({ days }: PieceTask, start: Day, end: Day): Boundaries {
  return { start: days === 0 ? end + 1 : start, finish: end + 1 }
}

/** A link, or a handover of a body, seen from the task that is waited for. */
interface Next extends Omit<PieceLink, 'from'> {
  readonly to: number
}

interface Joined {
  readonly graph: Graph
  readonly next: ReadonlyMap<number, readonly Next[]>
}

/** Handovers that contradict a link with a lead are left out. */
function withHandovers(piece: Piece, bodies: readonly Handover[], { starts }: Placed): Joined {
  const place = new Int32Array(piece.tasks.length)
  listByKeys(piece.graph, starts).forEach((task, at) => {
    place[task] = at
  })
  const next = new Map<number, Next[]>()
  const pairs: [number, number][] = []
  const add = (from: number, link: Next) => {
    pairs.push([from, link.to])
    const list = next.get(from)
    if (list === undefined) next.set(from, [link])
    else list.push(link)
  }
  piece.tasks.forEach(({ links }, to) => {
    for (const { from, ...link } of links) add(from, { ...link, to })
  })
  for (const { from, to } of bodies) {
    if ((place[from] as number) < (place[to] as number)) add(from, { to, kind: 'FS', lag: 0, isWorkingLag: false })
  }
  return { graph: graphOf(piece.tasks.length, pairs), next }
}

interface Backward extends Joined {
  readonly placed: Placed
  readonly lastDay: Day
  readonly order: Int32Array
}

/** The latest day after the end of each task. */
function latestFinishes(piece: Piece, { placed, lastDay, next, order }: Backward): Int32Array {
  const latest = new Int32Array(order.length)
  const dueOf = new Map(piece.network.goals.map(({ task, due }) => [task, due]))
  const of = (to: number): Boundaries => {
    const task = piece.tasks[to] as PieceTask
    const finish = latest[to] as Day
    return { start: latestStart(task, finish), finish }
  }
  for (const number of order.toReversed()) {
    const task = piece.tasks[number] as PieceTask
    const end = placed.ends[number] as Day
    const due = dueOf.get(piece.network.tasks[number]?.id ?? '') ?? null
    const window = task.windows.find(([first, last]) => first <= (placed.starts[number] as Day) && end <= last)
    const own = Math.min(due === null ? lastDay : Math.max(due, end), task.latestEnd ?? lastDay, window?.[1] ?? lastDay)
    const fixed = task.given !== null && !task.given.isFact ? end : own
    const byNext = finishAllowed(piece, number, { next, of }) ?? fixed + 1
    latest[number] = Math.max(end + 1, finishBy(task, Math.min(fixed + 1, byNext)))
  }
  return latest
}

/** The latest day up to `latest` behind which work can end: it never ends in days off. */
function finishBy({ days, calendar }: PieceTask, latest: Day): Day {
  return days === 0 ? latest : dayAt(calendar, indexOf(calendar, latest) - 1) + 1
}

function latestStart({ days, calendar }: PieceTask, finish: Day): Day {
  return days === 0 ? finish : dayAt(calendar, indexOf(calendar, finish) - days)
}

interface Following {
  readonly next: ReadonlyMap<number, readonly Next[]>
  readonly of: (to: number) => Boundaries
}

/** The latest day after the end that all who wait for the task allow; null when nobody does. */
function finishAllowed({ tasks }: Piece, number: number, { next, of }: Following): Day | null {
  const task = tasks[number] as PieceTask
  let latest: Day | null = null
  for (const link of next.get(number) ?? []) {
    const { start, finish } = of(link.to)
    const asked = link.kind === 'FS' || link.kind === 'SS' ? start : finish
    const allowed = backBy(link, asked, (tasks[link.to] as PieceTask).calendar)
    const ofStart = (link.kind === 'SS' || link.kind === 'SF') && task.days > 0
    const own = ofStart ? finishFrom(task, allowed) : allowed
    latest = Math.min(latest ?? own, own)
  }
  return latest
}

/** The latest day from which the lag does not reach beyond `asked`. */
function backBy({ lag, isWorkingLag }: Next, asked: Day, calendar: DayArrays): Day {
  if (lag === 0) return asked
  if (!isWorkingLag) return asked - lag
  return lag > 0
    ? dayAt(calendar, indexOf(calendar, asked) - lag)
    : dayAt(calendar, indexOf(calendar, asked + 1) - 1 - lag)
}

function finishFrom({ calendar, days }: PieceTask, latest: Day): Day {
  return dayAt(calendar, indexOf(calendar, latest + 1) - 1 + days - 1) + 1
}
