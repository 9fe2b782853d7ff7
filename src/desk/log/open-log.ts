import { loadBundle } from '../../adapters/index.ts'
import { type Policy, parseVerifierKey, policyOfLog, type VerifierKey } from '../../log/index.ts'
import type { LogStore, Signer } from '../../register/index.ts'
import type { Opened } from '../folder/index.ts'

/** What the log of a register is opened from. */
export type LogPlace = Pick<Opened, 'store' | 'folder' | 'serverKey'>

/** The log of one register, ready to be worked with. */
export interface OpenLog {
  readonly rel: string
  readonly log: LogStore
  /** The key of the data folder under the name of the log. */
  readonly signer: Signer
  /** Whom the log is known by: its policy file, else its own key alone. */
  readonly policy: Policy
  /** The log's key by that policy. */
  readonly logKey: VerifierKey
}

/** Throws StoreError E_RELATIONSHIP_UNKNOWN, LogError E_LOG_POLICY, BundleError E_LOG_FILE. */
export async function openLog({ store, folder, serverKey }: LogPlace, rel: string): Promise<OpenLog> {
  const { policyFile, readPolicy } = await loadBundle()
  const log = await store.log(rel)
  const signer = serverKey.named(log.origin)
  const own = parseVerifierKey(signer.verifierKey)
  const policy = (await readPolicy(policyFile(folder, rel))) ?? policyOfLog(own)
  const logKey = policy.logs.find(({ key }) => key.name === log.origin)?.key ?? own
  return { rel, log, signer, policy, logKey }
}
