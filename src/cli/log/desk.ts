import { type OpenLog, openLog } from '../../desk/log/index.ts'
import type { Arguments } from '../arguments.ts'
import { UsageError } from '../error-codes.ts'
import type { Session } from '../session.ts'
import { type Workspace, withWorkspace } from '../workspace/workspace.ts'

/** The log of one register, ready to be worked with. */
export interface Desk extends OpenLog {
  readonly args: Arguments
  readonly session: Session
  readonly workspace: Workspace
}

/** Opens the register and its log for the action. Throws as `withWorkspace` does, and LogError E_LOG_POLICY. */
export function atDesk(args: Arguments, session: Session, action: (desk: Desk) => Promise<number>): Promise<number> {
  return withWorkspace(args, session, async (workspace) => {
    return action({ args, session, workspace, ...(await openLog(workspace, workspace.rel)) })
  })
}

/** The second word of `paygir log WORD`. Throws UsageError E_MISSING_ARGUMENT. */
export function neededWord({ command, words }: Arguments, what: string): string {
  const word = words[1]
  if (word !== undefined) return word
  throw new UsageError('E_MISSING_ARGUMENT', { command: `${command} ${words[0]}`, accepted: what, first: what })
}
