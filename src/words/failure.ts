import { formatIsoDay } from '../calendar/index.ts'
import { fill, type Values } from './fill.ts'
import { inList } from './parts-of-sentences.ts'
import { shapeSentence } from './shapes/shape-sentence.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An error as it is told: in words, with what to do, and with its stable code. */
export interface Failure<Code extends string> {
  readonly code: Code
  readonly message: string
  readonly hint: string
}

type CodeOf<Told extends Vocabulary> = keyof Told['errors'] & string

/** Tells any error in words: by its code if the words know it, else as E_INTERNAL. Words may have codes of their own. */
export function failureOf<Told extends Vocabulary>(error: unknown, words: Told): Failure<CodeOf<Told>> {
  const [code, values] = codeAndValues(error, words)
  const shown = shownValues(code, values, words)
  const { message, fix } = words.errors[code as keyof Vocabulary['errors']]
  return { code, message: fill(message, shown), hint: fill(fix, shown) }
}

/** Errors are known by their code: the folders that throw most of them are loaded only where they are needed. */
function codeAndValues<Told extends Vocabulary>(error: unknown, { errors }: Told): readonly [CodeOf<Told>, Values] {
  if (error instanceof Error && 'code' in error && 'values' in error && Object.hasOwn(errors, String(error.code))) {
    const steps = 'steps' in error && Array.isArray(error.steps) ? error.steps.join(' → ') : ''
    return [error.code as CodeOf<Told>, { steps, ...(error.values as Values) }]
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
function shownValues(code: string, values: Values, words: Vocabulary): Values {
  const name = values.name === '-' ? words.page.standardInput : (values.name ?? '')
  const shown: Record<string, string | number> = { ...values, name }
  const accepted = shapeSentence(values, words.shapes)
  if (accepted !== null) shown.accepted = accepted
  if (typeof values.bytes === 'number') shown.size = words.size(values.bytes)
  if (typeof values.limitBytes === 'number') shown.limit = words.size(values.limitBytes)
  if (code === 'E_BINARY') {
    const { what, fix } = words.binary[values.kind as keyof Vocabulary['binary']]
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
  return code.startsWith('R_') ? { ...shown, ...namedValues(shown, words) } : shown
}

const DAYS_OF_PLANS: ReadonlySet<string> = new Set(['day', 'first', 'last', 'start', 'end', 'release', 'latestEnd'])

/** Days are numbers in plans and ISO dates in calendars. */
function planValues(values: Values, words: Vocabulary): Values {
  const isDay = (name: string) => DAYS_OF_PLANS.has(name) || (name === 'value' && values.first !== undefined)
  const shown = Object.entries(values).map(([name, value]) => {
    if (!isDay(name)) return [name, value]
    return [name, words.date(typeof value === 'number' ? formatIsoDay(value) : value)]
  })
  return Object.fromEntries(shown)
}

/** The code of a stage that is lacking stays beside its name: it is what one types. */
function namedValues(values: Values, words: Vocabulary): Values {
  const named = Object.entries(values).map(([name, value]) => [name, namedValue(name, String(value), words)])
  return { ...Object.fromEntries(named), missingCode: values.missing ?? '' }
}

function namedValue(name: string, value: string, words: Vocabulary): string {
  if (DATES.has(name)) return words.date(value)
  const table = NAMED[name]
  if (table === undefined) return value
  const names: Readonly<Record<string, string>> = words.register[table]
  return inList(
    value.split(', ').map((word) => names[word] ?? word),
    words,
  )
}
