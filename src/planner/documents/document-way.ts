import { formatIsoDay } from '../../calendar/index.ts'
import {
  type DocumentItem,
  expiryOf,
  isKind,
  isReachedCell,
  type PartyCode,
  type Rung,
  type SourceDates,
  type StageTemplate,
  sourceDatesIn,
  standingOf,
  templateFor,
} from '../../register/index.ts'
import {
  type CalendarCode,
  type Day,
  type Demand,
  EVERY_DAY,
  FREE,
  type Goal,
  type Link,
  type Task,
} from '../network/index.ts'
import { bodyCalendar } from '../settings/index.ts'
import { type BodyKind, type StepCode, type StepRow, stepsOf } from '../steps/index.ts'
import { type BodyChoice, bodiesOf } from './bodies.ts'
import { lastDay } from './days.ts'
import type { PlanSource } from './open-items.ts'
import { type ReachedOn, reachedRungs } from './reached-rungs.ts'
import type { SessionDays } from './sessions.ts'
import { type StepNode, stepId, stepNodes } from './step-nodes.ts'

/** What the ways of all documents share. */
export interface WayContext extends PlanSource {
  /** Country codes of the calendars that there are. */
  readonly calendarsKnown: readonly string[]
  readonly sessionsAt: (body: string) => readonly SessionDays[]
}

/** One document as part of a network. */
export interface DocumentWay {
  readonly document: DocumentItem
  readonly tasks: readonly Task[]
  readonly links: readonly Link[]
  readonly goals: readonly Goal[]
  readonly unnamed: BodyChoice['unnamed']
}

/** The document's steps as tasks: what is reached as facts, what remains to be scheduled. */
export function documentWay(document: DocumentItem, context: WayContext): DocumentWay {
  const template = templateFor(context.relationship, document.facts.type)
  const dates = sourceDatesIn(context.items)
  const reachedOn = reachedRungs(document, { template, today: context.today, dates })
  const sides = stepsOf({
    template,
    parties: document.facts.parties,
    parent: parentTemplate(document, context),
    begun: begunRungs(document, template, dates),
    route: context.settings.documents[document.id]?.route ?? null,
  })
  const { nodes, links } = stepNodes(document, sides, context.settings)
  const bodies = bodiesOf(document, context)
  const dues = duesOf(document, nodes, context)
  const ids = new Set(nodes.map(({ id }) => id))
  const tasks = nodes.map((node) =>
    taskOf(node, document, { context, bodies, reachedOn, ids, due: dues.get(node.id) ?? null }),
  )
  const isApplied = reachedOn('provisional', null) !== null
  return {
    document,
    tasks,
    links: links.filter(({ from, to }) => !(isApplied && isForce(document, from) && to === useOf(document))),
    goals: goalsOf(document, tasks, { dues, context }),
    unnamed: bodies.unnamed,
  }
}

function parentTemplate({ facts }: DocumentItem, { items, relationship }: PlanSource): StageTemplate | null {
  const parent = facts.parent === null ? undefined : items.get(facts.parent)
  if (parent === undefined || parent.withdrawn !== null || !isKind(parent, 'document')) return null
  return templateFor(relationship, parent.facts.type)
}

function begunRungs(document: DocumentItem, template: StageTemplate, dates: SourceDates): ReadonlySet<Rung> {
  const { cells } = standingOf(document, template, dates)
  return new Set(cells.filter(isReachedCell).map(({ rung }) => rung))
}

function isForce({ id }: DocumentItem, task: string): boolean {
  return task === stepId(id, null, 'entry-into-force')
}

function useOf({ id }: DocumentItem): string {
  return stepId(id, null, 'first-use')
}

/**
 * By when steps are to be over: the deadlines of the document for their rungs. Use is due by the day that the settings
 * name, else by its deadline, else before the document runs out.
 */
function duesOf(document: DocumentItem, nodes: readonly StepNode[], context: WayContext): ReadonlyMap<string, Day> {
  const dues = new Map<string, Day>()
  for (const { stage, on } of document.facts.deadlines) {
    for (const { id, row } of nodes) {
      if (row.isRung && row.towards === stage)
        dues.set(id, Math.min(lastDay(on), dues.get(id) ?? Number.MAX_SAFE_INTEGER))
    }
  }
  const use = useOf(document)
  const set = context.settings.documents[document.id]?.due
  const expiry = expiryOf(document, { ...context, today: formatIsoDay(context.today) })
  if (set !== undefined) dues.set(use, lastDay(set))
  else if (!dues.has(use) && expiry !== null && nodes.some(({ id }) => id === use)) dues.set(use, lastDay(expiry.on))
  return dues
}

