import type { GanttWords } from '../gantt-words.ts'

const list = (names: string): readonly string[] => names.split(' ')

const SOLAR = list('Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand')
const MONTHS = list('January February March April May June July August September October November December')
const SOLAR_FA = list('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند')
const MONTHS_FA = list('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر')
const SEASONS = list('Spring Summer Autumn Winter')

/** Words for tests from left to right. */
export const plainWords: GanttWords = {
  language: 'en',
  rightToLeft: false,
  digits: String,
  calendars: {
    solar: { name: 'Solar Hijri', ofDay: SOLAR, alone: SOLAR, short: SOLAR, quarters: SEASONS },
    gregorian: {
      name: 'Gregorian',
      ofDay: MONTHS,
      alone: MONTHS,
      short: MONTHS.map((name) => name.slice(0, 3)),
      quarters: list('Q1 Q2 Q3 Q4'),
    },
  },
  title: 'Plan',
  asOf: (date) => `as of ${date}`,
  today: 'today',
  name: 'Document',
  until: 'Operational',
  signs: {
    done: 'done',
    remaining: 'ahead',
    critical: 'decides the date',
    operational: 'operational',
    onward: 'on to full scope',
    milestone: 'milestone',
    decisive: 'decides the last date',
    late: 'late',
    range: '50–80% likely',
    beyond: 'later than shown',
    cut: 'goes on',
    due: 'due',
    missed: 'due, missed',
    baseline: 'earlier plan',
    float: 'can slip',
    link: 'is waited for',
    today: 'today',
    session: 'session',
    off: 'days off',
  },
  summary: ({ documents, late, last }) => `${documents} planned, ${late} late, last ${last}`,
  late: (days) => `${days} days late`,
  plannedFor: (date) => `planned ${date}`,
  safeBy: (date) => `80% by ${date}`,
  noSafeDay: 'no date is 80% sure',
  planned: (baseline, days) => `${baseline}: ${days}`,
  dueOn: (date) => `due ${date}`,
  page: (number, of) => `page ${number} of ${of}`,
  continued: 'continued',
  empty: 'Nothing is planned.',
}

/** Words for tests from right to left: names of months and digits in Persian, the rest as above. */
export const persianWords: GanttWords = {
  ...plainWords,
  language: 'fa',
  rightToLeft: true,
  digits: (text) => String(text).replace(/[0-9]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit),
  calendars: {
    solar: { name: 'هجری شمسی', ofDay: SOLAR_FA, alone: SOLAR_FA, short: SOLAR_FA, quarters: SEASONS },
    gregorian: { name: 'میلادی', ofDay: MONTHS_FA, alone: MONTHS_FA, short: MONTHS_FA, quarters: SEASONS },
  },
  title: 'برنامه',
}
