import { type Bounds, type Day, FREE, type Task, workingDaysBetween } from '../../../planner/index.ts'
import { type FileBody, fieldValue, type MspdiIssue } from './file-parts.ts'
import { HOURS, readHours } from './format.ts'
import { type OwnTask, ownTaskIn, TASK_TEXT_1, withConstraint } from './own-fields.ts'
import type { FileCalendars } from './read-calendars.ts'
import { type Dates, datesOf, dayIn } from './read-dates.ts'
import { progressOf } from './read-progress.ts'
import { broken, type Element, list, numberOf, textOf } from './xml.ts'

export interface FileLink {
  readonly uid: number
  readonly type: number
  readonly lag: number
  readonly format: number
}

/** A row of the file: a step, or a summary, of which `task` is null. */
export interface FileTask {
  readonly uid: number
  readonly level: number
  readonly calendarUid: number
  readonly links: readonly FileLink[]
  readonly task: Task | null
  readonly dates: Dates | null
  readonly baselines: ReadonlyMap<number, Dates>
  /** Null in files of other programs. */
  readonly goals: OwnTask['goals'] | null
  readonly names: readonly (readonly [id: string, name: string])[]
}

interface Surroundings {
  readonly bodies: readonly FileBody[]
  readonly calendars: FileCalendars
  readonly today: Day
  /** Units of a body that stand for one of the file. */
  readonly unitsOfOne: number
  readonly issues: MspdiIssue[]
}

export function readTasks(project: Element, surroundings: Surroundings): readonly FileTask[] {
  const assigned = Map.groupBy(list(project, 'Assignments', 'Assignment'), (one) =>
    numberOf(one, 'TaskUID', 'Assignment'),
  )
  const elements = plannedElements(project, surroundings.issues)
  const levels = elements.map((task) => numberOf(task, 'OutlineLevel', 'Task') ?? 1)
  const defaultCalendar = numberOf(project, 'CalendarUID', 'Project') ?? 1
  const hoursADay = (numberOf(project, 'MinutesPerDay', 'Project') ?? HOURS * 60) / 60
  const above: { uid: number; level: number; name: string }[] = []
  return elements.map((element, at): FileTask => {
    const uid = numberOf(element, 'UID', 'Task')
    if (uid === null) throw broken(`Task/${at + 1}`, 'UID')
    const level = levels[at] ?? 1
    const name = textOf(element, 'Name') ?? `#${uid}`
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= level) above.pop()
    // Row 0 of other programs is the project itself.
    const group = above.findLast((one) => one.uid !== 0)?.name ?? name
    above.push({ uid, level, name })
    const isSummary = textOf(element, 'Summary') === '1' || (levels[at + 1] ?? 0) > level
    const own = isSummary ? null : ownTaskIn(fieldValue(element, TASK_TEXT_1))
    const calendarUid = ownCalendar(element) ?? defaultCalendar
    const found = { ...surroundings, uid, name, group, own, calendarUid, hoursADay, assigned: assigned.get(uid) ?? [] }
    const task = isSummary ? null : taskOf(element, found)
    return {
      uid,
      level,
      calendarUid,
      links: linksOf(element, uid),
      task,
      dates: datesOf(element),
      baselines: baselinesOf(element),
      goals: own?.goals ?? null,
      names:
        task === null
          ? []
          : [
              [task.group, group],
              [task.id, name],
            ],
    }
  })
}

/** Empty rows are nothing; those that are set inactive are told. */
function plannedElements(project: Element, issues: MspdiIssue[]): readonly Element[] {
  return list(project, 'Tasks', 'Task').filter((task) => {
    if (textOf(task, 'IsNull') === '1') return false
    if (textOf(task, 'Active') !== '0') return true
    issues.push({ kind: 'task-not-read', place: `Task/${textOf(task, 'UID')}`, value: textOf(task, 'Name') ?? '' })
    return false
  })
}

/** -1 is said for none. */
function ownCalendar(element: Element): number | null {
  const uid = numberOf(element, 'CalendarUID', 'Task')
  return uid === null || uid < 0 ? null : uid
}

