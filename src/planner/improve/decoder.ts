import type { Day } from '../network/index.ts'
import type { Placing } from './genetic.ts'
import type { List } from './lists.ts'
import { type DayArrays, dayAt, endOf, indexOf, type Piece, type PieceLink, type PieceTask } from './piece.ts'
import { type Usage, usageOf } from './usage.ts'

/** A placing with the bodies that were chosen, and by how much it misses what it has to keep. */
export interface Placed extends Placing {
  /** At the number of the task: the body for each of its demands. */
  readonly bodies: readonly (readonly number[])[]
  /** Days by which fixed starts, latest ends and windows are missed; 0 in every schedule that may leave. */
  readonly excess: number
  /** Numbers of the tasks that miss it. */
  readonly missed: readonly number[]
}

/** What is said when no window is left: more than any delay within one. */
const NO_WINDOW = 100_000

export interface DecodeOptions {
  /** Days before which tasks do not start, by number: where they are kept. */
  readonly floors?: Int32Array | null
  /** As if every body had enough: the critical path method. */
  readonly withoutBodies?: boolean
}

/**
 * The serial scheme: facts and fixed tasks lie where they lie, and each other task of the list takes the first days on
 * which links, calendar, windows and bodies let it run (Kolisch, EJOR 90, 1996, for tasks that are not to be moved). The
 * function keeps its arrays from call to call; what it gives is new.
 */
export function decoderOf(piece: Piece, options: DecodeOptions = {}): (list: List) => Placed {
  const usage = usageOf(piece, options.withoutBodies === true)
  const { starts: givenStarts, ends: givenEnds, bodies: givenBodies } = placeGiven(piece, usage)
  usage.keep()
  return (list) => {
    usage.reset()
    const [starts, ends, bodies] = [givenStarts.slice(), givenEnds.slice(), givenBodies.slice()]
    const missed: number[] = []
    let excess = 0
    for (const number of list) {
      const task = piece.tasks[number] as PieceTask
      if (task.given?.isFact) continue
      const low = Math.max(allowedFrom(piece, task, { starts, ends }), options.floors?.[number] ?? task.earliest)
      let over = task.given === null ? 0 : Math.max(0, low - task.given.start)
      if (task.given === null) {
        const place = firstPlace(task, low, usage)
        starts[number] = place.start
        ends[number] = endOf(task.calendar, place.start, task.days)
        bodies[number] = usage.take(task, place.start)
        over = place.isOutside ? NO_WINDOW : 0
      }
      over += Math.max(0, (ends[number] as Day) - (task.latestEnd ?? Number.POSITIVE_INFINITY))
      if (over > 0) missed.push(number)
      excess += over
    }
    return { starts, ends, bodies, excess, missed }
  }
}

function placeGiven({ tasks, network }: Piece, usage: Usage) {
  const starts = new Int32Array(tasks.length)
  const ends = new Int32Array(tasks.length)
  const bodies: (readonly number[])[] = tasks.map(() => [])
  tasks.forEach((task, number) => {
    if (task.given === null) return
    const { start, end } = task.given
    starts[number] = start
    ends[number] = end
    const isOver = network.tasks[number]?.progress.state === 'done'
    bodies[number] = isOver ? task.demands.map((demand) => demand.bodies[0] as number) : usage.hold(task, start, end)
  })
  return { starts, ends, bodies }
}

/** The first day that the links allow; `earliest` where there are none. */
function allowedFrom({ tasks }: Piece, task: PieceTask, { starts, ends }: Placing): Day {
  let low = task.earliest
  for (const link of task.links) {
    const before = tasks[link.from] as PieceTask
    const fromStart = (link.kind === 'SS' || link.kind === 'SF') && before.days > 0
    const from = fromStart ? (starts[link.from] as Day) : (ends[link.from] as Day) + 1
    low = Math.max(low, allowedBy(link, from, task))
  }
  return low
}

function allowedBy({ kind, lag, isWorkingLag }: PieceLink, from: Day, { calendar, days }: PieceTask): Day {
  const asked = lag === 0 ? from : isWorkingLag ? advanced(calendar, from, lag) : from + lag
  if (days === 0) return asked - 1
  const atEnd = kind === 'FF' || kind === 'SF'
  return atEnd ? dayAt(calendar, indexOf(calendar, asked - 1) + 1 - days) : asked
}

function advanced(calendar: DayArrays, from: Day, lag: number): Day {
  const index = indexOf(calendar, from) + lag
  return lag > 0 ? dayAt(calendar, index - 1) + 1 : dayAt(calendar, index)
}

interface Place {
  readonly start: Day
  /** True where no window is left, and none was kept. */
  readonly isOutside: boolean
}

function firstPlace(task: PieceTask, low: Day, usage: Usage): Place {
  let isOutside = false
  for (let start = low; ; ) {
    if (task.days > 0) start = dayAt(task.calendar, indexOf(task.calendar, start))
    const window = isOutside ? start : windowFrom(task, start)
    if (window === null) {
      isOutside = true
    } else if (window > start) {
      start = window
    } else {
      const free = usage.freeFrom(task, start)
      if (free === start) return { start, isOutside }
      start = free
    }
  }
}

/** The start itself when the task then lies within a window, else the first day of the next window; null without one. */
function windowFrom({ windows, calendar, days }: PieceTask, start: Day): Day | null {
  if (windows.length === 0) return start
  const end = endOf(calendar, start, days)
  let next: Day | null = null
  for (const [first, last] of windows) {
    if (first <= start && end <= last) return start
    if (first > start && next === null) next = first
  }
  return next
}
