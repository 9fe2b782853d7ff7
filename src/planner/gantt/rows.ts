import { dueOf, floatOf, groupBar, milestoneOf, rangeOf, stretchOf, taskBar } from './bars.ts'
import type { GanttPlan } from './gantt-input.ts'
import type { GanttRow, Stretch } from './gantt-layout.ts'
import type { PlannedGroup, PlannedTask } from './plan-rows.ts'
import { groupTexts, groupTip, type RowTexts, stepTexts, stepTip, type TextOptions } from './row-texts.ts'
import type { TimeScale } from './time-scale.ts'

export interface RowOptions extends TextOptions {
  readonly plan: GanttPlan
  readonly scale: TimeScale
  /** Whether the steps of the document are shown beneath it. */
  readonly isOpen: (group: string) => boolean
}

type Placed = Omit<GanttRow, 'top'>

/** The rows one under another: a document, and beneath it its steps where they are asked for. */
export function rowsOf(groups: readonly PlannedGroup[], options: RowOptions): readonly GanttRow[] {
  const rows = groups.flatMap((group) => [
    groupRow(group, options),
    ...(options.isOpen(group.id) ? group.tasks.map((planned) => taskRow(planned, options)) : []),
  ])
  let top = 0
  return rows.map((row) => {
    const placed = { ...row, top }
    top += row.height
    return placed
  })
}

/** For a bar that stands beneath its texts. */
const ROOM_BENEATH = 26

/** Height of the row, and where the middle of its bar is; `raised`: how far that is above the middle of its room. */
function heightsOf(texts: RowTexts, { namesAbove }: TextOptions, raised: number): Pick<GanttRow, 'height' | 'middle'> {
  if (!namesAbove) return { height: texts.height, middle: texts.height / 2 - raised }
  return { height: texts.height + ROOM_BENEATH, middle: texts.height + ROOM_BENEATH / 2 - 2 * raised }
}

/** A baseline hangs beneath the bar: the bar stands a little above the middle. */
const RAISED = 3

function groupRow(group: PlannedGroup, options: RowOptions): Placed {
  const { plan, scale } = options
  const { today } = plan.network
  const texts = groupTexts(group, options)
  return {
    kind: 'group',
    id: group.id,
    ...texts,
    ...heightsOf(texts, options, RAISED),
    bar: groupBar(group, scale, today),
    milestone: milestoneOf(group.last, scale),
    baseline: groupBaseline(group, scale),
    float: null,
    range: rangeOf(group.last, scale),
    due: dueOf(group.last, scale),
    critical: group.tasks.some(({ task, scheduled }) => scheduled.critical && task.progress.state !== 'done'),
    tip: groupTip(group, options),
  }
}

function groupBaseline({ tasks }: PlannedGroup, scale: TimeScale): Stretch | null {
  const open = tasks.filter(({ task }) => task.progress.state !== 'done')
  const spans = open.flatMap(({ baseline }) => (baseline === null ? [] : [baseline]))
  if (spans.length === 0) return null
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return stretchOf(start, end + 1, scale)
}

function taskRow(planned: PlannedTask, options: RowOptions): Placed {
  const { plan, scale } = options
  const { task, scheduled, baseline } = planned
  const texts = stepTexts(planned, options)
  return {
    kind: 'task',
    id: task.id,
    ...texts,
    ...heightsOf(texts, options, baseline === null ? 0 : RAISED),
    bar: taskBar(planned, scale, plan.network.today),
    milestone: task.days === 0 ? milestoneOf(planned, scale) : null,
    baseline: baseline === null || task.days === 0 ? null : stretchOf(baseline.start, baseline.end + 1, scale),
    float: floatOf(planned, scale, plan),
    range: rangeOf(planned, scale),
    due: dueOf(planned, scale),
    critical: scheduled.critical && task.progress.state !== 'done',
    tip: stepTip(planned, options),
  }
}
