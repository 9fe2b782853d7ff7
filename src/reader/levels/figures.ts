import type { WordRun } from '../documents/word-runs.ts'
import {
  CURRENCIES,
  CURRENCY_LANDS,
  MULTIPLYING,
  NO_UNIT,
  NUMBER_WORDS,
  PERCENT_WORDS,
  SCALES,
  SHARES,
  TIMES_WORDS,
  WHOLE_SHARES,
} from '../wording/en/levels.ts'

/** A number with its unit: tokens `[from, to)` of a run. */
export interface FoundFigure {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly unit: string
}

interface NumberRead {
  readonly value: number
  readonly to: number
  /** A unit that stood in the number itself: "20%" without a blank, "$5m". */
  readonly currency: string | null
}

/** Finds the numbers with a unit in tokens `[from, to)`: percent, money, times, or a unit as written. */
export function figuresIn(run: WordRun, from: number, to: number): FoundFigure[] {
  const figures: FoundFigure[] = []
  for (let at = from; at < to; at++) {
    const figure = figureAt(run, at, to)
    if (!figure) continue
    figures.push(figure)
    at = figure.to - 1
  }
  return figures
}

function figureAt(run: WordRun, at: number, limit: number): FoundFigure | undefined {
  const multiple = multipleAt(run, at)
  if (multiple !== undefined) return { from: at, to: at + 1, value: multiple, unit: 'times' }
  const share = shareAt(run, at)
  if (share) return share
  const sign = CURRENCIES.get(run.tokens[at]?.lower ?? '')
  const signed = sign !== undefined && run.tokens[at + 1]?.kind === 'number'
  const number = numberAt(run, signed ? at + 1 : at)
  if (!number || number.to > limit) return undefined
  if (signed) return { from: at, to: number.to, value: number.value, unit: sign }
  return withUnit(run, at, number)
}

/** "a quarter of", "one-third of", "half of" */
function shareAt(run: WordRun, at: number): FoundFigure | undefined {
  const first = run.tokens[at]?.lower ?? ''
  const article = first === 'a' || first === 'one'
  const word = article ? (run.tokens[at + 1]?.lower ?? '') : first
  const value = (article ? SHARES : WHOLE_SHARES).get(word)
  const to = article ? at + 2 : at + 1
  return value !== undefined && run.tokens[to]?.lower === 'of' ? { from: at, to, value, unit: '%' } : undefined
}

/** "doubled", "grew tenfold" */
function multipleAt(run: WordRun, at: number): number | undefined {
  const token = run.tokens[at]
  const reading = run.readings[at]
  if (reading?.tag === 'verb') return MULTIPLYING.get(reading.lemma)
  return token?.lower.endsWith('fold') ? MULTIPLYING.get(token.lower) : undefined
}

/** "18", "1,400", "half a billion", "one and a half", "2.5 million" */
function numberAt(run: WordRun, at: number): NumberRead | undefined {
  const token = run.tokens[at]
  if (!token) return undefined
  const half = halfAt(run, at)
  if (half) return scaled(run, half.value, half.to)
  const value = token.kind === 'number' ? digitsOf(token.text) : NUMBER_WORDS.get(token.lower)
  if (value === undefined) return undefined
  const andHalf =
    run.tokens[at + 1]?.lower === 'and' && run.tokens[at + 2]?.lower === 'a' && run.tokens[at + 3]?.lower === 'half'
  return scaled(run, andHalf ? value + 0.5 : value, andHalf ? at + 4 : at + 1)
}

/** "half a billion" */
function halfAt(run: WordRun, at: number): { value: number; to: number } | undefined {
  if (run.tokens[at]?.lower !== 'half') return undefined
  const article = run.tokens[at + 1]?.lower
  return (article === 'a' || article === 'of') && SCALES.has(run.tokens[at + 2]?.lower ?? '')
    ? { value: 0.5, to: at + 2 }
    : undefined
}

function scaled(run: WordRun, value: number, to: number): NumberRead {
  const scale = SCALES.get(run.tokens[to]?.lower ?? '')
  return scale === undefined
    ? { value, to, currency: null }
    : { value: round(value * scale), to: to + 1, currency: null }
}

const DIGITS = /^(\d[\d.,]*)([a-z]*)$/iu
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u
const PLAIN = /^\d+(?:[.,]\d+)?$/u

/** "1,400" is a thousand and four hundred, "2,5" two and a half. */
function digitsOf(text: string): number | undefined {
  const match = DIGITS.exec(text)
  if (!match) return undefined
  const [, digits = '', suffix = ''] = match
  const scale = suffix === '' ? 1 : SCALES.get(suffix.toLowerCase())
  if (scale === undefined) return undefined
  if (GROUPED.test(digits)) return round(Number(digits.replaceAll(',', '')) * scale)
  return PLAIN.test(digits) ? round(Number(digits.replace(',', '.')) * scale) : undefined
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}

const YEAR = /^(?:19|20)\d\d$/u

function withUnit(run: WordRun, from: number, { value, to }: NumberRead): FoundFigure | undefined {
  const unit = run.tokens[to]
  if (!unit) return undefined
  if (PERCENT_WORDS.has(unit.lower)) return { from, to: to + (unit.lower === 'percentage' ? 2 : 1), value, unit: '%' }
  if (unit.lower === 'per' && run.tokens[to + 1]?.lower === 'cent') return { from, to: to + 2, value, unit: '%' }
  if (TIMES_WORDS.has(unit.lower)) return { from, to: to + 1, value, unit: 'times' }
  const land = CURRENCY_LANDS.has(unit.lower) && CURRENCIES.has(run.tokens[to + 1]?.lower ?? '') ? 1 : 0
  const currency = CURRENCIES.get(run.tokens[to + land]?.lower ?? '')
  if (currency !== undefined) return { from, to: to + land + 1, value, unit: currency }
  const isDate = YEAR.test(run.tokens[to - 1]?.text ?? '') || run.tokens[from]?.kind !== 'number'
  return run.readings[to]?.tag === 'noun' && !isDate && !NO_UNIT.has(unit.lower)
    ? { from, to: to + 1, value, unit: unit.text }
    : undefined
}
