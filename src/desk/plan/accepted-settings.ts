import { accept, compareSchedules, type PlanSettings, readPlanSettings, type Schedule } from '../../planner/index.ts'
import { isoOf } from './days.ts'
import type { Plannable } from './plannable.ts'

/** A plan with its schedule. */
export interface Version {
  readonly plan: Pick<Plannable, 'network' | 'calendars' | 'settings'>
  readonly schedule: Schedule
}

/**
 * The settings of `after` by which only the accepted steps move from where they are in `before`: every other step that
 * would is fixed to where it was. Throws PlanError.
 */
export function acceptedSettings(before: Version, after: Version, accepted: readonly string[]): PlanSettings {
  const { plan, schedule } = after
  const { settings } = plan
  const { tasks } = accept(plan, compareSchedules(before.schedule, schedule), { accepted })
  const fixed = tasks.filter((task, at) => task !== plan.network.tasks[at])
  const steps = fixed.map(({ id, bounds }) => [id, { ...settings.steps[id], fixedStart: isoOf(bounds.fixedStart) }])
  return readPlanSettings({ ...settings, steps: { ...settings.steps, ...Object.fromEntries(steps) } })
}
