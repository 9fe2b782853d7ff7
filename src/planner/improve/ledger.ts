import type { Day } from '../network/index.ts'
import { type DayArrays, indexOf, type Piece, type PieceDemand, type PieceTask } from './piece.ts'

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

/** The start itself when every demand can be met from there on, else the first day that is worth another try. */
export function freeFrom(ledger: Ledger, task: PieceTask, start: Day): Day {
  const { demands, days, calendar } = task
  if (days === 0 || demands.length === 0) return start
  const stretch = { calendar, index: indexOf(calendar, start), days }
  const only = demands.length === 1 ? demands[0] : undefined
  if (only?.bodies.length === 1)
    return fullUntil(ledger, stretch, { body: only.bodies[0] as number, units: only.units }) ?? start
  const mine: number[] = []
  for (const demand of demands) {
    const body = bodyFor(ledger, stretch, { demands, mine, demand })
    if (body === undefined) {
      const until = (one: number) =>
        fullUntil(ledger, stretch, { body: one, units: unitsOf(demands, mine, one) + demand.units })
      return Math.min(...demand.bodies.map((one) => until(one) ?? start + 1))
    }
    mine.push(body)
  }
  return start
}

/** Takes the bodies for a task and says which: of those that could meet a demand the first, and the first without any. */
export function take(ledger: Ledger, { demands, onlyBodies }: PieceTask, stretch: Stretch): readonly number[] {
  const mine = onlyBodies ?? chosen(ledger, demands, stretch)
  for (let at = 0; stretch.days > 0 && at < mine.length; at++) {
    add(ledger, stretch, { body: mine[at] as number, units: (demands[at] as PieceDemand).units })
  }
  return mine
}

function chosen(ledger: Ledger, demands: readonly PieceDemand[], stretch: Stretch): readonly number[] {
  const mine: number[] = []
  for (const demand of demands) {
    const body = stretch.days === 0 ? undefined : bodyFor(ledger, stretch, { demands, mine, demand })
    mine.push(body ?? (demand.bodies[0] as number))
  }
  return mine
}

/** A day on which more of the body is taken than it has; null without one. */
export function overbookedDay({ taken, capacities, today }: Ledger, body: number): Day | null {
  const capacity = capacities[body] as Int32Array
  const at = (taken[body] as Int32Array).findIndex((units, day) => units > unitsAt(capacity, day))
  return at < 0 ? null : today + at
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

/** Units of the body that the earlier demands of the same task take. */
function unitsOf(demands: readonly PieceDemand[], mine: readonly number[], body: number): number {
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
