import { type CalendarCode, type Day, EVERY_DAY, type Link, type Network, PlanError } from '../network/index.ts'
import type { WorkingCalendar } from '../working-days/index.ts'
import { type Graph, graphOf } from './lists.ts'

export type Calendars = ReadonlyMap<CalendarCode, WorkingCalendar>

/** The two arrays that make every question about working days one or two look-ups. */
export type DayArrays = Pick<WorkingCalendar, 'first' | 'last' | 'workingBefore' | 'workingDays'>

/** A demand by numbers: bodies in the order of preference. */
export interface PieceDemand {
  readonly bodies: readonly number[]
  readonly units: number
}

/** A link into a task. */
export interface PieceLink {
  readonly from: number
  readonly kind: Link['kind']
  readonly lag: number
  readonly isWorkingLag: boolean
}

export interface PieceTask {
  readonly days: number
  readonly calendar: DayArrays
  /** No day before it: today, or the release. */
  readonly earliest: Day
  readonly latestEnd: Day | null
  readonly windows: readonly (readonly [first: Day, last: Day])[]
  /** None of a fact: it waits for nothing. */
  readonly links: readonly PieceLink[]
  readonly demands: readonly PieceDemand[]
  /** The bodies of its demands, where there is nothing to choose. */
  readonly onlyBodies: readonly number[] | null
  /** First and last day, where they are facts or fixed. */
  readonly given: { readonly start: Day; readonly end: Day; readonly isFact: boolean } | null
}

/** A network by numbers, ready to be placed many times. */
export interface Piece {
  readonly network: Network
  readonly tasks: readonly PieceTask[]
  readonly graph: Graph
  /** Units of each body at `day - network.today`; after the end of the array, the last. */
  readonly capacities: readonly Int32Array[]
}

/** Throws E_PLAN_CALENDAR, and E_PLAN_WINDOW for a begun task that cannot end in time. The network has passed its checks. */
export function pieceOf(network: Network, calendars: Calendars): Piece {
  const numberOf = new Map(network.tasks.map(({ id }, at) => [id, at]))
  const bodyOf = new Map(network.bodies.map(({ id }, at) => [id, at]))
  const isFact = new Set(network.tasks.filter(({ progress }) => progress.state !== 'waiting').map(({ id }) => id))
  const waited = network.links.filter(({ to }) => !isFact.has(to))
  const links = Map.groupBy(waited, ({ to }) => to)
  const tasks = network.tasks.map((task, number): PieceTask => {
    const calendar = arraysOf(calendars, task.calendar)
    const demands = task.demands.map(({ bodies, units }): PieceDemand => {
      return { bodies: bodies.map((body) => bodyOf.get(body) as number), units }
    })
    const isOnly = demands.every(({ bodies }) => bodies.length === 1)
    return {
      days: task.days,
      calendar,
      earliest: Math.max(network.today, task.bounds.release ?? network.today),
      latestEnd: task.bounds.latestEnd,
      windows: task.bounds.windows.toSorted(([a], [b]) => a - b),
      links: (links.get(task.id) ?? []).map(({ from, kind, lag, lagUnit }) => {
        return { from: numberOf.get(from) as number, kind, lag, isWorkingLag: lagUnit === 'working' }
      }),
      demands,
      onlyBodies: isOnly ? demands.map(({ bodies }) => bodies[0] as number) : null,
      given: named({ network }, number, () => givenDays(task, calendar, network.today)),
    }
  })
  tasks.forEach(({ given, latestEnd }, at) => {
    const isBegun = network.tasks[at]?.progress.state === 'started'
    if (!isBegun || given === null || latestEnd === null || given.end <= latestEnd) return
    throw new PlanError('E_PLAN_WINDOW', { day: given.end }, [network.tasks[at]?.id ?? ''])
  })
  const pairs = waited.map(({ from, to }) => [numberOf.get(from) ?? 0, numberOf.get(to) ?? 0] as const)
  return {
    network,
    tasks,
    graph: graphOf(tasks.length, pairs),
    capacities: network.bodies.map((body) => capacityDays(body.capacity, network.today)),
  }
}

/** From 1900-01-01 to 2199-12-31. */
const EVERY_DAY_ARRAYS = everyDay(-25_567, 84_005)

