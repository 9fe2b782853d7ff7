import { loadBundle } from '../../adapters/index.ts'
import { type Policy, parseVerifierKey, type VerifierKey } from '../../log/index.ts'
import type { LogStore, Signer } from '../../register/index.ts'
import type { Arguments } from '../arguments.ts'
import { UsageError } from '../error-codes.ts'
import type { Session } from '../session.ts'
import { type Workspace, withWorkspace } from '../workspace/workspace.ts'

/** The log of one register, ready to be worked with. */
export interface Desk {
  readonly args: Arguments
  readonly session: Session
  readonly workspace: Workspace
  readonly log: LogStore
  /** The key of the data folder under the name of the log. */
  readonly signer: Signer
  /** Whom the log is known by: its policy file, else its own key alone. */
  readonly policy: Policy
  /** The log's key by that policy. */
  readonly logKey: VerifierKey
}

/** Opens the register and its log for the action. Throws as `withWorkspace` does, and LogError E_LOG_POLICY. */
export function atDesk(args: Arguments, session: Session, action: (desk: Desk) => Promise<number>): Promise<number> {
  return withWorkspace(args, session, async (workspace) => {
    const { policyFile, policyOfLog, readPolicy } = await loadBundle()
    const log = await workspace.store.log(workspace.rel)
    const signer = workspace.serverKey.named(log.origin)
    const own = parseVerifierKey(signer.verifierKey)
    const policy = (await readPolicy(policyFile(workspace.folder, workspace.rel))) ?? policyOfLog(own)
    const logKey = policy.logs.find(({ key }) => key.name === log.origin)?.key ?? own
    return action({ args, session, workspace, log, signer, policy, logKey })
  })
}

/** The second word of `paygir log WORD`. Throws UsageError E_MISSING_ARGUMENT. */
export function neededWord({ command, words }: Arguments, what: string): string {
  const word = words[1]
  if (word !== undefined) return word
  throw new UsageError('E_MISSING_ARGUMENT', { command: `${command} ${words[0]}`, accepted: what, first: what })
}
