import type { ItemKind } from '../record/record-items.ts'

/** Marks that are shown while all items are: those of the other kinds would hide the text. */
const USUAL: readonly ItemKind[] = ['undertaking', 'document', 'statement']

/** The kinds that are marked in the text while the items of a kind, or with null all, are listed. */
export function marksOf(kind: ItemKind | null): readonly ItemKind[] {
  return kind === null ? USUAL : [kind]
}
