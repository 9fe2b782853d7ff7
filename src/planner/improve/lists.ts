import type { Random } from '../search/index.ts'

/** The neighbours of task `a` are `targets[offsets[a]]` up to, but without, `targets[offsets[a + 1]]`. */
interface Neighbours {
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/** Tasks by number, joined by links whatever their kind. */
export interface Graph {
  readonly count: number
  readonly predecessors: Neighbours
  readonly successors: Neighbours
}

/** Lists hold each task once, behind all tasks that it waits for. The operators below never break that order. */
export type List = Int32Array

export function graphOf(count: number, pairs: readonly (readonly [from: number, to: number])[]): Graph {
  return {
    count,
    predecessors: adjacency(count, pairs, 1),
    successors: adjacency(count, pairs, 0),
  }
}

function adjacency(count: number, pairs: readonly (readonly [number, number])[], of: 0 | 1): Neighbours {
  const offsets = new Int32Array(count + 1)
  for (const pair of pairs) offsets[pair[of] + 1] = (offsets[pair[of] + 1] as number) + 1
  for (let task = 0; task < count; task++) {
    offsets[task + 1] = (offsets[task + 1] as number) + (offsets[task] as number)
  }
  const next = offsets.slice()
  const targets = new Int32Array(pairs.length)
  for (const pair of pairs) {
    const at = next[pair[of]] as number
    targets[at] = pair[1 - of] as number
    next[pair[of]] = at + 1
  }
  return { offsets, targets }
}

/** The list in which, of all tasks that could come next, the one with the lowest key does; of equals the lowest number. */
export function listByKeys({ count, predecessors, successors }: Graph, keys: ArrayLike<number>): List {
  const waiting = new Int32Array(count)
  const list = new Int32Array(count)
  const heap: Heap = { tasks: new Int32Array(count), size: 0, keys }
  for (let task = 0; task < count; task++) {
    waiting[task] = (predecessors.offsets[task + 1] as number) - (predecessors.offsets[task] as number)
    if (waiting[task] === 0) push(heap, task)
  }
  for (let filled = 0; heap.size > 0; filled++) {
    const task = pop(heap)
    list[filled] = task
    for (let at = successors.offsets[task] as number; at < (successors.offsets[task + 1] as number); at++) {
      const next = successors.targets[at] as number
      waiting[next] = (waiting[next] as number) - 1
      if (waiting[next] === 0) push(heap, next)
    }
  }
  return list
}

/** A binary heap: the lowest key on top. */
interface Heap {
  readonly tasks: Int32Array
  readonly keys: ArrayLike<number>
  size: number
}

function isBefore(keys: ArrayLike<number>, a: number, b: number): boolean {
  const difference = (keys[a] as number) - (keys[b] as number)
  return difference === 0 ? a < b : difference < 0
}

function push(heap: Heap, task: number): void {
  const { tasks, keys } = heap
  let at = heap.size++
  for (let up = (at - 1) >> 1; at > 0 && isBefore(keys, task, tasks[up] as number); up = (at - 1) >> 1) {
    tasks[at] = tasks[up] as number
    at = up
  }
  tasks[at] = task
}

function pop(heap: Heap): number {
  const { tasks, keys } = heap
  const top = tasks[0] as number
  const last = tasks[--heap.size] as number
  let at = 0
  for (let down = 1; down < heap.size; down = 2 * at + 1) {
    if (down + 1 < heap.size && isBefore(keys, tasks[down + 1] as number, tasks[down] as number)) down += 1
    if (!isBefore(keys, tasks[down] as number, last)) break
    tasks[at] = tasks[down] as number
    at = down
  }
  tasks[at] = last
  return top
}

/** Where each task stands in the list. */
export function positionsIn(list: List): Int32Array {
  const positions = new Int32Array(list.length)
  for (let at = 0; at < list.length; at++) positions[list[at] as number] = at
  return positions
}

/** Head and tail of the first list, and between them the rest in the order of the second (two-point crossover). */
export function crossed(first: List, second: List, random: Random): List {
  const count = first.length
  const [a, b] = [random(count + 1), random(count + 1)]
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  const isTaken = new Uint8Array(count)
  for (let at = 0; at < from; at++) isTaken[first[at] as number] = 1
  for (let at = to; at < count; at++) isTaken[first[at] as number] = 1
  const child = first.slice()
  let filled = from
  for (let at = 0; at < count; at++) {
    const task = second[at] as number
    if (isTaken[task] === 0) child[filled++] = task
  }
  return child
}

/** One task goes anywhere between the last task that it waits for and the first that waits for it. */
export function inserted(list: List, graph: Graph, random: Random): List {
  const positions = positionsIn(list)
  const at = random(list.length)
  const task = list[at] as number
  let [low, high] = [0, list.length - 1]
  const { predecessors, successors } = graph
  for (let link = predecessors.offsets[task] as number; link < (predecessors.offsets[task + 1] as number); link++) {
    low = Math.max(low, (positions[predecessors.targets[link] as number] as number) + 1)
  }
  for (let link = successors.offsets[task] as number; link < (successors.offsets[task + 1] as number); link++) {
    high = Math.min(high, (positions[successors.targets[link] as number] as number) - 1)
  }
  return moved(list, at, low + random(high - low + 1))
}

function moved(list: List, from: number, to: number): List {
  const child = list.slice()
  if (from < to) child.copyWithin(from, from + 1, to + 1)
  else child.copyWithin(to + 1, to, from)
  child[to] = list[from] as number
  return child
}

/** From a place on, the members come first. `isMember` holds, with each task, all that it waits for. */
export function expedited(list: List, isMember: Uint8Array, from: number): List {
  const child = list.slice()
  let filled = from
  for (let wanted = 1; wanted >= 0; wanted--) {
    for (let at = from; at < list.length; at++) {
      const task = list[at] as number
      if (isMember[task] === wanted) child[filled++] = task
    }
  }
  return child
}

/** A stretch of the list in a random order. */
export function shuffled(list: List, graph: Graph, { from, to, random }: Stretch): List {
  const child = list.slice()
  const within = new Set(list.subarray(from, to))
  const { offsets, targets } = graph.predecessors
  const isReady = (task: number) => {
    for (let at = offsets[task] as number; at < (offsets[task + 1] as number); at++) {
      if (within.has(targets[at] as number)) return false
    }
    return true
  }
  for (let at = from; at < to; at++) {
    const ready = [...within].filter(isReady)
    const task = ready[random(ready.length)] as number
    child[at] = task
    within.delete(task)
  }
  return child
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly random: Random
}
