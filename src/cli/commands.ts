import { ACCOUNT_ACTIONS } from './accounts/options.ts'
import { EXPORT_FORMATS, IMPORT_FORMATS } from './exchange/formats.ts'
import { KEY_ACTIONS, LOG_ACTIONS } from './log/options.ts'
import type { OptionName } from './options.ts'
import { PLAN_ACTIONS } from './plan/options.ts'

export const SHELLS = ['bash', 'zsh', 'fish'] as const

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

/** What `paygir register` shows; the first when nothing is asked for. */
export const REGISTER_VIEWS = [
  'matrix',
  'due',
  'waiting',
  'expiring',
  'changes',
  'fields',
  'bodies',
  'list',
  'summary',
] as const

export type RegisterView = (typeof REGISTER_VIEWS)[number]

/** How commands are gathered in the help. */
export const COMMAND_GROUPS = ['reading', 'looking', 'planning', 'entering', 'keeping', 'about'] as const

export type CommandGroup = (typeof COMMAND_GROUPS)[number]

export interface CommandShape {
  readonly group: CommandGroup
  /** How the arguments are shown in the help. */
  readonly usage: string
  readonly options: readonly OptionName[]
  /** Arguments from and to. */
  readonly least: number
  readonly most: number
  /** The words that the first argument can be. */
  readonly choices?: readonly string[]
  /** Words that an option takes here, where they differ from those of the option. */
  readonly values?: Readonly<Partial<Record<OptionName, readonly string[]>>>
  /** True when arguments name files. */
  readonly takesFiles?: boolean
}

const MANY = Number.POSITIVE_INFINITY
const ALWAYS: readonly OptionName[] = ['lang', 'no-color', 'help']
const OUTPUT: readonly OptionName[] = ['json', 'jsonl', 'plain', 'fields', 'full', 'with-text', 'fail-on']
const TEXT: readonly OptionName[] = ['published', 'format', 'encoding', 'limit-mb']
/** Where the register is, and who asks. */
const PLACE: readonly OptionName[] = ['data', 'rel', 'party', 'json', ...ALWAYS]
/** Of every command that enters something. */
const ENTER: readonly OptionName[] = [...PLACE, 'by', 'dry-run']
const EVIDENCE: readonly OptionName[] = ['source', 'grade', 'attach']

/** How it is planned. */
const PLANNING: readonly OptionName[] = ['what-if', 'at', 'seed', 'budget']

