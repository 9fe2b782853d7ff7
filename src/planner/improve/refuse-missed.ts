import { PlanError } from '../network/index.ts'
import { checkFixed } from './check-fixed.ts'
import { decoderOf, type Placed } from './decoder.ts'
import { fewestAtFault } from './fewest-at-fault.ts'
import { listByKeys } from './lists.ts'
import { matchedBodies } from './matched-bodies.ts'
import { type Calendars, type Piece, type PieceTask, pieceOf } from './piece.ts'

/** The last schedule of a search over a piece. */
interface Outcome {
  readonly piece: Piece
  readonly placed: Placed
}

/**
 * Throws where a placing misses what it has to keep. Where links alone leave no room, the chain that takes too long is
 * named; else the fewest steps that find no room together (E_PLAN_WINDOW) or for which bodies never have enough:
 * E_PLAN_NO_CAPACITY, or E_PLAN_BEYOND_CALENDAR where they would have enough after the data of the calendar end. Where the
 * fewest cannot be found quickly, those that came too late in this placing.
 */
export function refuseMissed({ piece, placed }: Outcome, calendars: Calendars): void {
  if (placed.excess === 0) return
  checkFixed(piece.network, calendars)
  const fewest = fewestAtFault(piece.network, calendars)
  if (fewest === null)
    throw refusal(piece, placed, idsOf(piece, placed.unmet.length > 0 ? placed.unmet : placed.missed))
  checkFixed(fewest, calendars)
  const part = pieceOf(fewest, calendars)
  const list = listByKeys(part.graph, new Float64Array(part.graph.count))
  throw refusal(
    part,
    decoderOf(part)(list),
    idsOf(
      part,
      [...list].sort((a, b) => a - b),
    ),
  )
}

function refusal(piece: Piece, { missed, unmet }: Placed, steps: readonly string[]): PlanError {
  const [first] = unmet
  if (first !== undefined) return refusedByBodies(piece, first, steps)
  const bodies = new Set(missed.flatMap((task) => piece.tasks[task]?.demands.flatMap((demand) => demand.bodies) ?? []))
  const names = [...bodies].map((body) => piece.network.bodies[body]?.id ?? '')
  return new PlanError('E_PLAN_WINDOW', { body: names.join(', ') }, steps)
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
