export { basesOf, networkOf, type PlanInput, type RegisterPlan } from './network-of.ts'
export { NOT_PLANNED, type NotPlanned, type PlanIssue } from './plan-issue.ts'
export type { SessionDays } from './sessions.ts'
export { stepId } from './step-nodes.ts'
