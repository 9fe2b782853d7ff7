import type { Day } from '../network/index.ts'
import type { GanttCalendar, GanttSign } from './gantt-words.ts'

// A chart as data: places in units of the picture, x from the left edge, y of rows from the top of the first row.
// Text runs in the direction of the layout: `start` is its right edge where that is from right to left.

/** A stretch of the width. */
export interface Stretch {
  readonly x: number
  readonly width: number
}

export interface Tick extends Stretch {
  readonly label: string
}

/** One calendar in the head: a row of years and beneath it a row of months or quarters. */
export interface Band {
  readonly calendar: GanttCalendar
  readonly name: string
  readonly years: readonly Tick[]
  /** Empty where only years are wide enough. */
  readonly units: readonly Tick[]
}

/** A word above the plot at a place in time. */
export interface Flag {
  readonly x: number
  readonly label: string
  /** Which of the lines above the plot, from 0 at the top. */
  readonly line: number
  readonly anchor: 'start' | 'end'
}

export interface SessionBand extends Stretch {
  readonly flag: Flag
}

export type SegmentKind = 'done' | 'critical' | 'open'

export interface Segment extends Stretch {
  readonly kind: SegmentKind
}

/** A bar and what it is made of; it may begin before or end after the days that are shown. */
export interface GanttBar extends Stretch {
  readonly segments: readonly Segment[]
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

/** An event at `x`: the end of its day. */
export interface GanttMilestone {
  readonly x: number
  readonly state: SegmentKind
}

export interface GanttDue {
  readonly x: number
  readonly missed: boolean
}

/** From P50 to P80. `open`: P80 is beyond what is shown, or never. */
export interface GanttRange extends Stretch {
  readonly open: boolean
}

export interface RowText {
  readonly text: string
  /** From the top of the row to the baseline of the text. */
  readonly y: number
  readonly style: 'group' | 'step' | 'date' | 'date-first' | 'note' | 'late'
}

export interface GanttRow {
  readonly kind: 'group' | 'task'
  readonly id: string
  readonly top: number
  readonly height: number
  /** From the top of the row to the middle of its bar. */
  readonly middle: number
  readonly names: readonly RowText[]
  readonly dates: readonly RowText[]
  readonly bar: GanttBar | null
  readonly milestone: GanttMilestone | null
  readonly baseline: Stretch | null
  readonly float: Stretch | null
  readonly range: GanttRange | null
  readonly due: GanttDue | null
  readonly critical: boolean
  /** Everything about it in lines of text. */
  readonly tip: string
}

/** An arrow along the axes; its head stands at the last point. */
export interface GanttLink {
  readonly from: string
  readonly to: string
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly critical: boolean
  /** Indexes of the rows between which it runs. */
  readonly rows: readonly [number, number]
}

export interface GanttLegendItem {
  readonly sign: GanttSign
  readonly label: string
  /** Where its sign begins, and its line from 0. */
  readonly x: number
  readonly line: number
}

export interface GanttLayout {
  readonly width: number
  readonly rightToLeft: boolean
  readonly language: string
  readonly title: string
  readonly subtitle: string
  /** Columns: names, dates, and the time itself. */
  readonly columns: { readonly names: Stretch; readonly dates: Stretch; readonly plot: Stretch }
  /** True where names stand above their bars, over the time itself. */
  readonly namesAbove: boolean
  readonly columnHeads: { readonly names: string; readonly dates: string }
  /** Days at the edges of the plot; the last is not in it. */
  readonly span: readonly [first: Day, end: Day]
  readonly bands: readonly Band[]
  /** Days of the month by the first calendar, where weeks are wide enough. */
  readonly dayTicks: readonly Tick[]
  readonly today: Flag | null
  readonly sessions: readonly SessionBand[]
  readonly shades: readonly Stretch[]
  readonly rows: readonly GanttRow[]
  /** Of all rows. */
  readonly rowsHeight: number
  readonly links: readonly GanttLink[]
  readonly legend: readonly GanttLegendItem[]
  /** For what a page says of itself. */
  readonly continued: string
  readonly empty: string
  readonly pageLabel: (number: number, of: number) => string
}
