export { accept, type Choice } from './accept.ts'
export {
  type Baseline,
  type BaselineComparison,
  baselineOf,
  compareToBaseline,
  type Slip,
} from './baseline.ts'
export { compareSchedules } from './compare.ts'
export type { GoalChange, MoveCause, MovedTask, MoveGroup, ScheduleDiff, Span } from './diff.ts'
export { type ReplanOptions, replan } from './replan.ts'
