export { type DayUse, type LateGoal, lateList } from './late-list.ts'
export { commonLeft, nextSession, type SessionOfBody } from './next-session.ts'
export { type Agenda, type NextStep, nextSteps } from './next-steps.ts'
export { type Possible, possibleBefore } from './possible-before.ts'
