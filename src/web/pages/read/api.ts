import { queryOptions } from '@tanstack/react-query'
import type { Mark, NameDecision, SourceRecord } from '../../../model/index.ts'
import type { DocumentTypeCode, LocalText, UndertakingFacts } from '../../../register/index.ts'
import { apiPath, ask } from '../../api/client.ts'

export interface Publication {
  readonly publisher: string | null
  readonly address: string | null
  readonly publishedOn: string | null
}

/** Something of a text that the register could take over. */
export interface Proposal {
  readonly of: string
  readonly kind: 'document' | 'undertaking'
  readonly facts: {
    readonly titles?: LocalText
    readonly action?: LocalText
    readonly type?: DocumentTypeCode
    readonly kind?: UndertakingFacts['kind']
    readonly signedOn?: string | null
    readonly due?: string | null
    readonly field: string | null
    readonly actors?: readonly string[]
    /** Names of facts that the text does not tell. */
    readonly unverified?: readonly string[]
  }
  readonly similar: NamedDocument | null
  /** Documents of the register that it could be, the likeliest first. */
  readonly candidates: readonly NamedDocument[]
  /** The stage that the text speaks of, without a day; null for undertakings. */
  readonly says: 'negotiated' | 'signed' | 'in-force' | null
}

interface NamedDocument {
  readonly id: string
  readonly titles: LocalText
}

/** What became of one item of a text that the register knows. */
export interface Fate {
  readonly of: string
  readonly state: 'accepted' | 'rejected'
  /** The item of the register; null for what was rejected. */
  readonly item: string | null
  readonly titles: LocalText | null
}

/** A text that was read, with what the register could take over. */
export interface ReadingView {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly record: SourceRecord
  readonly publication: Publication
  readonly proposals: readonly Proposal[]
  /** Types of which a document can be entered as in force with nothing but its signature. */
  readonly forceFromSignature: readonly DocumentTypeCode[]
  /** The source under which the same text was entered before. */
  readonly knownAs: string | null
  /** What of the text was entered, or found not to be so, before. */
  readonly fates: readonly Fate[]
  /** What one has decided of it so far; null before that. */
  readonly decided: Decided | null
  /** Of what is decided: it grows whenever something is kept or entered, here or in another window. */
  readonly version: number
}

/** Facts of a proposal in other words; what is absent stays. */
export interface Edit {
  readonly words?: LocalText
  readonly on?: string | null
  readonly field?: string | null
  readonly type?: DocumentTypeCode
  readonly kind?: UndertakingFacts['kind']
  readonly actors?: readonly string[]
  /** The document of the register that it is; null: a new one. */
  readonly same?: string | null
  /** Since when it is in force; null: the stage stays open. */
  readonly inForceOn?: string | null
}

/** What somebody has decided so far of a text. */
export interface Decided {
  /** By the keys of items. */
  readonly decisions: Readonly<Record<string, 'accepted' | 'rejected'>>
  readonly edits: Readonly<Record<string, Edit>>
  readonly marked: readonly Mark[]
  readonly names: readonly NameDecision[]
  /** Places of names that are to be decided another time. */
  readonly later: readonly number[]
}

/** A reading of one's own that is not entered yet. */
export interface ReadingLine {
  readonly id: string
  readonly name: string
  readonly readAt: string
  readonly changedAt: string | null
  readonly decided: number
}

export interface ReviewBody {
  readonly reading: string
  readonly accepted: readonly { readonly of: string; readonly edit?: Edit }[]
  readonly rejected: readonly string[]
  readonly marked: readonly Mark[]
  readonly names: readonly NameDecision[]
  readonly publication: Publication
  readonly dry: boolean
}

export interface EnteredAnswer {
  readonly source: string
  readonly dry: boolean
  readonly entries: readonly {
    readonly type: string
    readonly obj: string
    readonly titles: LocalText | null
    /** The stage that is set, if one is. */
    readonly stage: string | null
    /** The type of a document, or the kind of an undertaking. */
    readonly kind: string | null
    /** Codes of the parties whose document it is, or who are to do it. */
    readonly sides: readonly string[]
    /** The name of the body that is to do it. */
    readonly body: LocalText | null
    /** When it was signed, or by when it is to be done. */
    readonly on: string | null
    readonly index: number | null
  }[]
}

export interface KeptTextRow {
  readonly source: string
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly enteredAt: string
  readonly by: string
  readonly items: number
}

export interface KeptTextView extends KeptTextRow {
  readonly text: string
  /** The record; null where the text was kept without one. */
  readonly read: SourceRecord | null
  readonly fates: readonly Fate[]
}

export interface JobAnswer {
  readonly id: string
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number
  readonly of: number
  readonly result: { readonly reading: string } | null
  readonly problem: { readonly code: string; readonly title: string; readonly hint: string } | null
}

export function readingQuery(rel: string, id: string) {
  return queryOptions({
    queryKey: ['reading', rel, id],
    queryFn: ({ signal }) => ask<ReadingView>(apiPath('relationships', rel, 'readings', id), { signal }),
  })
}

export function keptTextsQuery(rel: string) {
  return queryOptions({
    queryKey: ['texts', rel],
    queryFn: ({ signal }) =>
      ask<{ rows: readonly KeptTextRow[]; total: number }>(apiPath('relationships', rel, 'texts'), { signal }),
  })
}

export function keptTextQuery(rel: string, source: string) {
  return queryOptions({
    queryKey: ['text', rel, source],
    queryFn: ({ signal }) => ask<KeptTextView>(apiPath('relationships', rel, 'texts', source), { signal }),
  })
}

export function unfinishedQuery(rel: string) {
  return queryOptions({
    queryKey: ['unfinished', rel],
    queryFn: ({ signal }) =>
      ask<{ rows: readonly ReadingLine[] }>(apiPath('relationships', rel, 'readings'), { signal }),
    // Each look at it comes after something was read, decided or entered.
    staleTime: 0,
  })
}

export function discardReading(id: string): Promise<null> {
  return ask<null>(apiPath('readings', id), { method: 'DELETE' })
}

/** Keeps what was decided so far, going on from a version. Throws ProblemError, TypeError. */
export function keepDecided(
  { rel, reading }: { readonly rel: string; readonly reading: string },
  decided: Decided,
  { version, outlivesPage }: { readonly version: number; readonly outlivesPage: boolean },
): Promise<null> {
  const path = apiPath('relationships', rel, 'readings', reading, 'review')
  return ask<null>(path, { method: 'PUT', body: { ...decided, version }, outlivesPage })
}

export function enterReview(rel: string, body: ReviewBody): Promise<EnteredAnswer> {
  return ask<EnteredAnswer>(apiPath('relationships', rel, 'readings'), { method: 'POST', body })
}
