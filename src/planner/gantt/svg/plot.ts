import type { GanttLayout, GanttRow } from '../gantt-layout.ts'
import { isLate } from '../legend.ts'
import { HALF_BAR } from '../links.ts'
import { STEP_INDENT } from '../row-texts.ts'
import type { Sheet } from './gantt-svg.ts'
import {
  barMarks,
  baselineMark,
  dueMark,
  floatMark,
  lateMark,
  linkMark,
  milestoneMark,
  type Place,
  rangeMark,
} from './marks.ts'
import { element, type SvgContent } from './svg-node.ts'
import { textElement } from './svg-text.ts'

/** Ground, grid, links and rows, in the order in which they cover each other. */
export function plotMarks(sheet: Sheet): SvgContent {
  const { layout, page } = sheet
  const rows = layout.rows.slice(...page.rows)
  return [
    groundMarks(sheet),
    ...rows.map((row) => element('g', {}, element('title', {}, row.tip), rowMarks(row, sheet))),
    repeatedGroup(sheet),
    rows.length === 0 ? emptyNote(sheet) : null,
    todayLine(sheet),
  ]
}

/** What lies beneath the rows: bands, the grid, the links. */
export function groundMarks(sheet: Sheet): SvgContent {
  const { layout, page, prefix } = sheet
  const links = layout.links.filter(({ rows: [a, b] }) => touches(page.rows, a, b))
  const shift = `translate(0 ${Math.round(sheet.shift * 10) / 10})`
  const drawn = element(
    'g',
    { transform: shift },
    links.map((link) => linkMark(link.points, link.critical)),
  )
  return [
    grounds(sheet, layout.rows.slice(...page.rows)),
    grid(sheet),
    layout.namesAbove ? dayLine(sheet) : null,
    links.length === 0 ? null : element('g', { 'clip-path': `url(#${prefix}rows)` }, drawn),
  ]
}

function touches([first, end]: readonly [number, number], a: number, b: number): boolean {
  return Math.min(a, b) < end && Math.max(a, b) >= first
}

function grounds({ layout, rowsTop, rowsHeight, shift, page }: Sheet, rows: readonly GanttRow[]): SvgContent {
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
  ]
}

/** A line down from every unit of the first calendar, and across above every document. */
function grid({ layout, rowsTop, rowsHeight, shift, page }: Sheet): SvgContent {
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
  return [
    element('path', { class: 'grid', d: [...down, ...across].join('') || 'M0 0' }),
    element('path', { class: 'rule', d: foot }),
  ]
}

/** From the mark of what is late to the name. */
const LATE_BESIDE = 6

/** Names, dates, bar and what stands at it. */
export function rowMarks(row: GanttRow, sheet: Pick<Sheet, 'layout' | 'prefix' | 'shift'>): SvgContent {
  const top = row.top + sheet.shift
  const y = tenth(top + row.middle)
  const place: Place = { y, half: HALF_BAR[row.kind], forward: sheet.layout.rightToLeft ? -1 : 1, prefix: sheet.prefix }
  const { bar, milestone, baseline, float, range, due } = row
  const edge = startOf(sheet.layout.columns.names, sheet.layout.rightToLeft, -LATE_BESIDE)
  return [
    isLate(row) ? lateMark({ x: edge, top: top + 8, height: row.height - 16 }) : null,
    rowTexts(row, top, sheet.layout),
    float && floatMark(float, place),
    baseline && baselineMark(baseline, place),
    bar && barMarks(bar, place),
    range && rangeMark(range, place),
    due && dueMark(due, place),
    milestone && milestoneMark(milestone, place),
  ]
}

function rowTexts(row: GanttRow, top: number, { rightToLeft, columns, namesAbove }: GanttLayout): SvgContent {
  // Lines of the time run behind names that stand over it.
  const over = namesAbove ? ' over' : ''
  const indent = row.kind === 'task' ? STEP_INDENT : 0
  const names = { x: startOf(columns.names, rightToLeft, indent), end: columns.names }
  const dates = startOf(columns.dates, rightToLeft, 0)
  const shownDates = columns.dates.width === 0 ? [] : row.dates
  return [
    ...row.names.map(({ text, y, style }) =>
      textElement(text, { x: names.x, y: top + y, style: `t-${style}${over}` }, rightToLeft),
    ),
    ...shownDates.map(({ text, y, style }) =>
      textElement(text, { x: dates, y: top + y, style: `t-${style}` }, rightToLeft),
    ),
  ]
}

/** Where the lines of a column begin. */
export function startOf({ x, width }: { x: number; width: number }, rightToLeft: boolean, indent: number): number {
  return rightToLeft ? x + width - indent : x + indent
}

/** The document of the first steps of a page, with a word that it goes on. */
function repeatedGroup(sheet: Sheet): SvgContent {
  const { layout, page, rowsTop } = sheet
  const row = page.continues === null ? undefined : layout.rows[page.continues]
  const name = row?.names[0]
  if (row === undefined || name === undefined) return null
  const { rightToLeft, columns } = layout
  const x = startOf(columns.names, rightToLeft, 0)
  const y = rowsTop + name.y
  const title = textElement(name.text, { x, y, style: 't-group' }, rightToLeft)
  return [title, textElement(layout.continued, { x, y: y + 18, style: 't-note' }, rightToLeft)]
}

/** In the place of rows, where there are none. */
export function emptyNote({ layout, rowsTop }: Sheet): SvgContent {
  const x = startOf(layout.columns.names, layout.rightToLeft, 0)
  return textElement(layout.empty, { x, y: rowsTop + 26, style: 't-note' }, layout.rightToLeft)
}

/** Over everything, but not over names. */
export function todayLine(sheet: Sheet): SvgContent {
  return sheet.layout.namesAbove ? null : dayLine(sheet)
}

function dayLine({ layout: { today }, rowsTop, rowsHeight }: Sheet): SvgContent {
  if (today === null) return null
  return element('path', { class: 'today', d: `M${tenth(today.x)} ${tenth(rowsTop - 6)}v${tenth(rowsHeight + 6)}` })
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
