import { type ItemId, isKind, sourceDatesIn, standingOf, templateFor } from '../../register/index.ts'
import type { Link, Task } from '../network/index.ts'
import type { StepCode } from '../steps/index.ts'
import type { DocumentWay, WayContext } from './document-way.ts'
import type { PlanIssue } from './plan-issue.ts'
import { stepId } from './step-nodes.ts'

/** Links between documents, and what is waited for though no plan is made for it. */
export interface Between {
  readonly links: readonly Link[]
  readonly issues: readonly PlanIssue[]
}

/**
 * What documents wait for in one another:
 * - a document that it depends on has to be in use before it is set up (the register: "must be operational first");
 * - one that comes into force with its parent does so when the parent does; any other is set up when the parent is in
 *   force;
 * - what a delay says that it waits for has to be in use, or carried out, before it is set up.
 * What is over already holds nothing up. Where a document has no set-up, its use waits.
 */
export function betweenDocuments(ways: readonly DocumentWay[], tasks: readonly Task[], context: WayContext): Between {
  const waiting = new Set(tasks.filter(({ progress }) => progress.state !== 'done').map(({ id }) => id))
  const links: Link[] = []
  const issues: PlanIssue[] = []
  for (const way of ways) {
    for (const { item, from, to } of waitsOf(way, context)) {
      const start = from.find((id) => waiting.has(id))
      const end = to.find((id) => waiting.has(id))
      if (start === undefined) {
        if (isOpen(item, tasks, context))
          issues.push({ code: 'waits-for-unplanned', item: way.document.id, waitsFor: item })
      } else if (end !== undefined) links.push({ from: start, to: end, kind: 'FS', lag: 0, lagUnit: 'calendar' })
    }
  }
  const single = new Map(links.map((link) => [`${link.from} ${link.to}`, link]))
  return { links: [...single.values()], issues }
}

interface Wait {
  readonly item: ItemId
  /** Ids of steps: the first that is still open counts. */
  readonly from: readonly string[]
  readonly to: readonly string[]
}

function waitsOf({ document }: DocumentWay, { relationship }: WayContext): readonly Wait[] {
  const { id, facts, delays } = document
  const setUp = ids(id, 'set-up', 'start-up', 'first-use')
  const named = delays.flatMap(({ waitsFor }) => waitsFor ?? []).filter((item) => /^(doc|und):/.test(item))
  const inUse = [...new Set([...facts.dependsOn, ...named])].map((item): Wait => {
    return { item, from: ids(item, 'first-use', 'carry-out'), to: setUp }
  })
  if (facts.parent === null) return inUse
  const withParent = templateFor(relationship, facts.type).forceBy.includes('as-parent')
  const to = withParent ? ids(id, 'entry-into-force', 'set-up') : setUp
  return [...inUse, { item: facts.parent, from: ids(facts.parent, 'entry-into-force'), to }]
}

function ids(group: string, ...codes: readonly StepCode[]): readonly string[] {
  return codes.map((code) => stepId(group, null, code))
}

/** True for what is neither in the plan nor over: nobody knows when it will be. */
function isOpen(id: ItemId, tasks: readonly Task[], { items, relationship }: WayContext): boolean {
  if (tasks.some(({ group }) => group === id)) return false
  const item = items.get(id)
  if (item === undefined || item.withdrawn !== null || !isKind(item, 'document')) return item === undefined
  const { operational, cells } = standingOf(item, templateFor(relationship, item.facts.type), sourceDatesIn(items))
  return cells.some(({ rung }) => rung === 'first-use') && !operational
}
