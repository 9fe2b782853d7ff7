/** One figure: what was asked for, and what was found. */
export interface Row {
  readonly name: string
  readonly target: string
  readonly found: string
  /** Null where nothing is asked for. */
  readonly isReached: boolean | null
}

const SIGN = new Map([
  [true, 'reached'],
  [false, 'MISSED'],
  [null, ''],
] as const)

export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, target, found, isReached }) => [name, target, found, SIGN.get(isReached) ?? ''])
  const all = [['measure', 'target', 'found', ''], ...cells]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
