import type { GanttLayout, GanttRow } from '../gantt-layout.ts'
import { wholePage } from '../gantt-pages.ts'
import { footHeight, HEAD_TOP } from '../sheet.ts'
import { definitions, sheetOf } from './gantt-svg.ts'
import { headMarks } from './head.ts'
import { legendMarks } from './legend-marks.ts'
import { emptyNote, groundMarks, rowMarks, todayLine } from './plot.ts'
import { nodesOf, type SvgNode } from './svg-node.ts'

type Marks = readonly (SvgNode | string)[]

/** A strip of the picture as wide as all of it, in the units of the picture. */
export interface GanttStrip {
  readonly top: number
  readonly height: number
}

/** A chart in the pieces of which a page puts it together: its head stays in sight, its rows are chosen one by one. */
export interface GanttParts {
  readonly width: number
  readonly definitions: SvgNode
  readonly head: GanttStrip & { readonly marks: Marks }
  readonly body: GanttStrip & {
    /** Beneath the rows. */
    readonly ground: Marks
    /** `top`: in the picture, where the strip begins at its own `top`. */
    readonly rows: readonly { readonly row: GanttRow; readonly top: number; readonly marks: Marks }[]
    /** Over the rows. */
    readonly front: Marks
  }
  readonly legend: GanttStrip & { readonly marks: Marks }
}

/** The same marks as in `ganttSvg`, without title; `prefix` as there. */
export function ganttParts(layout: GanttLayout, prefix: string): GanttParts {
  const sheet = sheetOf(layout, wholePage(layout), prefix)
  const { rowsTop, rowsHeight } = sheet
  const legendTop = rowsTop + rowsHeight
  const legendHeight = footHeight(layout)
  return {
    width: layout.width,
    definitions: definitions(sheet),
    head: { top: HEAD_TOP, height: rowsTop - HEAD_TOP, marks: nodesOf(headMarks(sheet)) },
    body: {
      top: rowsTop,
      height: rowsHeight,
      ground: nodesOf(groundMarks(sheet)),
      rows: layout.rows.map((row) => ({ row, top: row.top + sheet.shift, marks: nodesOf(rowMarks(row, sheet)) })),
      front: nodesOf([layout.rows.length === 0 ? emptyNote(sheet) : null, todayLine(sheet)]),
    },
    legend: {
      top: legendTop,
      height: legendHeight,
      marks: nodesOf(legendMarks(sheet, legendTop + legendHeight)),
    },
  }
}
