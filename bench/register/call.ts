import { parseArgs } from 'node:util'

/** What can be measured, in the order in which it is. */
export const PARTS = ['load', 'reads', 'proofs', 'appends', 'start'] as const
export type Part = (typeof PARTS)[number]

/** What was asked for. */
export interface Call {
  readonly parts: readonly Part[]
  readonly documents: number
  readonly entries: number
  readonly seed: number
  readonly times: number
  /** A data folder to be used again; null for one that is removed in the end. */
  readonly keep: string | null
}

const NUMBERS = { documents: 10_000, entries: 200_000, seed: 1, times: 200 } as const
type NumberName = keyof typeof NUMBERS

export const USAGE = `npm run bench:register [-- PART…] [--documents N] [--entries N] [--seed S] [--times N] [--keep FOLDER]

Measures a register of ${NUMBERS.documents} documents and ${NUMBERS.entries} entries: ${PARTS.join(', ')}.
--times N      how often each page, filter and search is asked for (${NUMBERS.times})
--keep FOLDER  keeps the register, and uses the one that is there instead of loading`

/** Null for what is no call. */
export function parseCall(args: readonly string[]): Call | null {
  const text = { type: 'string' } as const
  const options = {
    documents: text,
    entries: text,
    seed: text,
    times: text,
    keep: text,
    help: { type: 'boolean' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const numbers = Object.fromEntries(
      Object.entries(NUMBERS).map(([name, usual]) => [name, Number(values[name as NumberName] ?? usual)]),
    ) as Readonly<Record<NumberName, number>>
    const isWhole = Object.values(numbers).every((number) => Number.isSafeInteger(number) && number > 0)
    const isKnown = positionals.every((name) => (PARTS as readonly string[]).includes(name))
    const parts = positionals.length === 0 ? PARTS : PARTS.filter((part) => positionals.includes(part))
    return isWhole && isKnown && values.help !== true ? { ...numbers, parts, keep: values.keep ?? null } : null
  } catch {
    return null
  }
}
