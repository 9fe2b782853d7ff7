import type { CalendarWords } from './calendar-words.ts'

export const calendarEn: CalendarWords = {
  page: {
    titleOne: 'Working days of {countries}',
    titleMany: 'Common working days of {countries}',
    span: '{from} to {to}',
    common: '{count} in common',
    ofOne: '{country} {count}',
    perWeek: '{count} a week on average',
    legendOne: 'A number is a working day, {off} a day off.',
    legendMany: 'A number is a day worked by all; a code: worked only there; {some}: by some; {off}: by nobody.',
    special: 'Holidays, and days that were moved',
    noSpecial: 'No holidays and no moved days; only the weekly days of rest.',
    sources: 'Sources',
    licence: 'licence: {licence}',
    beforeSession: 'Before the next session ({name}, {date}): {count} in common.',
    noSession: 'The register has no session after {date}.',
  },
  kinds: {
    'weekly-rest': 'weekly rest ({name})',
    'half-day': 'half a day ({name})',
    holiday: '{name}',
    'moved-holiday': '{name}, kept on this day instead of {other}',
    'swapped-off': 'off instead of {other}, which is worked',
    'swapped-worked': 'worked instead of {other}, which is off',
    'extra-off': 'off: {name}',
    'extra-worked': 'worked: {name}',
  },
  statuses: { confirmed: 'confirmed', expected: 'expected, may still move' },
  weekdays: 'Mo Tu We Th Fr Sa Su',
  errors: {
    E_CALENDAR_UNKNOWN: {
      message: 'there is no calendar "{calendar}"',
      fix: 'write the code of a country, or several: IR TJ; accepted: {accepted}',
    },
    E_CALENDAR_WEEK_UNKNOWN: {
      message: 'the calendar {calendar} has no week "{week}"',
      fix: 'accepted: {accepted}',
    },
    E_CALENDAR_OUT_OF_RANGE: {
      message: 'the calendar {calendar} does not reach {day}',
      fix: 'choose days from {first} to {last}: the data holds no others',
    },
    E_CALENDAR_NO_OVERLAP: {
      message: 'the calendars {calendars} have no day in common',
      fix: 'look at each of them alone',
    },
    E_CALENDAR_PACK: {
      message: 'the data of the calendar {calendar} is not as it should be, at "{place}": {problem}',
      fix: 'this file comes with Paygir; install it again, or report it',
    },
    E_CALENDAR_CONFLICT: {
      message: 'the calendar {calendar} contradicts itself about {day}: {one} and {other}',
      fix: 'try another week (--week), or report it',
    },
  },
}
