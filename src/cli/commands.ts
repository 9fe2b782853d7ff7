import { TEXT_FORMATS } from '../adapters/index.ts'

/** How an option is written: alone, or with a value; `values` lists those that are accepted, where they are few. */
export interface OptionShape {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** The word that stands for the value in the help. */
  readonly value?: string
  readonly values?: readonly string[]
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const

export const FAIL_ON = ['note', 'warning', 'error'] as const

/** Parts of the record, by the names that they have in its JSON. */
export const RECORD_PARTS = [
  'file',
  'source',
  'event',
  'participants',
  'mentions',
  'statements',
  'undertakings',
  'documents',
  'levelClaims',
  'fields',
  'dates',
  'parts',
  'issues',
] as const

export type RecordPart = (typeof RECORD_PARTS)[number]

export const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  plain: { type: 'boolean' },
  fields: { type: 'string', value: 'LIST' },
  full: { type: 'boolean' },
  published: { type: 'string', value: 'DATE' },
  format: { type: 'string', value: 'FORMAT', values: TEXT_FORMATS },
  encoding: { type: 'string', value: 'NAME' },
  'limit-mb': { type: 'string', value: 'N' },
  'with-text': { type: 'boolean' },
  'fail-on': { type: 'string', value: 'LEVEL', values: FAIL_ON },
  lang: { type: 'string', value: 'LANG', values: ['en', 'fa', 'tg', 'ru'] },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Readonly<Record<string, OptionShape>>

export type OptionName = keyof typeof OPTIONS

/** Other spellings of an option. */
export const ALIASES: Readonly<Record<string, OptionName>> = { at: 'published', 'no-colour': 'no-color' }

export interface CommandShape {
  /** How the arguments are shown in the help. */
  readonly usage: string
  readonly options: readonly OptionName[]
  /** Arguments from and to. */
  readonly least: number
  readonly most: number
}

const ALWAYS: readonly OptionName[] = ['lang', 'no-color', 'help']
const OUTPUT: readonly OptionName[] = ['json', 'jsonl', 'plain', 'fields', 'full', 'with-text', 'fail-on']

export const COMMANDS = {
  read: {
    usage: 'FILE… | -',
    options: [...OUTPUT, 'published', 'format', 'encoding', 'limit-mb', ...ALWAYS],
    least: 0,
    most: Number.POSITIVE_INFINITY,
  },
  sample: { usage: '', options: [...OUTPUT, ...ALWAYS], least: 0, most: 0 },
  completion: { usage: SHELLS.join(' | '), options: ALWAYS, least: 1, most: 1 },
  help: { usage: '[COMMAND]', options: ALWAYS, least: 0, most: 1 },
} as const satisfies Readonly<Record<string, CommandShape>>

export type CommandName = keyof typeof COMMANDS

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[]

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
