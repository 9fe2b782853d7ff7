import type { CalendarWords } from './calendar-words.ts'

export const calendarFa: CalendarWords = {
  page: {
    titleOne: 'روزهای کاری {countries}',
    titleMany: 'روزهای کاری مشترک {countries}',
    span: 'از {from} تا {to}',
    common: '{count} مشترک',
    ofOne: '{country} {count}',
    perWeek: 'به‌طور میانگین {count} در هفته',
    legendOne: 'عدد روز کاری است و {off} روز تعطیل.',
    legendMany: 'عدد: روز کاری همه؛ کد کشور: فقط آنجا کار می‌شود؛ {some}: در برخی؛ {off}: در هیچ‌کدام.',
    special: 'تعطیلات رسمی و روزهای جابه‌جاشده',
    noSpecial: 'جز تعطیلی هفتگی، نه تعطیل رسمی هست و نه روز جابه‌جاشده.',
    sources: 'منابع',
    licence: 'مجوز: {licence}',
    beforeSession: 'تا نشست بعدی ({name}، {date}): {count} مشترک.',
    noSession: 'در دفتر، نشستی پس از {date} نیست.',
  },
  kinds: {
    'weekly-rest': 'تعطیلی هفتگی ({name})',
    'half-day': 'نیمه‌وقت ({name})',
    holiday: '{name}',
    'moved-holiday': '{name}، در این روز به جای {other}',
    'swapped-off': 'تعطیل به جای {other} که روز کاری است',
    'swapped-worked': 'روز کاری به جای {other} که تعطیل است',
    'extra-off': 'تعطیل: {name}',
    'extra-worked': 'روز کاری: {name}',
  },
  statuses: { confirmed: 'قطعی', expected: 'احتمالی، شاید جابه‌جا شود' },
  weekdays: 'دو سه چه پن جم شن یک',
  errors: {
    E_CALENDAR_UNKNOWN: {
      message: 'تقویم «{calendar}» وجود ندارد',
      fix: 'کد یک یا چند کشور را بنویسید: IR TJ؛ پذیرفته‌ها: {accepted}',
    },
    E_CALENDAR_WEEK_UNKNOWN: {
      message: 'تقویم {calendar} هفته‌ای به نام «{week}» ندارد',
      fix: 'پذیرفته‌ها: {accepted}',
    },
    E_CALENDAR_OUT_OF_RANGE: {
      message: 'داده‌های تقویم {calendar} به {day} نمی‌رسد',
      fix: 'روزهایی میان {first} و {last} را برگزینید: داده‌ها روزهای دیگری ندارد',
    },
    E_CALENDAR_NO_OVERLAP: {
      message: 'تقویم‌های {calendars} هیچ روز مشترکی ندارند',
      fix: 'هر کدام را جداگانه ببینید',
    },
    E_CALENDAR_PACK: {
      message: 'داده‌های تقویم {calendar} در «{place}» درست نیست: {problem}',
      fix: 'این پرونده همراه پایگیر است؛ دوباره نصبش کنید یا گزارش دهید',
    },
    E_CALENDAR_CONFLICT: {
      message: 'تقویم {calendar} دربارهٔ {day} با خود در تناقض است: {one} و {other}',
      fix: 'هفتهٔ دیگری را بیازمایید (--week) یا گزارش دهید',
    },
  },
}
