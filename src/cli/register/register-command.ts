import type { Arguments } from '../arguments.ts'
import { REGISTER_VIEWS, type RegisterView } from '../commands.ts'
import { EXIT } from '../error-codes.ts'
import type { Session } from '../session.ts'
import { withWorkspace } from '../workspace/workspace.ts'
import { oneOf } from './options.ts'
import { type Output, print } from './output.ts'
import type { ViewRequest } from './view-request.ts'
import { changesView } from './views/changes-view.ts'
import { dueView } from './views/due-view.ts'
import { expiringView } from './views/expiring-view.ts'
import { listView } from './views/list-view.ts'
import { matrixView } from './views/matrix-view.ts'
import { bodiesView, fieldsView, summaryView } from './views/tally-views.ts'
import { waitingView } from './views/waiting-view.ts'

const VIEWS: Readonly<Record<RegisterView, (request: ViewRequest) => Promise<Output>>> = {
  matrix: (request) => matrixView(request),
  due: dueView,
  waiting: waitingView,
  expiring: expiringView,
  changes: changesView,
  fields: fieldsView,
  bodies: bodiesView,
  list: listView,
  summary: summaryView,
}

/** `paygir register [VIEW]`. Returns the exit code. Throws UsageError. */
export async function registerCommand(args: Arguments, session: Session): Promise<number> {
  const view = oneOf(args.words[0] ?? 'matrix', REGISTER_VIEWS, 'register')
  return withWorkspace(args, session, async (workspace) => {
    print(await VIEWS[view]({ args, session, workspace }), args, session)
    return EXIT.ok
  })
}
