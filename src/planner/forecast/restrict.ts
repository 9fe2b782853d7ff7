import type { Goal, Network } from '../network/index.ts'

/** The network without the tasks that no goal waits for. */
export function restrictedTo(network: Network, goals: readonly Goal[]): Network {
  const before = new Map<string, string[]>()
  for (const { from, to } of network.links) {
    const list = before.get(to)
    if (list === undefined) before.set(to, [from])
    else list.push(from)
  }
  const needed = new Set(goals.map(({ task }) => task))
  for (const id of needed) for (const from of before.get(id) ?? []) needed.add(from)
  return {
    ...network,
    tasks: network.tasks.filter(({ id }) => needed.has(id)),
    links: network.links.filter(({ from, to }) => needed.has(from) && needed.has(to)),
    goals,
  }
}
