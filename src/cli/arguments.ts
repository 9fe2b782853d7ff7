import { parseArgs } from 'node:util'
import { COMMAND_NAMES, COMMANDS, type CommandName, type CommandShape, isCommand } from './commands.ts'
import { UsageError } from './error-codes.ts'
import type { OptionShape } from './option-shape.ts'
import { ALIASES, OPTIONS, type OptionName } from './options.ts'
import { nearest } from './suggest.ts'

/** A command line taken apart: every option is known and has a value of the right kind. */
export interface Arguments {
  /** Null when only options were given. */
  readonly command: CommandName | null
  readonly words: readonly string[]
  readonly options: Partial<Record<OptionName, string | true>>
}

interface Token {
  readonly kind: string
  readonly name?: string
  readonly rawName?: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

const ALL_NAMES = [...Object.keys(OPTIONS), ...Object.keys(ALIASES)]

/** Takes a command line apart. Throws UsageError. */
export function readArguments(argv: readonly string[]): Arguments {
  const tokens = tokensOf(argv)
  const [first, ...words] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value ?? ''] : []))
  if (first !== undefined && !isCommand(first)) throw unknownCommand(first)
  const command = first === undefined ? null : (first as CommandName)
  const options: Partial<Record<OptionName, string | true>> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const name = optionName(token, command)
    options[name] = optionValue(name, token, command)
  }
  if (command !== null && !options.help) checkFit(command, words, options)
  return { command, words, options }
}

/** The language asked for, before anything else is known: a complaint should already be in it. */
export function wantedOption(argv: readonly string[], wanted: 'lang' | 'json' | 'jsonl'): string | undefined {
  for (const token of tokensOf(argv)) {
    if (token.kind === 'option' && token.name === wanted) return token.value ?? ''
  }
  return undefined
}

function tokensOf(argv: readonly string[]): readonly Token[] {
  const aliases = Object.entries(ALIASES).map(([alias, name]) => [alias, { type: OPTIONS[name].type }] as const)
  const options = { ...Object.fromEntries(aliases), ...OPTIONS }
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function optionName(token: Token, command: CommandName | null): OptionName {
  const name = token.name ?? ''
  const isOwn = command !== null && (COMMANDS[command].options as readonly string[]).includes(name)
  const known = isOwn ? name : (ALIASES[name] ?? name)
  if (Object.hasOwn(OPTIONS, known)) return known as OptionName
  const near = nearest(name, ALL_NAMES)
  const suggestion = near === '' ? '' : `--${near}`
  throw new UsageError('E_UNKNOWN_OPTION', { word: token.rawName ?? name, suggestion, command: command ?? 'read' })
}

function optionValue(name: OptionName, token: Token, command: CommandName | null): string | true {
  const shape: OptionShape = OPTIONS[name]
  const values = (command === null ? undefined : shapeOf(command).values?.[name]) ?? shape.values
  const option = `--${name}`
  if (shape.type === 'boolean') {
    if (token.value !== undefined) throw new UsageError('E_OPTION_TAKES_NO_VALUE', { option })
    return true
  }
  const value = token.value
  const missing = value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))
  if (missing) throw new UsageError('E_OPTION_NEEDS_VALUE', { option, value: shape.value ?? '' })
  if (values !== undefined) checkValue(option, value, values)
  return value
}

const shapeOf = (command: CommandName): CommandShape => COMMANDS[command]

/** Throws E_BAD_VALUE with the nearest accepted word. */
export function checkValue(option: string, word: string, accepted: readonly string[]): void {
  if (accepted.includes(word)) return
  const suggestion = nearest(word, accepted)
  throw new UsageError('E_BAD_VALUE', { option, word, suggestion, accepted: accepted.join(', ') })
}

function unknownCommand(word: string): UsageError {
  const suggestion = nearest(word, COMMAND_NAMES)
  const file = suggestion === '' && /[./\\]/.test(word) ? word : ''
  return new UsageError('E_UNKNOWN_COMMAND', { word, suggestion, file })
}

function checkFit(command: CommandName, words: readonly string[], options: Arguments['options']): void {
  const shape = shapeOf(command)
  const stranger = (Object.keys(options) as OptionName[]).find((name) => !shape.options.includes(name))
  if (stranger === 'version') return
  if (stranger) throw new UsageError('E_OPTION_NOT_FOR_COMMAND', { option: `--${stranger}`, command })
  const extra = words[shape.most]
  if (extra !== undefined) throw new UsageError('E_TOO_MANY_ARGUMENTS', { command, word: extra })
  if (words.length < shape.least) {
    const accepted = shape.usage.split(' | ')
    throw new UsageError('E_MISSING_ARGUMENT', { command, accepted: accepted.join(', '), first: accepted[0] ?? '' })
  }
}
