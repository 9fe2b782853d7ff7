import { calendarFa } from './calendar-fa.ts'
import { planErrors } from './errors-fa.ts'
import { ganttFa } from './gantt-fa.ts'
import type { PlanWords } from './plan-words.ts'

export const plan: PlanWords = {
  commands: {
    calendar: 'نمایش روزهای کاری کشورها و روزهای کاری مشترک آن‌ها (IR TJ)',
  },
  options: {
    week: 'هفتهٔ کاری نهادها: IR=thursday-closed,TJ=six-day',
  },
  group: 'برنامه‌ریزی',
  errors: planErrors,
  calendar: calendarFa,
  gantt: ganttFa,
}
