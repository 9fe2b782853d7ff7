import type { Arguments } from './arguments.ts'
import { EXIT, UsageError } from './error-codes.ts'
import { type Failure, failureOf, failureText } from './failure.ts'
import { documentOf, type Reading, type RecordDocument } from './output/document.ts'
import { jsonText } from './output/json-text.ts'
import { progressLine } from './progress.ts'
import { readNamed, readSample } from './reading.ts'
import type { Session } from './session.ts'
import { type Settings, settingsOf } from './settings.ts'
import { shown } from './show.ts'

/** The name and version of what `--json` prints for several files. */
export const BATCH_SCHEMA = 'paygir.batch/1'

/** `paygir sample`: the made-up readout that comes with the package. Returns the exit code. */
export async function sampleCommand(args: Arguments, session: Session): Promise<number> {
  const settings = settingsOf(args)
  const reading = await readSample(settings)
  const origin = { asData: 'paygir sample --json', remark: session.words.page.sampleNote }
  session.io.stdout.write(shown(reading, session, { settings, origin }))
  return findings(reading, settings)
}

/** `paygir read FILE… | -`. Returns the exit code. Throws InputError for a single input, UsageError. */
export async function readCommand(args: Arguments, session: Session): Promise<number> {
  const settings = settingsOf(args)
  const names = args.words.length === 0 && !session.io.stdin.isTerminal ? ['-'] : args.words
  const [name, ...others] = names
  if (name === undefined) throw new UsageError('E_NO_INPUT')
  if (others.length > 0) return readSeveral(names, session, settings)
  const reading = await readNamed(name, session.io, { settings, words: session.words })
  session.io.stdout.write(shown(reading, session, { settings, origin: originOf(name) }))
  return findings(reading, settings)
}

function originOf(name: string) {
  const isPlain = /^[\w./:@%+,=-]+$/.test(name)
  return { asData: `paygir read --json ${isPlain ? name : `'${name.replaceAll("'", "'\\''")}'`}`, remark: null }
}

function findings({ record }: Reading, { failOn }: Settings): number {
  return record.issues.some((issue) => failOn.includes(issue.severity)) ? EXIT.findings : EXIT.ok
}

/** One input that cannot be read does not keep the others from being read; its exit code comes first. */
async function readSeveral(names: readonly string[], session: Session, settings: Settings): Promise<number> {
  const { io, words } = session
  const progress = progressLine(io, words, names.length)
  const batch = batchOf(session, settings)
  let failed = EXIT.ok as number
  let found = EXIT.ok as number
  for (const [done, name] of names.entries()) {
    progress.tell(done)
    try {
      const reading = await readNamed(name, io, { settings, words })
      progress.clear()
      batch.add(name, reading)
      found ||= findings(reading, settings)
    } catch (error) {
      const failure = failureOf(error, words)
      progress.clear()
      batch.fail(name, failure)
      failed ||= failure.exitCode
    }
  }
  batch.finish()
  return failed || found
}

interface Batch {
  readonly add: (name: string, reading: Reading) => void
  readonly fail: (name: string, failure: Failure) => void
  readonly finish: () => void
}

/** Pages and lines are written one after the other; JSON is one object, written at the end. */
function batchOf(session: Session, settings: Settings): Batch {
  const { stdout, stderr } = session.io
  const records: Partial<RecordDocument>[] = []
  const errors: object[] = []
  let isFirst = true
  return {
    add(name, reading) {
      if (settings.output === 'json') {
        records.push(documentOf(reading, settings))
        return
      }
      if (settings.output === 'page' && !isFirst) stdout.write(`\n${'─'.repeat(session.width)}\n\n`)
      isFirst = false
      stdout.write(shown(reading, session, { settings, origin: originOf(name) }))
    },
    fail(name, failure) {
      const error = { code: failure.code, message: failure.message, hint: failure.hint }
      if (settings.output === 'json') errors.push({ file: name, ...error })
      else if (settings.output === 'jsonl') stdout.write(`${jsonText({ type: 'error', file: name, error })}\n`)
      else stderr.write(failureText(failure))
    },
    finish() {
      if (settings.output === 'json') stdout.write(`${jsonText({ schema: BATCH_SCHEMA, records, errors }, 2)}\n`)
    },
  }
}