export const COMMANDS = {
  read: {
    group: 'reading',
    usage: 'FILE… | -',
    options: [...OUTPUT, ...TEXT, ...ALWAYS],
    least: 0,
    most: MANY,
    takesFiles: true,
  },
  sample: { group: 'reading', usage: '', options: [...OUTPUT, ...ALWAYS], least: 0, most: 0 },
  serve: {
    group: 'looking',
    usage: '',
    options: ['port', 'host', 'names', 'accounts', 'proxy', 'data', 'by', 'json', ...ALWAYS],
    least: 0,
    most: 0,
  },
  open: { group: 'looking', usage: '[REL]', options: ['name', 'parties', 'at', ...ENTER], least: 0, most: 1 },
  register: {
    group: 'looking',
    usage: `[${REGISTER_VIEWS.join(' | ')}]`,
    options: [
      ...(['at', 'recorded-by', 'since', 'days', 'field', 'type', 'body', 'stage', 'text', 'kind'] as const),
      ...(['from', 'to', 'limit', 'offset', 'jsonl', 'csv', 'plain'] as const),
      ...PLACE,
    ],
    least: 0,
    most: 1,
    choices: REGISTER_VIEWS,
  },
  show: {
    group: 'looking',
    usage: 'ITEM',
    options: ['history', 'at', 'recorded-by', 'full', ...PLACE],
    least: 1,
    most: 1,
  },
  plan: {
    group: 'planning',
    usage:
      '[show DOCUMENT | why STEP | gantt | next | late | step STEP FACT=VALUE… | body BODY FACT=VALUE… | document DOCUMENT FACT=VALUE… | set FILE | accept [STEP…] | save NAME | compare [NAME] | import FILE]',
    options: [...PLANNING, 'objective', 'samples', 'output', 'yes', 'csv', 'jsonl', 'plain', 'reason', ...ENTER],
    least: 0,
    most: MANY,
    choices: PLAN_ACTIONS,
  },
  forecast: {
    group: 'planning',
    usage: '[DOCUMENT]',
    options: [...PLANNING, 'samples', 'csv', 'jsonl', 'plain', ...PLACE],
    least: 0,
    most: 1,
  },
  calendar: {
    group: 'planning',
    usage: '[CODE…]',
    options: ['from', 'to', 'week', 'jsonl', 'csv', 'plain', ...PLACE],
    least: 0,
    most: MANY,
  },
  add: {
    group: 'entering',
    usage: 'FILE | -',
    options: ['accept-all', 'publisher', 'address', ...TEXT, ...ENTER],
    least: 1,
    most: 1,
    takesFiles: true,
  },
  stage: {
    group: 'entering',
    usage: 'ITEM STAGE',
    options: ['on', 'side', 'means', 'scope', 'evidence', ...EVIDENCE, 'successor', 'withdraw', 'reason', ...ENTER],
    least: 2,
    most: 2,
  },
  evidence: {
    group: 'entering',
    usage: 'ITEM',
    options: ['text', 'on', 'stage', 'side', 'against', ...EVIDENCE, ...ENTER],
    least: 1,
    most: 1,
  },
  status: {
    group: 'entering',
    usage: 'ITEM STATUS',
    options: ['on', 'reason', 'evidence', ...EVIDENCE, ...ENTER],
    least: 2,
    most: 2,
  },
  delay: {
    group: 'entering',
    usage: 'ITEM REASON',
    options: ['text', 'side', 'since', 'waits-for', 'source', ...ENTER],
    least: 2,
    most: 2,
  },
  judge: {
    group: 'entering',
    usage: 'ITEM g20|kroc SCORE',
    options: ['on', 'author', 'guideline', 'reason', ...ENTER],
    least: 3,
    most: 3,
  },
  comment: { group: 'entering', usage: 'ITEM TEXT', options: ENTER, least: 2, most: 2 },
  note: { group: 'entering', usage: 'ITEM TEXT', options: ENTER, least: 2, most: 2 },
  draft: { group: 'entering', usage: 'TITLE TEXT', options: ENTER, least: 2, most: 2 },
  correct: { group: 'entering', usage: 'ITEM FACT=VALUE…', options: ['reason', ...ENTER], least: 2, most: MANY },
  withdraw: { group: 'entering', usage: 'ITEM', options: ['reason', 'yes', ...ENTER], least: 1, most: 1 },
  endorse: { group: 'entering', usage: 'ITEM', options: ['key', 'reason', ...ENTER], least: 1, most: 1 },
  dispute: { group: 'entering', usage: 'ITEM', options: ['key', 'reason', ...ENTER], least: 1, most: 1 },
  enter: { group: 'entering', usage: 'FILE | -', options: ENTER, least: 1, most: 1, takesFiles: true },
  import: {
    group: 'keeping',
    usage: 'FILE | DIR',
    options: ['format', 'encoding', 'reason', ...ENTER],
    least: 1,
    most: 1,
    values: { format: IMPORT_FORMATS },
    takesFiles: true,
  },
  export: {
    group: 'keeping',
    usage: `${EXPORT_FORMATS.join(' | ')} [ITEM]`,
    options: ['output', 'yes', ...PLACE],
    least: 1,
    most: 2,
    choices: EXPORT_FORMATS,
  },
  backup: {
    group: 'keeping',
    usage: 'FILE',
    options: ['data', 'yes', 'json', ...ALWAYS],
    least: 1,
    most: 1,
    takesFiles: true,
  },
  restore: {
    group: 'keeping',
    usage: 'FILE',
    options: ['data', 'json', ...ALWAYS],
    least: 1,
    most: 1,
    takesFiles: true,
  },
  doctor: { group: 'keeping', usage: '', options: ['data', 'json', ...ALWAYS], least: 0, most: 0 },
  accounts: {
    group: 'keeping',
    usage: '[list | recover NAME]',
    options: ['data', 'by', 'json', 'jsonl', 'csv', 'plain', ...ALWAYS],
    least: 0,
    most: 2,
    choices: ACCOUNT_ACTIONS,
  },
  log: {
    group: 'keeping',
    usage: `${LOG_ACTIONS.join(' | ')} [FILE | ITEM]`,
    options: ['key', 'trust', 'policy', 'since', 'from', 'to', 'limit', 'output', 'jsonl', ...PLACE, 'by'],
    least: 1,
    most: 2,
    choices: LOG_ACTIONS,
    takesFiles: true,
  },
  verify: {
    group: 'keeping',
    usage: 'PROOF',
    options: ['policy', 'log', 'json', ...ALWAYS],
    least: 1,
    most: 1,
    takesFiles: true,
  },
  key: {
    group: 'keeping',
    usage: `${KEY_ACTIONS.join(' | ')} NAME | FILE`,
    options: ['kind', 'output', 'key', ...ENTER],
    least: 2,
    most: 2,
    choices: KEY_ACTIONS,
    takesFiles: true,
  },
  completion: {
    group: 'about',
    usage: SHELLS.join(' | '),
    options: ALWAYS,
    least: 1,
    most: 1,
    choices: SHELLS,
  },
  help: { group: 'about', usage: '[COMMAND]', options: ALWAYS, least: 0, most: 1 },
} as const satisfies Readonly<Record<string, CommandShape>>

export type CommandName = keyof typeof COMMANDS

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[]

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
