import { parseArgs } from 'node:util'
import type { FaultRun } from './fault-run.ts'

/** What was asked for. */
export interface Call {
  readonly runs: readonly FaultRun[]
  readonly seed: number
  /** Null for the number that is each run's own. */
  readonly rounds: number | null
}

/** Null for what is no call. `chance` is the seed when none is given. */
export function parseCall(args: readonly string[], all: readonly FaultRun[], chance: number): Call | null {
  try {
    const options = { seed: { type: 'string' }, rounds: { type: 'string' }, help: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const runs = positionals.length === 0 ? all : positionals.flatMap((name) => all.filter((run) => run.name === name))
    const seed = wholeNumber(values.seed) ?? chance
    const rounds = wholeNumber(values.rounds)
    const isUsable = [seed, rounds ?? 1].every((number) => Number.isSafeInteger(number) && number >= 0)
    const isKnown = positionals.every((name) => all.some((run) => run.name === name))
    return isUsable && isKnown && values.help !== true ? { runs, seed, rounds } : null
  } catch {
    return null
  }
}

function wholeNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replaceAll('_', ''))
}
