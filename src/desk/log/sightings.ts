import { loadBundle, loadKeys, type Sighting } from '../../adapters/index.ts'
import type { OpenLog } from './open-log.ts'

/** Who has seen an entry, by its index: the earliest sighting of each side. Throws StoreError. */
export async function sightingsIn({
  log,
  policy,
}: Pick<OpenLog, 'log' | 'policy'>): Promise<(index: number) => readonly Sighting[]> {
  const [{ seenBy }, { verifySignature }] = await Promise.all([loadBundle(), loadKeys()])
  return seenBy(await log.checkpoints(), policy, verifySignature)
}
