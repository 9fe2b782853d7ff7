import { calendarTg } from './calendar-tg.ts'
import { planErrors } from './errors-tg.ts'
import { ganttTg } from './gantt-tg.ts'
import type { PlanWords } from './plan-words.ts'
import { planningTg } from './planning-tg.ts'

export const plan: PlanWords = {
  errors: planErrors,
  calendar: calendarTg,
  gantt: ganttTg,
  planning: planningTg,
}
