import type { Band, Flag, GanttLayout, GanttRow, Stretch, Tick } from './gantt-layout.ts'

/** The same chart from right to left: what stood at x from the left stands at x from the right. */
export function mirrored(layout: GanttLayout): GanttLayout {
  const { width, columns } = layout
  const at = (x: number) => width - x
  const over = <Kind extends Stretch>(stretch: Kind): Kind => ({ ...stretch, x: width - stretch.x - stretch.width })
  const ticks = (list: readonly Tick[]) => list.map(over)
  const flag = (each: Flag): Flag => ({ ...each, x: at(each.x) })
  const band = (each: Band): Band => ({ ...each, years: ticks(each.years), units: ticks(each.units) })
  return {
    ...layout,
    rightToLeft: true,
    columns: { names: over(columns.names), dates: over(columns.dates), plot: over(columns.plot) },
    bands: layout.bands.map(band),
    dayTicks: ticks(layout.dayTicks),
    today: layout.today === null ? null : flag(layout.today),
    sessions: layout.sessions.map((session) => ({ ...over(session), flag: flag(session.flag) })),
    shades: layout.shades.map(over),
    rows: layout.rows.map((row) => mirroredRow(row, at, over)),
    links: layout.links.map((link) => ({ ...link, points: link.points.map(([x, y]) => [at(x), y] as const) })),
    legend: layout.legend.map((item) => ({ ...item, x: at(item.x) })),
  }
}

function mirroredRow(
  row: GanttRow,
  at: (x: number) => number,
  over: <Kind extends Stretch>(stretch: Kind) => Kind,
): GanttRow {
  const { bar, milestone, baseline, float, range, due } = row
  return {
    ...row,
    bar: bar && { ...over(bar), segments: bar.segments.map(over) },
    milestone: milestone && { ...milestone, x: at(milestone.x) },
    baseline: baseline && over(baseline),
    float: float && over(float),
    range: range && over(range),
    due: due && { ...due, x: at(due.x) },
  }
}
