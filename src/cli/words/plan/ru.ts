import { calendarRu } from './calendar-ru.ts'
import { planErrors } from './errors-ru.ts'
import { ganttRu } from './gantt-ru.ts'
import type { PlanWords } from './plan-words.ts'

export const plan: PlanWords = {
  commands: {
    calendar: 'Показать рабочие дни стран и их общие рабочие дни (IR TJ)',
  },
  options: {
    week: 'рабочая неделя органов: IR=thursday-closed,TJ=six-day',
  },
  group: 'Планирование',
  errors: planErrors,
  calendar: calendarRu,
  gantt: ganttRu,
}