function everyDay(first: Day, last: Day): DayArrays {
  const workingBefore = Int32Array.from({ length: last - first + 2 }, (_, at) => at)
  return { first, last, workingBefore, workingDays: workingBefore.subarray(0, -1).map((at) => first + at) }
}

function arraysOf(calendars: Calendars, code: CalendarCode): DayArrays {
  const calendar = calendars.get(code) ?? (code === EVERY_DAY ? EVERY_DAY_ARRAYS : undefined)
  if (calendar !== undefined) return calendar
  throw new PlanError('E_PLAN_CALENDAR', { value: code, accepted: [EVERY_DAY, ...calendars.keys()].join(', ') })
}

function givenDays({ progress, bounds, days }: Network['tasks'][number], calendar: DayArrays, today: Day) {
  if (progress.state === 'done') return { start: progress.start, end: progress.end, isFact: true }
  if (progress.state === 'started') {
    const { start, remainingDays } = progress
    // What nothing remains of ended the day before, or on the very day on which it began.
    const end = remainingDays === 0 ? Math.max(start, today - 1) : endOf(calendar, today, remainingDays)
    return { start: days === 0 ? end : start, end, isFact: true }
  }
  const { fixedStart } = bounds
  return fixedStart === null ? null : { start: fixedStart, end: endOf(calendar, fixedStart, days), isFact: false }
}

/** The last of so many working days from a day on; of none, the day itself. Throws E_PLAN_BEYOND_CALENDAR. */
export function endOf(calendar: DayArrays, from: Day, days: number): Day {
  return days === 0 ? from : dayAt(calendar, indexOf(calendar, from) + days - 1)
}

/** False for a task that is fixed on days on which its own calendar, windows, release or latest end do not let it lie. */
export function canLie({ given, days, calendar, windows, latestEnd, earliest }: PieceTask): boolean {
  if (given === null || given.isFact) return true
  const { start } = given
  const isWorked = days === 0 || indexOf(calendar, start + 1) > indexOf(calendar, start)
  const end = endOf(calendar, start, days)
  const isWithin = windows.length === 0 || windows.some(([first, last]) => first <= start && end <= last)
  return isWorked && isWithin && start >= earliest && end <= (latestEnd ?? end)
}

/** Whether so many working days from a day on lie within the data of the calendar. */
export function isWithin({ first, workingBefore, workingDays }: DayArrays, from: Day, days: number): boolean {
  const index = workingBefore[from - first]
  return index !== undefined && index + days <= workingDays.length
}

/** Names the task in what is thrown for a day beyond its calendar. */
export function named<T>({ network }: Pick<Piece, 'network'>, task: number, place: () => T): T {
  try {
    return place()
  } catch (error) {
    throw withTask(error, network, task)
  }
}

/** The error, or the same with the task at fault where it names none. */
export function withTask(error: unknown, { tasks }: Network, task: number): unknown {
  const isNameless = error instanceof PlanError && error.code === 'E_PLAN_BEYOND_CALENDAR' && error.steps.length === 0
  return isNameless ? new PlanError(error.code, error.values, [tasks[task]?.id ?? '']) : error
}

/** Working days of the calendar before a day. Throws E_PLAN_BEYOND_CALENDAR. */
export function indexOf(calendar: DayArrays, day: Day): number {
  return calendar.workingBefore[day - calendar.first] ?? beyond(calendar, day)
}

/** The working day of an index, or the first of all where there is none so early. Throws E_PLAN_BEYOND_CALENDAR. */
export function dayAt(calendar: DayArrays, index: number): Day {
  return calendar.workingDays[Math.max(0, index)] ?? beyond(calendar, calendar.last + 1)
}

function beyond({ first, last }: DayArrays, day: Day): never {
  throw new PlanError('E_PLAN_BEYOND_CALENDAR', { value: day, first, last })
}

function capacityDays(capacity: Network['bodies'][number]['capacity'], today: Day): Int32Array {
  const last = Math.max(today, capacity.at(-1)?.from ?? today)
  const units = new Int32Array(last - today + 1)
  for (const [at, line] of capacity.entries()) {
    const until = capacity[at + 1]?.from ?? last + 1
    units.fill(line.units, Math.max(0, line.from - today), Math.max(0, until - today))
  }
  return units
}
