import { seenOf } from '../../desk/folder/index.ts'
import {
  agreement,
  history,
  type Item,
  isKind,
  type RecordedChange,
  standingOf,
  templateFor,
  waiting,
} from '../../register/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import type { Session } from '../session.ts'
import { type Workspace, withWorkspace } from '../workspace/workspace.ts'
import { chosenItem } from './choose-item.ts'
import type { ItemView } from './item-view.ts'
import { print } from './output.ts'
import { itemPage } from './pages/item-page.ts'
import { type ViewData, viewData } from './view-data.ts'
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
        data: () => ({ ...viewFacts('item', data), ...dataOf(view, workspace) }),
        page: () => itemPage(view, context, { isLong }),
      },
      args,
      session,
    )
    return EXIT.ok
  })
}

async function itemView(item: Item, data: ViewData, workspace: Workspace): Promise<ItemView> {
  const { store, rel, reader } = workspace
  const changes: RecordedChange[] = []
  for await (const change of store.changes(rel, { obj: item.id }, reader)) changes.push(change)
  const { items, context } = data
  return {
    item,
    data,
    history: history(changes, item),
    waits: waiting([item], context).edges,
    contradictions: items
      .filter((other) => isKind(other, 'contradiction'))
      .filter(({ facts, withdrawn }) => facts.about.includes(item.id) && withdrawn === null),
    related: items.filter((other) => pointsTo(other, item.id)),
    agreement: agreement(item, workspace.relationship, await seenOf(workspace, rel)),
  }
}

/** True when the facts of an item that is followed name the other one. */
function pointsTo({ id, kind, facts }: Item, to: string): boolean {
  if (kind === 'contradiction' || id === to) return false
  const { document, parent, record, body, event, source } = facts as unknown as Readonly<Record<string, unknown>>
  const { dependsOn = [] } = facts as { readonly dependsOn?: readonly string[] }
  return [document, parent, record, body, event, source, ...dependsOn].includes(to)
}

/** The item as `--json` gives it, with what follows from it. */
function dataOf(
  { item, history: lines, waits, contradictions, related, agreement: shared }: ItemView,
  { relationship }: Workspace,
): object {
  const standing = isKind(item, 'document') ? standingOf(item, templateFor(relationship, item.facts.type)) : null
  const ids = (items: readonly Item[]) => items.map(({ id }) => id)
  return {
    item,
    standing,
    waits,
    contradictions: ids(contradictions),
    related: ids(related),
    agreement: shared,
    history: lines,
  }
}
