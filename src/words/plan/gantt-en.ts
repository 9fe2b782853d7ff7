import type { GanttWords } from '../../planner/index.ts'
import { GREGORIAN_MONTHS, SOLAR_MONTHS } from '../month-names.ts'

/** Texts of a chart in English. */
export const ganttEn: GanttWords = {
  language: 'en',
  rightToLeft: false,
  digits: String,
  calendars: {
    solar: { name: 'Solar Hijri', ...SOLAR_MONTHS.en, quarters: ['Spring', 'Summer', 'Autumn', 'Winter'] },
    gregorian: { name: 'Gregorian', ...GREGORIAN_MONTHS.en, quarters: ['Q1', 'Q2', 'Q3', 'Q4'] },
  },
  title: 'Plan of the signed documents',
  asOf: (date) => `as of ${date}`,
  today: 'today',
  name: 'Document',
  until: 'Operational',
  signs: {
    done: 'done',
    remaining: 'ahead',
    critical: 'decides the date',
    operational: 'operational',
    onward: 'after that, on to full scope',
    milestone: 'milestone',
    decisive: 'without slack',
    late: 'will be late',
    range: '50–80% likely',
    beyond: '80% likely only after the days shown',
    cut: 'goes on outside the picture',
    due: 'due',
    missed: 'due, missed',
    baseline: 'earlier plan',
    float: 'can slip',
    link: 'is waited for',
    today: 'today',
    session: 'session',
    off: 'days off',
  },
  summary: ({ documents, late, last }) =>
    `${documents} planned, ${late === 0 ? 'none' : late} will be late, the last one by ${last}`,
  late: (days) => (days === 1 ? 'will be 1 day late' : `will be ${days} days late`),
  safeBy: (date) => `80% by ${date}`,
  noSafeDay: 'no date is 80% sure',
  planned: (baseline, days) => `${baseline}: ${days}`,
  dueOn: (date) => `due ${date}`,
  page: (number, of) => `page ${number} of ${of}`,
  continued: 'continued',
  empty: 'Nothing is planned.',
}
