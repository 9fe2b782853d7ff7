import type { Bounds, DocumentStatus, EventKind, Span, StatementMode, UndertakingKind } from '../src/model/index.ts'

/** The record that a careful reader wrote: the fields that are compared. */
export interface GoldRecord {
  readonly id: string
  readonly event: { readonly kind: EventKind; readonly date: string | null; readonly place: string | null }
  readonly participants: readonly GoldParticipant[]
  readonly statements: readonly GoldStatement[]
  readonly undertakings: readonly GoldUndertaking[]
  readonly documents: readonly { readonly span: Span; readonly status: DocumentStatus }[]
}

export interface GoldParticipant {
  readonly key: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly role?: string | null
  readonly party: string | null
}

export interface GoldStatement {
  /** Keys of participants. */
  readonly speakers: readonly string[]
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly mode: StatementMode
}

export interface GoldUndertaking {
  readonly kind: UndertakingKind
  readonly actors: readonly string[]
  readonly span: Span
  readonly due: string | null
}

/** A record brought to the fields that are compared; whatever lacks or has another shape has become empty. */
export interface ScorableRecord {
  readonly date: string
  readonly kind: string
  readonly participants: readonly Named[]
  readonly statements: readonly ScorableStatement[]
  readonly undertakings: readonly ScorableItem[]
  readonly documents: readonly ScorableItem[]
}

/** Someone with a name: a gold participant, or one of the record. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly party: string | null
}

export interface ScorableStatement {
  readonly speakers: readonly string[]
  readonly cue: ScorableSpan | null
  readonly content: readonly ScorableSpan[]
  readonly mode: string
}

/** An undertaking (`label` = kind) or a document (`label` = status). */
export interface ScorableItem {
  readonly span: ScorableSpan | null
  readonly label: string
  readonly actors: readonly string[]
}

export interface ScorableSpan extends Bounds {
  readonly text: string
}

/** Any JSON value as a record to be scored. Never throws: what cannot be used counts as not there. */
export function toScorable(record: unknown): ScorableRecord {
  const event = fieldsOf(fieldsOf(record).event)
  return {
    date: textOf(event.date),
    kind: textOf(event.kind),
    participants: listOf(record, 'participants').map((one) => ({
      id: textOf(one.id),
      name: textOf(one.name),
      party: typeof one.party === 'string' ? one.party : null,
    })),
    statements: listOf(record, 'statements').map((one) => ({
      speakers: textsOf(one.speakers),
      cue: spanFrom(one.cue),
      content: itemsOf(one.content)
        .map(spanFrom)
        .filter((span) => span !== null),
      mode: textOf(one.mode),
    })),
    undertakings: listOf(record, 'undertakings').map((one) => itemFrom(one, 'kind')),
    documents: listOf(record, 'documents').map((one) => itemFrom(one, 'status')),
  }
}

/** The names of the fields that are compared, each with any value. */
type Fields = Readonly<Partial<Record<FieldName, unknown>>>
type FieldName =
  | ('event' | 'participants' | 'statements' | 'undertakings' | 'documents')
  | ('date' | 'id' | 'name' | 'party' | 'speakers' | 'cue' | 'content' | 'mode' | 'kind' | 'status' | 'actors')
  | ('span' | keyof ScorableSpan)

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function listOf(record: unknown, name: FieldName): readonly Fields[] {
  return itemsOf(fieldsOf(record)[name]).map(fieldsOf)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function textsOf(value: unknown): readonly string[] {
  return itemsOf(value).filter((one) => typeof one === 'string')
}

function itemFrom(item: Fields, label: FieldName): ScorableItem {
  return { span: spanFrom(item.span), label: textOf(item[label]), actors: textsOf(item.actors) }
}

/** Null when there is none; bounds that are no numbers become NaN: such a span covers nothing and is never exact. */
function spanFrom(value: unknown): ScorableSpan | null {
  if (typeof value !== 'object' || value === null) return null
  const { start, end, text } = fieldsOf(value)
  return { start: numberOf(start), end: numberOf(end), text: textOf(text) }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN
}