/** The first use of the document, and every other step with a due day that is not over. */
function goalsOf(
  document: DocumentItem,
  tasks: readonly Task[],
  { dues, context }: { readonly dues: ReadonlyMap<string, Day>; readonly context: WayContext },
): readonly Goal[] {
  const weight = context.settings.documents[document.id]?.weight ?? 1
  return tasks
    .filter(({ id, progress }) => progress.state !== 'done' && (id === useOf(document) || dues.has(id)))
    .map(({ id }) => ({ task: id, weight, due: dues.get(id) ?? null }))
}

interface TaskGround {
  readonly context: WayContext
  readonly bodies: BodyChoice
  readonly reachedOn: ReachedOn
  /** Of all steps that the document has. */
  readonly ids: ReadonlySet<string>
  readonly due: Day | null
}

function taskOf({ id, party, row }: StepNode, document: DocumentItem, ground: TaskGround): Task {
  const { context, bodies, reachedOn, due } = ground
  const demands = demandsOf(row.by, party, { document, bodies })
  const day = reachedOn(row.towards, party)
  const windows = demands.flatMap(({ bodies: [body = ''] }) => context.sessionsAt(body))
  return {
    id,
    group: document.id,
    step: row.code,
    party,
    title: null,
    calendar: calendarFor(row.calendar, party, { document, demands, context }),
    days: row.duration.days,
    estimate: row.duration.estimate,
    returns: returnsOf(row, (step) => stepId(document.id, party, step), ground.ids),
    never: row.never?.chance ?? 0,
    demands,
    bounds: { ...FREE, due, windows: windows.map(({ first, last }) => [first, last] as const) },
    progress: day === null ? { state: 'waiting' } : { state: 'done', start: day, end: day },
  }
}

/** A step that the document does not have cannot be gone through again; the one that sends back still can. */
function returnsOf({ returns }: StepRow, idOf: (step: StepCode) => string, ids: ReadonlySet<string>): Task['returns'] {
  return returns === null ? null : { ...returns, steps: returns.steps.map(idOf).filter((id) => ids.has(id)) }
}

/** A joint step takes the lead of each side, or the commission, or whichever side's department is free. */
function demandsOf(
  kinds: readonly BodyKind[],
  party: PartyCode | null,
  { document, bodies }: { readonly document: DocumentItem; readonly bodies: BodyChoice },
): readonly Demand[] {
  const { parties } = document.facts
  const groups = kinds.flatMap((kind): (readonly string[])[] => {
    if (party !== null) return [bodies.of(kind, party)]
    if (kind === 'commission') return [bodies.of(kind, null)]
    if (kind === 'lead') return parties.map((side) => bodies.of(kind, side))
    return [parties.flatMap((side) => bodies.of(kind, side))]
  })
  return groups.map((found) => ({ bodies: [...new Set(found)], units: 1 }))
}

interface CalendarGround {
  readonly document: DocumentItem
  readonly demands: readonly Demand[]
  readonly context: WayContext
}

/** Working days of the side, kept as its first body keeps them; of a joint step, those of all sides together. */
function calendarFor(
  kind: 'own' | 'joint' | 'every-day',
  party: PartyCode | null,
  ground: CalendarGround,
): CalendarCode {
  const { document, demands, context } = ground
  if (kind === 'every-day') return EVERY_DAY
  const sides = party === null ? document.facts.parties : [party]
  return sidesCalendar(sides, (place) => demands[place]?.bodies[0] ?? '', context)
}

/** `IR`, `IR+TJ`, with the weeks of the bodies; every day where no side's calendar is known. */
export function sidesCalendar(
  sides: readonly PartyCode[],
  bodyAt: (place: number) => string,
  { settings, calendarsKnown }: Pick<WayContext, 'settings' | 'calendarsKnown'>,
): CalendarCode {
  const codes = sides.flatMap((side, place) => {
    const country = side.toUpperCase()
    return calendarsKnown.includes(country) ? [bodyCalendar(country, settings.bodies[bodyAt(place)])] : []
  })
  return codes.length === 0 ? EVERY_DAY : codes.join('+')
}
