import type { Goal, Network } from '../network/index.ts'
import type { Cost, GoalOutcome, ScheduledTask } from '../schedule/index.ts'

/**
 * What is compared first, and what only where that is equal:
 *
 * - `lateness`: weighted lateness, last day, goals' days, moved tasks, moved days;
 * - `makespan`: last day, weighted lateness, goals' days, moved tasks, moved days;
 * - `stability`: weighted lateness, moved tasks, moved days, last day, goals' days.
 */
export const OBJECTIVES = ['lateness', 'makespan', 'stability'] as const
export type Objective = (typeof OBJECTIVES)[number]

const ORDER: Readonly<Record<Objective, readonly (keyof Cost)[]>> = {
  lateness: ['weightedLateness', 'lastDay', 'goalDays', 'movedTasks', 'movedDays'],
  makespan: ['lastDay', 'weightedLateness', 'goalDays', 'movedTasks', 'movedDays'],
  stability: ['weightedLateness', 'movedTasks', 'movedDays', 'lastDay', 'goalDays'],
}

/** Negative when the first costs less. */
export type CompareCosts = (a: Cost, b: Cost) => number

/** Sums of weights differ by rounding when they are added in another order; such a difference is none. */
const ROUNDING = 1e-9

export function costComparer(objective: Objective): CompareCosts {
  const order = ORDER[objective]
  return (a, b) => {
    for (const part of order) {
      const difference = a[part] - b[part]
      if (Math.abs(difference) > ROUNDING * Math.max(1, Math.abs(a[part]))) return difference
    }
    return 0
  }
}

type Dated = Pick<ScheduledTask, 'id' | 'start' | 'end'>

/** How each goal comes out. Goals whose task is not placed are left out. */
export function outcomesOf(goals: readonly Goal[], placed: ReadonlyMap<string, Dated>): readonly GoalOutcome[] {
  return goals.flatMap(({ task, weight, due }): GoalOutcome[] => {
    const end = placed.get(task)?.end
    return end === undefined ? [] : [{ task, end, due, weight, lateDays: due === null ? 0 : Math.max(0, end - due) }]
  })
}

/** What a schedule costs, beside the one that it was made from, if any. */
export function costOf(network: Network, tasks: readonly Dated[], former: readonly Dated[]): Cost {
  const outcomes = outcomesOf(network.goals, new Map(tasks.map((task) => [task.id, task])))
  const was = new Map(former.map((task) => [task.id, task.start]))
  const moves = tasks.map(({ id, start }) => Math.abs(start - (was.get(id) ?? start)))
  return {
    weightedLateness: outcomes.reduce((sum, { weight, lateDays }) => sum + weight * lateDays, 0),
    lastDay: tasks.reduce((last, { end }) => Math.max(last, end), network.today),
    goalDays: outcomes.reduce((sum, { weight, end }) => sum + weight * (end - network.today), 0),
    movedTasks: moves.filter((days) => days > 0).length,
    movedDays: moves.reduce((sum, days) => sum + days, 0),
  }
}
