import type { Outcome } from '../../../../register/index.ts'

/** What the pages of sessions say, in one language. */
export interface SessionWords {
  readonly title: string
  readonly about: string
  readonly none: string
  readonly noneHint: string
  readonly toTimeline: string
  readonly session: string
  readonly day: string
  readonly place: string
  readonly host: string
  readonly sources: string
  readonly asOf: string
  readonly toToday: string
  /** `{date}` */
  readonly asOfNote: string
  readonly decided: string
  readonly became: string
  readonly decidedTitle: string
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly isLate: string
  readonly answers: string
  readonly nobody: string
  readonly lastSeen: string
  readonly notSeen: string
  readonly against: string
  readonly stands: string
  readonly next: string
  readonly noDay: string
  readonly again: string
  readonly nothingDecided: string
  readonly nothingDecidedHint: string
  readonly toRegister: string
  readonly previousSession: string
  readonly nextSession: string
  readonly movedUntil: string
  readonly movedBefore: string
  readonly nothingMoved: string
  readonly counted: string
  readonly carriedOut: string
  readonly ended: string
  readonly late: string
  readonly print: string
  readonly copyLink: string
  readonly copied: string
  readonly download: string
}
