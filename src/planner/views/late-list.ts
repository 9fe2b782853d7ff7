import type { Network } from '../network/index.ts'
import { type ChainStep, chainsOf } from '../reasons/index.ts'
import type { GoalOutcome, Schedule } from '../schedule/index.ts'
import { type DayUse, dayUses } from './day-uses.ts'

/** A goal that is missed. */
export interface LateGoal {
  readonly goal: GoalOutcome
  /** From the goal back to the first task that waits for no other. */
  readonly chain: readonly ChainStep[]
  /** What the days that it is late went into, along the chain, the most first: they add up to `goal.lateDays`. */
  readonly uses: readonly DayUse[]
}

/** What is late, the costliest first, and because of what. */
export function lateList(network: Network, schedule: Schedule): readonly LateGoal[] {
  const chainTo = chainsOf(schedule)
  return schedule.goals
    .filter(({ lateDays }) => lateDays > 0)
    .sort((a, b) => b.weight * b.lateDays - a.weight * a.lateDays)
    .map((goal) => {
      const chain = chainTo(goal.task)
      return { goal, chain, uses: dayUses(chain, network, (goal.due ?? goal.end) + 1) }
    })
}
