import {
  type Baseline,
  type CalendarCode,
  type Day,
  EVERY_DAY,
  type Network,
  type WorkingCalendar,
} from '../../../planner/index.ts'
import { type FileBody, type MspdiIssue, ownValue } from './file-parts.ts'
import { readTime } from './format.ts'
import { RESOURCE_TEXT_1 } from './own-fields.ts'
import { readCalendars } from './read-calendars.ts'
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
  const bodies = bodiesOf(project)
  const rows = readTasks(project, { bodies, today: statusDay, issues })
  const days = rows.flatMap(({ dates }) => (dates === null ? [] : [dates.start, dates.end]))
  const first = days.reduce((low, day) => Math.min(low, day), statusDay) - BEFORE
  const last = days.reduce((high, day) => Math.max(high, day), statusDay) + BEHIND
  const calendarFor = readCalendars(project, { first, last }, issues)
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
  return {
    title: textOf(project, 'Title'),
    network,
    calendars: new Map([...codes].map(([code, uid]) => [code, calendarFor(uid, code)])),
    dates: steps.flatMap(({ task, dates }) => (task === null || dates === null ? [] : [{ id: task.id, ...dates }])),
    baselines: baselinesOf(steps, statusDay),
    names: new Map([
      ...rows.flatMap(({ names }) => names),
      ...bodies.map(({ body, name }) => [body.id, name] as const),
    ]),
    issues,
  }
}

function bodiesOf(project: Element): readonly FileBody[] {
  return list(project, 'Resources', 'Resource').flatMap((resource): FileBody[] => {
    const uid = numberOf(resource, 'UID', 'Resource') ?? 0
    const name = textOf(resource, 'Name')
    // Programs write a nameless resource 0 for what is unassigned.
    if (name === null || uid === 0) return []
    const own = ownValue(resource, RESOURCE_TEXT_1) as { readonly id?: unknown } | null
    const id = typeof own?.id === 'string' ? own.id : name
    const units = numberOf(resource, 'MaxUnits', `Resource/${name}`) ?? 1
    const periods = list(resource, 'AvailabilityPeriods', 'AvailabilityPeriod').flatMap((period) => {
      const from = readTime(textOf(period, 'AvailableFrom') ?? '')
      const available = numberOf(period, 'AvailableUnits', `Resource/${name}`) ?? units
      return from === null ? [] : [{ from: from.day, units: available }]
    })
    const isOwn = typeof own?.id === 'string'
    const capacity = periods.length > 0 || isOwn ? periods : [{ from: 0, units: Math.max(1, Math.round(units)) }]
    return [{ uid, name, body: { id, capacity } }]
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
