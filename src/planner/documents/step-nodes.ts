import type { DocumentItem, PartyCode } from '../../register/index.ts'
import type { Link } from '../network/index.ts'
import type { PlanSettings } from '../settings/index.ts'
import { type After, afterOf, type SideSteps, type StepRow } from '../steps/index.ts'
import { isSkipped } from './apply-settings.ts'

/** One step of one document, before it has days. */
export interface StepNode {
  readonly id: string
  readonly party: PartyCode | null
  readonly row: StepRow
}

/** `doc:2023-11-08-1/ir/parliament`, or `doc:2023-11-08-1/first-use` for a joint step: the id by which settings name it. */
export function stepId(group: string, party: PartyCode | null, step: string): string {
  return party === null ? `${group}/${step}` : `${group}/${party}/${step}`
}

/** The steps of a document that it has, and how they wait for one another. */
export interface StepNodes {
  readonly nodes: readonly StepNode[]
  readonly links: readonly Link[]
}

/**
 * Lays the rows out for a document. A step that the settings skip is not there, and what it waited for holds up what
 * waited for it. A link that follows from others is left out.
 */
export function stepNodes(document: DocumentItem, sides: readonly SideSteps[], settings: PlanSettings): StepNodes {
  const all = sides.flatMap(({ party, rows }) =>
    rows.map((row): StepNode => ({ id: stepId(document.id, party, row.code), party, row })),
  )
  const nodes = all.filter(({ id }) => !isSkipped(id, settings))
  const isThere = new Set(nodes)
  const links = nodes.flatMap((node) => {
    const found = node.row.after.flatMap((after) => waitedFor(after, node.party, { all, isThere }))
    return found.map(({ node: from, after }) => linkOf(from, node, after))
  })
  return { nodes, links: withoutShortcuts(links) }
}

interface Found {
  readonly node: StepNode
  readonly after: After
}

interface Ground {
  readonly all: readonly StepNode[]
  readonly isThere: ReadonlySet<StepNode>
}

/** The steps that stand for the one named: itself on the side or on every side, else what it would have waited for. */
function waitedFor(after: After, party: PartyCode | null, ground: Ground): readonly Found[] {
  const named = ground.all.filter(
    ({ row, party: own }) => row.code === after.step && (party === null || own === null || own === party),
  )
  if (named.length === 0) return instead(afterOf(after.step), party, ground)
  return named.flatMap((node) =>
    ground.isThere.has(node) ? [{ node, after }] : instead(node.row.after, node.party, ground),
  )
}

/** Lags belong to the step that is not there. */
function instead(after: readonly After[], party: PartyCode | null, ground: Ground): readonly Found[] {
  return after.flatMap(({ step }) => waitedFor({ step }, party, ground))
}

function linkOf(from: StepNode, to: StepNode, { kind = 'FS', lagDays = 0 }: After): Link {
  return { from: from.id, to: to.id, kind, lag: lagDays, lagUnit: 'calendar' }
}

/** Leaves out doubles, and plain links to what a step waits for anyway by way of others. */
function withoutShortcuts(links: readonly Link[]): readonly Link[] {
  const single = [...new Map(links.map((link) => [`${link.from} ${link.to} ${link.kind}`, link])).values()]
  const before = new Map<string, Link[]>()
  for (const link of single) before.set(link.to, [...(before.get(link.to) ?? []), link])
  const ancestors = new Map<string, ReadonlySet<string>>()
  const ancestorsOf = (id: string): ReadonlySet<string> => {
    const known = ancestors.get(id)
    if (known !== undefined) return known
    const found = new Set((before.get(id) ?? []).flatMap(({ from }) => [from, ...ancestorsOf(from)]))
    ancestors.set(id, found)
    return found
  }
  const isPlain = ({ kind, lag }: Link) => kind === 'FS' && lag === 0
  return single.filter((link) => {
    const others = (before.get(link.to) ?? []).filter(
      (other) => other !== link && other.kind === 'FS' && other.lag >= 0,
    )
    return !(isPlain(link) && others.some(({ from }) => ancestorsOf(from).has(link.from)))
  })
}
