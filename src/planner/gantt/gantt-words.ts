/** The two calendars in the head of a chart. */
export const GANTT_CALENDARS = ['solar', 'gregorian'] as const
export type GanttCalendar = (typeof GANTT_CALENDARS)[number]

/** Names that one calendar has in one language. */
export interface GanttMonths {
  /** "Solar Hijri", "Gregorian". */
  readonly name: string
  /** Twelve names, in the form that follows a day: "30 мая". */
  readonly ofDay: readonly string[]
  /** Twelve names, in the form that stands alone. */
  readonly alone: readonly string[]
  /** Twelve names for narrow columns; those that stand alone where a language knows no shorter ones. */
  readonly short: readonly string[]
  /** Four names: seasons, or "Q1". */
  readonly quarters: readonly string[]
}

/** What a chart can show; each has a line in the legend when it is there. */
export const GANTT_SIGNS = [
  'done',
  'remaining',
  'critical',
  'operational',
  'onward',
  'milestone',
  'decisive',
  'late',
  'range',
  'beyond',
  'cut',
  'due',
  'missed',
  'baseline',
  'float',
  'link',
  'today',
  'session',
  'off',
] as const
export type GanttSign = (typeof GANTT_SIGNS)[number]

/** Every text of a chart that is not a name, in one language. */
export interface GanttWords {
  /** BCP 47. */
  readonly language: string
  readonly rightToLeft: boolean
  /** A text with numbers in it, in the digits of the language. */
  readonly digits: (text: string | number) => string
  readonly calendars: Readonly<Record<GanttCalendar, GanttMonths>>
  readonly title: string
  /** "as of 24 November 2026". */
  readonly asOf: (date: string) => string
  readonly today: string
  /** Head of the column of names. */
  readonly name: string
  /** Head of the column of dates: by when it is operational, or over. */
  readonly until: string
  readonly signs: Readonly<Record<GanttSign, string>>
  /** "36 planned, 3 late, the last one by 2 July 2028"; the date is told in one calendar. */
  readonly summary: (counts: { readonly documents: number; readonly late: number; readonly last: string }) => string
  /** "planned 14 days late". */
  readonly late: (days: number) => string
  /** "planned: 3 February 2027", where there is no column of dates. */
  readonly plannedFor: (date: string) => string
  /** "forecast: 80 % by 3 February 2027". */
  readonly safeBy: (date: string) => string
  /** That no day has a chance of 80 %: it may never come, or later than the calendars know. */
  readonly noSafeDay: string
  /** "first plan: 3 May 2026 – 4 June 2026". */
  readonly planned: (baseline: string, days: string) => string
  /** "due 3 May 2026". */
  readonly dueOn: (date: string) => string
  /** "page 1 of 3". */
  readonly page: (number: number, of: number) => string
  /** After the name of a document whose steps began on the page before. */
  readonly continued: string
  /** Where there is nothing to show. */
  readonly empty: string
}
