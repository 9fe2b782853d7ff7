import type { Day } from '../network/index.ts'
import type { Placing } from './genetic.ts'
import { type HeldBodies, placeGiven } from './given.ts'
import { freeFrom, haveEnough, keep, type Ledger, ledgerOf, reset, take, takeFrom } from './ledger.ts'
import type { List } from './lists.ts'
import {
  canLie,
  type DayArrays,
  dayAt,
  endOf,
  indexOf,
  isWithin,
  named,
  type Piece,
  type PieceLink,
  type PieceTask,
  withTask,
} from './piece.ts'

/** A placing with the bodies that were chosen, and by how much it misses what it has to keep. */
export interface Placed extends Placing {
  /** At the number of the task: the body for each of its demands. */
  readonly bodies: readonly (readonly number[])[]
  /** Days by which fixed starts, latest ends, windows and bodies are missed; 0 in every schedule that may leave. */
  readonly excess: number
  /** Numbers of the tasks that miss it. */
  readonly missed: readonly number[]
  /** Those of them for which bodies never have enough. */
  readonly unmet: readonly number[]
}

/** What is said when no window is left, or bodies never have enough: more than any delay. */
const NO_ROOM = 100_000

/** A schedule by numbers. */
export interface Former {
  /** NaN for tasks that it does not have. */
  readonly starts: Float64Array
  readonly bodies: HeldBodies
}

export interface DecodeOptions {
  /** Days before which tasks do not start, by number: where they are kept. */
  readonly floors?: Int32Array | null
  /** The schedule that it is made from. Facts and fixed tasks keep their bodies. */
  readonly former?: Former | null
  /** Every other task starts, and with its former bodies, where it did before, or as soon after that as it can. */
  readonly asBefore?: boolean
  /** As if every body had enough: the critical path method. */
  readonly withoutBodies?: boolean
}

/**
 * The serial scheme: facts and fixed tasks lie where they lie, and each other task of the list takes the first days on
 * which links, calendar, windows and bodies let it run (Kolisch, EJOR 90, 1996, for tasks that are not to be moved). The
 * function keeps its arrays from call to call; what it gives is new.
 */
export function decoderOf(piece: Piece, options: DecodeOptions = {}): (list: List) => Placed {
  const ledger = ledgerOf(piece)
  const given = placeGiven(piece, ledger, options.former?.bodies ?? null)
  keep(ledger)
  return (list) => {
    reset(ledger)
    const placed = { starts: given.starts.slice(), ends: given.ends.slice(), bodies: given.bodies.slice() }
    const [missed, unmet]: [number[], number[]] = [[], []]
    let excess = 0
    let at = 0
    try {
      for (; at < list.length; at++) {
        const number = list[at] as number
        const { over, isUnmet } = placeNext(piece, number, { ledger, placed, options })
        if (over === 0) continue
        missed.push(number)
        if (isUnmet) unmet.push(number)
        excess += over
      }
    } catch (error) {
      throw withTask(error, piece.network, list[at] as number)
    }
    return { ...placed, excess, missed, unmet }
  }
}

/** Places tasks one by one, each behind those that it waits for. */
export function earliestPlacer(piece: Piece): {
  /** The first day on which the task could begin now. */
  readonly startOf: (number: number) => Day
  readonly place: (number: number) => void
} {
  const ledger = ledgerOf(piece)
  const placed = placeGiven(piece, ledger, null)
  return {
    startOf: (number) => {
      const task = piece.tasks[number] as PieceTask
      return named(piece, number, () => {
        return task.given?.start ?? firstPlace(task, allowedFrom(piece, task, placed), ledger).start
      })
    },
    place: (number) => {
      placeNext(piece, number, { ledger, placed, options: {} })
    },
  }
}

interface Placement {
  readonly ledger: Ledger
  readonly placed: Pick<Placed, 'starts' | 'ends'> & { readonly bodies: (readonly number[])[] }
  readonly options: DecodeOptions
}

/** Days by which a task misses what it has to keep, and whether it is bodies that never have enough for it. */
interface Miss {
  readonly over: number
  readonly isUnmet: boolean
}

const KEPT: Miss = { over: 0, isUnmet: false }

