import { duration } from '../figures.ts'

/** One row of the table. */
export interface Measure {
  readonly name: string
  readonly target: string
  /** How often it was done. */
  readonly times: number
  /** Middle, 99th of a hundred, and longest or slowest, as they are printed. */
  readonly p50: string
  readonly p99: string
  readonly max: string
  /** Null where nothing is asked for. */
  readonly isReached: boolean | null
  readonly note?: string
}

/** The number that so large a share of the numbers does not exceed (nearest rank); NaN of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const ordered = numbers.toSorted((a, b) => a - b)
  return ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)] ?? Number.NaN
}

interface Asked {
  readonly name: string
  /** The 99th of a hundred takes no longer; null when nothing is asked for. */
  readonly limitMs: number | null
  readonly note?: string
}

/** A row from how long each time took. */
export function timesRow({ name, limitMs, note }: Asked, tookMs: readonly number[]): Measure {
  const p99 = percentile(tookMs, 0.99)
  return {
    name,
    target: limitMs === null ? '-' : `p99 ${duration(limitMs)}`,
    times: tookMs.length,
    p50: duration(percentile(tookMs, 0.5)),
    p99: duration(p99),
    max: duration(percentile(tookMs, 1)),
    isReached: limitMs === null ? null : p99 <= limitMs,
    ...(note === undefined ? {} : { note }),
  }
}

/** A row for something that is done once, or seldom: the longest time counts. */
export function onceRow({ name, limitMs, note }: Asked, tookMs: readonly number[]): Measure {
  const row = timesRow({ name, limitMs: null }, tookMs)
  const isReached = limitMs === null ? null : percentile(tookMs, 1) <= limitMs
  const target = limitMs === null ? '-' : duration(limitMs)
  return { ...row, target, isReached, ...(note === undefined ? {} : { note }) }
}

export interface Work {
  readonly entries: number
  readonly ms: number
}

/** A row of entries a second: all in all, and of the slowest lots. */
export function rateRow(
  { name, least, note }: { readonly name: string; readonly least: number | null; readonly note?: string },
  lots: readonly Work[],
): Measure {
  const rates = lots.map(({ entries, ms }) => (entries * 1000) / ms)
  const whole = (sum(lots.map(({ entries }) => entries)) * 1000) / sum(lots.map(({ ms }) => ms))
  const told = `${Math.round(whole)}/s in all`
  return {
    name,
    target: least === null ? '-' : `${least}/s`,
    times: sum(lots.map(({ entries }) => entries)),
    p50: `${Math.round(percentile(rates, 0.5))}/s`,
    p99: `${Math.round(percentile(rates, 0.01))}/s`,
    max: `${Math.round(percentile(rates, 0))}/s`,
    isReached: least === null ? null : whole >= least,
    note: note === undefined ? told : `${told}; ${note}`,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

const HEAD = ['', 'measure', 'target', 'times', 'p50', 'p99', 'worst', '']

/** The rows one under the other, in columns. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = [HEAD, ...measures.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row.map((cell, column) =>
      column > 2 && column < 7 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    ),
  )
  return lines.map((line) => `${line.join('  ').trimEnd()}\n`).join('')
}

function cellsOf({ isReached, name, target, times, p50, p99, max, note = '' }: Measure): readonly string[] {
  const mark = isReached === null ? ' ' : isReached ? '✓' : '✗'
  return [mark, name, target, String(times), p50, p99, max, note]
}

/** Does it once and says how long it took. */
export async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly ms: number; readonly result: Result }> {
  const begun = performance.now()
  const result = await work()
  return { ms: performance.now() - begun, result }
}
