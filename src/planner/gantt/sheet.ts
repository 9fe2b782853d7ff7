import type { Band, GanttLayout } from './gantt-layout.ts'

// Heights of the parts of a sheet around its rows.

/** Top edge to the head: title and day. */
export const HEAD_TOP = 86
export const TITLE = { y: 44, subtitle: 68 } as const
const YEAR_LINE = 20
const UNIT_LINE = 21
const DAY_LINE = 19
export const FLAG_LINE = 20
const HEAD_FOOT = 8
export const LEGEND = { top: 16, line: 25 } as const
const FOOT = 14

/** Lines of a band from the top of the head on. */
export interface BandPlace {
  readonly years: number
  readonly units: number
  readonly bottom: number
}

export function bandHeight({ years, units }: Band): number {
  return (years.length > 0 ? YEAR_LINE : 0) + (units.length > 0 ? UNIT_LINE : 0)
}

/** From the top edge of the sheet: top of each band, of the days, of the lines above the plot. */
export function headPlaces(layout: GanttLayout): { bands: readonly BandPlace[]; days: number; flags: number } {
  let y = HEAD_TOP
  const bands = layout.bands.map((band): BandPlace => {
    const years = y
    y += bandHeight(band)
    return { years, units: years + (band.years.length > 0 ? YEAR_LINE : 0), bottom: y }
  })
  const days = y
  return { bands, days, flags: days + (layout.dayTicks.length > 0 ? DAY_LINE : 0) + 2 }
}

/** Bands, days, and as many lines of words above the plot as there are. */
export function headHeight(layout: GanttLayout): number {
  const { flags } = headPlaces(layout)
  const words = [layout.today, ...layout.sessions.map(({ flag }) => flag)]
  const lines = words.reduce((most, flag) => Math.max(most, (flag?.line ?? 0) + 1), 1)
  return flags + lines * FLAG_LINE + HEAD_FOOT - HEAD_TOP
}

/** Legend and page number. */
export function footHeight({ legend }: GanttLayout): number {
  const lines = legend.reduce((most, { line }) => Math.max(most, line + 1), 1)
  return LEGEND.top + lines * LEGEND.line + FOOT
}
