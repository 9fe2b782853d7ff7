import { type Day, EVERY_DAY } from '../network/index.ts'
import { addWorkingDays } from '../working-days/index.ts'
import type { GanttPlan } from './gantt-input.ts'
import type { GanttBar, GanttDue, GanttMilestone, GanttRange, Segment, SegmentKind, Stretch } from './gantt-layout.ts'
import type { PlannedGroup, PlannedTask } from './plan-rows.ts'
import type { TimeScale } from './time-scale.ts'

/** Less is not seen. */
const LEAST_BAR = 3

/** Boundaries of days between which the work is of one kind. */
interface Part {
  readonly kind: SegmentKind
  readonly from: Day
  readonly to: Day
}

/** The bar of one task; null for a milestone and for what lies outside the days shown. */
export function taskBar(planned: PlannedTask, scale: TimeScale, today: Day): GanttBar | null {
  return planned.task.days === 0 ? null : barOf(partsOfTask(planned, today), scale)
}

function partsOfTask({ task, scheduled }: PlannedTask, today: Day): readonly Part[] {
  const [from, to] = [scheduled.start, scheduled.end + 1]
  const ahead = scheduled.critical ? 'critical' : 'open'
  if (task.progress.state === 'done') return [{ kind: 'done', from, to }]
  if (task.progress.state === 'waiting' || today <= from) return [{ kind: ahead, from, to }]
  const now = Math.min(today, to)
  return [
    { kind: 'done', from, to: now },
    { kind: ahead, from: now, to },
  ]
}

/**
 * One bar for all tasks of a document: done up to where nothing is open, then critical wherever some task is. Where only
 * milestones were reached, it begins with what is ahead: nobody worked in between.
 */
export function groupBar(group: PlannedGroup, scale: TimeScale, today: Day): GanttBar | null {
  // What is done in a day is a date that was reached, not work that went on.
  const least = (kind: SegmentKind) => (kind === 'done' ? 1 : 0)
  const parts = group.tasks
    .flatMap((planned) => partsOfTask(planned, today))
    .filter(({ kind, from, to }) => to - from > least(kind))
  if (parts.length === 0) return null
  const doneTo = parts.reduce((last, part) => (part.kind === 'done' ? Math.max(last, part.to) : last), group.start)
  const critical = merged(parts.filter(({ kind, to }) => kind === 'critical' && to > doneTo))
  const whole: Part[] = doneTo > group.start ? [{ kind: 'done', from: group.start, to: doneTo }] : []
  const aheadFrom = Math.min(...parts.filter(({ kind }) => kind !== 'done').map(({ from }) => from), group.end + 1)
  let now = whole.length > 0 ? doneTo : aheadFrom
  for (const part of critical) {
    const from = Math.max(part.from, now)
    if (from > now) whole.push({ kind: 'open', from: now, to: from })
    whole.push({ kind: 'critical', from, to: part.to })
    now = part.to
  }
  if (group.end + 1 > now) whole.push({ kind: 'open', from: now, to: group.end + 1 })
  return barOf(whole, scale)
}

/** Days off between two parts are no gap. */
const GAP_DAYS = 7

function merged(parts: readonly Part[]): readonly Part[] {
  const rows: Part[] = []
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    const last = rows.at(-1)
    if (last === undefined || part.from > last.to + GAP_DAYS) rows.push(part)
    else rows[rows.length - 1] = { ...last, to: Math.max(last.to, part.to) }
  }
  return rows
}

function barOf(parts: readonly Part[], scale: TimeScale): GanttBar | null {
  const from = parts[0]?.from ?? scale.end
  const to = parts.at(-1)?.to ?? scale.end
  const stretch = stretchOf(from, to, scale)
  if (stretch === null) return null
  const segments = parts.flatMap(({ kind, from, to }): readonly Segment[] => {
    const x = scale.at(from)
    const width = scale.at(to) - x
    return width > 0 ? [{ kind, x, width }] : []
  })
  const last = segments.at(-1)
  // A bar that was widened to be seen is widened at its end.
  const seen = last === undefined ? [] : [...segments.slice(0, -1), { ...last, width: endOf(stretch) - last.x }]
  return { ...stretch, segments: seen, cutStart: from < scale.first, cutEnd: to > scale.end }
}

/** The stretch between two boundaries as far as it is shown; null when it is not. */
export function stretchOf(from: Day, to: Day, scale: TimeScale): Stretch | null {
  if (to <= scale.first || from >= scale.end) return null
  const x = scale.at(from)
  const width = Math.max(scale.at(to) - x, LEAST_BAR)
  const right = scale.left + scale.width
  return x + width <= right ? { x, width } : { x: right - width, width }
}

const endOf = ({ x, width }: Stretch) => x + width

/** The diamond of a milestone, at the end of its day; null where its day is not shown. */
export function milestoneOf({ task, scheduled }: PlannedTask, scale: TimeScale): GanttMilestone | null {
  const boundary = scheduled.end + 1
  if (boundary < scale.first || boundary > scale.end) return null
  const ahead = scheduled.critical ? 'critical' : 'open'
  return { x: scale.at(boundary), state: task.progress.state === 'done' ? 'done' : ahead }
}

export function dueOf({ goal }: PlannedTask, scale: TimeScale): GanttDue | null {
  if (goal === null || goal.due === null) return null
  const boundary = goal.due + 1
  if (boundary < scale.first || boundary > scale.end) return null
  return { x: scale.at(boundary), missed: goal.lateDays > 0 }
}

/** From P50 to P80; nothing for what is done, or for a forecast without a middle. */
export function rangeOf({ forecast, task }: PlannedTask, scale: TimeScale): GanttRange | null {
  if (forecast === null || task.progress.state === 'done') return null
  const { p50, p80 } = forecast.quantiles
  if (p50 === null || p50 + 1 >= scale.end || p50 + 1 < scale.first) return null
  const open = p80 === null || p80 + 1 > scale.end
  const x = scale.at(p50 + 1)
  return { x, width: (open ? scale.left + scale.width : scale.at(p80 + 1)) - x, open }
}

/** How far the task can slip; null without a float or without its calendar. */
export function floatOf({ task, scheduled }: PlannedTask, scale: TimeScale, plan: GanttPlan): Stretch | null {
  const days = scheduled.totalFloatDays
  if (days <= 0 || task.progress.state === 'done') return null
  const end = slippedEnd({ task, day: scheduled.end, days }, plan)
  return end === null || end <= scheduled.end ? null : stretchOf(scheduled.end + 1, end + 1, scale)
}

interface Slip {
  readonly task: PlannedTask['task']
  readonly day: Day
  readonly days: number
}

function slippedEnd({ task, day, days }: Slip, { calendars }: GanttPlan): Day | null {
  if (task.calendar === EVERY_DAY) return day + days
  const calendar = calendars.get(task.calendar)
  if (calendar === undefined || day < calendar.first || day > calendar.last) return null
  const left = calendar.workingDays.length - 1 - (calendar.workingBefore[day - calendar.first] ?? 0)
  return left <= 0 ? null : addWorkingDays(calendar, day, Math.min(days, left))
}
