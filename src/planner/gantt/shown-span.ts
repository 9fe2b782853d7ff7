import type { Day } from '../network/index.ts'
import type { GanttPlan } from './gantt-input.ts'
import type { PlannedGroup } from './plan-rows.ts'

/**
 * Of the days ahead, how many at most are shown again for what is past, and for what may come after the last day. Of
 * whole documents the past is one bar, and needs less room than the steps of which it is made.
 */
const PAST_SHARE = { documents: 0.2, steps: 0.5 } as const
const AFTER_SHARE = 0.6
/** Days shown around today at the least. */
const LEAST_DAYS = 30
const MARGIN_SHARE = 0.025

/**
 * The days worth showing: from the work that is under way to the last day, with due days, ranges and earlier plans as
 * far as they are near. A plan that lies wholly in the past is shown as a whole.
 */
export function shownSpan(
  plan: GanttPlan,
  groups: readonly PlannedGroup[],
  view: 'documents' | 'steps' = 'steps',
): readonly [first: Day, last: Day] {
  const { today } = plan.network
  const tasks = groups.flatMap((group) => group.tasks)
  const ends = tasks.map(({ scheduled }) => scheduled.end)
  const lastEnd = greatest(ends, today)
  // Milestones that were reached draw nothing that is worth the room.
  const worked = tasks.filter(({ task, scheduled }) => {
    return task.progress.state !== 'done' || scheduled.end > scheduled.start
  })
  const starts = (lastEnd <= today ? tasks : worked).map(({ scheduled }) => scheduled.start)
  const ahead = Math.max(LEAST_DAYS, lastEnd - today)
  const earliest = lastEnd <= today ? -Infinity : today - Math.round(ahead * PAST_SHARE[view])
  const latest = lastEnd + Math.round(ahead * AFTER_SHARE)
  const marks = tasks.flatMap(({ task, goal, forecast, baseline }) => [
    goal?.due ?? null,
    forecast?.quantiles.p50 ?? null,
    forecast?.quantiles.p80 ?? null,
    task.progress.state === 'done' ? null : (baseline?.start ?? null),
    task.progress.state === 'done' ? null : (baseline?.end ?? null),
  ])
  const near = marks.filter((day) => day !== null && day >= earliest && day <= latest).map(Number)
  const first = least([...near, ...starts.map((day) => Math.max(day, earliest))], today)
  const last = greatest([...near, lastEnd], today)
  const margin = Math.max(1, Math.ceil((last - first) * MARGIN_SHARE))
  return [first - margin, last + margin]
}

function least(days: readonly Day[], start: Day): Day {
  return days.reduce((a, b) => Math.min(a, b), start)
}

function greatest(days: readonly Day[], start: Day): Day {
  return days.reduce((a, b) => Math.max(a, b), start)
}
