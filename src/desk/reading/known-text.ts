import { BY_HAND, type Mark, type SourceRecord, type Span } from '../../model/index.ts'
import { type Item, isKind } from '../../register/index.ts'
import { type Access, hashOf } from '../register/index.ts'
import { type Fate, fatesOf, type KeptRecord, recordsOf } from './texts.ts'

/** What the register has of a text from before. */
export interface KnownText {
  readonly source: Item<'source'>
  /** What the text tells of; null where nobody entered it. */
  readonly event: Item<'event'> | null
  /** The last one entered first. */
  readonly records: readonly KeptRecord[]
}

/** The source under which the text with the hash was entered before, and its event; null when it was not. */
export function knownPlace(textHash: string, items: readonly Item[]): Omit<KnownText, 'records'> | null {
  const isIt = (item: Item) => isKind(item, 'source') && item.facts.textHash === textHash && item.withdrawn === null
  const source = items.find(isIt) as Item<'source'> | undefined
  return source === undefined ? null : { source, event: eventOf(source.id, items) }
}

/** All that the register has of the text, or null. Throws StoreError. */
export async function knownText(text: string, items: readonly Item[], access: Access): Promise<KnownText | null> {
  const place = knownPlace(hashOf(Buffer.from(text, 'utf8')), items)
  return place === null ? null : { ...place, records: await recordsOf(place.source.id, items, access) }
}

/** The event that was entered with the text comes before one that also names it as a source. */
function eventOf(source: string, items: readonly Item[]): Item<'event'> | null {
  const events = (items.filter((item) => isKind(item, 'event')) as readonly Item<'event'>[]).filter(
    ({ withdrawn }) => withdrawn === null,
  )
  const accepted = items.flatMap((item) =>
    isKind(item, 'record') && item.facts.source === source ? item.facts.accepted : [],
  )
  const own = events.find(({ id }) => accepted.includes(id))
  return own ?? events.find(({ facts }) => facts.sources.includes(source)) ?? null
}

/** What became of the items of a record of the text; nothing where the register does not know it. */
export function knownFates(record: SourceRecord, known: KnownText | null, items: readonly Item[]): readonly Fate[] {
  return known === null ? [] : fatesOf(record, { source: known.source.id, items, earlier: known.records })
}

/** What was marked by hand when the text was read before, and that reading does not find by itself. */
export function earlierMarks(record: SourceRecord, { records }: Pick<KnownText, 'records'>): readonly Mark[] {
  const [last] = records
  if (last === undefined) return []
  const { documents, undertakings, statements } = last.record
  const marks: readonly Mark[] = [
    ...byHand(documents).map(({ span }) => markOf('document', span)),
    ...byHand(undertakings).map(({ kind, span }) => markOf(kind, span)),
    ...byHand(statements).flatMap(({ content }) => content.slice(0, 1).map((span) => markOf('statement', span))),
  ]
  const found = [
    ...[...record.documents, ...record.undertakings].map(({ span }) => span),
    ...record.statements.flatMap(({ content }) => content),
  ]
  return marks.filter(({ start, end }) => !found.some((span) => span.start === start && span.end === end))
}

function byHand<Found extends { readonly rule: string }>(items: readonly Found[]): readonly Found[] {
  return items.filter(({ rule }) => rule === BY_HAND.rule)
}

function markOf(kind: Mark['kind'], { start, end }: Span): Mark {
  return { kind, start, end }
}
