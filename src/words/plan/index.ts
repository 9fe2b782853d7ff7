// An entrance of its own: these ask the planner, which takes longer to load than a short command to run.

export { calendarDaysText, workDaysText } from './day-texts.ts'
export { noteText } from './duration-notes.ts'
export { type Beside, ganttPlan, ganttTexts, type PlanTold } from './gantt.ts'
export { type KnownNames, type Names, namesAmong, namesOf } from './names-in-plans.ts'
export { type PlanInWords, type PlanSent, planInWords, planSent } from './plan-sent.ts'
export { calendarName, delayValues, reasonText, type Telling, useText } from './sentences.ts'
export { withNames } from './told-error.ts'
