import { calendarRu } from './calendar-ru.ts'
import { planErrors } from './errors-ru.ts'
import { ganttRu } from './gantt-ru.ts'
import type { PlanWords } from './plan-words.ts'
import { planningRu } from './planning-ru.ts'

export const plan: PlanWords = {
  commands: {
    plan: 'План всех открытых документов: что дальше, что опаздывает и почему, когда каждый заработает',
    forecast: 'Прогноз начала работы документа: интервал, вероятность, главные причины',
    calendar: 'Показать рабочие дни стран и их общие рабочие дни (IR TJ)',
  },
  options: {
    objective: 'что сравнивается первым: lateness, makespan, stability',
    seed: 'начальное число (1)',
    budget: 'сколько искать: 20000 schedules или 10s',
    samples: 'сколько вариантов будущего разыграть (1000)',
    'what-if': 'настройки поверх сохранённых, чтобы увидеть их действие',
    week: 'рабочая неделя органов: IR=thursday-closed,TJ=six-day',
  },
  group: 'Планирование',
  errors: planErrors,
  calendar: calendarRu,
  gantt: ganttRu,
  planning: planningRu,
}
