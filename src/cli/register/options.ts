import { parseIso } from '../../calendar/index.ts'
import type { Arguments } from '../arguments.ts'
import { checkValue } from '../arguments.ts'
import { UsageError } from '../error-codes.ts'
import type { OptionName } from '../options.ts'

type Options = Arguments['options']

export function textOption(options: Options, name: OptionName): string | null {
  const value = options[name]
  return typeof value === 'string' ? value : null
}

/** Throws UsageError E_OPTION_NEEDED. */
export function neededText(options: Options, name: OptionName, example: string): string {
  const value = textOption(options, name)
  if (value === null || value.trim() === '') throw new UsageError('E_OPTION_NEEDED', { option: `--${name}`, example })
  return value
}

/** A whole day, or null. Throws UsageError E_BAD_DATE. */
export function dayOption(options: Options, name: OptionName): string | null {
  const value = textOption(options, name)
  if (value !== null && parseIso(value)?.day == null) throw badDate(name, value)
  return value
}

/** A day, month or year, or null. Throws UsageError E_BAD_DATE. */
export function dateOption(options: Options, name: OptionName): string | null {
  const value = textOption(options, name)
  if (value !== null && parseIso(value) === null) throw badDate(name, value)
  return value
}

/** Throws UsageError E_OPTION_NEEDED, E_BAD_DATE. */
export function neededDate(options: Options, name: OptionName): string {
  neededText(options, name, '2030-05-14')
  return dateOption(options, name) as string
}

/** A whole number from zero on. Throws UsageError E_BAD_VALUE. */
export function countOption(options: Options, name: OptionName): number | null {
  const value = textOption(options, name)
  if (value === null) return null
  if (!/^[0-9]{1,9}$/.test(value)) {
    throw new UsageError('E_BAD_VALUE', { option: `--${name}`, word: value, suggestion: '', accepted: '0, 1, 2 …' })
  }
  return Number(value)
}

/** One of the words, or null. Throws UsageError E_BAD_VALUE. */
export function wordOption<Word extends string>(
  options: Options,
  name: OptionName,
  accepted: readonly Word[],
): Word | null {
  const value = textOption(options, name)
  return value === null ? null : oneOf(value, accepted, `--${name}`)
}

/** The word, which has to be one of those accepted. Throws UsageError E_BAD_VALUE. */
export function oneOf<Word extends string>(word: string, accepted: readonly Word[], what: string): Word {
  checkValue(what, word, accepted)
  return word as Word
}

function badDate(name: OptionName, word: string): UsageError {
  return new UsageError('E_BAD_DATE', { option: `--${name}`, word })
}
