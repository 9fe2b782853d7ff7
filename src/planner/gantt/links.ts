import type { Link } from '../network/index.ts'
import type { GanttOptions, GanttPlan } from './gantt-input.ts'
import type { GanttLink, GanttRow } from './gantt-layout.ts'
import type { PlannedGroup, PlannedTask } from './plan-rows.ts'
import type { TimeScale } from './time-scale.ts'

type Point = readonly [x: number, y: number]

/** Where a link may leave or enter: the ends of the work in time, the middle of its row and half the height there. */
interface Anchor {
  readonly row: number
  readonly start: number
  readonly end: number
  readonly startShown: boolean
  readonly endShown: boolean
  readonly isMilestone: boolean
  /** The row is that of the document: its bar covers what stands beside the work. */
  readonly inGroup: boolean
  readonly y: number
  readonly half: number
  /** Boundaries of its row. */
  readonly top: number
  readonly bottom: number
}

/** How far a link runs on before it turns, and how far inside a bar its head stands. */
const STUB = 8
const INSIDE = 6
export const HALF_BAR = { group: 10, task: 8 } as const
export const HALF_DIAMOND = { group: 10, task: 8 } as const

export interface LinkOptions {
  readonly plan: GanttPlan
  readonly scale: TimeScale
  readonly show: NonNullable<GanttOptions['links']>
}

/** Arrows between the rows that are shown; in a view of documents those from one document to another. */
export function linksOf(
  groups: readonly PlannedGroup[],
  rows: readonly GanttRow[],
  options: LinkOptions,
): readonly GanttLink[] {
  const { plan, show } = options
  if (show === 'none') return []
  const tasks = new Map(groups.flatMap((group) => group.tasks.map((planned) => [planned.task.id, planned] as const)))
  const anchors = anchorsOf(tasks, rows, options.scale)
  return plan.network.links.flatMap((link): readonly GanttLink[] => {
    const [from, to] = [anchors.get(link.from), anchors.get(link.to)]
    if (from === undefined || to === undefined || from.row === to.row) return []
    if (!hasBothEnds(link, from, to)) return []
    const critical = isCritical(link, tasks)
    if (show === 'critical' && !critical) return []
    return [{ from: link.from, to: link.to, critical, rows: [from.row, to.row], points: route(link, from, to) }]
  })
}

/** The days at which it leaves and enters are among those shown. */
function hasBothEnds({ kind }: Link, from: Anchor, to: Anchor): boolean {
  const leaves = kind === 'FS' || kind === 'FF' ? from.endShown : from.startShown
  return leaves && (kind === 'FS' || kind === 'SS' ? to.startShown : to.endShown)
}

/** Both ends have no float, and the one waits for the other. */
function isCritical({ from, to }: Link, tasks: ReadonlyMap<string, PlannedTask>): boolean {
  const [before, after] = [tasks.get(from), tasks.get(to)]
  if (!before?.scheduled.critical || !after?.scheduled.critical) return false
  if (before.task.progress.state === 'done') return false
  return after.scheduled.because.some((reason) => reason.kind === 'predecessor' && reason.task === from)
}

function anchorsOf(
  tasks: ReadonlyMap<string, PlannedTask>,
  rows: readonly GanttRow[],
  scale: TimeScale,
): ReadonlyMap<string, Anchor> {
  const places = new Map(rows.map((row, at) => [`${row.kind} ${row.id}`, { row, at }]))
  const anchors = new Map<string, Anchor>()
  const isShown = (boundary: number) => boundary >= scale.first && boundary <= scale.end
  for (const [id, { task, scheduled }] of tasks) {
    const place = places.get(`task ${id}`) ?? places.get(`group ${task.group}`)
    const isMilestone = task.days === 0
    const begin = isMilestone ? scheduled.end + 1 : scheduled.start
    if (place === undefined) continue
    const { row, at } = place
    anchors.set(id, {
      row: at,
      start: scale.at(begin),
      end: scale.at(scheduled.end + 1),
      startShown: isShown(begin),
      endShown: isShown(scheduled.end + 1),
      isMilestone,
      inGroup: row.kind === 'group',
      y: row.top + row.middle,
      half: isMilestone ? HALF_DIAMOND[row.kind] : HALF_BAR[row.kind],
      top: row.top,
      bottom: row.top + row.height,
    })
  }
  return anchors
}

function route({ kind }: Link, from: Anchor, to: Anchor): readonly Point[] {
  if (kind === 'SS') return aroundStart(from, to)
  if (kind === 'FF') return aroundEnd(from, to)
  const leaves = kind === 'FS' ? endOf(from) : startOf(from)
  if (kind === 'SF') return aroundRow([leaves, -STUB], [endOf(to), STUB], { from, to })
  const down = to.y > from.y
  const enters = to.isMilestone ? to.start : to.start + Math.min(INSIDE, (to.end - to.start) / 2)
  const head: Point = [enters, down ? to.y - to.half : to.y + to.half]
  if (enters >= leaves) return straight([[leaves, from.y], [enters, from.y], head])
  // A milestone is left at its lower or upper corner when what follows begins where it stands.
  if (enters >= from.end - 1) return [[enters, from.y + (down ? from.half : -from.half) * 0.6], head]
  if (to.inGroup) {
    const between = down ? to.top : to.bottom
    return straight([[leaves, from.y], [leaves, between], [enters, between], head])
  }
  return aroundRow([leaves, STUB], [startOf(to), -STUB], { from, to })
}

const startOf = ({ start, isMilestone, half }: Anchor) => (isMilestone ? start - half : start)
const endOf = ({ end, isMilestone, half }: Anchor) => (isMilestone ? end + half : end)

function aroundStart(from: Anchor, to: Anchor): readonly Point[] {
  const turn = Math.min(startOf(from), startOf(to)) - STUB
  return [
    [startOf(from), from.y],
    [turn, from.y],
    [turn, to.y],
    [startOf(to), to.y],
  ]
}

function aroundEnd(from: Anchor, to: Anchor): readonly Point[] {
  const turn = Math.max(endOf(from), endOf(to)) + STUB
  return [
    [endOf(from), from.y],
    [turn, from.y],
    [turn, to.y],
    [endOf(to), to.y],
  ]
}

type Leg = readonly [x: number, stub: number]

/** Out, along the boundary of the row that it leads to, and in. */
function aroundRow(
  [out, outStub]: Leg,
  [into, inStub]: Leg,
  { from, to }: { readonly from: Anchor; readonly to: Anchor },
): readonly Point[] {
  const between = to.y > from.y ? to.top : to.bottom
  const [a, b] = [out + outStub, into + inStub]
  return [
    [out, from.y],
    [a, from.y],
    [a, between],
    [b, between],
    [b, to.y],
    [into, to.y],
  ]
}

/** Without a leg of no length. */
function straight(points: readonly Point[]): readonly Point[] {
  return points.filter((point, at) => {
    const before = points[at - 1]
    return before === undefined || before[0] !== point[0] || before[1] !== point[1]
  })
}
