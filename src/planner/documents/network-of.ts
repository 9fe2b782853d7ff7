import { type Item, type ItemId, isKind, type RelationshipItem } from '../../register/index.ts'
import type { Basis, Day, Network, Task } from '../network/index.ts'
import type { PlanSettings } from '../settings/index.ts'
import { checkNames, extraTask, isSkipped, linksOfSettings, withoutVoidLinks, withSettings } from './apply-settings.ts'
import { betweenDocuments } from './between-documents.ts'
import { planBodies } from './bodies.ts'
import { type DocumentWay, documentWay, type WayContext } from './document-way.ts'
import { openItems } from './open-items.ts'
import type { PlanIssue } from './plan-issue.ts'
import { type SessionDays, sessionsOf } from './sessions.ts'
import { type ToldDelay, toldDelays } from './told-delays.ts'
import { undertakingTask } from './undertakings.ts'

/** The register as it stands, and how it is to be planned. */
export interface PlanInput {
  /** Every item of one relationship, in the order of the register. */
  readonly items: Iterable<Item>
  readonly settings: PlanSettings
  readonly today: Day
  /** Country codes of the calendars that there are: `calendarCodes(catalogue)`. */
  readonly calendarsKnown: readonly string[]
}

export interface RegisterPlan {
  readonly network: Network
  readonly issues: readonly PlanIssue[]
  /** Sessions of joint bodies to come, for pages and charts. */
  readonly sessions: ReadonlyMap<string, readonly SessionDays[]>
  /** Why planned documents and undertakings are late, as the register tells it. */
  readonly delays: readonly ToldDelay[]
}

/**
 * The network of all open documents and undertakings of a register. Pure: the same input gives the same network, in the
 * order of the items. Throws E_PLAN_UNKNOWN for settings that name what does not exist.
 */
export function networkOf({ items: given, settings, today, calendarsKnown }: PlanInput): RegisterPlan {
  const items = new Map([...given].map((item) => [item.id, item]))
  const relationship = relationshipIn(items)
  const sessions = sessionMap(items, settings, today)
  const sessionsAt = (body: string) => sessions.get(body) ?? []
  const context: WayContext = { items, relationship, settings, today, calendarsKnown, sessionsAt }
  const open = openItems(context)
  const ways = open.documents.map((document) => documentWay(document, context))
  const undertakings = open.undertakings.map((undertaking) => undertakingTask(undertaking, context))
  const all = [
    ...ways.flatMap((way) => way.tasks),
    ...undertakings.map(({ task }) => task),
    ...settings.extraSteps.map(extraTask),
  ]
  const unused = checkNames(settings, all, items)
  const tasks = all.filter(({ id }) => !isSkipped(id, settings)).map((task) => withSettings(task, settings, today))
  const between = betweenDocuments(ways, tasks, context)
  const links = [...ways.flatMap((way) => way.links), ...between.links, ...linksOfSettings(settings)]
  const isDone = new Set(tasks.filter(({ progress }) => progress.state === 'done').map(({ id }) => id))
  const network: Network = {
    tasks,
    links: withoutVoidLinks(links, tasks),
    bodies: planBodies(
      tasks.flatMap((task) => task.demands),
      { settings, sessions, today },
    ),
    goals: [...ways.flatMap((way) => way.goals), ...undertakings.map(({ goal }) => goal)].filter(
      ({ task }) => !isDone.has(task) && !isSkipped(task, settings),
    ),
    today,
  }
  const issues = [
    ...open.issues,
    ...unnamedBodies(ways),
    ...between.issues,
    ...unknownCalendars(relationship, calendarsKnown),
    ...expectedSessions(sessions, network),
    ...unused,
  ]
  const delays = toldDelays(items.values(), new Set(tasks.map(({ group }) => group)))
  return { network, issues, sessions, delays }
}

function unnamedBodies(ways: readonly DocumentWay[]): readonly PlanIssue[] {
  return ways.flatMap(({ document, unnamed }) =>
    unnamed.map((side): PlanIssue => ({ code: 'no-body-named', item: document.id, ...side })),
  )
}

function relationshipIn(items: ReadonlyMap<ItemId, Item>): RelationshipItem | null {
  for (const item of items.values()) if (isKind(item, 'relationship')) return item
  return null
}

/** Sessions of every body that the settings give sessions or the commission's role, else of the stand-in. */
function sessionMap(
  items: ReadonlyMap<ItemId, Item>,
  settings: PlanSettings,
  today: Day,
): ReadonlyMap<string, readonly SessionDays[]> {
  const bodies = [
    ...(settings.roles.joint?.commission ?? ['joint:commission']),
    ...settings.sessions.map(({ body }) => body),
  ]
  const source = { items: [...items.values()], settings, today }
  return new Map([...new Set(bodies)].map((body) => [body, sessionsOf(body, source)]))
}

function unknownCalendars(
  relationship: RelationshipItem | null,
  calendarsKnown: readonly string[],
): readonly PlanIssue[] {
  const parties = relationship?.facts.parties.map(({ code }) => code) ?? []
  return parties
    .filter((party) => !calendarsKnown.includes(party.toUpperCase()))
    .map((party) => ({ code: 'no-calendar', party }))
}

/** The next session of each body that has steps waiting for one, where its day is only expected. */
function expectedSessions(
  sessions: ReadonlyMap<string, readonly SessionDays[]>,
  { bodies }: Network,
): readonly PlanIssue[] {
  return bodies.flatMap(({ id }): PlanIssue[] => {
    const next = sessions.get(id)?.[0]
    if (next?.status !== 'expected') return []
    return [{ code: 'session-expected', body: id, first: next.first, last: next.last }]
  })
}

/** How many of the steps that are still to come rest on what. Milestones, which take no time, are not counted. */
export function basesOf(tasks: readonly Task[]): Readonly<Record<Basis['kind'], number>> {
  const counts = { observed: 0, set: 0, assumption: 0 }
  for (const { days, estimate, progress } of tasks) {
    if (progress.state !== 'done' && days > 0) counts[estimate.basis.kind] += 1
  }
  return counts
}

/** Whether the days that are still planned for a step are an assumption: not what was seen, and not what was entered. */
export function hasAssumedDays({ days, estimate, progress }: Task): boolean {
  if (estimate.basis.kind !== 'assumption' || progress.state === 'done') return false
  return progress.state === 'waiting' || progress.remainingDays === days
}
