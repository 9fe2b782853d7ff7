import type { TimelineRow } from '../../../../register/index.ts'

/** One thing of the axis, or several that stand too close to be told apart. Places as in TimeAxis, rows from above. */
export interface Mark {
  /** In the order of their days. */
  readonly rows: readonly TimelineRow[]
  readonly start: number
  readonly width: number
  /** Which line of the lane it stands on, from 0. */
  readonly line: number
  /** '' where there is no room. */
  readonly label: string
  readonly labelStart: number
}

export interface Lane {
  readonly marks: readonly Mark[]
  /** How many lines of marks it has. */
  readonly lines: number
}

export interface LaneInput {
  readonly rows: readonly TimelineRow[]
  /** Places of the beginning and the end of a row; they may lie beyond the edges. */
  readonly placeOf: (row: TimelineRow) => { readonly start: number; readonly end: number }
  readonly width: number
  readonly labelOf: (rows: readonly TimelineRow[]) => string
  readonly widthOf: (text: string) => number
  /** The text cut to the room, with a sign at its end that it was. */
  readonly cut: (text: string, room: number) => string
}

/** Least width of a mark: it has to be seen, and hit with a finger (WCAG 2.2, 2.5.8: 24 with what is free around it). */
export const MARK = 16
const GAP = 5
/** A label is not cut shorter than this, and takes no more than that. */
const LEAST_LABEL = 64
const MOST_LABEL = 210
const MOST_LINES = 3

/**
 * Puts rows of one kind into a lane: what would overlap becomes one mark, then each mark gets the first line on which
 * its label has room. Where none has, the mark stands without, and a label before it is cut.
 */
export function laneOf(input: LaneInput): Lane {
  const marks: Mark[] = []
  const ends: number[] = [0]
  for (const group of clustered(input)) {
    const labelled = withLabel(group, ends, input)
    if (labelled === null) marks.push(withoutLabel(group, ends, { marks, input }))
    else marks.push(labelled)
  }
  return { marks, lines: ends.length }
}

/** The mark with its label on the first line where both have room, cut if need be; null where none has. */
function withLabel({ rows, start, width }: Group, ends: number[], input: LaneInput): Mark | null {
  const label = input.labelOf(rows)
  const labelStart = start + width + GAP
  const wanted = Math.min(input.widthOf(label), MOST_LABEL)
  const room = Math.min(wanted, input.width - labelStart)
  if (room < Math.min(wanted, LEAST_LABEL)) return null
  const free = ends.findIndex((end) => end <= start)
  if (free < 0 && ends.length === MOST_LINES) return null
  const line = free < 0 ? ends.length : free
  ends[line] = labelStart + room + GAP * 2
  return { rows, start, width, line, label: input.cut(label, room + 1), labelStart }
}

interface Before {
  readonly marks: Mark[]
  readonly input: LaneInput
}

function withoutLabel({ rows, start, width }: Group, ends: number[], { marks, input }: Before): Mark {
  const free = ends.findIndex((end) => end <= start)
  const line = free < 0 ? ends.indexOf(Math.min(...ends)) : free
  const last = marks.findLastIndex((mark) => mark.line === line)
  const before = marks[last]
  if (free < 0 && before !== undefined) {
    const room = start - GAP - before.labelStart
    marks[last] = { ...before, label: room < LEAST_LABEL ? '' : input.cut(before.label, room) }
  }
  ends[line] = start + width + GAP
  return { rows, start, width, line, label: '', labelStart: start + width + GAP }
}

interface Group {
  readonly rows: readonly TimelineRow[]
  readonly start: number
  readonly width: number
}

/** What lies beyond an edge, or partly, is brought to it. */
function clustered({ rows, placeOf, width }: LaneInput): readonly Group[] {
  const places = rows.map((row) => {
    const place = placeOf(row)
    const start = Math.min(Math.max(place.start, 0), width - MARK)
    return { row, start, end: Math.min(Math.max(place.end, start + MARK), width) }
  })
  const groups: { rows: TimelineRow[]; start: number; end: number }[] = []
  for (const { row, start, end } of places.sort((one, other) => one.start - other.start)) {
    const last = groups.at(-1)
    if (last !== undefined && start < last.end) {
      last.rows.push(row)
      last.end = Math.max(last.end, end)
    } else groups.push({ rows: [row], start, end })
  }
  return groups.map(({ rows: own, start, end }) => ({ rows: own, start, width: end - start }))
}
