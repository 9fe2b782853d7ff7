import { accept, compareSchedules, mergeSettings, type PlanSettings, readPlanSettings } from '../../planner/index.ts'
import { neededText } from '../register/options.ts'
import type { ViewRequest } from '../register/view-request.ts'
import { stepOf } from './choose-step.ts'
import type { PlanShown } from './pages/plan-page.ts'
import { isoOf, plannable, scheduleOf, settingsFile } from './planned.ts'

/**
 * `paygir plan accept [STEP…] --what-if FILE`: the stored settings with the file laid over them. With steps named only
 * those move; every other step that would is fixed to where it was. Throws UsageError, PlanError.
 */
export async function acceptedSettings(before: PlanShown, request: ViewRequest): Promise<PlanSettings> {
  const whatIf = await settingsFile(neededText(request.args.options, 'what-if', 'FILE'))
  const settings = mergeSettings(before.plan.settings, whatIf)
  const [, ...words] = request.args.words
  if (words.length === 0) return settings
  const plan = await plannable(request, { whatIf: false, settings })
  const schedule = await scheduleOf(plan, request, { former: before.schedule.tasks, movesUp: true })
  const accepted = words.map((word) => stepOf(word, { ...before, plan, schedule }))
  const { tasks } = accept(plan, compareSchedules(before.schedule, schedule), { accepted })
  const fixed = tasks.filter((task, at) => task !== plan.network.tasks[at])
  const steps = fixed.map(({ id, bounds }) => [id, { ...settings.steps[id], fixedStart: isoOf(bounds.fixedStart) }])
  return readPlanSettings({ ...settings, steps: { ...settings.steps, ...Object.fromEntries(steps) } })
}
