import { calendarTg } from './calendar-tg.ts'
import { planErrors } from './errors-tg.ts'
import { ganttTg } from './gantt-tg.ts'
import type { PlanWords } from './plan-words.ts'
import { planningTg } from './planning-tg.ts'

export const plan: PlanWords = {
  commands: {
    plan: 'Нақшаи ҳамаи ҳуҷҷатҳои кушода: қадами навбатӣ, таъхирҳо ва сабаби онҳо, санаи ба кор даромадан',
    forecast: 'Пешгӯии ба кор даромадани ҳуҷҷат: фосила, эҳтимол, омилҳои муҳим',
    calendar: 'Нишон додани рӯзҳои кории кишварҳо ва рӯзҳои муштараки онҳо (IR TJ)',
  },
  options: {
    objective: 'чӣ аввал муқоиса мешавад: lateness, makespan, stability',
    seed: 'адади ибтидоии қуръа (1)',
    budget: 'то чӣ андоза ҷустуҷӯ шавад: 20000 schedules ё 10s',
    samples: 'шумораи ояндаҳои интихобшуда (1000)',
    'what-if': 'танзимот болои танзимоти захирашуда, барои дидани таъсир',
    week: 'ҳафтаи кории мақомот: IR=thursday-closed,TJ=six-day',
  },
  group: 'Нақшабандӣ',
  errors: planErrors,
  calendar: calendarTg,
  gantt: ganttTg,
  planning: planningTg,
}