function placeNext(piece: Piece, number: number, { ledger, placed, options }: Placement): Miss {
  const task = piece.tasks[number] as PieceTask
  const { given, calendar, days, latestEnd } = task
  if (given?.isFact) return KEPT
  const asked = allowedFrom(piece, task, placed)
  if (given !== null) {
    const over = (canLie(task) ? 0 : NO_ROOM) + Math.max(0, asked - given.start)
    return over === 0 ? KEPT : { over, isUnmet: false }
  }
  const low = Math.max(asked, options.floors?.[number] ?? task.earliest)
  const before = options.asBefore === true ? placeBefore(task, number, { low, ledger, options }) : null
  const { start, isOutside, isUnmet } = before ?? firstPlace(task, low, options.withoutBodies ? null : ledger)
  const index = indexOf(calendar, start)
  const end = days === 0 ? start : dayAt(calendar, index + days - 1)
  placed.starts[number] = start
  placed.ends[number] = end
  const stretch = { calendar, index, days: isUnmet ? 0 : days }
  placed.bodies[number] = before?.bodies ?? take(ledger, task, stretch)
  if (before?.bodies) takeFrom(ledger, { demands: task.demands, bodies: before.bodies }, stretch)
  const late = latestEnd === null ? 0 : Math.max(0, end - latestEnd)
  return isOutside || isUnmet ? { over: NO_ROOM + late, isUnmet } : late === 0 ? KEPT : { over: late, isUnmet }
}

interface Before {
  readonly low: Day
  readonly ledger: Ledger
  readonly options: DecodeOptions
}

/** Where the task was, with the bodies that it had, or as soon after that as it can; null for a task that is new. */
function placeBefore(task: PieceTask, number: number, { low, ledger, options }: Before) {
  const start = options.former?.starts[number] ?? Number.NaN
  if (Number.isNaN(start)) return null
  const bodies = options.former?.bodies[number] ?? null
  const from = Math.max(low, start)
  const { calendar, days, demands } = task
  const alone = firstPlace(task, from, null)
  const stretch = { calendar, index: indexOf(calendar, start), days }
  const isKept = bodies !== null && alone.start === start && !alone.isOutside
  if (isKept && haveEnough(ledger, { demands, bodies }, stretch)) return { ...alone, bodies }
  return { ...firstPlace(task, from, ledger), bodies: null }
}

/** The first day that the links allow; `earliest` where there are none. */
export function allowedFrom({ tasks }: Piece, task: PieceTask, { starts, ends }: Placing): Day {
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
  // A long task may have to begin before all data: then nothing is asked of it.
  return atEnd ? dayAt(calendar, indexOf(calendar, Math.max(calendar.first, asked - 1)) + 1 - days) : asked
}

function advanced(calendar: DayArrays, from: Day, lag: number): Day {
  const index = indexOf(calendar, Math.max(calendar.first, from)) + lag
  return lag > 0 ? dayAt(calendar, index - 1) + 1 : dayAt(calendar, index)
}

interface Place {
  readonly start: Day
  /** True where no window is left, and none was kept. */
  readonly isOutside: boolean
  /** True where bodies never have enough, and were not asked. */
  readonly isUnmet: boolean
}

function firstPlace(task: PieceTask, low: Day, ledger: Ledger | null): Place {
  let isOutside = false
  for (let start = low; ; ) {
    if (task.days > 0) start = dayAt(task.calendar, indexOf(task.calendar, start))
    const window = isOutside ? start : windowFrom(task, start)
    if (window === null) {
      isOutside = true
    } else if (window > start) {
      start = window
    } else {
      const free = ledger === null ? start : bodiesFrom(task, start, ledger)
      if (free === start) return { start, isOutside, isUnmet: false }
      // Where all data end without room, the task is put where it could lie if bodies did not count.
      if (free === null) return { ...firstPlace(task, low, null), isUnmet: true }
      start = free
    }
  }
}

/** The start itself when bodies have enough from there on, else the next day worth a try; null when there is none. */
function bodiesFrom(task: PieceTask, start: Day, ledger: Ledger): Day | null {
  const { calendar, days } = task
  const stretch = { calendar, index: days === 0 ? 0 : indexOf(calendar, start), days }
  if (days === 0) return start
  // Throws where the task has no room in the data, whatever bodies have.
  dayAt(calendar, stretch.index + days - 1)
  const free = freeFrom(ledger, task, stretch)
  return free === start || (free !== null && isWithin(calendar, free, days)) ? free : null
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
