import type { GanttBar, GanttDue, GanttMilestone, GanttRange, SegmentKind, Stretch } from '../gantt-layout.ts'
import { element, type SvgContent } from './svg-node.ts'

/** Where a mark stands, and how the picture runs. */
export interface Place {
  /** Middle of the bar. */
  readonly y: number
  /** Half the height of the bar. */
  readonly half: number
  /** 1 where time runs to the right, -1 where to the left. */
  readonly forward: 1 | -1
  /** Before the names of patterns: several pictures of one page must not share them. */
  readonly prefix: string
}

export function barMarks(bar: GanttBar, place: Place): SvgContent {
  const marks = bar.segments.map((segment) => segmentMark(segment.kind, segment, place))
  const { x, width } = bar
  const ends = place.forward > 0 ? [x, x + width] : [x + width, x]
  const cuts = [
    bar.cutStart ? cutMark(ends[0] ?? x, -1, place) : null,
    bar.cutEnd ? cutMark(ends[1] ?? x, 1, place) : null,
  ]
  return [...marks, ...cuts]
}

/** Done is solid, critical hatched with a heavy edge, the rest light with a thin one. */
export function segmentMark(kind: SegmentKind, { x, width }: Stretch, { y, half, prefix }: Place): SvgContent {
  const box = { x, y: y - half, width, height: 2 * half }
  if (kind !== 'critical') return element('rect', { class: kind, ...box })
  const inset = Math.min(1.3, width / 2 - 0.2)
  const inner = { x: x + inset, y: y - half + 1.3, width: width - 2 * inset, height: 2 * half - 2.6 }
  return element('rect', { class: 'critical', ...inner, fill: `url(#${prefix}hatch)` })
}

/** Two small notches of paper: the bar goes on outside the picture. */
function cutMark(x: number, side: 1 | -1, { y, half, forward }: Place): SvgContent {
  const step = -4 * side * forward
  const notch = (from: number) =>
    `M${round(x + from)} ${y - half - 1}l${step / 2} ${half / 2 + 0.5}l${-step} ${half}l${step / 2} ${half / 2 + 0.5}`
  return element('path', { class: 'cut', d: notch(2 * step) })
}

export function milestoneMark({ x, state }: GanttMilestone, { y, half }: Place): SvgContent {
  const diamond = (size: number) =>
    `M${round(x)} ${round(y - size)}L${round(x + size)} ${y}L${round(x)} ${round(y + size)}L${round(x - size)} ${y}Z`
  const whole = element('path', { class: `mark-${state}`, d: diamond(half) })
  return state === 'critical' ? [whole, element('path', { class: 'mark-dot', d: diamond(half * 0.42) })] : whole
}

/** Height of the thin bar of an earlier plan. */
const BASELINE = 5

export function baselineMark({ x, width }: Stretch, { y, half }: Place): SvgContent {
  return element('rect', { class: 'baseline', x, y: y + half + 2.5, width, height: BASELINE })
}

/** A bar before the name of a document whose day has gone by. */
export function lateMark({ x, top, height }: { x: number; top: number; height: number }): SvgContent {
  return element('rect', { class: 'missed', x: round(x - 1.5), y: round(top), width: 3, height })
}

/** A thin line with a stop at its end. */
export function floatMark({ x, width }: Stretch, { y, forward }: Place): SvgContent {
  const end = forward > 0 ? x + width : x
  return element('path', { class: 'float', d: `M${round(x)} ${y}h${round(width)}M${round(end)} ${y - 4}v8` })
}

/** A line with a stop at either end, the farther one higher; an arrow where the end is open. */
export function rangeMark({ x, width, open }: GanttRange, { y, half, forward }: Place): SvgContent {
  const [near, far] = forward > 0 ? [x, x + width] : [x + width, x]
  const tall = half + 2
  const stop = open
    ? `M${round(far - 6 * forward)} ${y - 5}L${round(far)} ${y}L${round(far - 6 * forward)} ${y + 5}`
    : `M${round(far)} ${y - tall}v${2 * tall}`
  const d = `M${round(near)} ${y}H${round(far)}M${round(near)} ${y - half * 0.6}v${half * 1.2}${stop}`
  return [element('path', { class: 'range-ground', d }), element('path', { class: 'range', d })]
}

/** A flag above the bar: empty while its day can be kept, filled when it is missed. */
export function dueMark({ x, missed }: GanttDue, { y, half, forward }: Place): SvgContent {
  const top = y - half - 9
  const pole = `M${round(x)} ${y + half}V${round(y - half)}`
  const flag = `M${round(x)} ${y + half}V${round(top)}l${11 * forward} 4.5l${-11 * forward} 4.5`
  return [
    element('path', { class: 'range-ground', d: pole }),
    element('path', { class: missed ? 'missed' : 'due', d: flag }),
  ]
}

export function linkMark(points: readonly (readonly [number, number])[], isCritical: boolean): SvgContent {
  const name = isCritical ? 'link-critical' : 'link'
  const d = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
  const [before, head] = [points.at(-2), points.at(-1)]
  if (before === undefined || head === undefined) return null
  const size = isCritical ? 6 : 5
  const [dx, dy] = [Math.sign(head[0] - before[0]), Math.sign(head[1] - before[1])]
  const back: [number, number] = [head[0] - dx * size * 1.3, head[1] - dy * size * 1.3]
  const side: [number, number] = [dy * size * 0.7, dx * size * 0.7]
  const corners = [head, [back[0] + side[0], back[1] + side[1]], [back[0] - side[0], back[1] - side[1]]] as const
  const arrow = corners.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
  return [element('path', { class: name, d }), element('polygon', { class: `${name}-head`, points: arrow })]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
