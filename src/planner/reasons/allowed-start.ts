import type { Day, Link, Task } from '../network/index.ts'
import type { StartReason } from '../schedule/index.ts'
import type { DayCount } from './day-count.ts'
import type { Placed, Placement } from './placement.ts'

/** The first day that each of these allows: links, release, today. */
export function asksOf(placement: Placement, task: Task): readonly (readonly [reason: StartReason, day: Day])[] {
  const { network, linksTo, placedOf, taskOf } = placement
  const count = placement.countOf(task.calendar)
  const links = (linksTo.get(task.id) ?? []).flatMap((link): [StartReason, Day][] => {
    const from = placedOf.get(link.from)
    const before = taskOf.get(link.from)
    if (from === undefined || before === undefined) return []
    const until = allowedBy(link, boundary(link, before, from), { task, count })
    return [
      [{ kind: 'predecessor', task: link.from, link: link.kind, lag: link.lag, lagUnit: link.lagUnit, until }, until],
    ]
  })
  const { release } = task.bounds
  const released: [StartReason, Day][] = release === null ? [] : [[{ kind: 'release', day: release }, release]]
  return [...links, ...released, [{ kind: 'today', day: network.today }, network.today]]
}

/** Days from here on come after the start, or after the end, of the task that is waited for. */
function boundary({ kind }: Link, before: Task, { start, end }: Placed): Day {
  const fromStart = kind === 'SS' || kind === 'SF'
  return fromStart && before.days > 0 ? start : end + 1
}

function allowedBy(link: Link, from: Day, { task, count }: { readonly task: Task; readonly count: DayCount }): Day {
  const asked = link.lagUnit === 'calendar' ? from + link.lag : advanced(count, from, link.lag)
  if (task.days === 0) return asked - 1
  // The day before `asked` is the first on which the task may end, so its last working day is that one or the next.
  return link.kind === 'FF' || link.kind === 'SF' ? count.add(asked - 1, 1 - task.days) : asked
}

/** So many working days after the beginning of a day, or before it. */
function advanced(count: DayCount, from: Day, lag: number): Day {
  if (lag === 0) return from
  return lag > 0 ? count.add(from, lag - 1) + 1 : count.add(from, lag)
}
