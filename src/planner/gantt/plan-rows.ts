import type { Forecast } from '../forecast/index.ts'
import type { Day, Task } from '../network/index.ts'
import type { GoalOutcome, ScheduledTask } from '../schedule/index.ts'
import type { GanttPlan } from './gantt-input.ts'

/** A task with everything that is known of it. Days are inclusive. */
export interface PlannedTask {
  readonly task: Task
  readonly scheduled: ScheduledTask
  readonly goal: GoalOutcome | null
  readonly forecast: Forecast | null
  readonly baseline: { readonly start: Day; readonly end: Day } | null
}

/** One document: its tasks in the order of their days, and the one that makes it operational. */
export interface PlannedGroup {
  readonly id: string
  readonly tasks: readonly PlannedTask[]
  /** The goal's task; the last one where the document has no goal. */
  readonly last: PlannedTask
  readonly start: Day
  readonly end: Day
}

/** The documents of a plan: those that are late, the latest first, then the others by the day on which they are reached. */
export function groupsOf(plan: GanttPlan): readonly PlannedGroup[] {
  const groups = new Map<string, PlannedTask[]>()
  for (const planned of plannedTasks(plan)) {
    const group = groups.get(planned.task.group)
    if (group === undefined) groups.set(planned.task.group, [planned])
    else group.push(planned)
  }
  const late = ({ last }: PlannedGroup) => last.goal?.lateDays ?? 0
  return [...groups]
    .map(([id, tasks]) => groupOf(id, tasks))
    .sort((a, b) => late(b) - late(a) || a.last.scheduled.end - b.last.scheduled.end)
}

function plannedTasks(plan: GanttPlan): readonly PlannedTask[] {
  const scheduled = new Map(plan.schedule.tasks.map((task) => [task.id, task]))
  const goals = new Map(plan.schedule.goals.map((goal) => [goal.task, goal]))
  const forecasts = new Map(plan.forecasts.map((forecast) => [forecast.task, forecast]))
  const baselines = new Map((plan.baseline?.tasks ?? []).map((task) => [task.id, task]))
  return plan.network.tasks.flatMap((task) => {
    const found = scheduled.get(task.id)
    if (found === undefined) return []
    const goal = goals.get(task.id) ?? null
    const forecast = forecasts.get(task.id) ?? null
    return [{ task, scheduled: found, goal, forecast, baseline: baselines.get(task.id) ?? null }]
  })
}

function groupOf(id: string, found: readonly PlannedTask[]): PlannedGroup {
  const tasks = found.toSorted((a, b) => a.scheduled.start - b.scheduled.start || a.scheduled.end - b.scheduled.end)
  const latest = tasks.reduce((last, each) => (each.scheduled.end >= last.scheduled.end ? each : last))
  const goals = tasks.filter(({ goal }) => goal !== null)
  const last = goals.reduce((best, each) => (each.scheduled.end > best.scheduled.end ? each : best), goals[0] ?? latest)
  const start = Math.min(...tasks.map(({ scheduled }) => scheduled.start))
  return { id, tasks, last, start, end: Math.max(last.scheduled.end, ...endsOf(tasks)) }
}

const endsOf = (tasks: readonly PlannedTask[]) => tasks.map(({ scheduled }) => scheduled.end)
