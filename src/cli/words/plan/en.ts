import { calendarEn } from './calendar-en.ts'
import { planErrors } from './errors-en.ts'
import { ganttEn } from './gantt-en.ts'
import type { PlanWords } from './plan-words.ts'

export const plan: PlanWords = {
  commands: {
    calendar: 'Show the working days of countries, and those that they have in common (IR TJ)',
  },
  options: {
    week: 'the week that bodies keep: IR=thursday-closed,TJ=six-day',
  },
  group: 'Planning',
  errors: planErrors,
  calendar: calendarEn,
  gantt: ganttEn,
}
