import { type Item, type ItemId, isKind } from '../../register/index.ts'
import {
  type Basis,
  type Day,
  type Estimate,
  FREE,
  type Link,
  PlanError,
  type Progress,
  type Task,
} from '../network/index.ts'
import type { ExtraStep, PlanSettings, StepSettings } from '../settings/index.ts'
import { genericUnits, isStepCode } from '../steps/index.ts'
import { firstDay, lastDay } from './days.ts'
import type { PlanIssue } from './plan-issue.ts'

/** Ids that a message lists at most. */
const SUGGESTED = 8

/** The task as the settings have it. Facts of days to come, seen from `today`, are none yet. */
export function withSettings(task: Task, settings: PlanSettings, today: Day): Task {
  const own = settings.steps[task.id]
  if (own === undefined || own === null) return task
  const days = own.days ?? task.days
  const basis: Basis = { kind: 'set', note: own.note ?? 'settings of the plan' }
  const { bounds } = task
  return {
    ...task,
    calendar: own.calendar ?? task.calendar,
    days,
    estimate: estimateOf(task, own, basis),
    returns:
      own.returns === undefined || task.returns === null
        ? task.returns
        : { ...task.returns, probability: own.returns, basis },
    never: own.never ?? task.never,
    demands: own.bodies === undefined ? task.demands : [{ bodies: own.bodies, units: task.demands[0]?.units ?? 1 }],
    bounds: {
      release: dayOr(own.notBefore, bounds.release),
      due: own.due === undefined ? bounds.due : lastDay(own.due),
      latestEnd: own.latestEnd === undefined ? bounds.latestEnd : lastDay(own.latestEnd),
      fixedStart: dayOr(own.fixedStart, bounds.fixedStart),
      windows: own.windows?.map(([first, last]) => [firstDay(first), lastDay(last)] as const) ?? bounds.windows,
    },
    progress: progressOf(own, today) ?? task.progress,
  }
}

function dayOr(text: string | undefined, day: Day | null): Day | null {
  return text === undefined ? day : firstDay(text)
}

/** What is set; where only the days are, the spread of the table is kept in proportion. */
function estimateOf(task: Task, { days, estimate }: StepSettings, basis: Basis): Estimate {
  if (estimate !== undefined) return { ...estimate, basis }
  if (days === undefined) return task.estimate
  const before = task.estimate
  if (before.shape === 'log-normal' && days > 0) return { ...before, median: days, basis }
  if (before.shape === 'three-point' && before.likely > 0) {
    const scaled = (value: number) => Math.round((value * days) / before.likely)
    return { shape: 'three-point', low: scaled(before.low), likely: days, high: scaled(before.high), basis }
  }
  return { shape: 'fixed', basis }
}

function progressOf({ done, started }: StepSettings, today: Day): Progress | null {
  if (done !== undefined && firstDay(done.end) <= today) {
    return { state: 'done', start: firstDay(done.start), end: firstDay(done.end) }
  }
  if (started !== undefined && firstDay(started.start) <= today) {
    return { state: 'started', start: firstDay(started.start), remainingDays: started.remainingDays }
  }
  return null
}

/** A step that only the settings know. */
export function extraTask(extra: ExtraStep): Task {
  const { id, group, step, party, titles, calendar, days, bodies } = extra
  const basis: Basis = { kind: 'set', note: extra.note ?? 'settings of the plan' }
  return {
    ...{ id, group, step, party, title: titles, calendar, days },
    estimate: { ...(extra.estimate ?? { shape: 'fixed' }), basis },
    returns: null,
    never: 0,
    demands: bodies.length === 0 ? [] : [{ bodies, units: 1 }],
    bounds: FREE,
    progress: { state: 'waiting' },
  }
}

/** True of a step that the settings leave out. */
export function isSkipped(id: string, { steps }: Pick<PlanSettings, 'steps'>): boolean {
  return steps[id]?.skip === true
}

/** The links of the settings; where a step between two is left out, the later waits for the earlier, without lag. */
export function linksOfSettings(settings: PlanSettings): readonly Link[] {
  const before = Map.groupBy(settings.links, ({ to }) => to)
  const waitedFor = (link: Link, passed: ReadonlySet<string>): readonly Link[] => {
    if (!isSkipped(link.from, settings)) return [link]
    if (passed.has(link.from)) return []
    const further = new Set([...passed, link.from])
    return (before.get(link.from) ?? []).flatMap(({ from }) =>
      waitedFor({ ...link, from, kind: 'FS', lag: 0 }, further),
    )
  }
  return settings.links.filter(({ to }) => !isSkipped(to, settings)).flatMap((link) => waitedFor(link, new Set()))
}

