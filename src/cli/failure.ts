import { formatIsoDay } from '../calendar/index.ts'
import { type ErrorCode, exitCodeOf } from './error-codes.ts'
import { visible } from './page/visible.ts'
import { fill, type Words } from './words/words.ts'

/** An error as it is told: in words, with what to do, and with its stable code. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
  readonly exitCode: number
}

/** Tells any error in the language of the words. */
export function failureOf(error: unknown, words: Words): Failure {
  const [code, values] = codeAndValues(error, words)
  const shown = shownValues(code, values, words)
  const { message, fix } = words.errors[code]
  return { code, message: fill(message, shown), hint: fill(fix, shown), exitCode: exitCodeOf(code) }
}

/** `paygir: …`, `fix: …`, `code: …`, a line each. */
export function failureText({ code, message, hint }: Failure): string {
  return `paygir: ${visible(message)}\nfix: ${visible(hint)}\ncode: ${code}\n`
}

type Values = Readonly<Record<string, string | number>>

/** Errors are known by their code: the folders that throw most of them are loaded only when a command needs them. */
function codeAndValues(error: unknown, { errors }: Words): readonly [ErrorCode, Values] {
  if (error instanceof Error && 'code' in error && 'values' in error && Object.hasOwn(errors, String(error.code))) {
    const steps = 'steps' in error && Array.isArray(error.steps) ? error.steps.join(' → ') : ''
    return [error.code as ErrorCode, { steps, ...(error.values as Values) }]
  }
  return ['E_INTERNAL', { reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }]
}

/** Values that have a name in the language, by what they are called in errors. */
const NAMED: Readonly<Record<string, 'stages' | 'conditions' | 'kinds' | 'types' | 'means' | 'statuses'>> = {
  stage: 'stages',
  missing: 'stages',
  lower: 'stages',
  higher: 'stages',
  condition: 'conditions',
  kind: 'kinds',
  wanted: 'kinds',
  type: 'types',
  means: 'means',
  status: 'statuses',
}

const DATES: ReadonlySet<string> = new Set([...['on', 'signedOn', 'lowerOn', 'higherOn', 'expiresOn', 'date', 'today']])

/** Codes whose limit is a number of bytes. */
const SIZES: ReadonlySet<string> = new Set(['E_JSON_TOO_BIG', 'E_ZIP_TOO_BIG'])

/** Sizes in words, codes and dates as the language has them, the standard input by its name, what a binary file is. */
function shownValues(code: ErrorCode, values: Values, words: Words): Values {
  const name = values.name === '-' ? words.page.standardInput : (values.name ?? '')
  const shown: Record<string, string | number> = { ...values, name }
  if (typeof values.bytes === 'number') shown.size = words.size(values.bytes)
  if (typeof values.limitBytes === 'number') shown.limit = words.size(values.limitBytes)
  if (code === 'E_BINARY') {
    const { what, fix } = words.binary[values.kind as keyof Words['binary']]
    shown.what = what
    shown.binaryFix = fill(fix, { name: values.name ?? '' })
  }
  if (typeof values.limit === 'number' && SIZES.has(code)) shown.limit = words.size(values.limit)
  if (values.sheet !== undefined) {
    const place = { sheet: values.sheet, row: values.row ?? '', column: values.column ?? '' }
    shown.place = fill(words.exchange.page.place, place)
    if (shown.name === '') shown.name = shown.place
  }
  if (code.startsWith('E_PLAN_') || code.startsWith('E_CALENDAR_')) return planValues(shown, words)
  return code.startsWith('R_') ? { ...shown, ...namedValues(values, words) } : shown
}

const DAYS_OF_PLANS: ReadonlySet<string> = new Set(['day', 'first', 'last', 'start', 'end', 'release', 'latestEnd'])

/** Days are numbers in plans and ISO dates in calendars. */
function planValues(values: Values, words: Words): Values {
  const isDay = (name: string) => DAYS_OF_PLANS.has(name) || (name === 'value' && values.first !== undefined)
  const shown = Object.entries(values).map(([name, value]) => {
    if (!isDay(name)) return [name, value]
    return [name, words.date(typeof value === 'number' ? formatIsoDay(value) : value)]
  })
  return Object.fromEntries(shown)
}

/** The code of a stage that is lacking stays beside its name: it is what one types. */
function namedValues(values: Values, words: Words): Values {
  const named = Object.entries(values).map(([name, value]) => [name, namedValue(name, String(value), words)])
  return { ...Object.fromEntries(named), missingCode: values.missing ?? '' }
}

function namedValue(name: string, value: string, words: Words): string {
  if (DATES.has(name)) return words.date(value)
  const table = NAMED[name]
  if (table === undefined) return value
  const names: Readonly<Record<string, string>> = words.register[table]
  return value
    .split(', ')
    .map((word) => names[word] ?? word)
    .join(', ')
}
