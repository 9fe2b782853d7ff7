import { itemFacts, itemView } from '../../desk/register/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import type { Session } from '../session.ts'
import { withWorkspace } from '../workspace/workspace.ts'
import { chosenItem } from './choose-item.ts'
import { print } from './output.ts'
import { itemPage } from './pages/item-page.ts'
import { viewData } from './view-data.ts'
import { pageContext, viewFacts } from './views/view-head.ts'

/** `paygir show ITEM`. Returns the exit code. Throws UsageError. */
export async function showCommand(args: Arguments, session: Session): Promise<number> {
  return withWorkspace(args, session, async (workspace) => {
    const now = await chosenItem(args.words[0] ?? '', workspace)
    const data = await viewData(args, workspace)
    const item = data.context.items.get(now.id) ?? now
    const view = await itemView(item, data, workspace)
    const context = pageContext(data, session.words)
    const isLong = args.options.history === true
    print(
      {
        data: () => ({ ...viewFacts('item', data), ...itemFacts(view, workspace.relationship) }),
        page: () => itemPage(view, context, { isLong }),
      },
      args,
      session,
    )
    return EXIT.ok
  })
}
