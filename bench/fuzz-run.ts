import { differences, recordFaults } from '../eval/index.ts'
import type { SourceRecord } from '../src/model/index.ts'
import { mutatedInput } from './mutate.ts'
import { shrink } from './shrink.ts'

/** One of so many inputs is read twice, to see that the records are equal. */
const REREAD_EVERY = 10
/** Inputs are short; what takes longer than this is no longer linear. Milliseconds, the best of three. */
const SLOWEST_MS = 1000

type Read = (source: string) => SourceRecord

export interface FuzzOptions {
  readonly bases: readonly string[]
  readonly seed: number
  /** The first number of the series, and how many inputs follow. */
  readonly from: number
  readonly count: number
  readonly read: Read
  readonly onProgress?: (done: number) => void
}

export interface FuzzFailure {
  readonly number: number
  /** What the full input shows, a sentence each. */
  readonly faults: readonly string[]
  /** The shortest text found that still shows the first of these faults. */
  readonly input: string
}

export interface FuzzResult {
  readonly done: number
  readonly slowestMs: number
  readonly failure: FuzzFailure | null
}

/** Reads mutated texts and checks each record; stops at the first one with a fault. */
export function fuzz({ bases, seed, from, count, read, onProgress }: FuzzOptions): FuzzResult {
  let slowestMs = 0
  for (let done = 0; done < count; done++) {
    const number = from + done
    const input = mutatedInput(bases, seed, number)
    const begun = performance.now()
    const faults = faultsOf(input, read, number % REREAD_EVERY === 0)
    const took = performance.now() - begun
    slowestMs = Math.max(slowestMs, took)
    if (took > SLOWEST_MS && isSlow(input, read)) faults.push(`takes more than ${SLOWEST_MS} ms`)
    if (faults.length > 0)
      return { done, slowestMs, failure: { number, faults, input: smallestOf(input, read, faults) } }
    onProgress?.(done + 1)
  }
  return { done: count, slowestMs, failure: null }
}

/** What is wrong with reading one text; empty when nothing is. */
export function faultsOf(input: string, read: Read, twice: boolean): string[] {
  try {
    const record = read(input)
    const faults = [...recordFaults(input, record)]
    if (twice) {
      faults.push(...differences(record, read(input), 'record').map((path) => `${path} differs when read again`))
    }
    return faults
  } catch (cause) {
    return [`throws ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`]
  }
}

/** The fastest of three readings counts: the machine may be busy with something else. */
function isSlow(input: string, read: Read): boolean {
  return [1, 2, 3].every(() => {
    const begun = performance.now()
    faultsOf(input, read, false)
    return performance.now() - begun > SLOWEST_MS
  })
}

function smallestOf(input: string, read: Read, [fault = '']: readonly string[]): string {
  const kind = kindOf(fault)
  if (kind.startsWith('takes more')) return input
  return shrink(input, (candidate) => faultsOf(candidate, read, true).some((other) => kindOf(other) === kind))
}

/** The first line without numbers and quoted words: the same fault in a shorter text stands elsewhere. */
function kindOf(fault: string): string {
  const [line = ''] = fault.split('\n')
  return line.replace(/".*"/g, '').replace(/\d+/g, '#')
}
