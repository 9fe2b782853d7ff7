import { duration } from '../figures.ts'
import type { FaultRun, Outcome } from './fault-run.ts'

export interface Line {
  readonly run: FaultRun
  readonly outcome: Outcome
  readonly seed: number
  readonly tookMs: number
}

/** Failures that are printed; the rest is counted. */
const SHOWN = 20

/** A row for each run, then what each one has to add. */
export function report(lines: readonly Line[]): string {
  const rows = [['what', 'rounds', 'result', 'worst', 'took', 'seed'], ...lines.map(rowOf)]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${[...table, '', ...lines.flatMap(notesOf)].join('\n')}\n`
}

function rowOf({ run, outcome, seed, tookMs }: Line): readonly string[] {
  const { rounds, worst } = outcome
  return [run.name, String(rounds), resultOf(outcome), worst ? duration(worst.ms) : '-', duration(tookMs), String(seed)]
}

function resultOf({ failures, skipped }: Outcome): string {
  if (skipped !== null) return 'skipped'
  return failures.length === 0 ? 'ok' : `${failures.length} FAILED`
}

function notesOf({ run, outcome }: Line): readonly string[] {
  const { failures, notes, skipped, worst } = outcome
  return [
    `${run.name}: ${run.what}`,
    ...(skipped === null ? [] : [`  skipped: ${skipped}`]),
    ...(worst === null ? [] : [`  worst time: ${worst.of}`]),
    ...notes.map((note) => `  ${note}`),
    ...failures.slice(0, SHOWN).map((failure) => `  ✗ ${failure}`),
    ...(failures.length > SHOWN ? [`  ✗ and ${failures.length - SHOWN} more`] : []),
  ]
}
