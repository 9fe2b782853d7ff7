/** A place in the depth-first walk: whose edges are followed, and how many of them have been. */
interface Step<T> {
  readonly node: T
  next: number
}

/**
 * The groups of nodes that can each be reached from one another, a node that leads to itself among them, each group in
 * the order in which its nodes are first named (strongly connected components: R. Tarjan, "Depth-first search and
 * linear graph algorithms", 1972, section 4). Linear in the number of edges; walks without recursion, so that long
 * chains do not exhaust the stack.
 */
export function circlesIn<T>(edges: Iterable<readonly [T, T]>): readonly (readonly T[])[] {
  const targets = targetsOf(edges)
  const order = new Map([...targets.keys()].map((node, place) => [node, place]))
  const placeOf = (node: T) => order.get(node) ?? 0
  const walk = {
    targets,
    number: new Map<T, number>(),
    low: new Map<T, number>(),
    open: [] as T[],
    isOpen: new Set<T>(),
  }
  const groups: T[][] = []
  for (const start of targets.keys()) if (!walk.number.has(start)) walkFrom(start, walk, groups)
  return groups
    .filter(([node, ...others]) => others.length > 0 || targets.get(node as T)?.includes(node as T))
    .map((group) => group.sort((one, other) => placeOf(one) - placeOf(other)))
    .sort(([one], [other]) => placeOf(one as T) - placeOf(other as T))
}

function targetsOf<T>(edges: Iterable<readonly [T, T]>): ReadonlyMap<T, readonly T[]> {
  const targets = new Map<T, T[]>()
  for (const [from, to] of edges) {
    if (!targets.has(from)) targets.set(from, [])
    if (!targets.has(to)) targets.set(to, [])
    targets.get(from)?.push(to)
  }
  return targets
}

interface Walk<T> {
  readonly targets: ReadonlyMap<T, readonly T[]>
  /** In which order nodes were met. */
  readonly number: Map<T, number>
  /** The earliest node still open that can be reached from a node. */
  readonly low: Map<T, number>
  readonly open: T[]
  readonly isOpen: Set<T>
}

function walkFrom<T>(start: T, walk: Walk<T>, groups: T[][]): void {
  const path: Step<T>[] = [enter(start, walk)]
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const target = walk.targets.get(step.node)?.[step.next]
    step.next += 1
    if (target === undefined) {
      path.pop()
      const above = path.at(-1)
      if (above !== undefined) lower(above.node, walk.low.get(step.node), walk)
      if (walk.low.get(step.node) === walk.number.get(step.node)) groups.push(close(step.node, walk))
    } else if (!walk.number.has(target)) {
      path.push(enter(target, walk))
    } else if (walk.isOpen.has(target)) {
      lower(step.node, walk.number.get(target), walk)
    }
  }
}

function enter<T>(node: T, walk: Walk<T>): Step<T> {
  walk.low.set(node, walk.number.size)
  walk.number.set(node, walk.number.size)
  walk.open.push(node)
  walk.isOpen.add(node)
  return { node, next: 0 }
}

function lower<T>(node: T, to: number | undefined, { low }: Walk<T>): void {
  low.set(node, Math.min(low.get(node) ?? 0, to ?? 0))
}

function close<T>(root: T, { open, isOpen }: Walk<T>): T[] {
  const group = open.splice(open.lastIndexOf(root))
  for (const node of group) isOpen.delete(node)
  return group
}
