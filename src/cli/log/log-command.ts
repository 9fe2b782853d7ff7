import type { Arguments } from '../arguments.ts'
import { oneOf } from '../register/options.ts'
import type { Session } from '../session.ts'
import { cosignAction } from './cosign-action.ts'
import { entriesAction } from './entries-action.ts'
import { acceptAction, bundleAction, checkpointAction, policyAction, tilesAction } from './keeper-actions.ts'
import { LOG_ACTIONS, type LogAction } from './options.ts'
import { proofAction } from './proof-action.ts'
import { checkAction, verifyAction } from './verify-actions.ts'

const ACTIONS: Readonly<Record<LogAction, (args: Arguments, session: Session) => Promise<number>>> = {
  verify: verifyAction,
  check: checkAction,
  checkpoint: checkpointAction,
  bundle: bundleAction,
  cosign: cosignAction,
  accept: acceptAction,
  proof: proofAction,
  policy: policyAction,
  tiles: tilesAction,
  entries: entriesAction,
}

/** `paygir log ACTION`. Returns the exit code. Throws UsageError, LogError, KeyError, BundleError. */
export async function logCommand(args: Arguments, session: Session): Promise<number> {
  return ACTIONS[oneOf(args.words[0] ?? '', LOG_ACTIONS, 'log')](args, session)
}
