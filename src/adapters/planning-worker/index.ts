export type { ForecastChoices, PlanChoices } from './messages.ts'
export { openPlannerThread, type Planned, type PlannerThread, type ThreadOptions } from './planner-thread.ts'
