import { calendarRu } from './calendar-ru.ts'
import { planErrors } from './errors-ru.ts'
import { ganttRu } from './gantt-ru.ts'
import type { PlanWords } from './plan-words.ts'
import { planningRu } from './planning-ru.ts'

export const plan: PlanWords = {
  errors: planErrors,
  calendar: calendarRu,
  gantt: ganttRu,
  planning: planningRu,
}
