import type { Day } from '../network/index.ts'
import type { Placed } from './decoder.ts'
import type { Piece } from './piece.ts'

/** A task takes units of a body that another has given back. */
export interface Handover {
  readonly from: number
  readonly to: number
}

interface Held {
  readonly task: number
  readonly end: Day
  units: number
}

/**
 * Who takes a body over from whom: a flow of its units through the schedule (Artigues, Michelon and Reusser, EJOR 149,
 * 2003), each task taking them from those that gave them back last.
 */
export function handovers(piece: Piece, placed: Placed): readonly Handover[] {
  const holders = piece.capacities.map((): { task: number; units: number }[] => [])
  piece.tasks.forEach((task, number) => {
    if (isOver(piece, number) || task.days === 0) return
    task.demands.forEach(({ units }, at) => {
      holders[placed.bodies[number]?.[at] ?? -1]?.push({ task: number, units })
    })
  })
  return holders.flatMap((own, body) => {
    const byStart = own.sort((a, b) => (placed.starts[a.task] as Day) - (placed.starts[b.task] as Day))
    return handedOn(piece, { placed, body, byStart })
  })
}

interface Body {
  readonly placed: Placed
  readonly body: number
  readonly byStart: readonly { readonly task: number; readonly units: number }[]
}

function handedOn({ capacities, network }: Piece, { placed, body, byStart }: Body): readonly Handover[] {
  const capacity = capacities[body] as Int32Array
  const most = capacity.reduce((all, units) => Math.max(all, units), 0)
  let free = most
  const held: Held[] = []
  const found: Handover[] = []
  for (const { task, units } of byStart) {
    const start = placed.starts[task] as Day
    let wanted = units - Math.min(free, units)
    free -= units - wanted
    const back = held.filter(({ end, units: left }) => end < start && left > 0).sort((a, b) => b.end - a.end)
    for (const one of back) {
      if (wanted === 0) break
      const given = Math.min(wanted, one.units)
      one.units -= given
      wanted -= given
      found.push({ from: one.task, to: task })
    }
    held.push({ task, end: Math.max(placed.ends[task] as Day, network.today - 1), units })
  }
  return found
}

function isOver({ network }: Piece, task: number): boolean {
  return network.tasks[task]?.progress.state === 'done'
}
