import type { Day, Network, Task } from '../network/index.ts'
import type { ChainStep } from '../reasons/index.ts'
import type { StartReason } from '../schedule/index.ts'

/** Where days of the year along a chain went. */
export type DayUse =
  /** The task is at work from today on, or was until it was done; days off among them. */
  | { readonly kind: 'task'; readonly task: string; readonly days: number }
  /** Gone by until today: the task has begun and is not over; or it had not begun. */
  | { readonly kind: 'begun' | 'unbegun'; readonly task: string; readonly days: number }
  | { readonly kind: 'body'; readonly body: string; readonly days: number }
  /** Days off between what it waited for and its start. */
  | { readonly kind: 'calendar'; readonly calendar: string; readonly days: number }
  /** Before its window, before the day that it may begin on, kept in place, or a time after what it waited for. */
  | { readonly kind: 'window' | 'set-day' | 'kept' | 'lag'; readonly task: string; readonly days: number }

/** Days from the first to the last, both included. */
type Span = readonly [first: Day, last: Day]

/** Whose days are told, and until when they have gone by. */
interface Told {
  readonly tasks: ReadonlyMap<string, Task>
  readonly today: Day
}

/**
 * Each day from `first` to the end of the chain's goal, under what it went into; the most days first. The days add up to
 * the length of that time: what a task takes while a later one of the chain is at work already counts for the later one.
 */
export function dayUses(chain: readonly ChainStep[], { tasks, today }: Network, first: Day): readonly DayUse[] {
  const told: Told = { tasks: new Map(tasks.map((task) => [task.id, task])), today }
  const uses = new Map<string, DayUse>()
  const add = (use: DayUse) => {
    const key = JSON.stringify({ ...use, days: 0 })
    const days = use.days + (uses.get(key)?.days ?? 0)
    if (use.days > 0) uses.set(key, { ...use, days })
  }
  let last = chain[0]?.task.end ?? first - 1
  for (const [at, step] of chain.entries()) {
    const own = firstDayAtWork(step, told)
    for (const use of workOf(step, [Math.max(first, own), last], told)) add(use)
    last = Math.min(last, own - 1)
    const before = chain[at + 1]?.task.end ?? first - 1
    for (const use of waitsOf(step, [Math.max(first, before + 1), last], told)) add(use)
    last = Math.min(last, Math.max(before, first - 1))
  }
  return [...uses.values()].sort((a, b) => b.days - a.days)
}

/** The first day that it is at work: a milestone never is. */
function firstDayAtWork({ task }: ChainStep, { tasks }: Told): Day {
  return tasks.get(task.id)?.days === 0 ? task.end + 1 : task.start
}

function workOf({ task: { id: task } }: ChainStep, span: Span, { tasks, today }: Told): readonly DayUse[] {
  if (tasks.get(task)?.progress.state !== 'started') return [{ kind: 'task', task, days: lengthOf(span) }]
  const [gone, ahead] = splitAt(span, today)
  return [
    { kind: 'begun', task, days: lengthOf(gone) },
    { kind: 'task', task, days: lengthOf(ahead) },
  ]
}

/** Each reason holds the task back from the day that the reasons before it ask for to the day that it asks for itself. */
function waitsOf({ task }: ChainStep, span: Span, { tasks, today }: Told): readonly DayUse[] {
  const [gone, ahead] = splitAt(span, today)
  const uses: DayUse[] = [{ kind: 'unbegun', task: task.id, days: lengthOf(gone) }]
  // A milestone is reached at the end of its day.
  const shift = tasks.get(task.id)?.days === 0 ? 1 : 0
  let [from, last] = ahead
  for (const reason of task.because) {
    const asked = Math.min(last + 1, (askedDay(reason) ?? from) + shift)
    uses.push(waitFor(reason, task.id, Math.max(0, asked - from)))
    from = Math.max(from, asked)
  }
  const rest = task.because.at(-1)
  return rest === undefined ? uses : [...uses, waitFor(rest, task.id, Math.max(0, last - from + 1))]
}

function waitFor(reason: StartReason, task: string, days: number): DayUse {
  switch (reason.kind) {
    case 'body':
      return { kind: 'body', body: reason.body, days }
    case 'calendar':
      return { kind: 'calendar', calendar: reason.calendar, days }
    case 'window':
    case 'kept':
      return { kind: reason.kind, task, days }
    case 'predecessor':
      return { kind: 'lag', task, days }
    case 'fixed':
    case 'release':
      return { kind: 'set-day', task, days }
    default:
      return { kind: 'unbegun', task, days }
  }
}

function askedDay(reason: StartReason): Day | null {
  if (reason.kind === 'done' || reason.kind === 'started') return null
  if (reason.kind === 'window') return reason.first
  return 'until' in reason ? reason.until : reason.day
}

const lengthOf = ([first, last]: Span) => Math.max(0, last - first + 1)

/** The days before today, and those from today on. */
function splitAt([first, last]: Span, today: Day): readonly [gone: Span, ahead: Span] {
  return [
    [first, Math.min(last, today - 1)],
    [Math.max(first, today), last],
  ]
}
