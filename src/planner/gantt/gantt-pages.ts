import type { GanttLayout, GanttRow } from './gantt-layout.ts'
import { footHeight, HEAD_TOP, headHeight } from './sheet.ts'

/** Rows of a layout that stand on one sheet. */
export interface GanttPage {
  /** From 1. */
  readonly number: number
  readonly of: number
  /** Index of the first row, and of the first after the last. */
  readonly rows: readonly [first: number, end: number]
  /** Index of the document to which the first rows belong when it stands on the page before; it is said once more. */
  readonly continues: number | null
  /** Height of the sheet; null: as high as its content. */
  readonly height: number | null
}

/** A4 across with margins of 10 mm, in millimetres. */
export const SHEET = { width: 277, height: 190 } as const

/** Everything on one sheet, as high as it is. */
export function wholePage({ rows }: GanttLayout): GanttPage {
  return { number: 1, of: 1, rows: [0, rows.length], continues: null, height: null }
}

/** The rows on as many sheets of A4 as they need; no document stands alone at the foot of one. At least one sheet. */
export function paginate(layout: GanttLayout): readonly GanttPage[] {
  const height = Math.floor((layout.width * SHEET.height) / SHEET.width)
  const room = height - HEAD_TOP - headHeight(layout) - footHeight(layout)
  const pages: Omit<GanttPage, 'of'>[] = []
  let first = 0
  do {
    const continues = continuedGroup(layout.rows, first)
    const end = endOfPage(layout.rows, first, room - (layout.rows[continues ?? -1]?.height ?? 0))
    pages.push({ number: pages.length + 1, rows: [first, end], continues, height })
    first = end
  } while (first < layout.rows.length)
  return pages.map((page) => ({ ...page, of: pages.length }))
}

/** The document of the first row, when that is a step. */
function continuedGroup(rows: readonly GanttRow[], first: number): number | null {
  if (rows[first]?.kind !== 'task') return null
  const group = rows.findLastIndex(({ kind }, at) => at < first && kind === 'group')
  return group < 0 ? null : group
}

function endOfPage(rows: readonly GanttRow[], first: number, room: number): number {
  let [end, used] = [first, 0]
  while (end < rows.length && used + (rows[end]?.height ?? 0) <= room) {
    used += rows[end]?.height ?? 0
    end += 1
  }
  if (end >= rows.length) return rows.length
  const isLonely = rows[end - 1]?.kind === 'group' && rows[end]?.kind === 'task'
  // A sheet takes at least one row, however high.
  return Math.max(first + 1, isLonely ? end - 1 : end)
}
