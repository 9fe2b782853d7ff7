import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { endWithReader } from '../eval/index.ts'
import { readText } from '../src/reader/index.ts'
import { baseTexts } from './base-texts.ts'
import { type FuzzFailure, fuzz } from './fuzz-run.ts'
import { machineLine } from './machine.ts'

const EXIT = { ok: 0, failed: 1, usage: 2 } as const
const DEFAULT_COUNT = 50_000
const USAGE = `npm run fuzz [-- N] [--seed S] [--from I]

Reads N mutated texts (${DEFAULT_COUNT}) and checks every record: nothing thrown, spans exact, ids and references sound,
JSON gives the record back, the same text gives the same record, no input takes long.
--seed S  the series of inputs (by default a new one; it is printed)
--from I  the number of the first input (0); "1 --seed S --from I" reads the I-th one again`

interface Call {
  readonly count: number
  readonly seed: number
  readonly from: number
}

function main(args: readonly string[]): number {
  const call = parseCall(args)
  if (call === null) {
    process.stderr.write(`${USAGE}\n`)
    return EXIT.usage
  }
  const bases = baseTexts().map(({ text }) => text)
  const fingerprint = createHash('sha256').update(bases.join('\0')).digest('hex').slice(0, 8)
  process.stdout.write(`${machineLine()}\n`)
  process.stdout.write(
    `seed ${call.seed}, from ${call.from}, ${call.count} inputs of ${bases.length} texts (${fingerprint})\n`,
  )
  const begun = performance.now()
  const { done, slowestMs, failure } = fuzz({
    ...call,
    bases,
    read: (source) => readText(source),
    onProgress: progress(call),
  })
  const seconds = (performance.now() - begun) / 1000
  process.stdout.write(
    `${done} inputs read in ${seconds.toFixed(1)} s, ${Math.round(done / seconds)} a second; the slowest with its checks took ${slowestMs.toFixed(0)} ms\n`,
  )
  if (failure === null) {
    process.stdout.write('✓ no fault\n')
    return EXIT.ok
  }
  process.stdout.write(failurePage(call, failure))
  return EXIT.failed
}

function parseCall(args: readonly string[]): Call | null {
  try {
    const options = { seed: { type: 'string' }, from: { type: 'string' }, help: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const seed = wholeNumber(values.seed) ?? Date.now() % 2 ** 31
    const call = { count: wholeNumber(positionals[0]) ?? DEFAULT_COUNT, seed, from: wholeNumber(values.from) ?? 0 }
    const usable = Object.values(call).every((number) => Number.isSafeInteger(number) && number >= 0)
    return usable && positionals.length <= 1 && values.help !== true ? call : null
  } catch {
    return null
  }
}

function wholeNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replaceAll('_', ''))
}

/** A line at every tenth of the way. */
function progress({ count }: Call): (done: number) => void {
  const step = Math.max(1, Math.ceil(count / 10))
  const begun = performance.now()
  return (done) => {
    if (done % step !== 0 || done === count) return
    const left = ((performance.now() - begun) / done) * (count - done)
    process.stderr.write(
      `${done}/${count} · ${Math.round((100 * done) / count)} % · ${Math.round(left / 1000)} s left\n`,
    )
  }
}

function failurePage({ seed }: Call, { number, faults, input }: FuzzFailure): string {
  const shown = faults.slice(0, 5).map((fault) => `  ${fault}`)
  return `${[
    `✗ input ${number} of seed ${seed}: npm run fuzz -- 1 --seed ${seed} --from ${number}`,
    ...shown,
    ...(faults.length > shown.length ? [`  and ${faults.length - shown.length} more`] : []),
    `the shortest text with the first of these faults, ${input.length} units, as JSON:`,
    JSON.stringify(input),
  ].join('\n')}\n`
}

endWithReader()
process.exitCode = main(process.argv.slice(2))
