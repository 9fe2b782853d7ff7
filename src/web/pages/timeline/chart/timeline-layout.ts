import { firstDayOf, parseIso } from '../../../../calendar/index.ts'
import { TIMELINE_KINDS, type TimelineKind, type TimelineRow } from '../../../../register/index.ts'
import { type Lane, laneOf, type Mark } from './lane.ts'
import {
  type AxisCalendar,
  monthTicks,
  type Tick,
  type TickWords,
  timeAxis,
  type YearWindow,
  yearTicks,
} from './time-axis.ts'

export interface TimelineLayoutInput {
  readonly rows: readonly TimelineRow[]
  readonly window: YearWindow
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly width: number
  readonly isRightToLeft: boolean
  /** The calendar of the upper head; the other one stands below. */
  readonly calendar: AxisCalendar
  readonly words: TickWords
  readonly labelOf: (rows: readonly TimelineRow[]) => string
  readonly cut: (text: string, room: number) => string
}

/** A mark at its place on the sheet: `x` is the left edge, whatever the direction of the language. */
export interface PlacedMark {
  readonly rows: readonly TimelineRow[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly label: string
  /** Where the label begins in the direction of the language. */
  readonly labelX: number
}

export interface PlacedTick {
  readonly x: number
  readonly width: number
  readonly label: string
}

export interface PlacedLane {
  readonly kind: TimelineKind
  readonly y: number
  readonly height: number
  readonly marks: readonly PlacedMark[]
}

/** The whole chart in CSS pixels. */
export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly years: readonly PlacedTick[]
  readonly months: readonly PlacedTick[]
  /** Of the other calendar, below the lanes. */
  readonly otherYears: readonly PlacedTick[]
  readonly headHeight: number
  readonly footY: number
  readonly lanes: readonly PlacedLane[]
  /** Null where today is not shown. */
  readonly todayX: number | null
}

const TICK_LINE = 22
/** A lane has its name above its marks. */
const LANE_NAME = 24
export const LINE = 26
const LANE_END = 8

/** Where everything of the timeline stands. Pure: the same input gives the same places. */
export function timelineLayout(input: TimelineLayoutInput): TimelineLayout {
  const { window, width, calendar, words, isRightToLeft } = input
  const axis = timeAxis(window, width)
  const place = (ticks: readonly Tick[]) => ticks.map((tick) => placedTick(tick, width, isRightToLeft))
  const months = place(monthTicks(axis, calendar, words))
  const headHeight = TICK_LINE * (months.length > 0 ? 2 : 1)
  const lanes: PlacedLane[] = []
  let y = headHeight
  for (const kind of TIMELINE_KINDS) {
    const rows = input.rows.filter((row) => row.kind === kind && isWithin(row, window))
    if (rows.length === 0) continue
    const lane = laneOf({
      rows,
      width,
      placeOf: (row) => placeOf(row, axis.at),
      labelOf: input.labelOf,
      widthOf: words.widthOf,
      cut: input.cut,
    })
    const height = LANE_NAME + lane.lines * LINE + LANE_END
    lanes.push({ kind, y, height, marks: placedMarks(lane, y + LANE_NAME, input) })
    y += height
  }
  const todayAt = axis.at(dayOf(input.today))
  const other = calendar === 'gregory' ? 'persian' : 'gregory'
  return {
    ...{ width, height: y + TICK_LINE, headHeight, footY: y, lanes, months },
    years: place(yearTicks(axis, calendar, words)),
    otherYears: place(yearTicks(axis, other, words)),
    todayX: todayAt < 0 || todayAt > width ? null : mirrored(todayAt, width, isRightToLeft),
  }
}

function isWithin({ first, last }: TimelineRow, { from, to }: YearWindow): boolean {
  return last >= `${from}` && first <= `${to}-12-31`
}

/**
 * What lasts goes from its first day to the end of its last. What happened on one day that is not known better than its
 * month or year stands in the middle of that, a deadline at its end.
 */
function placeOf({ kind, first, last, until }: TimelineRow, at: (day: number) => number) {
  const [start, end] = [at(dayOf(first)), at(dayOf(last) + 1)]
  if (kind === 'deadline') return { start: end, end }
  if (until === null && first !== last) return { start: (start + end) / 2, end: (start + end) / 2 }
  return { start, end }
}

/** Days since 1970 of an ISO day. Throws RangeError for what is none. */
export function dayOf(iso: string): number {
  const date = parseIso(iso)
  if (date === null) throw new RangeError(`no ISO date: ${iso}`)
  return firstDayOf(date)
}

function placedTick({ start, width, label }: Tick, all: number, isRightToLeft: boolean): PlacedTick {
  return { x: isRightToLeft ? all - start - width : start, width, label }
}

function placedMarks({ marks }: Lane, y: number, { width, isRightToLeft }: TimelineLayoutInput): readonly PlacedMark[] {
  return marks.map((mark: Mark) => ({
    rows: mark.rows,
    x: isRightToLeft ? width - mark.start - mark.width : mark.start,
    y: y + mark.line * LINE,
    width: mark.width,
    label: mark.label,
    labelX: mirrored(mark.labelStart, width, isRightToLeft),
  }))
}

function mirrored(place: number, width: number, isRightToLeft: boolean): number {
  return isRightToLeft ? width - place : place
}
