import type { StageMark } from '../stages/stage-mark.ts'
import type { StageTemplate } from '../stages/template.ts'
import type { EntryRef, ItemId, PartialDate, PartyCode, Pin } from './common.ts'
import type { FactsOf, ItemKind } from './facts.ts'

/** What speaks for or against a stage having been reached, or an undertaking having been done. */
export interface Evidence {
  readonly id: string
  /** The stage that it speaks of; null for an undertaking. */
  readonly stage: string | null
  readonly party: PartyCode | null
  readonly supports: 'for' | 'against'
  /** The day that the fact is of. */
  readonly on: PartialDate
  readonly source: ItemId | null
  /** Credibility as in the Admiralty code: 1 confirmed by others … 5 improbable, 6 cannot be judged. */
  readonly grade: 1 | 2 | 3 | 4 | 5 | 6
  /** What was seen, in a sentence. */
  readonly text: string
  /** `sha256:<hex>` of an attached file. */
  readonly attachment: string | null
  readonly pins: readonly Pin[]
  readonly entry: EntryRef
}

/** Why something is late. */
export const DELAY_REASONS = [
  'parliament',
  'government',
  'legal-review',
  'translation',
  'funding',
  'staff',
  'other-side',
  'depends-on-document',
  'sanctions',
  'security',
  'technical',
  'political',
  'no-body-named',
  'unknown',
  'other',
] as const
export type DelayReason = (typeof DELAY_REASONS)[number]

export interface Delay {
  readonly reason: DelayReason
  /** The side on which it waits; null for both. */
  readonly party: PartyCode | null
  readonly since: PartialDate | null
  /** The item that is waited for, if one is. */
  readonly waitsFor: ItemId | null
  readonly text: string
  readonly source: ItemId | null
  readonly entry: EntryRef
}

export interface Comment {
  readonly text: string
  /** ISO 639-1, or null. */
  readonly language: string | null
  /** The side that alone can see it; null for a comment that both see. */
  readonly privateTo: PartyCode | null
  readonly entry: EntryRef
}

export const SCALES = { g20: [-1, 0, 1], kroc: [0, 1, 2, 3] } as const
export type Scale = keyof typeof SCALES

/** A judgement of how far something was done. An opinion with its author, kept apart from the facts. */
export interface Judgement {
  /** `g20`: -1 not, 0 partly or in progress, +1 fully (G20 Research Group). `kroc`: 0 none … 3 full (Kroc Institute). */
  readonly scale: Scale
  readonly score: number
  readonly author: string
  readonly on: PartialDate
  /** The guideline by which it was judged. */
  readonly guideline: string
  readonly reason: string
  readonly entry: EntryRef
}

/** A party's own word on an item as it stood after an entry. */
export interface PartyWord {
  readonly party: PartyCode
  /** Hex hash of the item's last entry that it is about. */
  readonly upTo: string
  readonly reason: string | null
  readonly entry: EntryRef
}

export const UNDERTAKING_STATUSES = ['open', 'in-progress', 'done', 'dropped', 'superseded'] as const
export type UndertakingStatus = (typeof UNDERTAKING_STATUSES)[number]

export interface StatusMark {
  readonly status: UndertakingStatus
  readonly on: PartialDate
  readonly reason: string | null
  readonly entry: EntryRef
}

export interface Correction {
  /** The facts that were replaced, as they stood before. */
  readonly before: Readonly<Record<string, unknown>>
  readonly reason: string
  readonly entry: EntryRef
}

/** One thing in the register as its entries leave it. */
export interface Item<K extends ItemKind = ItemKind> {
  readonly id: ItemId
  readonly kind: K
  readonly facts: FactsOf[K]
  /** In the order in which they were entered; withdrawn ones stay, marked. */
  readonly stages: readonly StageMark[]
  readonly statuses: readonly StatusMark[]
  readonly evidence: readonly Evidence[]
  readonly delays: readonly Delay[]
  readonly judgements: readonly Judgement[]
  readonly comments: readonly Comment[]
  readonly corrections: readonly Correction[]
  readonly endorsements: readonly PartyWord[]
  readonly disputes: readonly PartyWord[]
  /** Templates that replace the built-in ones; of the relationship item only. */
  readonly templates: readonly (StageTemplate & { readonly entry: EntryRef })[]
  /** Public keys by which parties sign their own word; of the relationship item only. */
  readonly keys: readonly PartyKey[]
  /** What was decided of pairs of names, in the order of entry; absent before the first. Of the relationship item only. */
  readonly names?: readonly NameDecision[]
  readonly withdrawn: { readonly reason: string; readonly entry: EntryRef } | null
  readonly added: EntryRef
  /** The last entry about the item; private notes do not count. */
  readonly last: EntryRef
}

/** A key that stands for a party, as a C2SP verifier key. */
export interface PartyKey {
  readonly party: PartyCode
  readonly verifierKey: string
  /** Set when the key was replaced or withdrawn. */
  readonly retired: EntryRef | null
  readonly entry: EntryRef
}

/** Two spellings as they were read, `one` before `other` in the order of characters. */
export interface NamePair {
  readonly one: string
  readonly other: string
}

/** `undecided` takes an earlier decision back. */
export const NAME_VERDICTS = ['same', 'different', 'undecided'] as const
export type NameVerdict = (typeof NAME_VERDICTS)[number]

/** Whether two spellings are names of one person. Texts stay as they are. */
export interface NameDecision extends NamePair {
  readonly decision: NameVerdict
  readonly reason: string | null
  readonly entry: EntryRef
}

export type DocumentItem = Item<'document'>
export type UndertakingItem = Item<'undertaking'>
export type RelationshipItem = Item<'relationship'>

/** True when the item is of the kind. */
export function isKind<K extends ItemKind>(item: Item, kind: K): item is Item<K> {
  return item.kind === kind
}
