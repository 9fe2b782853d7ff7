import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { medianOf } from './figures.ts'

const BIN = resolve(import.meta.dirname, '../bin/paygir.js')
const LONGEST_RUN_MS = 30_000

/** How long a whole `paygir read FILE --json` takes, or why that could not be measured. */
export type Cold = { readonly firstMs: number; readonly medianMs: number } | { readonly skipped: string }

/** Starts the program so many times on one file, each time as a new process. */
export function coldRead(file: string | null, runs: number): Cold {
  if (file === null) return { skipped: 'no file with a text of that size at hand' }
  if (!existsSync(BIN)) return { skipped: 'bin/paygir.js does not exist yet' }
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const begun = performance.now()
    const done = spawnSync(process.execPath, [BIN, 'read', file, '--json'], {
      encoding: 'utf8',
      timeout: LONGEST_RUN_MS,
    })
    times.push(performance.now() - begun)
    if (done.status !== 0) {
      const reason =
        done.error?.message ?? done.stderr.split('\n').find((line) => line.includes('Error')) ?? done.stderr
      return { skipped: `paygir read ends with ${done.status}: ${reason.trim().slice(0, 160)}` }
    }
  }
  return { firstMs: times[0] ?? 0, medianMs: medianOf(times) }
}
