import { PlanError } from '../network/index.ts'
import type { Schedule, ScheduledTask, StartReason } from '../schedule/index.ts'

/** One step of the chain that decides a date. */
export interface ChainStep {
  readonly task: ScheduledTask
  /** The task whose end let this one start, and is the next of the chain; null at its end. */
  readonly waitsFor: string | null
  /** Through a link, or because it held the body; null at the end of the chain. */
  readonly through: 'link' | 'body' | null
}

/**
 * Which tasks decide the day of a task: from the task itself back to the one that waits for no other. A body that was
 * full counts before a link, since it held the task back for longer. Throws E_PLAN_UNKNOWN.
 */
export function criticalChain(schedule: Schedule, task: string): readonly ChainStep[] {
  return chainsOf(schedule)(task)
}

/** The same for many tasks of one schedule. */
export function chainsOf(schedule: Schedule): (task: string) => readonly ChainStep[] {
  const tasks = new Map(schedule.tasks.map((scheduled) => [scheduled.id, scheduled]))
  return (id) => {
    const chain: ChainStep[] = []
    const seen = new Set<string>()
    for (let at: string | null = id; at !== null; ) {
      const task = tasks.get(at)
      if (task === undefined) throw new PlanError('E_PLAN_UNKNOWN', { kind: 'task', value: at, accepted: '' })
      seen.add(at)
      const held = (other: string) => !seen.has(other) && (tasks.get(other)?.start ?? task.start) < task.start
      const next = deciderOf(task.because, { held, seen })
      chain.push({ task, ...next })
      at = next.waitsFor
    }
    return chain
  }
}

interface Passable {
  /** True for a task that began before this one and is not in the chain. */
  readonly held: (task: string) => boolean
  readonly seen: ReadonlySet<string>
}

/** Links with a lead and bodies that are shared can point in a circle: a task that is in the chain is passed over. */
function deciderOf(because: readonly StartReason[], { held, seen }: Passable): Omit<ChainStep, 'task'> {
  for (const reason of because.toReversed()) {
    const waitsFor = reason.kind === 'body' ? reason.tasks.find(held) : undefined
    if (waitsFor !== undefined) return { waitsFor, through: 'body' }
  }
  for (const reason of because) {
    if (reason.kind === 'predecessor' && !seen.has(reason.task)) return { waitsFor: reason.task, through: 'link' }
  }
  return { waitsFor: null, through: null }
}
