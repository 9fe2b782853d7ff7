export { type Agreement, type AgreementState, agreement, type SeenState, seenStateOf } from './agreement.ts'
export { asOf } from './as-of.ts'
export { type BodyLine, type BodyView, bodiesOf, bodyView, type Obligation } from './bodies.ts'
export { type ChangedItem, type ChangeQuery, changesSince, lastSession, sessionDay } from './changes-since.ts'
export type { ViewContext } from './context.ts'
export { type DecidedRow, OUTCOMES, type Outcome } from './decided-row.ts'
export { type DueList, type DueRow, dueList } from './due-list.ts'
export { type Expiring, type Expiry, type ExpiryRow, expiring, expiryOf } from './expiry.ts'
export {
  choose,
  FACETS,
  type Facet,
  type FacetChoice,
  type FacetCount,
  type FacetedItem,
  type FacetResult,
  faceted,
  NONE,
  RISKS,
  type Risk,
} from './facets.ts'
export { history } from './history.ts'
export { type BeforeAfter, type HistoryLine, lineOf } from './history-line.ts'
export { knownFrom } from './known-from.ts'
export {
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixFlags,
  type MatrixRow,
  matrix,
  matrixColumns,
} from './matrix.ts'
export type { Move } from './moves.ts'
export { type Publication, type SessionLine, type SessionView, sessionsOf, sessionView } from './sessions.ts'
export { EXPIRING_DAYS, type Summary, summary } from './summary.ts'
export {
  type BodyTally,
  byBody,
  byField,
  type FieldTally,
  type RungCount,
  type StatusCount,
  type Tally,
  tallyOf,
} from './tallies.ts'
export { TIMELINE_KINDS, type TimelineKind, type TimelineQuery, type TimelineRow, timeline } from './timeline.ts'
export { type Waiting, type WaitingEdge, type WaitingWhy, waiting } from './waiting.ts'
export { disputedBy, type LastWord, lastWordsOf } from './words-of.ts'
