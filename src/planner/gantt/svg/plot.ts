import type { GanttRow } from '../gantt-layout.ts'
import { HALF_BAR } from '../links.ts'
import { STEP_INDENT } from '../row-texts.ts'
import type { Sheet } from './gantt-svg.ts'
import { barMarks, baselineMark, dueMark, floatMark, linkMark, milestoneMark, type Place, rangeMark } from './marks.ts'
import { textElement } from './svg-text.ts'
import { element, escaped } from './xml.ts'

/** Ground, grid, links and rows, in the order in which they cover each other. */
export function plotMarks(sheet: Sheet): string {
  const { layout, page, prefix } = sheet
  const rows = layout.rows.slice(...page.rows)
  const links = layout.links.filter(({ rows: [a, b] }) => touches(page.rows, a, b))
  const shift = `translate(0 ${Math.round(sheet.shift * 10) / 10})`
  const drawn = element('g', { transform: shift }, links.map((link) => linkMark(link.points, link.critical)).join(''))
  return [
    grounds(sheet, rows),
    grid(sheet),
    links.length === 0 ? '' : element('g', { 'clip-path': `url(#${prefix}rows)` }, drawn),
    ...rows.map((row) => rowMarks(row, row.top + sheet.shift, sheet)),
    repeatedGroup(sheet),
    rows.length === 0 ? emptyNote(sheet) : '',
    todayLine(sheet),
  ].join('\n')
}

function touches([first, end]: readonly [number, number], a: number, b: number): boolean {
  return Math.min(a, b) < end && Math.max(a, b) >= first
}

function grounds({ layout, rowsTop, rowsHeight, shift, page }: Sheet, rows: readonly GanttRow[]): string {
  const inset = { x: 12, width: layout.width - 24 }
  const groups = rows.filter(({ kind }) => kind === 'group')
  const shaded = layout.rows.some(({ kind }) => kind === 'task') ? groups : []
  const repeated = page.continues === null ? [] : [layout.rows[page.continues]]
  const high = { y: rowsTop, height: rowsHeight }
  return [
    ...repeated.map((row) => element('rect', { class: 'group', ...inset, y: rowsTop, height: row?.height ?? 0 })),
    ...shaded.map(({ top, height }) => element('rect', { class: 'group', ...inset, y: top + shift, height })),
    ...layout.shades.map(({ x, width }) => element('rect', { class: 'shade', x, width, ...high })),
    ...layout.sessions.map(({ x, width }) => element('rect', { class: 'session', x, width, ...high })),
    ...layout.sessions.map(({ x, width }) => {
      const edges = `M${tenth(x)} ${rowsTop}v${tenth(rowsHeight)}M${tenth(x + width)} ${rowsTop}v${tenth(rowsHeight)}`
      return element('path', { class: 'session-edge', d: edges })
    }),
  ].join('')
}

/** A line down from every unit of the first calendar, and across above every document. */
function grid({ layout, rowsTop, rowsHeight, shift, page }: Sheet): string {
  const [band] = layout.bands
  const ticks = band === undefined ? [] : band.units.length > 0 ? band.units : band.years
  const { plot } = layout.columns
  const starts = ticks.map((tick) => (layout.rightToLeft ? tick.x + tick.width : tick.x))
  const down = starts
    .filter((x) => x > plot.x + 1 && x < plot.x + plot.width - 1)
    .map((x) => `M${tenth(x)} ${tenth(rowsTop)}v${tenth(rowsHeight)}`)
  const across = layout.rows
    .slice(...page.rows)
    .filter(({ kind }) => kind === 'group')
    .map(({ top }) => `M12 ${tenth(top + shift)}H${layout.width - 12}`)
  const foot = `M12 ${tenth(rowsTop + rowsHeight)}H${layout.width - 12}`
  return (
    element('path', { class: 'grid', d: [...down, ...across].join('') || 'M0 0' }) +
    element('path', { class: 'rule', d: foot })
  )
}

function rowMarks(row: GanttRow, top: number, sheet: Sheet): string {
  const y = tenth(top + row.middle)
  const place: Place = { y, half: HALF_BAR[row.kind], forward: sheet.layout.rightToLeft ? -1 : 1, prefix: sheet.prefix }
  const { bar, milestone, baseline, float, range, due } = row
  const marks = [
    element('title', {}, escaped(row.tip)),
    ...rowTexts(row, top, sheet),
    float && floatMark(float, place),
    baseline && baselineMark(baseline, place),
    bar && barMarks(bar, place),
    range && rangeMark(range, place),
    due && dueMark(due, place),
    milestone && milestoneMark(milestone, place),
  ]
  return element('g', {}, marks.filter((mark) => mark !== null).join(''))
}

function rowTexts(row: GanttRow, top: number, { layout }: Sheet): readonly string[] {
  const { rightToLeft, columns } = layout
  const indent = row.kind === 'task' ? STEP_INDENT : 0
  const names = { x: startOf(columns.names, rightToLeft, indent), end: columns.names }
  const dates = startOf(columns.dates, rightToLeft, 0)
  return [
    ...row.names.map(({ text, y, style }) =>
      textElement(text, { x: names.x, y: top + y, style: `t-${style}` }, rightToLeft),
    ),
    ...row.dates.map(({ text, y, style }) =>
      textElement(text, { x: dates, y: top + y, style: `t-${style}` }, rightToLeft),
    ),
  ]
}

/** Where the lines of a column begin. */
export function startOf({ x, width }: { x: number; width: number }, rightToLeft: boolean, indent: number): number {
  return rightToLeft ? x + width - indent : x + indent
}

/** The document of the first steps of a page, with a word that it goes on. */
function repeatedGroup(sheet: Sheet): string {
  const { layout, page, rowsTop } = sheet
  const row = page.continues === null ? undefined : layout.rows[page.continues]
  const name = row?.names[0]
  if (row === undefined || name === undefined) return ''
  const { rightToLeft, columns } = layout
  const x = startOf(columns.names, rightToLeft, 0)
  const y = rowsTop + name.y
  const title = textElement(name.text, { x, y, style: 't-group' }, rightToLeft)
  return title + textElement(layout.continued, { x, y: y + 18, style: 't-note' }, rightToLeft)
}

function emptyNote({ layout, rowsTop }: Sheet): string {
  const x = startOf(layout.columns.names, layout.rightToLeft, 0)
  return textElement(layout.empty, { x, y: rowsTop + 26, style: 't-note' }, layout.rightToLeft)
}

function todayLine({ layout: { today }, rowsTop, rowsHeight }: Sheet): string {
  if (today === null) return ''
  return element('path', { class: 'today', d: `M${tenth(today.x)} ${tenth(rowsTop - 6)}v${tenth(rowsHeight + 6)}` })
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
