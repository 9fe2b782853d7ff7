import { earliestPlacer } from './decoder.ts'
import type { List } from './lists.ts'
import type { Piece } from './piece.ts'

/**
 * The order of the parallel scheme (Kolisch, EJOR 90, 1996): next is always a task that can begin first, and of those
 * the one with the lowest key. Placed one by one in this order, no body waits while there is work for it.
 */
export function parallelList(piece: Piece, keys: ArrayLike<number>): List {
  const { count, predecessors, successors } = piece.graph
  const placer = earliestPlacer(piece)
  const list = new Int32Array(count)
  const waiting = Int32Array.from(list, (_, task) => {
    return (predecessors.offsets[task + 1] as number) - (predecessors.offsets[task] as number)
  })
  let open = [...waiting.keys()]
    .filter((task) => waiting[task] === 0)
    .map((task) => ({ task, start: placer.startOf(task) }))
  for (let filled = 0; filled < count; ) {
    // Days only fill up: a start that was true before can only get later, so the least one is asked again.
    const next = open.reduce((best, one) => (isBefore(one, best, keys) ? one : best))
    const start = placer.startOf(next.task)
    if (start > next.start) {
      next.start = start
      continue
    }
    placer.place(next.task)
    list[filled++] = next.task
    open = open.filter((one) => one !== next)
    for (let at = successors.offsets[next.task] as number; at < (successors.offsets[next.task + 1] as number); at++) {
      const task = successors.targets[at] as number
      waiting[task] = (waiting[task] as number) - 1
      if (waiting[task] === 0) open.push({ task, start: placer.startOf(task) })
    }
  }
  return list
}

interface Open {
  readonly task: number
  start: number
}

function isBefore(a: Open, b: Open, keys: ArrayLike<number>): boolean {
  if (a.start !== b.start) return a.start < b.start
  const difference = (keys[a.task] as number) - (keys[b.task] as number)
  return difference === 0 ? a.task < b.task : difference < 0
}
