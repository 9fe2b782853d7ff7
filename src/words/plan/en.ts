import { calendarEn } from './calendar-en.ts'
import { planErrors } from './errors-en.ts'
import { ganttEn } from './gantt-en.ts'
import type { PlanWords } from './plan-words.ts'
import { planningEn } from './planning-en.ts'

export const plan: PlanWords = {
  errors: planErrors,
  calendar: calendarEn,
  gantt: ganttEn,
  planning: planningEn,
}
