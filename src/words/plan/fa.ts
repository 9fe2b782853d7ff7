import { calendarFa } from './calendar-fa.ts'
import { planErrors } from './errors-fa.ts'
import { ganttFa } from './gantt-fa.ts'
import type { PlanWords } from './plan-words.ts'
import { planningFa } from './planning-fa.ts'

export const plan: PlanWords = {
  errors: planErrors,
  calendar: calendarFa,
  gantt: ganttFa,
  planning: planningFa,
}
