import type { Day } from '../network/index.ts'
import type { GoalOutcome, Schedule, ScheduledTask, StartReason } from '../schedule/index.ts'
import type { GoalChange, MoveCause, MovedTask, MoveGroup, ScheduleDiff } from './diff.ts'

/**
 * Says which tasks lie elsewhere in the second schedule, what moved each, and which of them moved first. The reasons
 * are those that the schedules carry.
 */
export function compareSchedules(before: Schedule, after: Schedule): ScheduleDiff {
  const old = new Map(before.tasks.map((task) => [task.id, task]))
  const young = new Map(after.tasks.map((task) => [task.id, task]))
  const added = after.tasks.filter(({ id }) => !old.has(id)).map(({ id }) => id)
  const removed = before.tasks.filter(({ id }) => !young.has(id)).map(({ id }) => id)
  const pairs = after.tasks.flatMap((task): Pair[] => {
    const was = old.get(task.id)
    return was === undefined || (was.start === task.start && was.end === task.end) ? [] : [{ was, is: task }]
  })
  const changed = new Set([...added, ...removed, ...pairs.map(({ is }) => is.id)])
  const moved = pairs.map((pair) => movedTask(pair, changed)).sort(byDay)
  return { groups: groupsOf(moved, added, removed), moved, added, removed, goals: goalChanges(before, after) }
}

interface Pair {
  readonly was: ScheduledTask
  readonly is: ScheduledTask
}

function movedTask({ was, is }: Pair, changed: ReadonlySet<string>): MovedTask {
  const because = causesOf(was, is)
  const named = because.flatMap((cause) => (cause.kind === 'length' ? [] : tasksNamedBy(cause.reason)))
  return {
    id: is.id,
    before: { start: was.start, end: was.end },
    after: { start: is.start, end: is.end },
    startDays: is.start - was.start,
    endDays: is.end - was.end,
    because,
    movedBy: [...new Set(named)].filter((id) => id !== is.id && changed.has(id)),
  }
}

/** The reasons that reach beyond the earlier of the two starts are what moved it. */
function causesOf(was: ScheduledTask, is: ScheduledTask): readonly MoveCause[] {
  if (is.start === was.start) return [{ kind: 'length', days: is.end - was.end }]
  const [kind, side, floor] = is.start > was.start ? (['pushed', is, was] as const) : (['freed', was, is] as const)
  const beyond = side.because.filter((reason) => dayAskedBy(reason, side.start) > floor.start)
  return (beyond.length > 0 ? beyond : side.because).map((reason) => ({ kind, reason }))
}

/** The first day that the reason allows. */
function dayAskedBy(reason: StartReason, start: Day): Day {
  switch (reason.kind) {
    case 'done':
    case 'started':
      return start
    case 'fixed':
    case 'today':
    case 'release':
    case 'kept':
      return reason.day
    case 'window':
      return reason.first
    default:
      return reason.until
  }
}

/** The tasks that the reason names. */
function tasksNamedBy(reason: StartReason): readonly string[] {
  if (reason.kind === 'predecessor') return [reason.task]
  return reason.kind === 'body' ? reason.tasks : []
}

/** Whoever moved another begins on an earlier day, except where two change places: then the first of them began it. */
function byDay(a: MovedTask, b: MovedTask): number {
  return firstDay(a) - firstDay(b)
}

function firstDay({ before, after }: MovedTask): Day {
  return Math.min(before.start, after.start)
}

function groupsOf(
  moved: readonly MovedTask[],
  added: readonly string[],
  removed: readonly string[],
): readonly MoveGroup[] {
  const groups = new Map<string, { readonly kind: MoveGroup['kind']; readonly followers: string[] }>()
  const firstOf = new Map<string, string>()
  const begin = (id: string, kind: MoveGroup['kind']) => {
    groups.set(id, { kind, followers: [] })
    firstOf.set(id, id)
  }
  for (const id of added) begin(id, 'added')
  for (const id of removed) begin(id, 'removed')
  for (const { id, movedBy } of moved) {
    const mover = movedBy.find((other) => firstOf.has(other))
    const first = mover === undefined ? undefined : firstOf.get(mover)
    if (first === undefined) begin(id, 'moved')
    else {
      firstOf.set(id, first)
      groups.get(first)?.followers.push(id)
    }
  }
  return [...groups]
    .map(([first, { kind, followers }]) => ({ first, kind, followers }))
    .sort((a, b) => b.followers.length - a.followers.length)
}

function goalChanges(before: Schedule, after: Schedule): readonly GoalChange[] {
  const old = new Map(before.goals.map((goal) => [goal.task, goal]))
  const young = new Map(after.goals.map((goal) => [goal.task, goal]))
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((task) => goalChange(task, old.get(task), young.get(task)))
    .filter((change) => change.before !== change.after || change.lateBefore !== change.lateAfter)
}

function goalChange(task: string, was: GoalOutcome | undefined, is: GoalOutcome | undefined): GoalChange {
  return {
    task,
    before: was?.end ?? null,
    after: is?.end ?? null,
    lateBefore: was?.lateDays ?? 0,
    lateAfter: is?.lateDays ?? 0,
  }
}
