import type { PieceDemand } from './piece.ts'

/**
 * A body for each demand of one task, so that no body gives more units than `left` says; null where there is no such
 * choice. Demands with the fewest bodies choose first, each the first of its bodies with which the others can be met.
 */
export function matchedBodies(
  demands: readonly PieceDemand[],
  left: (body: number) => number,
): readonly number[] | null {
  const units = new Map([...new Set(demands.flatMap(({ bodies }) => bodies))].map((body) => [body, left(body)]))
  const order = [...demands.keys()].sort((a, b) => choices(demands, a) - choices(demands, b))
  const mine: number[] = []
  const choose = (place: number): boolean => {
    const at = order[place]
    if (at === undefined) return true
    if (!isEnough(demands, order.slice(place), units)) return false
    const demand = demands[at] as PieceDemand
    for (const body of demand.bodies) {
      const before = units.get(body) as number
      if (before < demand.units) continue
      units.set(body, before - demand.units)
      mine[at] = body
      if (choose(place + 1)) return true
      units.set(body, before)
    }
    return false
  }
  return choose(0) ? mine : null
}

function choices(demands: readonly PieceDemand[], at: number): number {
  return demands[at]?.bodies.length ?? 0
}

/** Whether all their bodies together have enough: if not, there is no need to try. */
function isEnough(
  demands: readonly PieceDemand[],
  open: readonly number[],
  left: ReadonlyMap<number, number>,
): boolean {
  const bodies = new Set<number>()
  let wanted = 0
  for (const at of open) {
    const demand = demands[at] as PieceDemand
    wanted += demand.units
    for (const body of demand.bodies) bodies.add(body)
  }
  let has = 0
  for (const body of bodies) has += Math.max(0, left.get(body) ?? 0)
  return has >= wanted
}
