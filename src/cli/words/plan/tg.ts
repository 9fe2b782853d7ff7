import { calendarTg } from './calendar-tg.ts'
import { planErrors } from './errors-tg.ts'
import { ganttTg } from './gantt-tg.ts'
import type { PlanWords } from './plan-words.ts'

export const plan: PlanWords = {
  commands: {
    calendar: 'Нишон додани рӯзҳои кории кишварҳо ва рӯзҳои муштараки онҳо (IR TJ)',
  },
  options: {
    week: 'ҳафтаи кории мақомот: IR=thursday-closed,TJ=six-day',
  },
  group: 'Нақшабандӣ',
  errors: planErrors,
  calendar: calendarTg,
  gantt: ganttTg,
}
