import type { Network, PlanBody, Task } from '../network/index.ts'

/**
 * Parts of a network that have nothing to do with one another: tasks in one part are joined by links, or by bodies that
 * they share. A body that has enough for all of them at once joins nobody. In the order of their first tasks; each part
 * keeps the order of the network.
 */
export function componentsOf(network: Network): readonly Network[] {
  const rootOf = rootsOf(network)
  const roots = new Map(network.tasks.map(({ id }, at) => [id, rootOf(at)]))
  const tasks = Map.groupBy(network.tasks, ({ id }) => roots.get(id))
  const links = Map.groupBy(network.links, ({ to }) => roots.get(to))
  const goals = Map.groupBy(network.goals, ({ task }) => roots.get(task))
  return [...tasks].map(([root, own]) => ({
    tasks: own,
    links: links.get(root) ?? [],
    bodies: bodiesOf(network, own),
    goals: goals.get(root) ?? [],
    today: network.today,
  }))
}

function bodiesOf({ bodies }: Network, tasks: readonly Task[]): readonly PlanBody[] {
  const used = new Set(tasks.flatMap(({ demands }) => demands.flatMap((demand) => demand.bodies)))
  return bodies.filter(({ id }) => used.has(id))
}

/** A union of sets, each named by its lowest number. */
function rootsOf(network: Network): (task: number) => number {
  const parent = network.tasks.map((_, at) => at)
  const rootOf = (task: number) => {
    let at = task
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  const join = (a: number, b: number) => {
    const [low, high] = [rootOf(a), rootOf(b)].sort((one, other) => one - other) as [number, number]
    parent[high] = low
  }
  const numberOf = new Map(network.tasks.map(({ id }, at) => [id, at]))
  for (const { from, to } of network.links) join(numberOf.get(from) as number, numberOf.get(to) as number)
  for (const users of usersOfScarceBodies(network).values()) {
    for (const user of users) join(user, users[0] as number)
  }
  return rootOf
}

function usersOfScarceBodies({ tasks, bodies, today }: Network): ReadonlyMap<string, readonly number[]> {
  const users = new Map<string, number[]>()
  const wanted = new Map<string, number>()
  tasks.forEach(({ demands, progress, days }, at) => {
    if (progress.state === 'done' || days === 0) return
    for (const { bodies: able, units } of demands) {
      for (const body of able) {
        wanted.set(body, (wanted.get(body) ?? 0) + units)
        const list = users.get(body)
        if (list === undefined) users.set(body, [at])
        else list.push(at)
      }
    }
  })
  for (const { id, capacity } of bodies) {
    const now = capacity.findLast(({ from }) => from <= today)?.units ?? 0
    const least = Math.min(now, ...capacity.filter(({ from }) => from > today).map(({ units }) => units))
    if (least >= (wanted.get(id) ?? 0)) users.delete(id)
  }
  return users
}
