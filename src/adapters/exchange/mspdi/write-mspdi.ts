import { create } from 'xmlbuilder2'
import {
  type Baseline,
  type CalendarCode,
  type Day,
  EVERY_DAY,
  type Link,
  type Network,
  type Schedule,
  type ScheduledTask,
  type Task,
  type WorkingCalendar,
} from '../../../planner/index.ts'
import { durationText, endText, HOURS, LAG_DAY, LAG_FORMAT, LINK_TYPES, startText } from './format.ts'
import { ALIAS, constraintOf, ownTask, ownText, RESOURCE_TEXT_1, TASK_TEXT_1 } from './own-fields.ts'
import { type CalendarUids, calendarElements, type Range } from './write-calendars.ts'

export const NAMESPACE = 'http://schemas.microsoft.com/project'
/** Baselines that a task has room for. */
export const MOST_BASELINES = 11

export interface MspdiPlan {
  readonly network: Network
  readonly schedule: Pick<Schedule, 'tasks'>
  readonly calendars: ReadonlyMap<CalendarCode, WorkingCalendar>
  /** The first eleven are written. */
  readonly baselines: readonly Baseline[]
}

export interface MspdiOptions {
  readonly title: string
  /** An instant without zone: `2026-11-24T10:00:00`. */
  readonly createdAt: string
  readonly nameOf: (kind: 'group' | 'task' | 'body', id: string) => string
}

/** Days before and behind the plan for which calendars are written out. */
const MARGIN = 400
const FAR = '2149-12-31T23:59:00'

/** What XML cannot hold is left out of names. */
const XML = { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' } as const

/**
 * A plan as Microsoft Project XML (Project XML Data Interchange, mspdi_pj12.xsd: the order of the elements is that of the
 * schema). A summary task for each document, its steps beneath. What the format cannot say stands in a text field.
 */
export function writeMspdi(plan: MspdiPlan, options: MspdiOptions): string {
  const { network, schedule, calendars } = plan
  const range = rangeOf(network, schedule)
  const codes = [...new Set([EVERY_DAY, ...network.tasks.map(({ calendar }) => calendar)])]
  const uids: CalendarUids = new Map(codes.map((code, at) => [code, at + 1]))
  const rows = rowsOf(network)
  const project = {
    '@xmlns': NAMESPACE,
    SaveVersion: 14,
    Name: `${options.title}.xml`,
    Title: options.title,
    CreationDate: options.createdAt,
    ScheduleFromStart: 1,
    StartDate: startText(range.first + MARGIN),
    FinishDate: endText(range.last - MARGIN),
    CalendarUID: 1,
    DefaultStartTime: '08:00:00',
    DefaultFinishTime: '17:00:00',
    MinutesPerDay: HOURS * 60,
    MinutesPerWeek: HOURS * 60 * 5,
    DaysPerMonth: 20,
    DurationFormat: 7,
    StatusDate: endText(network.today),
    ExtendedAttributes: {
      ExtendedAttribute: [
        { FieldID: TASK_TEXT_1, FieldName: 'Text1', Alias: ALIAS },
        { FieldID: RESOURCE_TEXT_1, FieldName: 'Text1', Alias: ALIAS },
      ],
    },
    Calendars: { Calendar: calendarElements(uids, calendars, range) },
    Tasks: { Task: taskElements(rows, { plan, options, uids }) },
    Resources: { Resource: resourceElements(network, options) },
    Assignments: { Assignment: assignmentElements(rows, plan) },
  }
  return create(XML, { Project: verbatim(project) }).end({ prettyPrint: true })
}

/**
 * Texts in which what looks like an entity stays as it is. The library resolves entities once on its way in and escapes no
 * ampersand of an entity on its way out, so every ampersand goes in escaped twice.
 */
function verbatim(value: unknown): object | string | number {
  if (typeof value === 'string') return value.replaceAll('&', '&amp;amp;')
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(verbatim)
  return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, verbatim(one)]))
}

function rangeOf({ today, tasks }: Network, schedule: MspdiPlan['schedule']): Range {
  const days = schedule.tasks.flatMap(({ start, end }) => [start, end])
  const bounds = tasks.flatMap(({ bounds }) => [bounds.release ?? today, bounds.fixedStart ?? today])
  const all = [today, ...days, ...bounds]
  const first = all.reduce((low, day) => Math.min(low, day))
  return { first: first - MARGIN, last: all.reduce((high, day) => Math.max(high, day)) + MARGIN }
}

/** Summaries and steps in the order of the file; numbers count from 1. */
interface Row {
  readonly uid: number
  readonly outline: string
  readonly group: string
  readonly task: Task | null
}

function rowsOf({ tasks }: Network): readonly Row[] {
  const rows: Row[] = []
  let documents = 0
  for (const [group, own] of Map.groupBy(tasks, (task) => task.group)) {
    documents += 1
    rows.push({ uid: rows.length + 1, outline: String(documents), group, task: null })
    own.forEach((task, at) => {
      rows.push({ uid: rows.length + 1, outline: `${documents}.${at + 1}`, group, task })
    })
  }
  return rows
}

interface Written {
  readonly plan: MspdiPlan
  readonly options: MspdiOptions
  readonly uids: CalendarUids
}

