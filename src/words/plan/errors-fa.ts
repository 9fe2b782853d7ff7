import type { PlanWords } from './plan-words.ts'

export const planErrors: PlanWords['errors'] = {
  E_PLAN_CYCLE: {
    message: 'گام‌ها در یک دور منتظر یکدیگرند: {steps}',
    fix: 'یکی از این پیوندها را بردارید تا دور باز شود',
  },
  E_PLAN_WINDOW: {
    message: 'برای {steps} هیچ روزی نمی‌ماند[[ ({body})]][[، {day}]]',
    fix: 'بازه را گسترده‌تر کنید، تاریخ ثابت یا آخرین مهلت را جابه‌جا کنید، یا نهاد را در این روزها آزاد کنید',
  },
  E_PLAN_NO_CAPACITY: {
    message: 'ظرفیت {body} برای {steps} بسنده نیست',
    fix: 'ظرفیت بیشتری بدهید (paygir plan body BODY units=N@DATE) یا نهاد دیگری را نام ببرید',
  },
  E_PLAN_NUMBER: {
    message: 'با عدد {value} نمی‌توان برنامه‌ریزی کرد[[ ({place})]][[: {steps}]]',
    fix: 'تعداد روز را عددی درست از ۰ به بالا بنویسید[[، حداکثر {limit}]]؛ احتمال میان ۰ و ۱ است',
  },
  E_PLAN_CALENDAR: { message: 'تقویم «{value}» وجود ندارد[[: {steps}]]', fix: 'پذیرفته‌ها: {accepted}' },
  E_PLAN_BEYOND_CALENDAR: {
    message: '{value} بیرون از داده‌های تقویم‌هاست[[: {steps}]]',
    fix: 'تقویم‌ها روزهای {first} تا {last} را می‌دانند؛ برای روزهای کمتری برنامه بریزید یا داده‌ها را بیفزایید',
  },
  E_PLAN_UNKNOWN: {
    message: '«{value}» در برنامه نیست',
    fix: '[[پذیرفته‌ها: {accepted}؛ ]]همهٔ گام‌ها: paygir plan --plain',
  },
  E_PLAN_TWICE: { message: '«{value}» دو بار آمده است', fix: 'یکی از دو مورد را بردارید' },
  E_PLAN_SHAPE: {
    message: 'پرونده[[ در «{place}»]] درست نیست[[: {value}]]',
    fix: 'همان‌جا اصلاحش کنید[[؛ پذیرفتنی: {accepted}]]؛ چیزی ذخیره نشد',
  },
}
