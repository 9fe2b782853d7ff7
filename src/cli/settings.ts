import { DEFAULT_LIMIT_BYTES, type InputOptions, type TextFormat } from '../adapters/index.ts'
import { parseIso } from '../calendar/index.ts'
import type { Severity } from '../model/index.ts'
import { LANGUAGES, type Language } from '../words/index.ts'
import { type Arguments, checkValue } from './arguments.ts'
import { RECORD_PARTS, type RecordPart } from './commands.ts'
import { UsageError } from './error-codes.ts'
import type { Io } from './io.ts'
import { FAIL_ON } from './options.ts'

export type OutputFormat = 'page' | 'json' | 'jsonl' | 'plain'

/** What the options of reading commands ask for. */
export interface Settings {
  readonly output: OutputFormat
  readonly parts: readonly RecordPart[] | null
  readonly full: boolean
  readonly withText: boolean
  readonly publishedOn: string | null
  /** Issues of these severities make the run end with exit code 6. */
  readonly failOn: readonly Severity[]
  readonly input: InputOptions
}

/** Throws UsageError. */
export function settingsOf({ options }: Arguments): Settings {
  const text = (name: 'encoding' | 'format' | 'fail-on' | 'fields' | 'published') => {
    const value = options[name]
    return typeof value === 'string' ? value : null
  }
  const encoding = text('encoding')
  const format = text('format') as TextFormat | null
  const failOn = text('fail-on') as Severity | null
  return {
    output: outputFormat(options),
    parts: partsOf(text('fields')),
    full: options.full === true,
    withText: options['with-text'] === true,
    publishedOn: dayOf(text('published')),
    failOn: failOn === null ? [] : FAIL_ON.slice(FAIL_ON.indexOf(failOn)),
    input: {
      limitBytes: limitOf(options['limit-mb']),
      ...(encoding === null ? {} : { encoding }),
      ...(format === null ? {} : { format }),
    },
  }
}

function outputFormat(options: Arguments['options']): OutputFormat {
  const [first, other] = (['json', 'jsonl', 'plain'] as const).filter((name) => options[name] === true)
  if (other !== undefined) throw new UsageError('E_TWO_FORMATS', { option: `--${first}`, other: `--${other}` })
  return first ?? 'page'
}

function partsOf(list: string | null): readonly RecordPart[] | null {
  if (list === null) return null
  const names = list.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
  if (names.length === 0) throw new UsageError('E_OPTION_NEEDS_VALUE', { option: '--fields', value: 'LIST' })
  for (const name of names) checkValue('--fields', name, RECORD_PARTS)
  return names as readonly RecordPart[]
}

function dayOf(text: string | null): string | null {
  if (text === null) return null
  if (parseIso(text)?.day == null) throw new UsageError('E_BAD_DATE', { option: '--published', word: text })
  return text
}

const MB = 1024 * 1024
/** JavaScript holds no longer texts than about half a gigabyte. */
const LARGEST_LIMIT_MB = 500

function limitOf(value: string | true | undefined): number {
  if (typeof value !== 'string') return DEFAULT_LIMIT_BYTES
  const size = Number(value)
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(value) && size > 0 && size <= LARGEST_LIMIT_MB) return Math.floor(size * MB)
  throw new UsageError('E_BAD_VALUE', { option: '--limit-mb', word: value, accepted: `1 … ${LARGEST_LIMIT_MB}` })
}

/** The language of labels: the option, else `PAYGIR_LANG`, else English. */
export function languageOf(asked: string | undefined, env: Io['env']): Language {
  return [asked, env.PAYGIR_LANG].find(isLanguage) ?? 'en'
}

function isLanguage(word: string | undefined): word is Language {
  return (LANGUAGES as readonly (string | undefined)[]).includes(word)
}

/** Colours: never with --no-color or NO_COLOR, always with FORCE_COLOR, else on a terminal that can show them. */
export function usesColor(noColor: boolean, io: Io): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  if (noColor || NO_COLOR) return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return io.stdout.isTerminal && TERM !== 'dumb'
}

const NARROWEST = 40
const WIDEST = 120
const USUAL = 80

/** Columns of the page: the terminal's, within what reads well; 80 in a file or a pipe. */
export function pageWidth(io: Io): number {
  const columns = io.stdout.columns ?? Number(io.env.COLUMNS ?? USUAL)
  return Number.isFinite(columns) && columns > 0 ? Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns))) : USUAL
}
