import { type Day, EVERY_DAY, type Link, type Network, type Task } from '../../network/index.ts'
import type { ScheduledTask } from '../../schedule/index.ts'
import { isWorking } from '../../working-days/index.ts'
import type { Calendars } from '../index.ts'

type Dated = Pick<ScheduledTask, 'id' | 'start' | 'end' | 'bodies'>

/** What a schedule breaks, day by day, in words for a failed test. It shares no line with what made the schedule. */
export function violationsOf(network: Network, calendars: Calendars, tasks: readonly Dated[]): readonly string[] {
  const works = (code: string, day: Day) => {
    const calendar = calendars.get(code)
    return calendar === undefined ? code === EVERY_DAY : isWorking(calendar, day)
  }
  const placed = new Map(tasks.map((task) => [task.id, task]))
  const found: string[] = []
  for (const task of network.tasks) {
    const place = placed.get(task.id)
    if (place === undefined) found.push(`${task.id} has no place`)
    else found.push(...ownFaults(network, task, { place, works }))
  }
  for (const link of network.links) found.push(...linkFaults(network, link, { placed, works }))
  return [...found, ...bodyFaults(network, placed, works)]
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
  const from = isStarted ? today : place.start
  const wanted = isStarted ? progress.remainingDays : days
  const worked = daysOf(from, place.end).filter((day) => works(calendar, day)).length
  const faults = [
    [days === 0 ? place.start !== place.end : worked !== wanted, 'has another number of working days'],
    [days > 0 && !isStarted && !works(calendar, place.start), 'starts on a day off'],
    [days > 0 && !works(calendar, place.end), 'ends on a day off'],
    [isStarted ? place.start !== progress.start : place.start < today, 'starts in the past'],
    [!isStarted && place.start < (bounds.release ?? today), 'starts before its release'],
    [place.end > (bounds.latestEnd ?? place.end), 'ends after its latest end'],
    [!isStarted && bounds.fixedStart !== null && place.start !== bounds.fixedStart, 'is not where it is fixed'],
    [!isStarted && !isWithin(bounds.windows, place), 'lies outside its windows'],
    [task.demands.some(({ bodies }, at) => !bodies.includes(place.bodies[at] ?? '')), 'is done by another body'],
  ] as const
  return faults.filter(([is]) => is).map(([, what]) => `${id} ${what}`)
}

function isWithin(windows: Task['bounds']['windows'], { start, end }: Dated): boolean {
  return windows.length === 0 || windows.some(([first, last]) => first <= start && end <= last)
}

function linkFaults(
  { tasks }: Network,
  { from, to, kind, lag, lagUnit }: Link,
  { placed, works }: { placed: ReadonlyMap<string, Dated>; works: Works },
): readonly string[] {
  const [one, other] = [tasks.find(({ id }) => id === from), tasks.find(({ id }) => id === to)]
  const [before, after] = [placed.get(from), placed.get(to)]
  if (one === undefined || other === undefined || before === undefined || after === undefined)
    return ['link to nowhere']
  if (other.progress.state !== 'waiting') return []
  const asked = boundary(one, before, kind === 'FS' || kind === 'FF')
  const has = boundary(other, after, kind === 'FF' || kind === 'SF')
  const unit = (day: Day) => lagUnit === 'calendar' || works(other.calendar, day)
  // A lag: so many days lie between. A lead: no more than so many lie between when it comes first.
  const isKept =
    lag >= 0
      ? has >= asked && daysOf(asked, has - 1).filter(unit).length >= lag
      : has >= asked || daysOf(has, asked - 1).filter(unit).length <= -lag
  return isKept ? [] : [`${to} comes too early after ${from} (${kind}${lag})`]
}

function boundary({ days }: Task, { start, end }: Dated, atEnd: boolean): Day {
  return atEnd || days === 0 ? end + 1 : start
}

function bodyFaults(network: Network, placed: ReadonlyMap<string, Dated>, works: Works): readonly string[] {
  const taken = new Map<string, number>()
  const facts = new Map<string, number>()
  for (const task of network.tasks) {
    const place = placed.get(task.id)
    if (place === undefined || task.progress.state === 'done' || task.days === 0) continue
    for (const day of daysOf(Math.max(place.start, network.today), place.end)) {
      if (!works(task.calendar, day)) continue
      task.demands.forEach(({ units }, at) => {
        const key = `${place.bodies[at]} on ${day}`
        taken.set(key, (taken.get(key) ?? 0) + units)
        if (task.progress.state === 'started') facts.set(key, (facts.get(key) ?? 0) + units)
      })
    }
  }
  const units = (key: string) => {
    const [id, day] = key.split(' on ')
    return (
      network.bodies.find((body) => body.id === id)?.capacity.findLast(({ from }) => from <= Number(day))?.units ?? 0
    )
  }
  return [...taken]
    .filter(([key, sum]) => sum > Math.max(units(key), facts.get(key) ?? 0))
    .map(([key]) => `too much of ${key}`)
}

function daysOf(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
