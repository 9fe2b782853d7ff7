import type { Opened } from '../desk/folder/index.ts'
import { type Arguments, readArguments, wantedOption } from './arguments.ts'
import { COMMAND_NAMES, isCommand, SHELLS } from './commands.ts'
import { EXIT, UsageError } from './error-codes.ts'
import { failureOf, failureText } from './failure.ts'
import type { Io } from './io.ts'
import { jsonText } from './output/json-text.ts'
import { printed, type Session } from './session.ts'
import { languageOf, pageWidth, usesColor } from './settings.ts'
import { nearest } from './suggest.ts'
import { loadWords } from './words/load-words.ts'

/** Runs one command line. Data goes to stdout, everything else to stderr. Returns the exit code; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  return runHeld(argv, io, null)
}

/** The same with a data folder that somebody holds open, as a prompt does. */
export async function runHeld(argv: readonly string[], io: Io, opened: Opened | null): Promise<number> {
  const words = await loadWords(languageOf(wantedOption(argv, 'lang'), io.env))
  const color = usesColor(argv.some(isNoColor), io)
  const runInside = (line: readonly string[], held: Opened) => runHeld(line, io, held)
  const session: Session = { io, words, opened, color, width: pageWidth(io), run: runInside }
  try {
    return await perform(readArguments(argv), session)
  } catch (error) {
    return complain(error, argv, session)
  }
}

const isNoColor = (word: string) => word === '--no-color' || word === '--no-colour'

/** What a command needs is loaded when it is called: the version is told without the reader. */
async function perform(args: Arguments, session: Session): Promise<number> {
  const { command, options } = args
  if (options.version) return tellVersion(session)
  if (options.help) return tellHelp(command ?? undefined, session)
  switch (command) {
    case 'read':
      return (await import('./read-command.ts')).readCommand(args, session)
    case 'sample':
      return (await import('./read-command.ts')).sampleCommand(args, session)
    case 'serve':
      return (await import('./serve/serve-command.ts')).serveCommand(args, session)
    case 'open':
      return (await import('./register/open-command.ts')).openCommand(args, session)
    case 'register':
      return (await import('./register/register-command.ts')).registerCommand(args, session)
    case 'show':
      return (await import('./register/show-command.ts')).showCommand(args, session)
    case 'add':
      return (await import('./register/add-command.ts')).addCommand(args, session)
    case 'enter':
      return (await import('./register/enter-command.ts')).enterCommand(args, session)
    case 'import':
      return (await import('./exchange/import-command.ts')).importCommand(args, session)
    case 'export':
      return (await import('./exchange/export-command.ts')).exportCommand(args, session)
    case 'backup':
      return (await import('./exchange/backup-commands.ts')).backupCommand(args, session)
    case 'restore':
      return (await import('./exchange/backup-commands.ts')).restoreCommand(args, session)
    case 'doctor':
      return (await import('./exchange/doctor-command.ts')).doctorCommand(args, session)
    case 'accounts':
      return (await import('./accounts/accounts-command.ts')).accountsCommand(args, session)
    case 'log':
      return (await import('./log/log-command.ts')).logCommand(args, session)
    case 'verify':
      return (await import('./log/verify-command.ts')).verifyCommand(args, session)
    case 'key':
      return (await import('./log/key-command.ts')).keyCommand(args, session)
    case 'plan':
      return (await import('./plan/plan-command.ts')).planCommand(args, session)
    case 'forecast':
      return (await import('./plan/forecast-command.ts')).forecastCommand(args, session)
    case 'calendar':
      return (await import('./plan/calendar/calendar-command.ts')).calendarCommand(args, session)
    case 'completion':
      return tellCompletion(args.words[0] ?? '', session)
    case 'help':
      return tellHelp(args.words[0], session)
    case null:
      await tellShortHelp(session)
      return EXIT.usage
    default:
      return (await import('./register/entering.ts')).enteringCommand(command, args, session)
  }
}

async function tellVersion({ io }: Session): Promise<number> {
  const { packageVersion } = await import('../adapters/index.ts')
  io.stdout.write(`paygir ${packageVersion()}\n`)
  return EXIT.ok
}

async function tellHelp(topic: string | undefined, session: Session): Promise<number> {
  const { commandHelp, generalHelp } = await import('./help.ts')
  if (topic !== undefined && !isCommand(topic)) {
    throw new UsageError('E_UNKNOWN_COMMAND', { word: topic, suggestion: nearest(topic, COMMAND_NAMES) })
  }
  const entries = topic === undefined ? generalHelp(session.words) : commandHelp(session.words, topic)
  session.io.stdout.write(printed(session, entries))
  return EXIT.ok
}

async function tellShortHelp(session: Session): Promise<void> {
  const { shortHelp } = await import('./help.ts')
  session.io.stderr.write(printed({ ...session, color: false }, shortHelp(session.words)))
}

async function tellCompletion(word: string, session: Session): Promise<number> {
  const shell = SHELLS.find((name) => name === word)
  if (shell === undefined) {
    const suggestion = nearest(word, SHELLS)
    throw new UsageError('E_BAD_VALUE', { option: 'completion', word, suggestion, accepted: SHELLS.join(', ') })
  }
  const [{ completionScript }, { CHOICES }] = await Promise.all([
    import('./completion.ts'),
    import('./register/choices.ts'),
  ])
  session.io.stdout.write(completionScript(shell, session.words, CHOICES))
  return EXIT.ok
}

/** Programs that asked for JSON get the error as JSON, people get lines on stderr. */
async function complain(error: unknown, argv: readonly string[], session: Session): Promise<number> {
  const failure = failureOf(error, session.words)
  const { code, message, hint, exitCode } = failure
  const isLines = wantedOption(argv, 'jsonl') !== undefined
  if (isLines) session.io.stdout.write(`${jsonText({ type: 'error', error: { code, message, hint } })}\n`)
  else if (wantedOption(argv, 'json') !== undefined) {
    session.io.stdout.write(`${jsonText({ error: { code, message, hint } }, 2)}\n`)
  } else session.io.stderr.write(failureText(failure))
  if (code === 'E_NO_INPUT' && !isLines) {
    session.io.stderr.write('\n')
    await tellShortHelp(session)
  }
  return exitCode
}
