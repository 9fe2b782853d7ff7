export { type CompareCosts, costComparer, costOf, OBJECTIVES, type Objective, outcomesOf } from './cost.ts'
export { type PlanOptions, planNetwork } from './plan-network.ts'
export { RULES, type Rule } from './rules.ts'
export type { DatedTask, ImproveOptions, Progress } from './search-network.ts'
