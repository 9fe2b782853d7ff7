import { decodeEntry, leafHash, toHex, toUtf8 } from '../../log/index.ts'
import type { LogStore, Reader } from '../../register/index.ts'

/**
 * Leaves from and to (excluded), as they are told to the reader: to a visitor, private ones by their hash alone, which is
 * all that the tree needs of them. Throws StoreError.
 */
export async function* toldLeaves(
  log: Pick<LogStore, 'leaves'>,
  [from, to]: readonly [number, number],
  { isVisitor = false }: Reader,
): AsyncGenerator<Uint8Array> {
  for await (const leaf of log.leaves(from, to)) yield isVisitor && isWithheld(leaf) ? withheldLine(leaf) : leaf
}

/** True of what one side alone can read. */
export function isWithheld(leaf: Uint8Array): boolean {
  return 'commit' in decodeEntry(leaf).body
}

/** `{"withheld":"<leaf hash, hex>"}`: no entry is written so. */
function withheldLine(leaf: Uint8Array): Uint8Array {
  return toUtf8(JSON.stringify({ withheld: toHex(leafHash(leaf)) }))
}
