import type { Said } from './said.ts'

/** What the writers of one data folder were told, over all rounds. */
export interface Ledger {
  /** Leaf hash by index of each entry that was acknowledged. */
  readonly acknowledged: Map<number, string>
  /** Entries of each batch that was tried. */
  readonly tried: Map<string, number>
  /** Batches of which the store has said that nothing was stored. */
  readonly refused: Set<string>
  /** Failures by code. */
  readonly failed: Map<string, number>
}

export function newLedger(): Ledger {
  return { acknowledged: new Map(), tried: new Map(), refused: new Set(), failed: new Map() }
}

export function enterInto({ acknowledged, tried, refused, failed }: Ledger, all: readonly Said[]): void {
  for (const one of all) {
    if (one.said === 'trying') tried.set(one.tag, one.count)
    if (one.said === 'acknowledged') for (const [index, hash] of one.refs) acknowledged.set(index, hash)
    if (one.said !== 'failed') continue
    failed.set(one.code, (failed.get(one.code) ?? 0) + 1)
    if (one.tag !== null && one.stored === 'no') refused.add(one.tag)
  }
}

/** An entry as it is found again. */
export interface FoundEntry {
  readonly index: number
  readonly hash: string
  readonly tag: string
}

/** What does not agree between what was acknowledged and what is there, a line each. */
export function compare({ acknowledged, tried, refused }: Ledger, found: readonly FoundEntry[]): readonly string[] {
  const hashes = new Map(found.map(({ index, hash }) => [index, hash]))
  const counts = new Map<string, number>()
  for (const { tag } of found) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const lost = [...acknowledged].filter(([index, hash]) => hashes.get(index) !== hash)
  const partial = [...tried].filter(([tag, count]) => ![0, count].includes(counts.get(tag) ?? 0))
  const gaps = found.filter(({ index }, place) => index !== place)
  return [
    ...lost.map(([index, hash]) => `entry ${index} ${hash} was acknowledged, found is ${hashes.get(index) ?? 'none'}`),
    ...partial.map(([tag, count]) => `batch ${tag}: ${counts.get(tag)} of its ${count} entries are there`),
    ...[...refused].filter((tag) => counts.has(tag)).map((tag) => `batch ${tag} is there, though it was refused`),
    ...gaps.slice(0, 1).map(({ index }) => `the entries around ${index} are not in a row`),
  ]
}
