export { bodyCalendar, type CalendarPart, calendarParts, calendarsFor } from './body-calendars.ts'
export { mergeSettings } from './merge-settings.ts'
export { readPlanSettings } from './read-settings.ts'
export {
  type BodySettings,
  type DocumentSettings,
  type ExtraStep,
  NO_SETTINGS,
  PLAN_SETTINGS_FORMAT,
  type PlanSettings,
  SETTINGS_SHAPE,
  type SessionSettings,
  type StepSettings,
} from './settings-shape.ts'
