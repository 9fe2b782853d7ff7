import type { Day, Network, Task } from '../network/index.ts'
import type { StartReason } from '../schedule/index.ts'
import { asksOf } from './allowed-start.ts'
import type { CalendarByCode } from './day-count.ts'
import { type FullBody, fullBodies } from './full-body.ts'
import { type Placed, type Placement, placementOf } from './placement.ts'

/**
 * Why each task starts when it does, by id. Reckoned from the finished schedule alone, however it was made: from the
 * first day that links, release and today allow, past days off, windows that have not begun and bodies that are full.
 * Where all of that would allow a day before its own, the task is told to be kept in place.
 */
export function reasonsOf(
  network: Network,
  calendars: CalendarByCode,
  placed: readonly Placed[],
): ReadonlyMap<string, readonly StartReason[]> {
  const placement = placementOf(network, calendars, placed)
  return new Map(
    network.tasks.flatMap((task) => {
      const own = placement.placedOf.get(task.id)
      return own === undefined ? [] : [[task.id, reasonsFor(placement, task, own)] as const]
    }),
  )
}

function reasonsFor(placement: Placement, task: Task, placed: Placed): readonly StartReason[] {
  const { state } = task.progress
  if (state !== 'waiting') return [{ kind: state }]
  if (task.bounds.fixedStart !== null) return [{ kind: 'fixed', day: task.bounds.fixedStart }]
  const { reasons, ready } = bindingAsks(placement, task)
  const all = walk(placement, { task, placed }, { reasons, at: ready })
  // What begins later than today is held up by something, and that alone is told.
  return all.length > 1 ? all.filter(({ kind }) => kind !== 'today') : all
}

/** Those that allow no day before the latest. Today is a reason only where there is no other. */
function bindingAsks(placement: Placement, task: Task): { readonly reasons: StartReason[]; readonly ready: Day } {
  const asks = asksOf(placement, task)
  const ready = asks.reduce((latest, [, day]) => Math.max(latest, day), placement.network.today)
  const binding = asks.filter(([, day]) => day === ready).map(([reason]) => reason)
  const others = binding.filter(({ kind }) => kind !== 'today')
  return { reasons: others.length > 0 ? others : binding, ready }
}

interface Walk {
  readonly reasons: StartReason[]
  readonly at: Day
}

/** Goes from the first day that is allowed to the start, and says for each stretch what stood in the way. */
function walk(placement: Placement, own: { task: Task; placed: Placed }, { reasons, at: ready }: Walk): StartReason[] {
  const { start } = own.placed
  for (let at = ready; at < start; ) {
    const step = dayOff(placement, own.task, at) ?? beforeWindow(placement, own.task, at)
    if (step !== null) {
      reasons.push(step.reason)
      at = step.until
      continue
    }
    const full = fullBodies(placement, own, at)
    const until = full[0]?.until
    if (until === undefined || until > start) {
      reasons.push({ kind: 'kept', day: start })
      return reasons
    }
    for (const body of full) addBody(reasons, body)
    at = until
  }
  return reasons
}

interface Step {
  readonly reason: StartReason
  readonly until: Day
}

function dayOff({ countOf }: Placement, { calendar, days }: Task, at: Day): Step | null {
  if (days === 0) return null
  const until = countOf(calendar).add(at, 0)
  return until === at ? null : { reason: { kind: 'calendar', calendar, from: at, days: until - at, until }, until }
}

/** A window in which the task, begun on this day, would be over in time lets it pass. */
function beforeWindow({ countOf }: Placement, { bounds, calendar, days }: Task, at: Day): Step | null {
  const end = days === 0 ? at : countOf(calendar).add(at, days - 1)
  if (bounds.windows.length === 0 || bounds.windows.some(([first, last]) => first <= at && end <= last)) return null
  const later = bounds.windows.filter(([first]) => first > at).sort(([a], [b]) => a - b)
  const [first, last] = later[0] ?? []
  return first === undefined || last === undefined ? null : { reason: { kind: 'window', first, last }, until: first }
}

/**
 * A body that is full again behind days off, or behind what another body let pass, is told once: with all that held it,
 * those in front that held it last.
 */
function addBody(reasons: StartReason[], { body, holders, until }: FullBody): void {
  const from = reasons.findLastIndex(({ kind }) => kind !== 'body' && kind !== 'calendar') + 1
  const isSame = (reason: StartReason) =>
    reason.kind === 'body' && reason.body === body && reason.tasks.length > 0 === holders.length > 0
  const at = reasons.findIndex((reason, index) => index >= from && isSame(reason))
  const before = at < 0 ? [] : reasons.splice(at, 1)
  const tasks = new Set([...holders, ...before.flatMap((reason) => (reason.kind === 'body' ? reason.tasks : []))])
  const rest = reasons.slice(from).filter(({ kind }, index) => kind !== 'calendar' || index + from < at || at < 0)
  reasons.splice(from, reasons.length - from, ...rest, { kind: 'body', body, tasks: [...tasks], until })
}
