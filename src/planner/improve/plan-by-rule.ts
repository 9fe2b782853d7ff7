import type { Network } from '../network/index.ts'
import type { Cost, ScheduledTask } from '../schedule/index.ts'
import { costOf } from './cost.ts'
import { type Calendars, pieceOf } from './piece.ts'
import { problemOfPiece } from './piece-problem.ts'
import type { Rule } from './rules.ts'

export interface RulePlan {
  readonly tasks: readonly Pick<ScheduledTask, 'id' | 'start' | 'end' | 'bodies'>[]
  readonly cost: Cost
}

/** What one priority rule makes of a network, by the serial or the parallel scheme: what a search is measured against. */
export function planByRule(
  network: Network,
  calendars: Calendars,
  { rule, scheme }: { readonly rule: Rule; readonly scheme: 'serial' | 'parallel' },
): RulePlan {
  const problem = problemOfPiece(pieceOf(network, calendars), { objective: 'lateness', former: null })
  const { starts, ends, bodies } = problem.place(problem.listOf(rule, scheme))
  const tasks = network.tasks.map(({ id }, at) => {
    const chosen = (bodies[at] ?? []).map((body) => network.bodies[body]?.id ?? '')
    return { id, start: starts[at] ?? 0, end: ends[at] ?? 0, bodies: chosen }
  })
  return { tasks, cost: costOf(network, tasks, []) }
}
