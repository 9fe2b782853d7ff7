import {
  type Baseline,
  type CalendarCode,
  type Day,
  EVERY_DAY,
  type Network,
  type WorkingCalendar,
} from '../../../planner/index.ts'
import { type FileBody, fieldValue, type MspdiIssue } from './file-parts.ts'
import { readTime } from './format.ts'
import { RESOURCE_TEXT_1 } from './own-fields.ts'
import { readCalendars } from './read-calendars.ts'
import { datesOf } from './read-dates.ts'
import { readLinks } from './read-links.ts'
import { type FileTask, readTasks } from './read-tasks.ts'
import { type Element, list, numberOf, readProject, textOf } from './xml.ts'

export interface MspdiRead {
  readonly title: string | null
  readonly network: Network
  readonly calendars: ReadonlyMap<CalendarCode, WorkingCalendar>
  /** Dates of the tasks as the file has them. */
  readonly dates: readonly { readonly id: string; readonly start: Day; readonly end: Day }[]
  readonly baselines: readonly Baseline[]
  /** Names of what has no words of its own: groups and bodies, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly issues: readonly MspdiIssue[]
}

/** Days before and behind the dates of a file for which its calendars are reckoned. */
const BEFORE = 400
const BEHIND = 5500

/**
 * Reads Microsoft Project XML: our own files to the very network that was written, those of other programs as far as a
 * network can say it; `issues` tells what was left out. `today` counts where the file has no status date. Throws
 * ExchangeError: E_MSPDI_BROKEN, E_XML_DOCTYPE.
 */
export function readMspdi(text: string, { today }: { readonly today: Day }): MspdiRead {
  const project = readProject(text)
  const issues: MspdiIssue[] = []
  const statusDay = readTime(textOf(project, 'StatusDate') ?? '')?.day ?? today
  const unitsOfOne = hasPartUnits(project) ? PARTS : 1
  const bodies = bodiesOf(project, unitsOfOne)
  const days = list(project, 'Tasks', 'Task').flatMap((task) => Object.values(datesOf(task) ?? {}))
  const first = days.reduce((low, day) => Math.min(low, day), statusDay) - BEFORE
  const last = days.reduce((high, day) => Math.max(high, day), statusDay) + BEHIND
  const calendars = readCalendars(project, { first, last }, issues)
  const rows = readTasks(project, { bodies, calendars, today: statusDay, unitsOfOne, issues })
  const steps = rows.filter(({ task }) => task !== null)
  const network: Network = {
    tasks: steps.flatMap(({ task }) => task ?? []),
    links: readLinks(rows, issues),
    bodies: bodies.map(({ body }) => body),
    goals: goalsOf(steps),
    today: statusDay,
  }
  const codes = new Map(
    steps.flatMap(({ task, calendarUid }) => (task === null ? [] : [[task.calendar, calendarUid] as const])),
  )
  codes.delete(EVERY_DAY)
  for (const uid of new Set(codes.values())) {
    if (!calendars.isKnown(uid)) issues.push({ kind: 'calendar-not-read', place: 'CalendarUID', value: String(uid) })
  }
  return {
    title: textOf(project, 'Title'),
    network,
    calendars: new Map([...codes].map(([code, uid]) => [code, { ...calendars.of(uid), code }])),
    dates: steps.flatMap(({ task, dates }) => (task === null || dates === null ? [] : [{ id: task.id, ...dates }])),
    baselines: baselinesOf(steps, statusDay),
    names: new Map([
      ...rows.flatMap(({ names }) => names),
      ...bodies.map(({ body, name }) => [body.id, name] as const),
    ]),
    issues,
  }
}

/** Where a file has parts of a unit, units are counted in hundredths. */
const PARTS = 100

function hasPartUnits(project: Element): boolean {
  const resources = list(project, 'Resources', 'Resource')
  const units = [
    ...resources.map((one) => numberOf(one, 'MaxUnits', 'Resource')),
    ...resources.flatMap((one) =>
      list(one, 'AvailabilityPeriods', 'AvailabilityPeriod').map((period) =>
        numberOf(period, 'AvailableUnits', 'Resource'),
      ),
    ),
    ...list(project, 'Assignments', 'Assignment').map((one) => numberOf(one, 'Units', 'Assignment')),
  ]
  return units.some((one) => one !== null && !Number.isInteger(one))
}

function bodiesOf(project: Element, unitsOfOne: number): readonly FileBody[] {
  return list(project, 'Resources', 'Resource').flatMap((resource): FileBody[] => {
    const uid = numberOf(resource, 'UID', 'Resource') ?? 0
    const name = textOf(resource, 'Name')
    // Programs write a nameless resource 0 for what is unassigned.
    if (name === null || uid === 0) return []
    const own = fieldValue(resource, RESOURCE_TEXT_1) as { readonly id?: unknown } | null
    const id = typeof own?.id === 'string' ? own.id : name
    const units = numberOf(resource, 'MaxUnits', `Resource/${name}`) ?? 1
    const scaled = (value: number) => Math.round(value * unitsOfOne)
    const periods = list(resource, 'AvailabilityPeriods', 'AvailabilityPeriod').flatMap((period): Period[] => {
      const from = readTime(textOf(period, 'AvailableFrom') ?? '')
      const to = readTime(textOf(period, 'AvailableTo') ?? '')
      const available = numberOf(period, 'AvailableUnits', `Resource/${name}`) ?? units
      return from === null ? [] : [{ from: from.day, to: to?.day ?? FAR, units: scaled(available) }]
    })
    const isOwn = typeof own?.id === 'string'
    const capacity = periods.length > 0 || isOwn ? linesOf(periods) : [{ from: 0, units: Math.max(1, scaled(units)) }]
    return [{ uid, name, body: { id, capacity } }]
  })
}

interface Period {
  readonly from: Day
  readonly to: Day
  readonly units: number
}

/** 31 December 2049, which other programs write for no end, and everything after it. */
const FAR = 29_219

/** A line at the beginning of each period, and one of nothing where none follows its end. */
function linesOf(periods: readonly Period[]): FileBody['body']['capacity'] {
  return periods.flatMap(({ from, to, units }, at) => {
    const next = periods[at + 1]?.from ?? FAR
    return to >= FAR || to + 1 >= next
      ? [{ from, units }]
      : [
          { from, units },
          { from: to + 1, units: 0 },
        ]
  })
}

/** Those that were goals; in other programs' files the tasks with a deadline, or else those that nothing waits for. */
function goalsOf(steps: readonly FileTask[]): Network['goals'] {
  if (steps.some(({ goals }) => goals !== null)) {
    return steps.flatMap(({ task, goals }) =>
      task === null ? [] : (goals ?? []).map((goal) => ({ ...goal, task: task.id })),
    )
  }
  const isWaitedFor = new Set(steps.flatMap(({ links }) => links.map(({ uid }) => uid)))
  const due = steps.filter(({ task }) => task !== null && task.bounds.due !== null)
  const last = due.length > 0 ? due : steps.filter(({ uid }) => !isWaitedFor.has(uid))
  return last.flatMap(({ task }) => (task === null ? [] : [{ task: task.id, weight: 1, due: task.bounds.due }]))
}

function baselinesOf(steps: readonly FileTask[], asOf: Day): readonly Baseline[] {
  const numbers = [...new Set(steps.flatMap(({ baselines }) => [...baselines.keys()]))].sort((a, b) => a - b)
  return numbers.map((number) => ({
    name: String(number),
    asOf,
    tasks: steps.flatMap(({ task, baselines }) => {
      const dates = baselines.get(number)
      return task === null || dates === undefined ? [] : [{ id: task.id, ...dates }]
    }),
  }))
}
