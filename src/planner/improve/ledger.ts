import type { Day } from '../network/index.ts'
import { matchedBodies } from './matched-bodies.ts'
import type { DayArrays, Piece, PieceDemand, PieceTask } from './piece.ts'

/** What bodies have given away, day by day from today on. */
export interface Ledger {
  readonly today: Day
  readonly capacities: readonly Int32Array[]
  /** Units at `day - today`, by body; beyond the end of the array nothing is taken. */
  readonly taken: Int32Array[]
  readonly kept: Int32Array[]
}

/** Working days of a calendar: so many, from the one of an index on. */
export interface Stretch {
  readonly calendar: DayArrays
  readonly index: number
  readonly days: number
}

export function ledgerOf({ network: { today }, capacities }: Piece): Ledger {
  const none = () => capacities.map(() => new Int32Array(0))
  return { today, capacities, taken: none(), kept: none() }
}

/** What is taken now is taken for good: `reset` goes back to it. */
export function keep({ taken, kept }: Ledger): void {
  taken.forEach((units, body) => {
    kept[body] = units.slice()
  })
}

export function reset({ taken, kept }: Ledger): void {
  for (let body = 0; body < taken.length; body++) {
    const [units, base] = [taken[body] as Int32Array, kept[body] as Int32Array]
    units.set(base)
    units.fill(0, base.length)
  }
}

/**
 * The start itself when every demand can be met from there on, else the first day that is worth another try; null when
 * what bodies have left does not change any more. The stretch lies within the data of the calendar.
 */
export function freeFrom(ledger: Ledger, task: PieceTask, stretch: Stretch): Day | null {
  const start = stretch.calendar.workingDays[stretch.index] as Day
  if (stretch.days === 0 || task.demands.length === 0) return start
  const next = fullFor(ledger, task, stretch)
  if (next === null) return start
  return task.demands.every(({ bodies }) => bodies.every((body) => isSteady(ledger, body, start))) ? null : next
}

/** From this day on the body has the same left on every day. */
function isSteady({ taken, capacities, today }: Ledger, body: number, from: Day): boolean {
  const known = Math.max((taken[body] as Int32Array).length, (capacities[body] as Int32Array).length - 1)
  return from - today >= known
}

/** No start before this day is worth a try; null when every demand can be met. */
function fullFor(ledger: Ledger, { demands, onlyBodies }: PieceTask, stretch: Stretch): Day | null {
  if (onlyBodies === null)
    return chosen(ledger, demands, stretch) === null ? soonestChange(ledger, stretch, demands) : null
  let latest: Day | null = null
  for (const body of onlyBodies) {
    const units = unitsOf(demands, onlyBodies, body)
    const until = fullUntil(ledger, stretch, { body, units })
    if (until !== null && (latest === null || until > latest)) latest = until
  }
  return latest
}

/** Demands that cannot be met now can be as soon as one of their bodies has more left on its scarcest day. */
function soonestChange(ledger: Ledger, stretch: Stretch, demands: readonly PieceDemand[]): Day {
  const bodies = new Set(demands.flatMap((demand) => demand.bodies))
  const wanted = demands.reduce((sum, { units }) => sum + units, 0)
  const fewest = demands.reduce((least, { units }) => Math.min(least, units), wanted)
  const days = [...bodies].map((body) => {
    const units = Math.min(wanted, Math.max(fewest, leftOn(ledger, stretch, body) + 1))
    return fullUntil(ledger, stretch, { body, units }) ?? Number.POSITIVE_INFINITY
  })
  return Math.min(...days)
}

/**
 * Takes the bodies for a task and says which: of those that can meet all its demands together the first of each demand;
 * without any, the first of all.
 */
export function take(ledger: Ledger, task: PieceTask, stretch: Stretch): readonly number[] {
  const { demands, onlyBodies } = task
  const mine = onlyBodies ?? chosen(ledger, demands, stretch) ?? demands.map(({ bodies }) => bodies[0] as number)
  takeFrom(ledger, { demands, bodies: mine }, stretch)
  return mine
}

/** Takes these bodies. */
export function takeFrom(
  ledger: Ledger,
  { demands, bodies }: { readonly demands: readonly PieceDemand[]; readonly bodies: readonly number[] },
  stretch: Stretch,
): void {
  for (let at = 0; stretch.days > 0 && at < bodies.length; at++) {
    add(ledger, stretch, { body: bodies[at] as number, units: (demands[at] as PieceDemand).units })
  }
}

