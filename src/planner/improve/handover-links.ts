import type { Link, Network } from '../network/index.ts'
import type { ScheduledTask } from '../schedule/index.ts'
import { handovers } from './handovers.ts'
import { type Calendars, pieceOf } from './piece.ts'

/**
 * Bodies as links: who gets a body from whom in a schedule. With these links the order of the schedule holds whatever the
 * durations are, and no body has more to do at once than in the schedule.
 */
export function handoverLinks(
  network: Network,
  calendars: Calendars,
  tasks: readonly Pick<ScheduledTask, 'id' | 'start' | 'end' | 'bodies'>[],
): readonly Link[] {
  const piece = pieceOf(network, calendars)
  const numbers = new Map(network.bodies.map(({ id }, at) => [id, at]))
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const placed = network.tasks.map(({ id }) => byId.get(id))
  const found = handovers(piece, {
    starts: Int32Array.from(placed, (task) => task?.start ?? 0),
    ends: Int32Array.from(placed, (task) => task?.end ?? 0),
    bodies: placed.map((task) => (task?.bodies ?? []).map((body) => numbers.get(body) ?? -1)),
    excess: 0,
    missed: [],
    unmet: [],
  })
  return found
    .filter(({ from, to }) => (placed[from]?.end ?? 0) < (placed[to]?.start ?? 0))
    .map(({ from, to }) => {
      const [before, after] = [network.tasks[from]?.id ?? '', network.tasks[to]?.id ?? '']
      return { from: before, to: after, kind: 'FS', lag: 0, lagUnit: 'working' }
    })
}
