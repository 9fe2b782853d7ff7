import type { GanttLegendItem, GanttRow, SegmentKind } from './gantt-layout.ts'
import type { GanttSign, GanttWords } from './gantt-words.ts'
import { GANTT_SIGNS } from './gantt-words.ts'
import { textWidth } from './text-width.ts'

export const LEGEND_SIZE = 13.5
/** Room for the sign itself, between sign and word, and after the word. */
export const LEGEND_SIGN = 30
const AFTER_SIGN = 7
const AFTER_WORD = 16

export interface Signed {
  readonly rows: readonly GanttRow[]
  readonly shades: readonly unknown[]
}

/** One entry for each sign that is drawn, in lines as wide as the page. */
export function legendOf(
  signed: Signed,
  words: GanttWords,
  { left, width }: { readonly left: number; readonly width: number },
): readonly GanttLegendItem[] {
  let [x, line] = [left, 0]
  return GANTT_SIGNS.filter((sign) => isDrawn(sign, signed)).map((sign): GanttLegendItem => {
    const label = words.signs[sign]
    const wide = LEGEND_SIGN + AFTER_SIGN + textWidth(label, LEGEND_SIZE)
    if (x > left && x + wide > left + width) {
      x = left
      line += 1
    }
    const item = { sign, label, x, line }
    x += wide + AFTER_WORD
    return item
  })
}

/** Where the word of an entry begins. */
export function legendTextX({ x }: GanttLegendItem): number {
  return x + LEGEND_SIGN + AFTER_SIGN
}

function isDrawn(sign: GanttSign, { rows, shades }: Signed): boolean {
  switch (sign) {
    case 'done':
      return rows.some((row) => hasSegment(row, 'done'))
    case 'remaining':
      return rows.some((row) => hasSegment(row, 'open'))
    case 'critical':
      return rows.some((row) => hasSegment(row, 'critical') || row.milestone?.state === 'critical')
    case 'milestone':
      return rows.some(({ milestone }) => milestone !== null)
    case 'range':
    case 'baseline':
    case 'float':
      return rows.some((row) => row[sign] !== null)
    case 'due':
      return rows.some(({ due }) => due?.missed === false)
    case 'missed':
      return rows.some(({ due }) => due?.missed === true)
    case 'off':
      return shades.length > 0
  }
}

function hasSegment({ bar }: GanttRow, kind: SegmentKind): boolean {
  return bar?.segments.some((segment) => segment.kind === kind) ?? false
}
