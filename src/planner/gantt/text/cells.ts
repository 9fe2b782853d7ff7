import { dueOf, floatOf, groupBar, milestoneOf, rangeOf, taskBar } from '../bars.ts'
import type { GanttPlan } from '../gantt-input.ts'
import type { GanttBar, SegmentKind, Stretch } from '../gantt-layout.ts'
import type { GanttSign } from '../gantt-words.ts'
import type { PlannedGroup, PlannedTask } from '../plan-rows.ts'
import type { TimeScale } from '../time-scale.ts'
import type { GanttStyle } from './gantt-text.ts'

/** One column of the plot. */
export interface Cell {
  readonly character: string
  readonly style: GanttStyle
}

export interface CellContext {
  readonly plan: GanttPlan
  /** Its places are columns. */
  readonly scale: TimeScale
  readonly rightToLeft: boolean
}

/** What each sign looks like. All are symmetric: terminals that turn a line round do not turn its characters. */
export const SIGN_CELLS = {
  done: { character: '█', style: 'plain' },
  critical: { character: '▓', style: 'error' },
  remaining: { character: '░', style: 'plain' },
  milestone: { character: '◆', style: 'name' },
  range: { character: '═', style: 'warning' },
  due: { character: '▽', style: 'plain' },
  missed: { character: '▼', style: 'error' },
  float: { character: '─', style: 'quiet' },
} as const satisfies Partial<Record<GanttSign, Cell>>

const SEGMENTS: Readonly<Record<SegmentKind, Cell>> = {
  done: SIGN_CELLS.done,
  critical: SIGN_CELLS.critical,
  open: SIGN_CELLS.remaining,
}
export const TODAY_CELL: Cell = { character: '│', style: 'cue' }
export const SESSION_CELL: Cell = { character: '┊', style: 'quiet' }
const BLANK: Cell = { character: ' ', style: 'plain' }

export function cellsOfGroup(group: PlannedGroup, context: CellContext): readonly Cell[] {
  const bar = groupBar(group, context.scale, context.plan.network.today)
  return cellsOf(bar, { planned: group.last, context, withFloat: false })
}

export function cellsOfTask(planned: PlannedTask, context: CellContext): readonly Cell[] {
  const bar = taskBar(planned, context.scale, context.plan.network.today)
  return cellsOf(bar, { planned, context, withFloat: true })
}

interface Drawn {
  readonly planned: PlannedTask
  readonly context: CellContext
  readonly withFloat: boolean
}

/** Later signs cover earlier ones. */
function cellsOf(bar: GanttBar | null, { planned, context, withFloat }: Drawn): readonly Cell[] {
  const { plan, scale } = context
  const cells: Cell[] = Array.from({ length: scale.width }, () => BLANK)
  for (const { first, last } of plan.sessions) {
    if (last >= scale.first && first < scale.end) put(cells, columnOf(scale.at(first), scale), SESSION_CELL)
  }
  const { today } = plan.network
  if (today >= scale.first && today < scale.end) put(cells, columnOf(scale.at(today), scale), TODAY_CELL)
  if (withFloat) over(cells, floatOf(planned, scale, plan), SIGN_CELLS.float)
  over(cells, rangeOf(planned, scale), SIGN_CELLS.range)
  for (const segment of bar?.segments ?? []) over(cells, segment, SEGMENTS[segment.kind])
  const due = dueOf(planned, scale)
  if (due !== null) put(cells, endColumn(due.x, scale), due.missed ? SIGN_CELLS.missed : SIGN_CELLS.due)
  const isReached = withFloat ? planned.task.days === 0 : true
  const milestone = isReached ? milestoneOf(planned, scale) : null
  if (milestone !== null) put(cells, endColumn(milestone.x, scale), SIGN_CELLS.milestone)
  return cells
}

function put(cells: Cell[], column: number, cell: Cell): void {
  cells[column] = cell
}

/** The columns of a stretch, at least one. */
function over(cells: Cell[], stretch: Stretch | null, cell: Cell): void {
  if (stretch === null) return
  const from = Math.min(Math.round(stretch.x), cells.length - 1)
  const to = Math.max(from + 1, Math.min(Math.round(stretch.x + stretch.width), cells.length))
  cells.fill(cell, from, to)
}

/** The column in which a day begins. */
export function columnOf(x: number, scale: TimeScale): number {
  return Math.min(Math.floor(x), scale.width - 1)
}

/** The column in which a day ends. */
function endColumn(x: number, scale: TimeScale): number {
  return Math.max(0, Math.min(Math.ceil(x) - 1, scale.width - 1))
}
