import type { Day } from '../network/index.ts'
import { type ChainStep, chainsOf } from '../reasons/index.ts'
import type { GoalOutcome, Schedule, StartReason } from '../schedule/index.ts'

/** Where the days along a chain went. */
export type DayUse =
  /** From the first to the last day of the task, days off among them. */
  | { readonly kind: 'task'; readonly task: string; readonly days: number }
  | { readonly kind: 'body'; readonly body: string; readonly days: number }
  /** Days off between what it waited for and its start. */
  | { readonly kind: 'calendar'; readonly calendar: string; readonly days: number }
  | { readonly kind: 'window' | 'kept'; readonly task: string; readonly days: number }

/** A goal that is missed. */
export interface LateGoal {
  readonly goal: GoalOutcome
  /** From the goal back to the first task that waits for no other. */
  readonly chain: readonly ChainStep[]
  /** The tasks and waits of the chain by the days that they take, the most first. The first is the first cause. */
  readonly uses: readonly DayUse[]
}

/** What is late, the costliest first, and because of what. */
export function lateList(schedule: Schedule): readonly LateGoal[] {
  const chainTo = chainsOf(schedule)
  return schedule.goals
    .filter(({ lateDays }) => lateDays > 0)
    .sort((a, b) => b.weight * b.lateDays - a.weight * a.lateDays)
    .map((goal) => {
      const chain = chainTo(goal.task)
      return { goal, chain, uses: usesOf(chain) }
    })
}

function usesOf(chain: readonly ChainStep[]): readonly DayUse[] {
  const uses = new Map<string, DayUse>()
  const add = (key: string, use: DayUse) => {
    const days = use.days + (uses.get(key)?.days ?? 0)
    if (days > 0) uses.set(key, { ...use, days })
  }
  for (const { task, through } of chain) {
    if (task.end > task.start) add(`task ${task.id}`, { kind: 'task', task: task.id, days: task.end - task.start + 1 })
    for (const use of waitsOf(task.id, task.because, through)) add(Object.values(use).slice(0, 2).join(' '), use)
  }
  return [...uses.values()].sort((a, b) => b.days - a.days)
}

/** Each reason after the first adds the days by which it reaches beyond the one before it. */
function waitsOf(task: string, because: readonly StartReason[], through: ChainStep['through']): readonly DayUse[] {
  const waits: DayUse[] = []
  let reached: Day | null = null
  for (const reason of because) {
    const asked = askedDay(reason)
    if (asked === null) continue
    const days = reached === null ? 0 : Math.max(0, asked - reached)
    // A chain that goes on through the body is told by what holds the body, and not twice.
    if (reason.kind === 'body' && through !== 'body') waits.push({ kind: 'body', body: reason.body, days })
    if (reason.kind === 'calendar') waits.push({ kind: 'calendar', calendar: reason.calendar, days: reason.days })
    if (reason.kind === 'window' || reason.kind === 'kept') waits.push({ kind: reason.kind, task, days })
    reached = asked
  }
  return waits
}

function askedDay(reason: StartReason): Day | null {
  if (reason.kind === 'done' || reason.kind === 'started') return null
  if (reason.kind === 'window') return reason.first
  return 'until' in reason ? reason.until : reason.day
}
