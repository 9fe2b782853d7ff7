import { PlanError } from '../network/index.ts'
import { checkFixed } from './check-fixed.ts'
import type { Placed } from './decoder.ts'
import { matchedBodies } from './matched-bodies.ts'
import type { Calendars, Piece, PieceTask } from './piece.ts'

/**
 * Throws where a placing misses what it has to keep. Where links alone leave no room, the chain that takes too long is
 * named; else the tasks that came too late (E_PLAN_WINDOW) or for which bodies never have enough: E_PLAN_NO_CAPACITY, or
 * E_PLAN_BEYOND_CALENDAR where they would have enough after the data of the calendar end.
 */
export function refuseMissed(piece: Piece, placed: Placed, calendars: Calendars): void {
  if (placed.excess === 0) return
  checkFixed(piece.network, calendars)
  const [unmet] = placed.unmet
  if (unmet !== undefined) throw refusedByBodies(piece, unmet, idsOf(piece, placed.unmet))
  throw new PlanError('E_PLAN_WINDOW', { body: '' }, idsOf(piece, placed.missed))
}

function idsOf({ network }: Piece, tasks: readonly number[]): readonly string[] {
  return tasks.map((task) => network.tasks[task]?.id ?? '')
}

function refusedByBodies({ tasks, network, capacities }: Piece, unmet: number, steps: readonly string[]): PlanError {
  const { demands, calendar } = tasks[unmet] as PieceTask
  const atLast = (body: number) => capacities[body]?.at(-1) ?? 0
  if (matchedBodies(demands, atLast) !== null) {
    const { first, last } = calendar
    return new PlanError('E_PLAN_BEYOND_CALENDAR', { value: last + 1, first, last }, steps)
  }
  // One demand that cannot be met by itself says more than all of them.
  const alone = demands.find((demand) => matchedBodies([demand], atLast) === null)
  const wanted = alone === undefined ? demands : [alone]
  const bodies = [...new Set(wanted.flatMap((demand) => demand.bodies))]
  const demand = wanted.reduce((sum, { units }) => sum + units, 0)
  const capacity = bodies.reduce((sum, body) => sum + atLast(body), 0)
  const body = bodies.map((number) => network.bodies[number]?.id ?? '').join(', ')
  return new PlanError('E_PLAN_NO_CAPACITY', { body, demand, capacity }, steps)
}
