import { type HistoryRequest, type VerifiedLog, verifyHistory } from '../../../log/index.ts'
import { verifySignature, verifySignatureAside } from '../../keys/index.ts'

export type VerifyRequest = Omit<HistoryRequest, 'verify' | 'verifyAside'>

/** Recomputes the whole log from its leaves, by the machine's own Ed25519. Throws as `verifyHistory` does. */
export function verifyLog(request: VerifyRequest): Promise<VerifiedLog> {
  return verifyHistory({ ...request, verify: verifySignature, verifyAside: verifySignatureAside })
}
