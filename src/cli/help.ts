import {
  COMMAND_GROUPS,
  COMMAND_NAMES,
  COMMANDS,
  type CommandGroup,
  type CommandName,
  type CommandShape,
} from './commands.ts'
import type { OptionShape } from './option-shape.ts'
import { OPTIONS, type OptionName } from './options.ts'
import { PLAIN_COLUMNS } from './output/plain-lines.ts'
import { cite, EMPTY, type Entry, explained, paragraph, say } from './page/entry.ts'
import type { HelpText, Words } from './words/words.ts'

const READ_EXAMPLES: readonly (readonly [string, HelpText])[] = [
  ['paygir read readout.txt', 'exampleRead'],
  ['curl -s https://example.org/readout.html | paygir read -', 'exampleStdin'],
  ['paygir read --json readout.txt > record.json', 'exampleJson'],
]

const REGISTER_EXAMPLES = [
  ['paygir open', 'exampleOpen'],
  ['paygir register --at 2024-03-01', 'exampleMatrix'],
  ['paygir show doc:2020-01-03-1', 'exampleShow'],
  ['paygir add readout.txt', 'exampleAdd'],
  [
    'paygir stage doc:2021-02-1 in-force --on 2021-03 --evidence "…" --source https://example.org/gazette',
    'exampleStage',
  ],
] as const

const EXIT_CODES: readonly (readonly [string, HelpText])[] = [
  ['0', 'exit0'],
  ['1', 'exit1'],
  ['2', 'exit2'],
  ['3', 'exit3'],
  ['4', 'exit4'],
  ['5', 'exit5'],
  ['6', 'exit6'],
  ['7', 'exit7'],
  ['130', 'exit130'],
]

/** What Paygir is and how to begin. */
export function generalHelp(words: Words): readonly Entry[] {
  const { help } = words
  return [
    paragraph(0, [say(help.title, 'heading')]),
    EMPTY,
    paragraph(0, [say(help.what)]),
    EMPTY,
    ...usageLines(words),
    EMPTY,
    ...COMMAND_GROUPS.flatMap((group) => groupLines(words, group)),
    ...examples(words),
    EMPTY,
    title(help.options),
    ...optionLines(words, ['lang', 'no-color', 'help', 'version']),
    EMPTY,
    title(help.exitCodes),
    ...EXIT_CODES.map(([code, text]) => explained(code, [say(help[text])])),
    EMPTY,
    paragraph(0, [say(help.more)]),
  ]
}

/** How one command is written, and all its options. */
export function commandHelp(words: Words, command: CommandName): readonly Entry[] {
  const { help } = words
  const shape: CommandShape = COMMANDS[command]
  // Registers, logs and plans have tables of their own.
  const isReading = shape.group === 'reading'
  const formats = [EMPTY, paragraph(0, [say(help.formats)]), ...plainColumns(words)]
  return [
    paragraph(0, [say(words.commands[command], 'heading')]),
    EMPTY,
    title(help.usage),
    paragraph(2, [cite(`paygir ${command} ${shape.usage}`.trim(), 'cue')]),
    EMPTY,
    title(help.options),
    ...optionLines(words, shape.options),
    ...(isReading ? formats : []),
    ...(command === 'read' ? [EMPTY, ...examples(words)] : []),
  ]
}

/** A few lines for somebody who gave too little. */
export function shortHelp(words: Words): readonly Entry[] {
  return [paragraph(0, [say(words.help.title, 'heading')]), EMPTY, ...usageLines(words), EMPTY, ...examples(words)]
}

const title = (text: string): Entry => paragraph(0, [say(text, 'heading')])

/** The commands of a group; a group that has none yet is left out. */
function groupLines(words: Words, group: CommandGroup): readonly Entry[] {
  const names = COMMAND_NAMES.filter((name) => COMMANDS[name].group === group)
  if (names.length === 0) return []
  return [
    title(words.commandGroups[group]),
    ...names.map((name) => explained(name, [say(words.commands[name])])),
    EMPTY,
  ]
}

function usageLines({ help }: Words): readonly Entry[] {
  const ways = ['paygir read FILE…', 'paygir read -', 'paygir sample', 'paygir open', 'paygir help [COMMAND]']
  return [title(help.usage), ...ways.map((way) => paragraph(2, [cite(way, 'cue')]))]
}

function examples({ help, register }: Words): readonly Entry[] {
  const all = [
    ...READ_EXAMPLES.map(([line, text]) => [line, help[text]] as const),
    ...REGISTER_EXAMPLES.map(([line, text]) => [line, register.page[text]] as const),
  ]
  return [
    title(help.examples),
    ...all.flatMap(([line, text]) => [paragraph(2, [cite(line, 'cue')]), paragraph(6, [say(text, 'quiet')])]),
  ]
}

function optionLines(words: Words, names: readonly OptionName[]): readonly Entry[] {
  return names.map((name) => explained(optionUsage(name), [say(words.options[name])]))
}

/** `--lang LANG`, `-h, --help` */
function optionUsage(name: OptionName): string {
  const { short, value }: OptionShape = OPTIONS[name]
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}

function plainColumns({ help }: Words): readonly Entry[] {
  return [paragraph(0, [say(`${help.plainColumns}: `), cite(PLAIN_COLUMNS.join(', '))])]
}
