import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineLine } from '../machine.ts'
import { type Call, parseCall } from './call.ts'
import { type FaultRun, type Outcome, stopwatch } from './fault-run.ts'
import { type Line, report } from './report.ts'
import { RUNS } from './runs.ts'

const EXIT = { ok: 0, failed: 1, usage: 2 } as const
const USAGE = `npm run faults [-- NAME…] [--seed S] [--rounds N]

Tries faults on the real register and says whether it held:
${RUNS.map(({ name, what, rounds }) => `  ${name.padEnd(10)} ${what} (${rounds} rounds)`).join('\n')}
--seed S    the choices (by default new ones; the seed is printed)
--rounds N  rounds of each named run`

async function main(args: readonly string[]): Promise<number> {
  const call = parseCall(args, RUNS, Date.now() % 2 ** 31)
  if (call === null) {
    process.stderr.write(`${USAGE}\n`)
    return EXIT.usage
  }
  process.stdout.write(`${machineLine()}\n`)
  const lines: Line[] = []
  for (const run of call.runs) lines.push(await perform(run, call))
  process.stdout.write(report(lines))
  return lines.every(({ outcome }) => outcome.failures.length === 0) ? EXIT.ok : EXIT.failed
}

async function perform(run: FaultRun, { seed, rounds }: Call): Promise<Line> {
  const elapsed = stopwatch()
  const wanted = rounds ?? run.rounds
  process.stderr.write(`${run.name}: seed ${seed}, ${wanted} rounds\n`)
  const folder = mkdtempSync(join(tmpdir(), 'paygir-faults-'))
  // The server, which does not run as root, has to pass through.
  chmodSync(folder, 0o711)
  try {
    const outcome = await run.run({ rounds: wanted, seed, folder, tell: progress(run.name, wanted) })
    return { run, outcome, seed, tookMs: elapsed() }
  } catch (error) {
    return { run, outcome: broken(error), seed, tookMs: elapsed() }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function broken(error: unknown): Outcome {
  const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { rounds: 0, failures: [failure], worst: null, notes: [], skipped: null }
}

/** A line at every tenth of the way. */
function progress(name: string, rounds: number): (done: number) => void {
  const step = Math.max(1, Math.ceil(rounds / 10))
  const elapsed = stopwatch()
  return (done) => {
    if (done % step !== 0 || done === rounds) return
    const leftMs = (elapsed() / done) * (rounds - done)
    process.stderr.write(`${name}: ${done}/${rounds} · ${Math.round(leftMs / 1000)} s left\n`)
  }
}

process.exitCode = await main(process.argv.slice(2))
