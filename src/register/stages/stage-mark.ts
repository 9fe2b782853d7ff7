import type { EntryRef, PartialDate, PartyCode } from '../items/common.ts'
import type { StageCode } from './stage-codes.ts'

/** How a party binds itself (Vienna Convention on the Law of Treaties, articles 11-16). */
export const CONSENT_MEANS = [
  'ratification',
  'parliament-approval',
  'government-approval',
  'acceptance',
  'accession',
  'presidential-decree',
  'ministerial-signature',
  'signature',
  'exchange-of-instruments',
  'notification',
] as const

export type ConsentMeans = (typeof CONSENT_MEANS)[number]

/** One move of a document: a stage, the side that reached it, and when. */
export interface StageMark {
  readonly stage: StageCode
  /** The side; null for a stage of the document as a whole. */
  readonly party: PartyCode | null
  readonly on: PartialDate
  /** Of consent only. */
  readonly means: ConsentMeans | null
  /** What part of the document it holds for, in words; null for the whole. */
  readonly scope: string | null
  readonly withdrawn: { readonly reason: string; readonly entry: EntryRef } | null
  readonly entry: EntryRef
}
