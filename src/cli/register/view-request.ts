import type { Arguments } from '../arguments.ts'
import type { Session } from '../session.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** What a view is made from. */
export interface ViewRequest {
  readonly args: Arguments
  readonly session: Session
  readonly workspace: Workspace
}
