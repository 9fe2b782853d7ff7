/** What is wrong with a calendar or with what was asked of it. A code never changes its meaning. */
export const CALENDAR_ERROR_CODES = [
  /** `calendar`, `accepted`. */
  'E_CALENDAR_UNKNOWN',
  /** `calendar`, `week`, `accepted`. */
  'E_CALENDAR_WEEK_UNKNOWN',
  /** `calendar`, `day` (ISO, or what was asked for), `first`, `last` (ISO). */
  'E_CALENDAR_OUT_OF_RANGE',
  /** Calendars without a day in common: `calendars`. */
  'E_CALENDAR_NO_OVERLAP',
  /** A pack of another shape: `calendar`, `place`, `problem`. */
  'E_CALENDAR_PACK',
  /** Two statements of a pack that cannot both be true: `calendar`, `day`, `one`, `other`. */
  'E_CALENDAR_CONFLICT',
] as const

export type CalendarErrorCode = (typeof CALENDAR_ERROR_CODES)[number]

/** A calendar that cannot be made, or a question that it cannot answer; `values` names what a message has to name. */
export class CalendarError extends Error {
  readonly code: CalendarErrorCode
  readonly values: Readonly<Record<string, string>>

  constructor(code: CalendarErrorCode, values: Readonly<Record<string, string>>) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'CalendarError'
    this.code = code
    this.values = values
  }
}
