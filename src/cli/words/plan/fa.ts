import { calendarFa } from './calendar-fa.ts'
import { planErrors } from './errors-fa.ts'
import { ganttFa } from './gantt-fa.ts'
import type { PlanWords } from './plan-words.ts'
import { planningFa } from './planning-fa.ts'

export const plan: PlanWords = {
  commands: {
    plan: 'برنامهٔ همهٔ اسناد باز: گام بعدی، دیرکردها و علتشان، زمان عملیاتی شدن هر سند',
    forecast: 'پیش‌بینی عملیاتی شدن سند: بازه، احتمال و عوامل مهم',
    calendar: 'نمایش روزهای کاری کشورها و روزهای کاری مشترک آن‌ها (IR TJ)',
  },
  options: {
    objective: 'آنچه نخست سنجیده می‌شود: lateness، makespan، stability',
    seed: 'عدد آغاز قرعه‌ها (۱)',
    budget: 'چقدر جست‌وجو شود: 20000 schedules یا 10s (برنامه یا ثانیه)',
    samples: 'شمار آینده‌های قرعه‌کشی‌شده (۱۰۰۰)',
    'what-if': 'تنظیماتی روی تنظیمات ذخیره‌شده، برای دیدن اثرشان',
    week: 'هفتهٔ کاری نهادها: IR=thursday-closed,TJ=six-day',
  },
  group: 'برنامه‌ریزی',
  errors: planErrors,
  calendar: calendarFa,
  gantt: ganttFa,
  planning: planningFa,
}
