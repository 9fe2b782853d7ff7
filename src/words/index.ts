export type { Advice, Template } from './advice.ts'
export { bothDates, ownDate } from './both-dates.ts'
export { changeName } from './change-name.ts'
export { gregorianDate, grouped, solarHijriDate } from './date-words.ts'
export type { LogFileErrorCode, RegisterErrorCode, VocabularyErrorCode } from './error-codes.ts'
export type { ExchangeLabel, ExchangeWords } from './exchange/exchange-words.ts'
export { type Failure, failureOf } from './failure.ts'
export { fieldLabel } from './field-label.ts'
export { type FilledPart, fill, partsOf, type Values } from './fill.ts'
export { LANGUAGES, type Language } from './languages.ts'
export { loadVocabulary } from './load-vocabulary.ts'
export type { LogLabel, LogWords } from './log/log-words.ts'
export { GREGORIAN_MONTHS, type MonthNames, SOLAR_MONTHS } from './month-names.ts'
export { partyName, textIn, titleOf } from './names-of-items.ts'
export { daysText, inList, listed } from './parts-of-sentences.ts'
export { persianDigits } from './persian-digits.ts'
export { placeName } from './place-name.ts'
export type { CalendarWords } from './plan/calendar-words.ts'
export type { PlanWords } from './plan/plan-words.ts'
export type { PlanningLabel, PlanningWords, ReasonLabel } from './plan/planning-words.ts'
export { STEP_NAMES } from './plan/step-names.ts'
export {
  CALENDARS,
  type CalendarChoice,
  DIGITS,
  type DigitsChoice,
  PREFERENCES_NAME,
  type Preferences,
  preferencesOf,
  THEMES,
  type Theme,
  usualFor,
} from './preferences.ts'
export { FACT_LABELS, type FactLabel, type RegisterLabel } from './register/labels.ts'
export type { DateForm, OpeningStep, RegisterWords } from './register/register-words.ts'
export { shapeSentence } from './shapes/shape-sentence.ts'
export type { Counted, PageLabel, Vocabulary, Weekday } from './vocabulary.ts'
