import { type Calendars, type DatedTask, type PlanOptions, planNetwork } from '../improve/index.ts'
import type { Network } from '../network/index.ts'
import type { Schedule } from '../schedule/index.ts'

export interface ReplanOptions extends PlanOptions {
  /** The tasks of the schedule, or of the baseline, that was followed up to now. */
  readonly former: readonly DatedTask[]
}

/**
 * Plans a network that has changed and moves as little as it can: done and started tasks are facts, all others keep
 * their former days where they can; whoever has to moves later, and a task moves earlier only where a goal is less late
 * by it. With another objective than `stability` it is planned afresh, and the moves are only counted. Throws PlanError.
 */
export function replan(network: Network, calendars: Calendars, options: ReplanOptions): Schedule {
  return planNetwork(network, calendars, { objective: 'stability', ...options })
}
