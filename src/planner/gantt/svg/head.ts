import type { Band, Flag, GanttLayout, Tick } from '../gantt-layout.ts'
import { type BandPlace, FLAG_LINE, HEAD_TOP, headPlaces, TITLE } from '../sheet.ts'
import type { Sheet } from './gantt-svg.ts'
import { startOf } from './plot.ts'
import { element, type SvgContent } from './svg-node.ts'
import { textElement } from './svg-text.ts'

/** What the chart is of, and as of which day. */
export function titleMarks({ title, subtitle, rightToLeft, columns }: GanttLayout): SvgContent {
  const x = startOf(columns.names, rightToLeft, 0)
  return [
    textElement(title, { x, y: TITLE.y, style: 'title' }, rightToLeft),
    textElement(subtitle, { x, y: TITLE.subtitle, style: 'subtitle' }, rightToLeft),
  ]
}

/** The two calendars, the words above the plot, and the names of the columns. */
export function headMarks({ layout, rowsTop }: Pick<Sheet, 'layout' | 'rowsTop'>): SvgContent {
  const { rightToLeft, columns, columnHeads } = layout
  const places = headPlaces(layout)
  const flags = [layout.today, ...layout.sessions.map(({ flag }) => flag)].filter((flag) => flag !== null)
  const start = startOf(columns.names, rightToLeft, 0)
  const write = (text: string, [x, y]: readonly [number, number], style: string) =>
    textElement(text, { x, y, style }, rightToLeft)
  return [
    ...layout.bands.map((band, at) => bandMarks(band, places.bands[at] ?? NOWHERE, layout)),
    tickMarks(layout.dayTicks, { y: places.days + 14, style: 'tick' }, layout),
    ...flags.map((flag) => flagMark(flag, places.flags, { layout, rowsTop })),
    write(columnHeads.names, [start, rowsTop - 9], 'head'),
    write(columnHeads.dates, [startOf(columns.dates, rightToLeft, 0), rowsTop - 9], 'head'),
    element('path', { class: 'rule', d: `M12 ${rowsTop}H${layout.width - 12}` }),
  ]
}

const NOWHERE: BandPlace = { years: HEAD_TOP, units: HEAD_TOP, bottom: HEAD_TOP }

function bandMarks(band: Band, place: BandPlace, layout: GanttLayout): SvgContent {
  const { rightToLeft, columns } = layout
  const beside = {
    x: startOf(columns.plot, rightToLeft, -10),
    y: place.years + 15,
    style: 'calendar',
    anchor: 'end',
  } as const
  const { plot } = columns
  const line = `M${plot.x} ${place.bottom}H${plot.x + plot.width}`
  return [
    layout.namesAbove ? null : textElement(band.name, beside, rightToLeft),
    separators(band.years, [place.years, place.bottom], layout),
    separators(band.units, [place.units, place.bottom], layout),
    tickMarks(band.years, { y: place.years + 15, style: 'year' }, layout),
    tickMarks(band.units, { y: place.units + 15, style: 'tick' }, layout),
    element('path', { class: 'grid', d: line }),
  ]
}

interface TickPlace {
  readonly y: number
  readonly style: string
}

/** Each label at the beginning of its stretch. */
function tickMarks(ticks: readonly Tick[], { y, style }: TickPlace, { rightToLeft }: GanttLayout): SvgContent {
  return ticks.map((tick) => textElement(tick.label, { x: startOf(tick, rightToLeft, 4), y, style }, rightToLeft))
}

/** A line before each label; before a stretch without one only its foot, so that labels may reach over it. */
function separators(
  ticks: readonly Tick[],
  [top, bottom]: readonly [number, number],
  { rightToLeft }: GanttLayout,
): SvgContent {
  const lines = ticks.map((tick) => {
    const x = Math.round(startOf(tick, rightToLeft, 0) * 10) / 10
    return `M${x} ${tick.label === '' ? bottom - FOOT : top}V${bottom}`
  })
  return lines.length === 0 ? null : element('path', { class: 'rule', d: lines.join('') })
}

const FOOT = 4

/** The word beside its line, and the line up to it. */
function flagMark(flag: Flag, top: number, { layout, rowsTop }: Pick<Sheet, 'layout' | 'rowsTop'>): SvgContent {
  const { rightToLeft, today } = layout
  const isToday = flag === today
  const gap = (flag.anchor === 'start') === !rightToLeft ? 4 : -4
  const y = top + flag.line * FLAG_LINE
  const place = { x: flag.x + gap, y: y + 15, style: isToday ? 'flag t-today' : 'flag', anchor: flag.anchor }
  const pole = `M${Math.round(flag.x * 10) / 10} ${y + 3}V${rowsTop}`
  if (flag.label === '') return null
  const line = element('path', { class: isToday ? 'today' : 'session-edge', d: pole })
  return [line, textElement(flag.label, place, rightToLeft)]
}
