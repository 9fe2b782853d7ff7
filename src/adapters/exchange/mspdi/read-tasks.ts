import { type Bounds, type Day, FREE, type Progress, type Task } from '../../../planner/index.ts'
import { type FileBody, type MspdiIssue, ownValue } from './file-parts.ts'
import { HOURS, readHours, readTime } from './format.ts'
import { type OwnTask, TASK_TEXT_1, withConstraint } from './own-fields.ts'
import { broken, type Element, list, numberOf, textOf } from './xml.ts'

export interface FileLink {
  readonly uid: number
  readonly type: number
  readonly lag: number
  readonly format: number
}

type Dates = { readonly start: Day; readonly end: Day }

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
  readonly today: Day
  readonly issues: MspdiIssue[]
}

export function readTasks(project: Element, surroundings: Surroundings): readonly FileTask[] {
  const assigned = Map.groupBy(list(project, 'Assignments', 'Assignment'), (one) =>
    numberOf(one, 'TaskUID', 'Assignment'),
  )
  const elements = list(project, 'Tasks', 'Task').filter((task) => textOf(task, 'IsNull') !== '1')
  const levels = elements.map((task) => numberOf(task, 'OutlineLevel', 'Task') ?? 1)
  const defaultCalendar = numberOf(project, 'CalendarUID', 'Project') ?? 1
  const above: { level: number; name: string }[] = []
  return elements.map((element, at): FileTask => {
    const uid = numberOf(element, 'UID', 'Task')
    if (uid === null) throw broken(`Task/${at + 1}`, 'UID')
    const level = levels[at] ?? 1
    const name = textOf(element, 'Name') ?? `#${uid}`
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= level) above.pop()
    const group = above.findLast((one) => one.level > 0)?.name ?? name
    above.push({ level, name })
    const isSummary = textOf(element, 'Summary') === '1' || (levels[at + 1] ?? 0) > level
    const own = (isSummary ? null : ownValue(element, TASK_TEXT_1)) as OwnTask | null
    const calendarUid = ownCalendar(element) ?? defaultCalendar
    const task = isSummary
      ? null
      : taskOf(element, { ...surroundings, uid, name, group, own, calendarUid, assigned: assigned.get(uid) ?? [] })
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
  readonly assigned: readonly Element[]
}

const BASIS = { kind: 'set', note: 'from the project file' } as const

function taskOf(element: Element, found: Found): Task {
  const { uid, name, group, own, calendarUid, today } = found
  const days = daysOf(element, 'Duration', found) ?? 0
  const progress = progressOf(element, days, found)
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
    demands: progress.state === 'done' && today > 0 ? [] : demandsOf(found),
    bounds,
    progress,
  }
}

function demandsOf({ assigned, bodies }: Found): Task['demands'] {
  return assigned.flatMap((assignment) => {
    const uid = numberOf(assignment, 'ResourceUID', 'Assignment')
    const body = bodies.find((one) => one.uid === uid)?.body.id
    const units = Math.max(1, Math.round(numberOf(assignment, 'Units', 'Assignment') ?? 1))
    return body === undefined ? [] : [{ bodies: [body], units }]
  })
}

/** Whole working days of a duration; null when the task has none. */
function daysOf(element: Element, name: string, { uid, issues }: Found): number | null {
  const text = textOf(element, name)
  if (text === null) return null
  const hours = readHours(text)
  if (hours === null) throw broken(`Task/${uid}/${name}`, text)
  const days = hours / HOURS
  const whole = days > 0 ? Math.max(1, Math.round(days)) : 0
  if (whole !== days) issues.push({ kind: 'rounded', place: `Task/${uid}/${name}`, value: text })
  return whole
}

function progressOf(element: Element, days: number, found: Found): Progress {
  const start = dayIn(element, 'ActualStart')
  const end = dayIn(element, 'ActualFinish')
  if (start === null) return { state: 'waiting' }
  if (end !== null) return { state: 'done', start, end: Math.max(start, end) }
  const percent = numberOf(element, 'PercentComplete', `Task/${found.uid}`) ?? 0
  const remaining = daysOf(element, 'RemainingDuration', found) ?? Math.round((days * (100 - percent)) / 100)
  return { state: 'started', start: Math.min(start, found.today), remainingDays: remaining }
}

/** Types that a network has: as soon as possible, must start on, start no earlier, finish no later. */
const KNOWN = new Set([0, 2, 4, 7])

function boundsOf(element: Element, own: Bounds, { uid, issues }: Found): Bounds {
  const type = numberOf(element, 'ConstraintType', `Task/${uid}`) ?? 0
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

function datesOf(element: Element): Dates | null {
  const [start, end] = [dayIn(element, 'Start'), dayIn(element, 'Finish')]
  return start === null || end === null ? null : { start, end }
}

function baselinesOf(element: Element): ReadonlyMap<number, Dates> {
  const found = list(element, 'Baseline').flatMap((baseline) => {
    const dates = datesOf(baseline)
    return dates === null ? [] : [[numberOf(baseline, 'Number', 'Baseline') ?? 0, dates] as const]
  })
  return new Map(found)
}

function dayIn(element: Element, name: string): Day | null {
  const text = textOf(element, name)
  if (text === null || text === '' || text === 'NA') return null
  const time = readTime(text)
  if (time === null) throw broken(name, text)
  return time.day
}
