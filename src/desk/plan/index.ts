export { acceptedSettings, type Version } from './accepted-settings.ts'
export { baselineContent, baselineFile, comparisonFacts, findBaseline } from './baselines.ts'
export {
  type CalendarData,
  type CalendarRequest,
  calendarData,
  calendarFacts,
  calendarRows,
  calendarsAsked,
  isCommon,
  type ShownDay,
  sourcesOf,
} from './calendar-days.ts'
export { catalogueFor } from './catalogue.ts'
export { dayNumber, isoOf } from './days.ts'
export { type ForecastWishes, forecastFacts, forecastsOf, type Scheduled, USUAL_SAMPLES } from './forecasts-of.ts'
export { held, heldTo, type Origin } from './held.ts'
export {
  delaysTo,
  diffFacts,
  HORIZON_DAYS,
  type PlanPart,
  planFacts,
  planRows,
  type ToldPlan,
} from './plan-facts.ts'
export { type FileOf, planEvents, planProject, planTable } from './plan-files.ts'
export { makePlanShelf, type PlanShelf, type ShownWhatIf, type StoredPlan } from './plan-shelf.ts'
export {
  type PlanBasis,
  type PlanDesk,
  type Plannable,
  plannable,
} from './plannable.ts'
export { type ProjectFile, type ProjectPlan, projectPlan } from './project-plan.ts'
export type { Running } from './running.ts'
export { type ScheduleChoices, scheduleOf, USUAL_SCHEDULES } from './schedule-of.ts'
export { type SessionRow, sessionRows } from './session-rows.ts'
export { storedSettings } from './settings.ts'
export { changesFor, contentOf, type KeepingFile, type KeptFile, plansOf } from './stored-files.ts'
export { accepted, type Replanned, replanned, settingsChanges } from './what-if.ts'
