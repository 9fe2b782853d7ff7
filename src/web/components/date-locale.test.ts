import assert from 'node:assert/strict'
import test from 'node:test'
import { CALENDARS, DIGITS, LANGUAGES } from '../../words/index.ts'
import { dateLocale, isSolar } from './date-locale.ts'

test('fields for days work in the calendar and digits of the reader', () => {
  for (const language of LANGUAGES) {
    for (const calendar of CALENDARS) {
      for (const digits of DIGITS) {
        const locale = dateLocale({ language, calendar, digits })
        const { calendar: found, numberingSystem } = new Intl.DateTimeFormat(locale).resolvedOptions()
        assert.equal(found, isSolar({ language, calendar }) ? 'persian' : 'gregory', locale)
        assert.equal(numberingSystem, digits, locale)
      }
    }
  }
})