/** A fact waits for nothing: links into what is over, or has begun, from what is still to come are void. */
export function withoutVoidLinks(links: readonly Link[], tasks: readonly Task[]): readonly Link[] {
  const states = new Map(tasks.map(({ id, progress }) => [id, progress.state]))
  return links.filter(({ from, to, kind }) => {
    if (states.get(from) === 'done') return true
    if (states.get(to) === 'done') return false
    return !(states.get(to) === 'started' && (kind === 'FS' || kind === 'SS'))
  })
}

/**
 * Looks up all that the settings name. Throws E_PLAN_UNKNOWN with the place, the value and some that are accepted, for
 * what neither the plan nor the register knows; tells of what the register knows and the plan does not have.
 */
export function checkNames(
  settings: PlanSettings,
  tasks: readonly Task[],
  items: ReadonlyMap<ItemId, Item>,
): readonly PlanIssue[] {
  const isBody = (id: string) => genericUnits(id) !== null || isOfKind(items, id, 'body')
  const bodies = [
    ...new Set([...bodyItems(items), ...tasks.flatMap((task) => task.demands.flatMap((one) => one.bodies))]),
  ]
  const lookUp = (place: string, value: string) => {
    if (!isBody(value)) throw unknown(place, value, bodies)
  }
  for (const id of Object.keys(settings.bodies)) lookUp('bodies', id)
  for (const [index, { body }] of settings.sessions.entries()) lookUp(`sessions.${index}.body`, body)
  for (const [party, roles] of Object.entries(settings.roles)) {
    for (const [kind, named] of Object.entries(roles)) for (const id of named) lookUp(`roles.${party}.${kind}`, id)
  }
  for (const [step, own] of Object.entries(settings.steps)) {
    for (const id of own?.bodies ?? []) lookUp(`steps.${step}.bodies`, id)
  }
  for (const { id, bodies: named } of settings.extraSteps)
    for (const body of named) lookUp(`extraSteps.${id}.bodies`, body)
  checkLinks(settings, tasks)
  return [...documentNames(settings, tasks, items), ...stepNames(settings, tasks, items)]
}

function checkLinks(settings: PlanSettings, tasks: readonly Task[]): void {
  const ids = new Set(tasks.map(({ id }) => id))
  const isKnown = (id: string) => ids.has(id) || isSkipped(id, settings)
  for (const [index, { from, to }] of settings.links.entries()) {
    if (!isKnown(from)) throw unknown(`links.${index}.from`, from, [...ids])
    if (!isKnown(to)) throw unknown(`links.${index}.to`, to, [...ids])
  }
}

function documentNames(
  settings: PlanSettings,
  tasks: readonly Task[],
  items: ReadonlyMap<ItemId, Item>,
): readonly PlanIssue[] {
  const groups = new Set(tasks.map(({ group }) => group))
  return Object.entries(settings.documents).flatMap(([id, own]): PlanIssue[] => {
    if (!isOfKind(items, id, 'document') && !isOfKind(items, id, 'undertaking')) {
      throw unknown('documents', id, [...groups])
    }
    return groups.has(id) || own?.exclude === true ? [] : [{ code: 'setting-unused', place: 'documents', item: id }]
  })
}

function stepNames(
  settings: PlanSettings,
  tasks: readonly Task[],
  items: ReadonlyMap<ItemId, Item>,
): readonly PlanIssue[] {
  const ids = new Set(tasks.map(({ id }) => id))
  return Object.entries(settings.steps).flatMap(([id, own]): PlanIssue[] => {
    if (ids.has(id)) return []
    const parts = id.split('/')
    if (!items.has(parts[0] ?? '') || parts.length > 3 || !isStepCode(parts.at(-1) ?? '')) {
      throw unknown('steps', id, [...ids])
    }
    return own?.skip === true ? [] : [{ code: 'setting-unused', place: 'steps', item: id }]
  })
}

function unknown(place: string, value: string, known: readonly string[]): PlanError {
  return new PlanError('E_PLAN_UNKNOWN', { place, value, accepted: likeliest(value, known).join(', ') })
}

/** Those that share the longest beginning with the value. */
function likeliest(value: string, known: readonly string[]): readonly string[] {
  const shared = (other: string) => {
    let length = 0
    while (length < value.length && other[length] === value[length]) length += 1
    return length
  }
  return [...known].sort((one, other) => shared(other) - shared(one)).slice(0, SUGGESTED)
}

function bodyItems(items: ReadonlyMap<ItemId, Item>): readonly string[] {
  return [...items.values()].filter((item) => isKind(item, 'body')).map(({ id }) => id)
}

function isOfKind(items: ReadonlyMap<ItemId, Item>, id: string, kind: 'body' | 'document' | 'undertaking'): boolean {
  const item = items.get(id)
  return item !== undefined && isKind(item, kind)
}
