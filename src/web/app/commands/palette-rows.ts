import { foldedWords, foldText } from '../../../register/index.ts'

/** Where a row of the palette belongs, in the order in which the groups stand. */
export const PALETTE_GROUPS = ['pages', 'here', 'items', 'view'] as const
export type PaletteGroup = (typeof PALETTE_GROUPS)[number]

/** Something that can be gone to, or done. */
export interface PaletteRow {
  readonly id: string
  readonly group: PaletteGroup
  readonly label: string
  /** Of the label, where it is not that of the page. */
  readonly language?: string | undefined
  /** What it can be found by beside its label. */
  readonly also?: string
  /** The keys that do the same. */
  readonly keys?: string
  readonly run: () => void
}

/** Rows that have every word somewhere, spellings folded; those that begin with the text come first. */
export function matchingRows(rows: readonly PaletteRow[], text: string): readonly PaletteRow[] {
  const words = foldedWords(text)
  const start = foldText(text)
  const rank = ({ label }: PaletteRow) => (foldText(label).startsWith(start) ? 0 : 1)
  return rows
    .filter(({ label, also = '' }) => {
      const known = foldText(`${label} ${also}`)
      return words.every((word) => known.includes(word))
    })
    .toSorted((one, other) => rank(one) - rank(other))
}

/** By groups, without those that are empty. */
export function groupedRows(
  rows: readonly PaletteRow[],
): readonly { readonly group: PaletteGroup; readonly rows: readonly PaletteRow[] }[] {
  const groups = PALETTE_GROUPS.map((group) => ({ group, rows: rows.filter((row) => row.group === group) }))
  return groups.filter((group) => group.rows.length > 0)
}
