export { CALENDAR_ERROR_CODES, CalendarError, type CalendarErrorCode } from './calendar-error.ts'
export {
  type CalendarCatalogue,
  calendarCodes,
  calendarOf,
  type HolidaySource,
  type WeekSettings,
} from './catalogue.ts'
export { type CommonDays, type CommonDaysSpan, type CommonMonth, commonDays } from './common-days.ts'
export { addWorkingDays, isWorking, nextWorking, workingDaysBetween } from './counting.ts'
export {
  type CalendarPack,
  type DayStatus,
  type Names,
  type PackHoliday,
  type PackSource,
  type PackWeek,
  readPack,
} from './pack.ts'
export type { Reason, ReasonKind } from './reason.ts'
export {
  compileCalendar,
  type DayExplanation,
  explain,
  joint,
  type WeekSetting,
  type WorkingCalendar,
} from './working-calendar.ts'