/** True when the bodies have enough left for the demands, each for its own. */
export function haveEnough(
  ledger: Ledger,
  { demands, bodies }: { readonly demands: readonly PieceDemand[]; readonly bodies: readonly number[] },
  stretch: Stretch,
): boolean {
  if (stretch.days === 0) return true
  return bodies.every((body) => fullUntil(ledger, stretch, { body, units: unitsOf(demands, bodies, body) }) === null)
}

/** A body for each demand, so that all of them are met; null where there is no such choice. */
function chosen(ledger: Ledger, demands: readonly PieceDemand[], stretch: Stretch): readonly number[] | null {
  if (stretch.days === 0) return demands.map(({ bodies }) => bodies[0] as number)
  const mine: number[] = []
  for (const demand of demands) {
    const body = bodyFor(ledger, stretch, { demands, mine, demand })
    if (body === undefined)
      return mine.length === 0 ? null : matchedBodies(demands, (one) => leftOn(ledger, stretch, one))
    mine.push(body)
  }
  return mine
}

/** Units of the body that nobody has taken, on the day of the stretch on which it has the fewest. */
function leftOn({ taken, capacities, today }: Ledger, { calendar, index, days }: Stretch, body: number): number {
  const used = taken[body] as Int32Array
  const capacity = capacities[body] as Int32Array
  let least = Number.POSITIVE_INFINITY
  for (let at = index; at < index + days; at++) {
    const day = (calendar.workingDays[at] as Day) - today
    least = Math.min(least, unitsAt(capacity, day) - (day < used.length ? (used[day] as number) : 0))
  }
  return least
}

/** The first day of the stretch on which more of the body is taken than it has, and what it has; null without one. */
export function overbookedDay(
  { taken, capacities, today }: Ledger,
  { calendar, index, days }: Stretch,
  body: number,
): { readonly day: Day; readonly units: number } | null {
  for (let at = index; at < index + days; at++) {
    const day = calendar.workingDays[at] as Day
    const units = unitsAt(capacities[body] as Int32Array, day - today)
    if ((taken[body]?.[day - today] ?? 0) > units) return { day, units }
  }
  return null
}

interface Wish {
  readonly body: number
  readonly units: number
}

/** The day after the last on which the body has too little left; null when it has enough on all. */
function fullUntil(ledger: Ledger, { calendar, index, days }: Stretch, { body, units }: Wish): Day | null {
  const { workingDays } = calendar
  const taken = ledger.taken[body] as Int32Array
  const capacity = ledger.capacities[body] as Int32Array
  for (let at = index + days - 1; at >= index; at--) {
    const day = (workingDays[at] as Day) - ledger.today
    const used = day < taken.length ? (taken[day] as number) : 0
    if (used + units > unitsAt(capacity, day)) return day + ledger.today + 1
  }
  return null
}

function unitsAt(capacity: Int32Array, day: number): number {
  return capacity[day < capacity.length ? day : capacity.length - 1] as number
}

interface Choice {
  readonly demands: readonly PieceDemand[]
  /** Bodies of the demands in front of this one. */
  readonly mine: readonly number[]
  readonly demand: PieceDemand
}

function bodyFor(ledger: Ledger, stretch: Stretch, { demands, mine, demand }: Choice): number | undefined {
  for (const body of demand.bodies) {
    const units = demand.units + unitsOf(demands, mine, body)
    if (fullUntil(ledger, stretch, { body, units }) === null) return body
  }
  return undefined
}

/** Units of the body that those demands of a task take for which it is chosen. */
export function unitsOf(demands: readonly PieceDemand[], mine: readonly number[], body: number): number {
  let units = 0
  for (let at = 0; at < mine.length; at++) if (mine[at] === body) units += (demands[at] as PieceDemand).units
  return units
}

function add(ledger: Ledger, { calendar, index, days }: Stretch, { body, units }: Wish): void {
  const { today, taken } = ledger
  const last = (calendar.workingDays[index + days - 1] as Day) - today
  let list = taken[body] as Int32Array
  if (list.length <= last) {
    const longer = new Int32Array(2 * last + 64)
    longer.set(list)
    list = longer
    taken[body] = longer
  }
  for (let at = index; at < index + days; at++) {
    const day = (calendar.workingDays[at] as Day) - today
    list[day] = (list[day] as number) + units
  }
}
