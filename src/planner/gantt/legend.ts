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
  readonly links: readonly unknown[]
  readonly sessions: readonly unknown[]
  readonly today: unknown
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

function isDrawn(sign: GanttSign, { rows, shades, links, sessions, today }: Signed): boolean {
  switch (sign) {
    case 'done':
      return rows.some((row) => hasSegment(row, 'done'))
    case 'remaining':
      return rows.some((row) => hasSegment(row, 'open'))
    case 'critical':
      return rows.some((row) => hasSegment(row, 'critical'))
    case 'operational':
      return rows.some(({ kind, milestone }) => kind === 'group' && milestone !== null)
    case 'onward':
      return rows.some(goesOn)
    case 'milestone':
      return rows.some(({ kind, milestone }) => kind === 'task' && milestone !== null)
    case 'decisive':
      return rows.some(({ milestone }) => milestone?.state === 'critical')
    case 'late':
      return rows.some(isLate)
    case 'beyond':
      return rows.some(({ range }) => range?.open === true)
    case 'cut':
      return rows.some(({ bar }) => bar?.cutStart === true || bar?.cutEnd === true)
    case 'range':
    case 'baseline':
    case 'float':
      return rows.some((row) => row[sign] !== null)
    case 'due':
      return rows.some(({ due }) => due?.missed === false)
    case 'missed':
      return rows.some(({ due }) => due?.missed === true)
    case 'link':
      return links.length > 0
    case 'today':
      return today !== null
    case 'session':
      return sessions.length > 0
    case 'off':
      return shades.length > 0
  }
}

/** A document whose day has gone by is marked, and says so under its name. */
export function isLate({ names }: GanttRow): boolean {
  return names.some(({ style }) => style === 'late')
}

/** The work of a document goes on behind the day on which it is operational. */
function goesOn({ kind, bar, milestone }: GanttRow): boolean {
  return kind === 'group' && bar !== null && milestone !== null && bar.x + bar.width > milestone.x + 1
}

function hasSegment({ bar }: GanttRow, kind: SegmentKind): boolean {
  return bar?.segments.some((segment) => segment.kind === kind) ?? false
}
