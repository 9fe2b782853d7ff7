import type { TimelineKind } from '../../../../register/index.ts'

/** What the page of the timeline says, in one language. */
export interface TimelineWords {
  readonly about: string
  /** Names of the lanes. */
  readonly lanes: Readonly<Record<TimelineKind, string>>
  /** What one thing of each kind is, in the singular. */
  readonly kinds: Readonly<Record<TimelineKind, string>>
  readonly chart: string
  readonly chartKeys: string
  readonly asChart: string
  readonly asList: string
  readonly view: string
  readonly show: string
  readonly field: string
  readonly allFields: string
  readonly party: string
  readonly allParties: string
  readonly years: string
  /** `{from}`, `{to}`: years. */
  readonly shownYears: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly allYears: string
  readonly earlier: string
  readonly later: string
  readonly today: string
  /** `{number}` */
  readonly sessionShort: string
  /** `{count}` things in one place of the chart. */
  readonly together: string
  readonly zoomHere: string
  readonly choose: string
  readonly sides: string
  /** `{stage}` */
  readonly reached: string
  readonly reachedBy: string
  readonly what: string
  readonly day: string
  readonly nothing: string
  /** When not all rows can be shown. */
  readonly cut: string
  readonly showAll: string
  readonly download: string
  readonly copyLink: string
  readonly copied: string
  readonly print: string
  readonly close: string
}
