import { type Day, type Network, PlanError } from '../network/index.ts'
import { allowedFrom, decoderOf, type Placed } from './decoder.ts'
import { listByKeys } from './lists.ts'
import { type Calendars, canLie, named, type Piece, type PieceTask, pieceOf } from './piece.ts'

/**
 * Throws E_PLAN_WINDOW when fixed days exclude one another: with the links between them (`steps`: the chain that takes
 * too long), with a body that has too little for all of them (`steps`: those that want it on one day), or with their own
 * calendar, window, release or latest end (`steps`: the one task).
 */
export function checkFixed(network: Network, calendars: Calendars): void {
  const piece = pieceOf(network, calendars)
  piece.tasks.forEach((task, number) => {
    if (!named(piece, number, () => canLie(task))) throw excluded(piece, [number], { day: task.given?.start ?? 0 })
  })
  const order = listByKeys(piece.graph, new Float64Array(piece.graph.count))
  const placed = decoderOf(piece, { withoutBodies: true })(order)
  const missed = placed.missed[0]
  if (missed !== undefined) {
    throw excluded(piece, chainTo(piece, placed, missed), { day: placed.starts[missed] as Day })
  }
  decoderOf(piece)
}

/** From the first task that waits for no other, or lies where it lies, to the one that comes too late. */
function chainTo(piece: Piece, placed: Placed, last: number): readonly number[] {
  const chain = [last]
  for (let at = last; ; ) {
    const task = piece.tasks[at] as PieceTask
    const low = allowedFrom(piece, task, placed)
    const decider = task.links.find((link) => allowedFrom(piece, { ...task, links: [link] }, placed) === low)
    if (decider === undefined || low <= task.earliest) return chain
    chain.unshift(decider.from)
    if (piece.tasks[decider.from]?.given !== null) return chain
    at = decider.from
  }
}

function excluded(piece: Piece, tasks: readonly number[], values: PlanError['values']): PlanError {
  return new PlanError(
    'E_PLAN_WINDOW',
    values,
    tasks.map((task) => piece.network.tasks[task]?.id ?? ''),
  )
}
