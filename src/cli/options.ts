import { TEXT_FORMATS } from '../adapters/index.ts'
import { LOG_OPTIONS } from './log/options.ts'
import type { OptionShape } from './option-shape.ts'
import { PLAN_OPTIONS } from './plan/options.ts'

export const FAIL_ON = ['note', 'warning', 'error'] as const

/** Options of every command, and of reading. */
const READING = {
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

/** Options of the register: where it is, who speaks, what is looked at, what is entered. */
const REGISTER = {
  data: { type: 'string', value: 'DIR' },
  rel: { type: 'string', value: 'CODE' },
  by: { type: 'string', value: 'NAME' },
  party: { type: 'string', value: 'CODE' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
  name: { type: 'string', value: 'TEXT' },
  parties: { type: 'string', value: 'LIST' },
  csv: { type: 'boolean' },
  at: { type: 'string', value: 'DATE' },
  'recorded-by': { type: 'string', value: 'DATE' },
  since: { type: 'string', value: 'DATE' },
  days: { type: 'string', value: 'N' },
  field: { type: 'string', value: 'FIELD' },
  type: { type: 'string', value: 'TYPE' },
  body: { type: 'string', value: 'ITEM' },
  stage: { type: 'string', value: 'STAGE' },
  text: { type: 'string', value: 'TEXT' },
  kind: { type: 'string', value: 'KIND' },
  limit: { type: 'string', value: 'N' },
  offset: { type: 'string', value: 'N' },
  history: { type: 'boolean' },
  'accept-all': { type: 'boolean' },
  publisher: { type: 'string', value: 'NAME' },
  address: { type: 'string', value: 'URL' },
  on: { type: 'string', value: 'DATE' },
  side: { type: 'string', value: 'CODE' },
  means: { type: 'string', value: 'MEANS' },
  scope: { type: 'string', value: 'TEXT' },
  evidence: { type: 'string', value: 'TEXT' },
  source: { type: 'string', value: 'ITEM' },
  grade: { type: 'string', value: 'N', values: ['1', '2', '3', '4', '5', '6'] },
  attach: { type: 'string', value: 'FILE' },
  successor: { type: 'string', value: 'ITEM' },
  withdraw: { type: 'boolean' },
  against: { type: 'boolean' },
  reason: { type: 'string', value: 'TEXT' },
  'waits-for': { type: 'string', value: 'ITEM' },
  author: { type: 'string', value: 'NAME' },
  guideline: { type: 'string', value: 'TEXT' },
  key: { type: 'string', value: 'FILE' },
  from: { type: 'string', value: 'DATE' },
  to: { type: 'string', value: 'DATE' },
  output: { type: 'string', short: 'o', value: 'FILE' },
} as const satisfies Readonly<Record<string, OptionShape>>

/** Where the application is reached. */
const SERVING = {
  port: { type: 'string', value: 'N' },
  host: { type: 'string', value: 'ADDRESS' },
  names: { type: 'string', value: 'LIST' },
  accounts: { type: 'boolean' },
  proxy: { type: 'string', value: 'LIST' },
} as const satisfies Readonly<Record<string, OptionShape>>

export const OPTIONS = { ...READING, ...REGISTER, ...LOG_OPTIONS, ...PLAN_OPTIONS, ...SERVING } as const

export type OptionName = keyof typeof OPTIONS
export type RegisterOption = keyof typeof REGISTER

/** Other spellings of an option. `at` is one of its own where a command has it. */
export const ALIASES: Readonly<Record<string, OptionName>> = { at: 'published', 'no-colour': 'no-color' }
