import { stopwatch } from '../fault-run.ts'
import { documentFacts, OPENING, REL, SECRETARIAT, tagOf } from '../ground/changes.ts'
import { findingsOf, openFolder } from '../ground/open.ts'
import { compare, type Ledger } from './ledger.ts'

export interface Verified {
  readonly failures: readonly string[]
  /** From the beginning of opening to the end of the first entry. */
  readonly openedMs: number
  readonly entries: number
}

/**
 * Opens what the killed ones have left, as anybody would, and enters something; then looks for all that was acknowledged,
 * and has the store check itself.
 */
export async function verify(folder: string, ledger: Ledger, seed: number): Promise<Verified> {
  const elapsed = stopwatch()
  const { store, close } = await openFolder(folder, seed)
  try {
    if ((await store.relationships()).length === 0) {
      const { index, hash } = await store.open(OPENING, SECRETARIAT)
      if (ledger.acknowledged.size > 0) return { failures: ['the register is gone'], openedMs: 0, entries: 0 }
      ledger.acknowledged.set(index, hash)
    }
    // Entering is refused when the head of the log does not agree with itself.
    const body = documentFacts(`After ${seed}`)
    const obj = `doc:after-${seed}-0`
    const refs = await store.enter(REL, [{ type: 'document.add', obj, party: null, body }], SECRETARIAT)
    const openedMs = elapsed()
    for (const { index, hash } of refs) ledger.acknowledged.set(index, hash)
    const changes = await Array.fromAsync(store.changes(REL, {}, { party: null }))
    const found = changes.map(({ index, hash, obj: of }) => ({ index, hash, tag: tagOf(of) }))
    const failures = [...compare(ledger, found), ...(await findingsOf(store))]
    return { failures, openedMs, entries: found.length }
  } finally {
    await close()
  }
}
