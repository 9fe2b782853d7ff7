import type {
  DateMention,
  DocumentMention,
  FieldMention,
  Issue,
  LevelClaim,
  Participant,
  SourceRecord,
  Span,
  Statement,
  Undertaking,
} from '../../../../model/index.ts'

/** The kinds of items of a record, in the order in which they are shown. */
export const ITEM_KINDS = [
  'undertaking',
  'document',
  'statement',
  'level',
  'date',
  'field',
  'participant',
  'issue',
] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

interface FactOf {
  readonly undertaking: Undertaking
  readonly document: DocumentMention
  readonly statement: Statement
  readonly level: LevelClaim
  readonly date: DateMention
  readonly field: FieldMention
  readonly participant: Participant
  readonly issue: Issue
}

/** One thing that reading found, whatever its kind. */
export type RecordItem = { readonly [K in ItemKind]: Found<K> }[ItemKind]

export interface Found<K extends ItemKind> {
  /** Unique within the record: its id, but `t1` for dates, whose ids are those of documents too, `i1` for issues. */
  readonly key: string
  readonly kind: K
  readonly fact: FactOf[K]
  /** Its words, in the order of the text; none for what concerns the whole text. */
  readonly spans: readonly Span[]
}

/** Everything in the record by kind, what is asked for first. */
export function recordItems(record: SourceRecord): readonly RecordItem[] {
  const { undertakings, documents, statements, levelClaims, dates, fields, participants, issues } = record
  const order: readonly Undertaking['kind'][] = ['ask', 'commitment', 'offer']
  const byKind = undertakings.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  return [
    ...byKind.map((fact) => found({ kind: 'undertaking', key: fact.id, fact, spans: [fact.span] })),
    ...documents.map((fact) => found({ kind: 'document', key: fact.id, fact, spans: [fact.span] })),
    ...bySpeaker(statements).map((fact) => found({ kind: 'statement', key: fact.id, fact, spans: fact.content })),
    ...levelClaims.map((fact) => found({ kind: 'level', key: fact.id, fact, spans: [fact.span] })),
    ...dates.map((fact) => found({ kind: 'date', key: `t${fact.id.slice(1)}`, fact, spans: [fact.span] })),
    ...fields.map((fact) => found({ kind: 'field', key: fact.id, fact, spans: [fact.span] })),
    ...participants.map((fact) => found({ kind: 'participant', key: fact.id, fact, spans: mentionsOf(fact, record) })),
    ...issues.map((fact, place) =>
      found({ kind: 'issue', key: `i${place + 1}`, fact, spans: fact.span === null ? [] : [fact.span] }),
    ),
  ]
}

function found<K extends ItemKind>(item: Found<K>): RecordItem {
  return item as RecordItem
}

/** Together what one speaker says, speakers in the order in which they first speak. */
function bySpeaker(statements: readonly Statement[]): readonly Statement[] {
  const groups = Map.groupBy(statements, ({ speakers }) => speakers.join(' '))
  return [...groups.values()].flat()
}

function mentionsOf({ id }: Participant, { mentions }: SourceRecord): readonly Span[] {
  return mentions.filter(({ refersTo }) => refersTo.includes(id)).map(({ span }) => span)
}

/** The items whose words are at the place, the shortest words first: what is meant by a click there. */
export function itemsAt(items: readonly RecordItem[], place: number): readonly RecordItem[] {
  const lengthAt = ({ spans }: RecordItem) =>
    Math.min(...spans.filter(({ start, end }) => start <= place && place < end).map(({ start, end }) => end - start))
  return items
    .map((item) => ({ item, length: lengthAt(item) }))
    .filter(({ length }) => Number.isFinite(length))
    .toSorted((one, other) => one.length - other.length)
    .map(({ item }) => item)
}
