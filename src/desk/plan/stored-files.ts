import { type Change, type Item, isKind, type PlanFacts } from '../../register/index.ts'
import { type Access, freshId, keepBytes, type Viewer } from '../register/index.ts'

type PlanItem = Item<'plan'>

/** The settings or the baselines of a register, as they were entered, the last one last. */
export function plansOf(items: readonly Item[], role: PlanFacts['role']): readonly PlanItem[] {
  const plans = items.filter((item) => isKind(item, 'plan')) as readonly Item[] as readonly PlanItem[]
  return plans
    .filter(({ facts, withdrawn }) => facts.role === role && withdrawn === null)
    .sort((a, b) => a.added.index - b.added.index)
}

/** Its content as it is kept, read from JSON; null where the folder does not have it. Throws StoreError. */
export async function contentOf({ facts }: PlanItem, { store, rel }: Pick<Access, 'store' | 'rel'>): Promise<unknown> {
  const bytes = await store.kept(rel, facts.contentHash)
  return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'))
}

export interface KeptFile {
  readonly role: PlanFacts['role']
  readonly name: string
  readonly content: object
  /** Why it changed. */
  readonly reason: string
}

export interface KeepingFile {
  /** What is in the register by now. */
  readonly items: readonly Item[]
  /** Bytes that nobody can guess: ids end with some. */
  readonly random: (length: number) => Uint8Array
  /** True when only the change is made, and nothing is stored. */
  readonly isDry: boolean
}

/**
 * Keeps the content, and gives what enters it: settings are corrected, baselines added. Nothing is told of a file that is
 * added but what it is, so why stands in a comment beside the first settings. The file itself comes first. Throws
 * StoreError.
 */
export async function changesFor(
  { role, name, content, reason }: KeptFile,
  { store, rel, reader: { party }, today: asOf }: Viewer,
  { items, random, isDry }: KeepingFile,
): Promise<readonly [Change, ...Change[]]> {
  const contentHash = await keepBytes(Buffer.from(`${JSON.stringify(content)}\n`), { store, rel, isDry })
  const own = role === 'settings' ? plansOf(items, 'settings').at(-1) : undefined
  if (own !== undefined) {
    return [{ type: 'item.correct', obj: own.id, party, body: { changes: { asOf, contentHash }, reason } }]
  }
  const obj = freshId('plan', name, random)
  const added: Change = { type: 'plan.add', obj, party, body: { role, name, asOf, contentHash } }
  if (reason === '') return [added]
  return [added, { type: 'comment.add', obj, party, body: { text: reason, language: null } }]
}
