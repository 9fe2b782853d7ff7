import type { Change } from '../../register/index.ts'
import type { Arguments } from '../arguments.ts'
import type { CommandName } from '../commands.ts'
import type { Session } from '../session.ts'
import { withWorkspace } from '../workspace/workspace.ts'
import { correctChanges, withdrawChanges } from './entering/corrections.ts'
import { enterAll } from './entering/enter-all.ts'
import { delayChanges, evidenceChanges, stageChanges } from './entering/moves.ts'
import { commentChanges, draftChanges, judgeChanges, noteChanges, statusChanges } from './entering/remarks.ts'
import { disputeChanges, endorseChanges } from './entering/words-of-parties.ts'
import type { ViewRequest } from './view-request.ts'

/** Commands that enter something about one item. */
export type EnteringCommand = Extract<
  CommandName,
  | 'stage'
  | 'evidence'
  | 'status'
  | 'delay'
  | 'judge'
  | 'comment'
  | 'note'
  | 'draft'
  | 'correct'
  | 'withdraw'
  | 'endorse'
  | 'dispute'
>

/** The changes that a command line asks for, and with which key they are signed. */
type Builder = (request: ViewRequest) => Promise<readonly Change[]>

const BUILDERS: Readonly<Record<EnteringCommand, Builder>> = {
  stage: stageChanges,
  evidence: evidenceChanges,
  status: statusChanges,
  delay: delayChanges,
  judge: judgeChanges,
  comment: commentChanges,
  note: noteChanges,
  draft: draftChanges,
  correct: correctChanges,
  withdraw: withdrawChanges,
  endorse: endorseChanges,
  dispute: disputeChanges,
}

/** `paygir stage …` and its like. Returns the exit code. Throws UsageError, Refusal, StoreError. */
export async function enteringCommand(command: EnteringCommand, args: Arguments, session: Session): Promise<number> {
  return withWorkspace(args, session, async (workspace) => {
    const request = { args, session, workspace }
    return enterAll(await BUILDERS[command](request), request)
  })
}