function taskElements(rows: readonly Row[], written: Written): readonly object[] {
  const { network, schedule, baselines } = written.plan
  const scheduled = new Map(schedule.tasks.map((task) => [task.id, task]))
  const uidOf = new Map(rows.flatMap(({ uid, task }) => (task === null ? [] : [[task.id, uid] as const])))
  const linksTo = Map.groupBy(network.links, ({ to }) => to)
  const dated = baselines.slice(0, MOST_BASELINES).map(({ tasks }) => new Map(tasks.map((task) => [task.id, task])))
  return rows.map((row) => {
    if (row.task === null) return summaryElement(row, rows, { written, scheduled })
    const { task } = row
    const links = (linksTo.get(task.id) ?? []).map((link) => linkElement(link, uidOf.get(link.from) ?? 0))
    const was = dated.flatMap((baseline, at) => {
      const own = baseline.get(task.id)
      return own === undefined
        ? []
        : [{ Number: at, Start: startText(own.start), Finish: endText(own.end), Duration: durationText(task.days) }]
    })
    return {
      ...stepElement(row, task, { written, days: scheduled.get(task.id) }),
      ...(links.length > 0 ? { PredecessorLink: links } : {}),
      ExtendedAttribute: { FieldID: TASK_TEXT_1, Value: ownText(ownTask(task, network)) },
      ...(was.length > 0 ? { Baseline: was } : {}),
    }
  })
}

function summaryElement(
  { uid, outline, group }: Row,
  rows: readonly Row[],
  { written, scheduled }: { readonly written: Written; readonly scheduled: ReadonlyMap<string, ScheduledTask> },
): object {
  const own = rows.flatMap((row) =>
    row.group === group && row.task !== null ? (scheduled.get(row.task.id) ?? []) : [],
  )
  const first = own.reduce((low, { start }) => Math.min(low, start), Number.POSITIVE_INFINITY)
  const last = own.reduce((high, { end }) => Math.max(high, end), Number.NEGATIVE_INFINITY)
  const dates = own.length === 0 ? {} : { Start: startText(first), Finish: endText(last) }
  return {
    UID: uid,
    ID: uid,
    Name: written.options.nameOf('group', group),
    OutlineNumber: outline,
    OutlineLevel: 1,
    ...dates,
    Milestone: 0,
    Summary: 1,
  }
}

function stepElement(
  { uid, outline }: Row,
  task: Task,
  { written, days }: { readonly written: Written; readonly days: ScheduledTask | undefined },
): object {
  const { type, day } = constraintOf(task.bounds)
  const { progress } = task
  const isMilestone = task.days === 0
  const dates =
    days === undefined
      ? {}
      : { Start: isMilestone ? endText(days.start) : startText(days.start), Finish: endText(days.end) }
  return {
    UID: uid,
    ID: uid,
    Name: written.options.nameOf('task', task.id),
    OutlineNumber: outline,
    OutlineLevel: 2,
    ...dates,
    Duration: durationText(task.days),
    DurationFormat: 7,
    Milestone: isMilestone ? 1 : 0,
    Summary: 0,
    Critical: days?.critical ? 1 : 0,
    PercentComplete: percentOf(task),
    ...(progress.state === 'waiting' ? {} : { ActualStart: startText(progress.start) }),
    ...(progress.state === 'done' ? { ActualFinish: endText(progress.end) } : {}),
    ...(progress.state === 'started' ? { RemainingDuration: durationText(progress.remainingDays) } : {}),
    ConstraintType: type,
    CalendarUID: written.uids.get(task.calendar) ?? 1,
    ...(day === null ? {} : { ConstraintDate: type === 7 ? endText(day) : startText(day) }),
    ...(task.bounds.due === null ? {} : { Deadline: endText(task.bounds.due) }),
  }
}

function percentOf({ days, progress }: Task): number {
  if (progress.state === 'waiting') return 0
  if (progress.state === 'done') return 100
  const share = days === 0 ? 50 : Math.round((100 * (days - progress.remainingDays)) / days)
  return Math.min(99, Math.max(1, share))
}

function linkElement({ kind, lag, lagUnit }: Link, predecessor: number): object {
  return {
    PredecessorUID: predecessor,
    Type: LINK_TYPES.indexOf(kind),
    CrossProject: 0,
    LinkLag: lag * LAG_DAY[lagUnit],
    LagFormat: LAG_FORMAT[lagUnit],
  }
}

function resourceElements({ bodies }: Network, { nameOf }: MspdiOptions): readonly object[] {
  return bodies.map(({ id, capacity }, at) => ({
    UID: at + 1,
    ID: at + 1,
    Name: nameOf('body', id),
    Type: 1,
    MaxUnits: capacity.reduce((most, { units }) => Math.max(most, units), 0),
    CalendarUID: 1,
    ExtendedAttribute: { FieldID: RESOURCE_TEXT_1, Value: ownText({ id }) },
    AvailabilityPeriods: {
      AvailabilityPeriod: capacity.map(({ from, units }, line) => {
        const next: Day | undefined = capacity[line + 1]?.from
        return {
          AvailableFrom: startText(from),
          AvailableTo: next === undefined ? FAR : endText(next - 1),
          AvailableUnits: units,
        }
      }),
    },
  }))
}

/** The body that was chosen; of an unplanned demand the first. */
function assignmentElements(rows: readonly Row[], { network, schedule }: MspdiPlan): readonly object[] {
  const numbers = new Map(network.bodies.map(({ id }, at) => [id, at + 1]))
  const chosen = new Map(schedule.tasks.map(({ id, bodies }) => [id, bodies]))
  const pairs = rows.flatMap(({ uid, task }) =>
    (task?.demands ?? []).map(({ bodies, units }, at) => {
      const body = chosen.get(task?.id ?? '')?.[at] ?? bodies[0] ?? ''
      return { TaskUID: uid, ResourceUID: numbers.get(body) ?? 0, Units: units }
    }),
  )
  return pairs.map((pair, at) => ({ UID: at + 1, ...pair }))
}
