/** A row as moving about needs it. */
export interface MovableRow {
  readonly kind: 'group' | 'task'
  readonly id: string
}

/** What an arrow key asks for. */
export type RowMove =
  | { readonly to: string }
  /** The steps of the document are to be shown, or not any more. */
  | { readonly toggle: string }
  | null

/** The row `by` rows further down; the ends are ends. From nowhere: the first, or the last. */
export function rowBeside(rows: readonly MovableRow[], selected: string | null, by: number): string | null {
  if (rows.length === 0) return null
  const at = rows.findIndex(({ id }) => id === selected)
  if (at < 0) return (by > 0 ? rows[0] : rows.at(-1))?.id ?? null
  return rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.id ?? null
}

/**
 * What the arrow does that points onward, in the direction of writing: it shows the steps of a document, then goes to the
 * first of them; the arrow back goes from a step to its document, then puts its steps away (WAI-ARIA, tree view).
 */
export function rowAlong(rows: readonly MovableRow[], selected: string | null, direction: 'onward' | 'back'): RowMove {
  const at = rows.findIndex(({ id }) => id === selected)
  const row = rows[at]
  if (row === undefined) return null
  const isOpen = rows[at + 1]?.kind === 'task'
  if (row.kind === 'group') {
    if (direction === 'back') return isOpen ? { toggle: row.id } : null
    return isOpen ? { to: rows[at + 1]?.id ?? row.id } : { toggle: row.id }
  }
  if (direction === 'onward') return null
  const group = rows.slice(0, at).findLast(({ kind }) => kind === 'group')
  return group === undefined ? null : { to: group.id }
}

/** Which way an arrow key points in the direction of writing; null for other keys. */
export function directionOf(key: string, isRightToLeft: boolean): 'onward' | 'back' | null {
  if (key === 'ArrowRight') return isRightToLeft ? 'back' : 'onward'
  if (key === 'ArrowLeft') return isRightToLeft ? 'onward' : 'back'
  return null
}
