import { type Day, EVERY_DAY, type Link, type Network, type Task } from '../network/index.ts'
import type { ScheduledTask } from '../schedule/index.ts'
import { isWorking } from '../working-days/index.ts'
import type { Calendars } from './piece.ts'

type Dated = Pick<ScheduledTask, 'id' | 'start' | 'end' | 'bodies'>

/**
 * What a schedule breaks, in words for whoever mends the planner: none when it is valid. It goes day by day; all that it
 * shares with what makes schedules is the calendars' answer whether a day is worked.
 */
export function violationsOf(network: Network, calendars: Calendars, tasks: readonly Dated[]): readonly string[] {
  const works = (code: string, day: Day) => {
    const calendar = calendars.get(code)
    return calendar === undefined ? code === EVERY_DAY : isWorking(calendar, day)
  }
  const taskOf = new Map(network.tasks.map((task) => [task.id, task]))
  const found = listFaults(taskOf, tasks)
  // Days that are no whole days cannot be gone through.
  if (found.length > 0) return found
  const placed = new Map(tasks.map((task) => [task.id, task]))
  for (const task of network.tasks) {
    const place = placed.get(task.id)
    if (place === undefined) found.push(`${task.id} has no place`)
    else found.push(...ownFaults(network, task, { place, works }))
  }
  for (const link of network.links) found.push(...linkFaults(link, { taskOf, placed, works }))
  return [...found, ...bodyFaults(network, placed, works)]
}

/** Each task once, none that is not in the network, on whole days. */
function listFaults(taskOf: ReadonlyMap<string, Task>, tasks: readonly Dated[]): string[] {
  const seen = new Set<string>()
  return tasks.flatMap(({ id, start, end }) => {
    const faults = [
      [seen.has(id), 'has two places'],
      [!taskOf.has(id), 'is not in the network'],
      [!(Number.isSafeInteger(start) && Number.isSafeInteger(end)), 'does not lie on whole days'],
    ] as const
    seen.add(id)
    return faults.filter(([is]) => is).map(([, what]) => `${id} ${what}`)
  })
}

type Works = (code: string, day: Day) => boolean

function ownFaults(
  { today }: Network,
  task: Task,
  { place, works }: { place: Dated; works: Works },
): readonly string[] {
  const { bounds, calendar, days, progress, id } = task
  if (progress.state === 'done') {
    return place.start === progress.start && place.end === progress.end ? [] : [`${id} is not where it was done`]
  }
  const isStarted = progress.state === 'started'
  const isOver = isStarted && progress.remainingDays === 0
  const from = isStarted ? today : place.start
  const wanted = isStarted ? progress.remainingDays : days
  const worked = daysOf(from, place.end).filter((day) => works(calendar, day)).length
  const isMilestone = days === 0
  const faults = [
    [isMilestone && place.start !== place.end, 'is a milestone of several days'],
    [isOver && place.end !== Math.max(progress.start, today - 1), 'is over on another day'],
    [!isOver && (!isMilestone || isStarted) && worked !== wanted, 'has another number of working days'],
    [!isMilestone && !isStarted && !works(calendar, place.start), 'starts on a day off'],
    [!isMilestone && !isOver && !works(calendar, place.end), 'ends on a day off'],
    [!isMilestone && isStarted && place.start !== progress.start, 'is not where it began'],
    [!isStarted && place.start < today, 'starts in the past'],
    [!isStarted && place.start < (bounds.release ?? today), 'starts before its release'],
    [place.end > (bounds.latestEnd ?? place.end), 'ends after its latest end'],
    [!isStarted && bounds.fixedStart !== null && place.start !== bounds.fixedStart, 'is not where it is fixed'],
    [!isStarted && !isWithin(bounds.windows, place), 'lies outside its windows'],
    [task.demands.some(({ bodies }, at) => !bodies.includes(place.bodies[at] ?? '')), 'is done by another body'],
    [place.bodies.length > task.demands.length, 'is done by more bodies than it demands'],
  ] as const
  return faults.filter(([is]) => is).map(([, what]) => `${id} ${what}`)
}

function isWithin(windows: Task['bounds']['windows'], { start, end }: Dated): boolean {
  return windows.length === 0 || windows.some(([first, last]) => first <= start && end <= last)
}

interface All {
  readonly taskOf: ReadonlyMap<string, Task>
  readonly placed: ReadonlyMap<string, Dated>
  readonly works: Works
}

function linkFaults({ from, to, kind, lag, lagUnit }: Link, { taskOf, placed, works }: All): readonly string[] {
  const [one, other] = [taskOf.get(from), taskOf.get(to)]
  const [before, after] = [placed.get(from), placed.get(to)]
  if (one === undefined || other === undefined || before === undefined || after === undefined)
    return ['link to nowhere']
  if (other.progress.state !== 'waiting') return []
  const asked = boundary(one, before, kind === 'FS' || kind === 'FF')
  const has = boundary(other, after, kind === 'FF' || kind === 'SF')
  if (lag === 0) return has >= asked ? [] : [`${to} comes too early after ${from} (${kind})`]
  const unit = (day: Day) => lagUnit === 'calendar' || works(other.calendar, day)
  // A lag: so many days lie between. A lead: no more than so many lie between when it comes first.
  const isKept =
    lag > 0
      ? has >= asked && daysOf(asked, has - 1).filter(unit).length >= lag
      : has >= asked || daysOf(has, asked - 1).filter(unit).length <= -lag
  return isKept ? [] : [`${to} comes too early after ${from} (${kind}${lag})`]
}

function boundary({ days }: Task, { start, end }: Dated, atEnd: boolean): Day {
  return atEnd || days === 0 ? end + 1 : start
}

function bodyFaults(network: Network, placed: ReadonlyMap<string, Dated>, works: Works): readonly string[] {
  const uses = new Map(network.bodies.map(({ id }) => [id, new Map<Day, Use>()]))
  for (const task of network.tasks) {
    const place = placed.get(task.id)
    const { progress, days } = task
    const isOver = progress.state === 'done' || (progress.state === 'started' && progress.remainingDays === 0)
    if (place === undefined || isOver || days === 0) continue
    for (const day of daysOf(Math.max(place.start, network.today), place.end)) {
      if (works(task.calendar, day)) addUse(uses, { task, place, day })
    }
  }
  return network.bodies.flatMap(({ id, capacity }) => {
    const units = (day: Day) => capacity.findLast(({ from }) => from <= day)?.units ?? 0
    const full = [...(uses.get(id) ?? [])].filter(([day, { taken, facts }]) => taken > Math.max(facts, units(day)))
    return full.map(([day]) => `too much of ${id} on ${day}`)
  })
}

/** Units that all tasks take, and those of started tasks among them: these may be more than there are. */
interface Use {
  taken: number
  facts: number
}

function addUse(
  uses: ReadonlyMap<string, Map<Day, Use>>,
  { task, place, day }: { readonly task: Task; readonly place: Dated; readonly day: Day },
): void {
  task.demands.forEach(({ units }, at) => {
    const days = uses.get(place.bodies[at] ?? '')
    const use = days?.get(day) ?? { taken: 0, facts: 0 }
    use.taken += units
    if (task.progress.state === 'started') use.facts += units
    days?.set(day, use)
  })
}

function daysOf(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
