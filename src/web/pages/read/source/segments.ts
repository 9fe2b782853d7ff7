import type { Bounds } from '../../../../model/index.ts'

/** Words to be marked, as they are shown; `of` says what they are marked for. */
export interface Marked<Of> extends Bounds {
  readonly of: Of
}

/** A stretch of the text throughout which the same things are marked. */
export interface Segment<Of> extends Bounds {
  readonly marks: readonly Marked<Of>[]
}

/** A line of the text, without what ends it, in stretches that follow each other without a gap. */
export interface Line<Of> extends Bounds {
  readonly segments: readonly Segment<Of>[]
}

/** The lines of the text, cut wherever something begins or ends to be marked. Marks may overlap in any way. */
export function markedLines<Of>(text: string, marks: readonly Marked<Of>[]): readonly Line<Of>[] {
  const ordered = marks.filter(({ start, end }) => start < end).toSorted((one, other) => one.start - other.start)
  let next = 0
  let open: readonly Marked<Of>[] = []
  return linesOf(text).map((line) => {
    open = open.filter(({ end }) => end > line.start)
    const here = [...open]
    for (let mark = ordered[next]; mark !== undefined && mark.start < line.end; mark = ordered[++next]) here.push(mark)
    open = here
    return { ...line, segments: segmentsOf(line, here) }
  })
}

/** Stretches between line breaks: LF, CR LF or CR. */
export function linesOf(text: string): readonly Bounds[] {
  const lines: Bounds[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index })
    start = index + mark.length
  }
  return [...lines, { start, end: text.length }]
}

function segmentsOf<Of>({ start, end }: Bounds, marks: readonly Marked<Of>[]): readonly Segment<Of>[] {
  const within = (place: number) => place > start && place < end
  const cuts = [...new Set([start, ...marks.flatMap((mark) => [mark.start, mark.end]).filter(within), end])]
  const ordered = cuts.toSorted((one, other) => one - other)
  return ordered.slice(0, -1).map((from, place) => {
    const to = ordered[place + 1] ?? end
    return { start: from, end: to, marks: marks.filter((mark) => mark.start < to && mark.end > from) }
  })
}
