import type { Opened } from '../../desk/folder/index.ts'
import type { Arguments } from '../arguments.ts'
import { COMMAND_NAMES, COMMANDS, type CommandName, type CommandShape } from '../commands.ts'
import { EXIT } from '../error-codes.ts'
import type { Session } from '../session.ts'
import { splitLine } from './split-line.ts'

const PROMPT = 'paygir> '
const END_WORDS: readonly string[] = ['exit', 'quit']

/** Reads commands without the word paygir until the end, with the data folder held open. Returns the exit code. */
export async function prompt(session: Session, opened: Opened, { options }: Arguments): Promise<number> {
  const { io, words } = session
  io.stdout.write(`\n${words.register.page.prompt}\n`)
  for (;;) {
    const line = await io.keyboard?.line(PROMPT, { complete, isRemembered: true })
    if (line == null) return EXIT.ok
    const typed = splitLine(line)
    const argv = typed[0] === 'paygir' ? typed.slice(1) : typed
    if (END_WORDS.includes(argv[0] ?? '')) return EXIT.ok
    if (argv.length > 0) await session.run(withOptions(argv, options), opened)
  }
}

/** What the prompt itself was called with holds for its commands, unless they say otherwise. */
function withOptions(argv: readonly string[], options: Arguments['options']): readonly string[] {
  const kept = (['lang', 'rel', 'party', 'by'] as const).flatMap((name) => {
    const value = options[name]
    const isGiven = argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`))
    const shape: CommandShape | undefined = COMMANDS[argv[0] as CommandName]
    return typeof value === 'string' && !isGiven && shape?.options.includes(name) ? [`--${name}=${value}`] : []
  })
  return [...argv, ...kept]
}

/** Commands, then the options and words of the command that the line begins with. */
function complete(line: string): readonly string[] {
  const words = line.split(' ')
  const last = words.at(-1) ?? ''
  const shape: CommandShape | undefined = COMMANDS[words[0] as CommandName]
  const known: readonly string[] =
    words.length < 2 || shape === undefined
      ? [...COMMAND_NAMES, 'exit']
      : [...(shape.choices ?? []), ...shape.options.map((name) => `--${name}`)]
  return known.filter((word) => word.startsWith(last))
}
