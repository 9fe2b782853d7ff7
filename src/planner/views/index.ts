export { type DayUse, type LateGoal, lateList } from './late-list.ts'
export { type Agenda, type NextStep, nextSteps } from './next-steps.ts'
export { type Possible, possibleBefore } from './possible-before.ts'
