import type { GanttLayout } from '../gantt-layout.ts'
import { type GanttPage, wholePage } from '../gantt-pages.ts'
import { footHeight, HEAD_TOP, headHeight } from '../sheet.ts'
import { headMarks, titleMarks } from './head.ts'
import { legendMarks } from './legend-marks.ts'
import { plotMarks } from './plot.ts'
import { type GanttTheme, styleSheet } from './style-sheet.ts'
import { element, nodesOf, type SvgNode } from './svg-node.ts'
import { xmlOf } from './xml.ts'

export interface GanttSvgOptions {
  /** `auto` */
  readonly theme?: GanttTheme
  /** All rows on one sheet. */
  readonly page?: GanttPage
  /** Before the names inside the picture, which several pictures on one page must not share: a letter, then letters and digits. `pg` */
  readonly prefix?: string
}

/** One sheet of a chart on its way to a picture. */
export interface Sheet {
  readonly layout: GanttLayout
  readonly page: GanttPage
  readonly prefix: string
  /** From the top edge to the first row, and the height of the rows. */
  readonly rowsTop: number
  readonly rowsHeight: number
  /** What is added to the top of a row to get its place. */
  readonly shift: number
}

/** The chart, or one page of it, as a picture that stands alone: valid XML, nothing from outside, no scripts. */
export function ganttSvg(layout: GanttLayout, options: GanttSvgOptions = {}): string {
  const { theme = 'auto', prefix = 'pg' } = options
  const sheet = sheetOf(layout, options.page ?? wholePage(layout), prefix)
  const bottom = sheet.rowsTop + sheet.rowsHeight
  const height = sheet.page.height ?? Math.ceil(bottom + footHeight(layout))
  const { width } = layout
  const content = nodesOf([
    element('title', { id: `${prefix}title` }, layout.title),
    element('desc', { id: `${prefix}desc` }, descriptionOf(layout)),
    element('style', {}, styleSheet(theme)),
    definitions(sheet),
    element('rect', { class: 'paper', width, height }),
    plotMarks(sheet),
    titleMarks(layout),
    headMarks(sheet),
    legendMarks(sheet, height),
  ])
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'pg-gantt',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: layout.language,
    'xml:lang': layout.language,
    direction: layout.rightToLeft ? 'rtl' : 'ltr',
    'aria-labelledby': `${prefix}title ${prefix}desc`,
  }
  return `${xmlOf(
    element(
      'svg',
      attributes,
      '\n',
      content.flatMap((part) => [part, '\n']),
    ),
  )}\n`
}

/** One page of the layout, with what its marks ask for. */
export function sheetOf(layout: GanttLayout, page: GanttPage, prefix: string): Sheet {
  const rowsTop = HEAD_TOP + headHeight(layout)
  const [first, end] = page.rows
  const rows = layout.rows.slice(first, end)
  const repeated = page.continues === null ? 0 : (layout.rows[page.continues]?.height ?? 0)
  const height = rows.reduce((sum, row) => sum + row.height, repeated)
  const shift = rowsTop + repeated - (rows[0]?.top ?? 0)
  return { layout, page, prefix, rowsTop, rowsHeight: Math.max(height, 40), shift }
}

/** For those who cannot see it: the day, and every document with its date. */
function descriptionOf({ subtitle, rows, columnHeads }: GanttLayout): string {
  const documents = rows
    .filter(({ kind }) => kind === 'group')
    .map(({ tip, dates }) => `${tip.split('\n')[0]}: ${dates.map(({ text }) => text).join(', ')}`)
  return [subtitle, columnHeads.dates, ...documents].join('\n')
}

/** The hatching of what decides a date, and what cuts links off at the edge of a sheet. */
export function definitions({ layout, prefix, rowsTop, rowsHeight }: Sheet): SvgNode {
  const hatch = element(
    'pattern',
    { id: `${prefix}hatch`, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { class: 'critical-ground', width: 7, height: 7 }),
    element('path', { class: 'critical-line', d: 'M1.5 0V7' }),
  )
  const rows = element('rect', { x: 0, y: rowsTop, width: layout.width, height: rowsHeight })
  return element('defs', {}, hatch, element('clipPath', { id: `${prefix}rows` }, rows))
}
