import { calendarEn } from './calendar-en.ts'
import { planErrors } from './errors-en.ts'
import { ganttEn } from './gantt-en.ts'
import type { PlanWords } from './plan-words.ts'
import { planningEn } from './planning-en.ts'

export const plan: PlanWords = {
  commands: {
    plan: 'Plan all open documents: what is next, what is late and why, when each is operational',
    forecast: 'Forecast when a document is operational: the range, the chance, what matters most',
    calendar: 'Show the working days of countries, and those that they have in common (IR TJ)',
  },
  options: {
    objective: 'what is compared first: lateness, makespan, stability',
    seed: 'seed of what is drawn (1)',
    budget: 'how long to look: 20000 schedules, or 10s',
    samples: 'futures to draw (1000)',
    'what-if': 'settings laid over the stored ones, to see what they change',
    week: 'the week that bodies keep: IR=thursday-closed,TJ=six-day',
  },
  group: 'Planning',
  errors: planErrors,
  calendar: calendarEn,
  gantt: ganttEn,
  planning: planningEn,
}
