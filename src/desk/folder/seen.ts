import { loadBundle, loadKeys } from '../../adapters/index.ts'
import type { Opened } from './open-desk.ts'

/** Which sides have cosigned a checkpoint that covers an entry, by the index of the entry. */
export type Seen = (index: number) => readonly string[]

/**
 * By the policy of the register's log: a side whose witness is not in it has seen nothing as far as is known here.
 * Throws LogError E_LOG_POLICY, StoreError.
 */
export async function seenOf({ store, folder }: Pick<Opened, 'store' | 'folder'>, rel: string): Promise<Seen> {
  const [{ policyFile, readPolicy, seenBy }, { verifySignature }] = await Promise.all([loadBundle(), loadKeys()])
  const policy = await readPolicy(policyFile(folder, rel))
  if (policy === null) return () => []
  const log = await store.log(rel)
  const sightings = seenBy(await log.checkpoints(), policy, verifySignature)
  return (index) => sightings(index).map(({ party }) => party)
}
