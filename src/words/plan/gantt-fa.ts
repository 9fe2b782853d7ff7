import type { GanttWords } from '../../planner/index.ts'
import { GREGORIAN_MONTHS, SOLAR_MONTHS } from '../month-names.ts'
import { persianDigits } from '../persian-digits.ts'

/** Texts of a chart in Persian. */
export const ganttFa: GanttWords = {
  language: 'fa',
  rightToLeft: true,
  digits: persianDigits,
  calendars: {
    solar: { name: 'هجری شمسی', ...SOLAR_MONTHS.fa, quarters: ['بهار', 'تابستان', 'پاییز', 'زمستان'] },
    gregorian: {
      name: 'میلادی',
      ...GREGORIAN_MONTHS.fa,
      quarters: ['سه‌ماههٔ ۱', 'سه‌ماههٔ ۲', 'سه‌ماههٔ ۳', 'سه‌ماههٔ ۴'],
    },
  },
  title: 'برنامه اسناد امضاشده',
  asOf: (date) => `به تاریخ ${date}`,
  today: 'امروز',
  name: 'سند',
  until: 'در برنامه',
  signs: {
    done: 'انجام‌شده',
    remaining: 'پیش رو',
    critical: 'تعیین‌کننده تاریخ',
    operational: 'عملیاتی',
    onward: 'پس از آن تا اجرای کامل',
    milestone: 'رویداد',
    decisive: 'بی‌مجال تأخیر',
    late: 'دیر خواهد شد',
    range: 'احتمال ۵۰ تا ۸۰٪',
    beyond: 'احتمال ۸۰٪ تنها پس از روزهای نموده',
    cut: 'بیرون از تصویر ادامه دارد',
    due: 'مهلت',
    missed: 'مهلت ازدست‌رفته',
    baseline: 'برنامه پیشین',
    float: 'مجال تأخیر',
    link: 'منتظر آن‌اند',
    today: 'امروز',
    session: 'نشست',
    off: 'تعطیل',
  },
  summary: ({ documents, late, last }) =>
    `${persianDigits(`${documents} مورد در برنامه، ${late === 0 ? 'هیچ‌کدام دیر نخواهد شد' : `${late} مورد دیر خواهد شد`}`)}، آخرین آنها تا ${last}`,
  late: (days) => persianDigits(`در برنامه ${days} روز دیرتر`),
  plannedFor: (date) => `در برنامه: ${date}`,
  safeBy: (date) => `پیش‌بینی: ۸۰٪ تا ${date}`,
  noSafeDay: 'پیش‌بینی: هیچ تاریخی ۸۰٪ مطمئن نیست',
  planned: (baseline, days) => `${baseline}: ${days}`,
  dueOn: (date) => `مهلت: ${date}`,
  page: (number, of) => persianDigits(`صفحه ${number} از ${of}`),
  continued: 'ادامه',
  empty: 'چیزی برنامه‌ریزی نشده است.',
}