interface Found extends Surroundings {
  readonly uid: number
  readonly name: string
  readonly group: string
  readonly own: OwnTask | null
  readonly calendarUid: number
  readonly hoursADay: number
  readonly assigned: readonly Element[]
}

const BASIS = { kind: 'set', note: 'from the project file' } as const

function taskOf(element: Element, found: Found): Task {
  const { uid, name, group, own, calendarUid, today } = found
  const read = (part: string) => daysOf(element, part, found)
  const days = read('Duration') ?? daysBetween(element, found)
  const progress = progressOf(element, { days, remaining: () => read('RemainingDuration'), today })
  const bounds = boundsOf(element, own?.bounds ?? FREE, found)
  if (own !== null) {
    const { goals: _, ...facts } = own
    return { ...facts, days, bounds, progress }
  }
  return {
    id: `t${uid}`,
    group,
    step: 'task',
    party: null,
    title: { en: name },
    calendar: `calendar-${calendarUid}`,
    days,
    estimate: { shape: 'fixed', basis: BASIS },
    returns: null,
    never: 0,
    demands: progress.state === 'done' ? [] : demandsOf(found),
    bounds,
    progress,
  }
}

function demandsOf({ assigned, bodies, unitsOfOne }: Found): Task['demands'] {
  return assigned.flatMap((assignment) => {
    const uid = numberOf(assignment, 'ResourceUID', 'Assignment')
    const body = bodies.find((one) => one.uid === uid)?.body.id
    const units = Math.max(1, Math.round((numberOf(assignment, 'Units', 'Assignment') ?? 1) * unitsOfOne))
    return body === undefined ? [] : [{ bodies: [body], units }]
  })
}

/** Whole working days of a duration; null when the task has none. */
function daysOf(element: Element, name: string, { uid, issues, hoursADay }: Found): number | null {
  const text = textOf(element, name)
  if (text === null) return null
  const hours = readHours(text)
  if (hours === null) throw broken(`Task/${uid}/${name}`, text)
  const days = hours / hoursADay
  const whole = days > 0 ? Math.max(1, Math.round(days)) : 0
  if (whole !== days) issues.push({ kind: 'rounded', place: `Task/${uid}/${name}`, value: text })
  return whole
}

/** Some programs write no duration: then the working days from the start to the finish are counted. */
function daysBetween(element: Element, { calendars, calendarUid }: Found): number {
  const dates = datesOf(element)
  if (dates === null || textOf(element, 'Milestone') === '1') return 0
  return Math.max(1, workingDaysBetween(calendars.of(calendarUid), dates.start, dates.end + 1))
}

/** Types that a network has: as soon as possible, must start on, start no earlier, finish no later. */
const KNOWN = new Set([0, 2, 4, 7])

function boundsOf(element: Element, own: Bounds, { uid, issues }: Found): Bounds {
  // A task that is scheduled by hand stands at its dates, and its constraint repeats them.
  const isByHand = textOf(element, 'Manual') === '1'
  const type = isByHand ? 0 : (numberOf(element, 'ConstraintType', `Task/${uid}`) ?? 0)
  const due = dayIn(element, 'Deadline')
  if (!KNOWN.has(type)) {
    issues.push({ kind: 'constraint-not-read', place: `Task/${uid}`, value: String(type) })
    return { ...own, due }
  }
  return { ...withConstraint(own, { type, day: type === 0 ? null : dayIn(element, 'ConstraintDate') }), due }
}

function linksOf(element: Element, uid: number): readonly FileLink[] {
  return list(element, 'PredecessorLink').map((link) => ({
    uid: numberOf(link, 'PredecessorUID', `Task/${uid}`) ?? -1,
    type: numberOf(link, 'Type', `Task/${uid}`) ?? 1,
    lag: numberOf(link, 'LinkLag', `Task/${uid}`) ?? 0,
    format: numberOf(link, 'LagFormat', `Task/${uid}`) ?? 7,
  }))
}

function baselinesOf(element: Element): ReadonlyMap<number, Dates> {
  const found = list(element, 'Baseline').flatMap((baseline) => {
    const dates = datesOf(baseline)
    return dates === null ? [] : [[numberOf(baseline, 'Number', 'Baseline') ?? 0, dates] as const]
  })
  return new Map(found)
}
