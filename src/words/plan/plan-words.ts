import type { GanttWords, PlanErrorCode } from '../../planner/index.ts'
import type { Advice } from '../advice.ts'
import type { CalendarWords } from './calendar-words.ts'
import type { PlanningWords } from './planning-words.ts'

/** What is said of plans, forecasts and working days, in one language. */
export interface PlanWords {
  readonly errors: Readonly<Record<PlanErrorCode, Advice>>
  readonly calendar: CalendarWords
  readonly gantt: GanttWords
  readonly planning: PlanningWords
}
