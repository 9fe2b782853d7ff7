import { createHash } from 'node:crypto'
import { freshId } from '../../../desk/register/index.ts'
import { type Change, type Item, isKind, type PlanFacts } from '../../../register/index.ts'
import { textOption } from '../../register/options.ts'
import type { ViewRequest } from '../../register/view-request.ts'

type PlanItem = Item<'plan'>

/** The settings or the baselines of a register, as they were entered, the last one last. */
export function plansOf(items: readonly Item[], role: PlanFacts['role']): readonly PlanItem[] {
  const plans = items.filter((item) => isKind(item, 'plan')) as readonly Item[] as readonly PlanItem[]
  return plans
    .filter(({ facts, withdrawn }) => facts.role === role && withdrawn === null)
    .sort((a, b) => a.added.index - b.added.index)
}

/** Its content as it is kept, read from JSON; null where the folder does not have it. */
export async function contentOf({ facts }: PlanItem, { workspace }: ViewRequest): Promise<unknown> {
  const bytes = await workspace.store.kept(workspace.rel, facts.contentHash)
  return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'))
}

export interface KeptFile {
  readonly role: PlanFacts['role']
  readonly name: string
  readonly content: object
  /** Why it changed, where nobody says it with --reason. */
  readonly why: string
}

/** Keeps the content, except with `--dry-run`, and gives the change that enters it: settings are corrected, baselines added. */
export async function changeFor(
  { role, name, content, why }: KeptFile,
  items: readonly Item[],
  { args, session, workspace }: ViewRequest,
): Promise<Change> {
  const bytes = Buffer.from(`${JSON.stringify(content)}\n`)
  const isDry = args.options['dry-run'] === true
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const contentHash = isDry ? hash : await workspace.store.keep(workspace.rel, bytes)
  const { party } = workspace.reader
  const asOf = workspace.today
  const own = role === 'settings' ? plansOf(items, 'settings').at(-1) : undefined
  if (own !== undefined) {
    const reason = textOption(args.options, 'reason') ?? why
    return { type: 'item.correct', obj: own.id, party, body: { changes: { asOf, contentHash }, reason } }
  }
  const obj = freshId('plan', name, session.io.random)
  return { type: 'plan.add', obj, party, body: { role, name, asOf, contentHash } }
}
