import type { Condition, ItemId, PartialDate, PartyCode } from '../../register/index.ts'
import type { Day } from '../network/index.ts'

/** Why a document or undertaking is not planned. */
export const NOT_PLANNED = [
  /** In use: what was planned for is reached. */
  'operational',
  /** Lapsed, superseded or terminated; `suspended` ones wait for somebody to resume them. */
  'ended',
  'suspended',
  /** Its term is over, and nothing says that it was renewed. */
  'expired',
  /** A field that no plan is made for: defence. */
  'not-civil',
  /** A type that is signed and no more: joint statements, minutes. What they promise are undertakings. */
  'no-operation',
  /** The settings leave it out. */
  'excluded',
  /** An undertaking that is done or dropped, and one that nobody said a day for. */
  'closed',
  'no-due-date',
] as const

export type NotPlanned = (typeof NOT_PLANNED)[number]

/** What a plan leaves out, takes for granted or does not find. Every document has a plan or an issue that says why not. */
export type PlanIssue =
  | {
      readonly code: 'not-planned'
      readonly item: ItemId
      readonly reason: NotPlanned
      /** Of what has ended. */
      readonly condition: Condition | null
      /** Of what has expired: its last day. */
      readonly on: PartialDate | null
    }
  /** Nobody is named who answers for it on that side; `body` stands in. */
  | { readonly code: 'no-body-named'; readonly item: ItemId; readonly party: PartyCode; readonly body: string }
  /** The party's working days are not known: every day counts. */
  | { readonly code: 'no-calendar'; readonly party: PartyCode }
  /** It waits for something that no plan is made for; the plan goes on as if that were no hindrance. */
  | { readonly code: 'waits-for-unplanned'; readonly item: ItemId; readonly waitsFor: ItemId }
  /** Settings for something that the plan does not have (any more): they do nothing. */
  | { readonly code: 'setting-unused'; readonly place: string; readonly item: string }
  /** The day of the next session is reckoned from the mean gap, and not set. */
  | { readonly code: 'session-expected'; readonly body: string; readonly first: Day; readonly last: Day }
