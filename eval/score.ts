import { fitsSource } from '../src/model/index.ts'
import { coverOf, type Pair, pairUp, SAME_CHARACTERS_OVERLAP } from './overlap.ts'
import { countedParticipants, sameSpeakers } from './same-speaker.ts'
import {
  type GoldRecord,
  type GoldStatement,
  type ScorableItem,
  type ScorableRecord,
  type ScorableStatement,
  toScorable,
} from './scorable.ts'

/** What is compared, in the order of the page. */
export const MEASURES = [
  'statement',
  'attributed',
  'strict',
  'topic',
  'document',
  'documentStatus',
  'participant',
  'undertaking',
  'undertakingKind',
  'eventDate',
  'eventKind',
] as const

export type Measure = (typeof MEASURES)[number]

/** How many there are, how many the record has, how many of these are right. */
export interface Tally {
  readonly gold: number
  readonly found: number
  readonly hit: number
}

export type Tallies = Readonly<Record<Measure, Tally>>

/** Precision (hit/found), recall (hit/gold) and their harmonic mean, each 0 to 1; 0 where there is nothing to divide by. */
export interface Figure extends Tally {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Spans of statements, undertakings and documents, and how many of them repeat their source exactly. */
export interface Pinning {
  readonly spans: number
  readonly exact: number
}

/** A list of items side by side: the gold ones, those of the record, and which belong together. */
export interface Aligned<Gold, Found> {
  readonly gold: readonly Gold[]
  readonly found: readonly Found[]
  readonly pairs: readonly Pair[]
}

export type AlignedStatements = Aligned<GoldStatement, ScorableStatement>
export type AlignedItems = Aligned<ScorableItem, ScorableItem>

/** One text compared: the tallies and what they were counted from. */
export interface TextScore {
  readonly gold: GoldRecord
  readonly record: ScorableRecord
  readonly tallies: Tallies
  readonly pinning: Pinning
  readonly statements: AlignedStatements
  readonly topics: AlignedStatements
  readonly undertakings: AlignedItems
  readonly documents: AlignedItems
}

/** Compares a record (any JSON value; what it lacks counts as empty) with the gold record of the same source. */
export function scoreText(source: string, gold: GoldRecord, record: unknown): TextScore {
  const read = toScorable(record)
  const wanted = toScorable(gold)
  const statements = alignStatements(source, [gold.statements, read.statements], (mode) => mode !== 'topic')
  const topics = alignStatements(source, [gold.statements, read.statements], (mode) => mode === 'topic')
  const undertakings = alignItems(source, wanted.undertakings, read.undertakings)
  const documents = alignItems(source, wanted.documents, read.documents)
  const said = (pair: Pair) => rightSpeaker(gold, read, [statements.gold[pair.gold], statements.found[pair.found]])
  const labelled = (items: AlignedItems) => (pair: Pair) =>
    items.gold[pair.gold]?.label === items.found[pair.found]?.label
  const tallies: Tallies = {
    statement: tallyOf(statements, () => true),
    strict: tallyOf(statements, (pair) => pair.overlap >= SAME_CHARACTERS_OVERLAP),
    attributed: tallyOf(statements, said),
    topic: tallyOf(topics, () => true),
    undertaking: tallyOf(undertakings, () => true),
    undertakingKind: tallyOf(undertakings, labelled(undertakings)),
    document: tallyOf(documents, () => true),
    documentStatus: tallyOf(documents, labelled(documents)),
    participant: tallyParticipants(gold, read),
    eventDate: tallyDate(gold.event.date, read.date),
    eventKind: { gold: 1, found: read.kind === '' ? 0 : 1, hit: read.kind === gold.event.kind ? 1 : 0 },
  }
  return { gold, record: read, tallies, pinning: pinningOf(source, read), statements, topics, undertakings, documents }
}

/** True when a statement of the record has the speakers of its gold statement. */
export function rightSpeaker(
  gold: GoldRecord,
  record: ScorableRecord,
  [wanted, read]: readonly [GoldStatement | undefined, ScorableStatement | undefined],
): boolean {
  const meant = speakersOf(wanted?.speakers ?? [], new Map(gold.participants.map((one) => [one.key, one])))
  const named = speakersOf(read?.speakers ?? [], new Map(record.participants.map((one) => [one.id, one])))
  return sameSpeakers(meant, named)
}

/** Those of the ids that stand in the list. */
export function speakersOf<T>(ids: readonly string[], people: ReadonlyMap<string, T>): readonly T[] {
  return ids.map((id) => people.get(id)).filter((one) => one !== undefined)
}

/** The tallies of several texts as one. */
export function sumTallies(tallies: readonly Tallies[]): Tallies {
  const sum = (measure: Measure): Tally => ({
    gold: total(tallies.map((one) => one[measure].gold)),
    found: total(tallies.map((one) => one[measure].found)),
    hit: total(tallies.map((one) => one[measure].hit)),
  })
  return Object.fromEntries(MEASURES.map((measure) => [measure, sum(measure)])) as Record<Measure, Tally>
}

/** The pinning of several texts as one. */
export function sumPinning(pinnings: readonly Pinning[]): Pinning {
  return { spans: total(pinnings.map((one) => one.spans)), exact: total(pinnings.map((one) => one.exact)) }
}

/** Precision, recall and F1 of a tally. */
export function figureOf(tally: Tally): Figure {
  const precision = tally.found > 0 ? tally.hit / tally.found : 0
  const recall = tally.gold > 0 ? tally.hit / tally.gold : 0
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { ...tally, precision, recall, f1 }
}

function alignStatements(
  source: string,
  [gold, found]: readonly [readonly GoldStatement[], readonly ScorableStatement[]],
  ofMode: (mode: string) => boolean,
): AlignedStatements {
  const wanted = gold.filter((one) => ofMode(one.mode))
  const read = found.filter((one) => ofMode(one.mode))
  const cover = (one: GoldStatement | ScorableStatement) => coverOf(one.content, source)
  return { gold: wanted, found: read, pairs: pairUp(wanted.map(cover), read.map(cover)) }
}

function alignItems(source: string, gold: readonly ScorableItem[], found: readonly ScorableItem[]): AlignedItems {
  const cover = (one: ScorableItem) => coverOf(one.span === null ? [] : [one.span], source)
  return { gold, found, pairs: pairUp(gold.map(cover), found.map(cover)) }
}

function tallyOf<G, F>({ gold, found, pairs }: Aligned<G, F>, isHit: (pair: Pair) => boolean): Tally {
  return { gold: gold.length, found: found.length, hit: pairs.filter(isHit).length }
}

function tallyParticipants(gold: GoldRecord, read: ScorableRecord): Tally {
  const wanted = countedParticipants(gold.participants)
  const named = countedParticipants(read.participants)
  const isNamed = (one: (typeof wanted)[number]) => named.some((other) => sameSpeakers([one], [other]))
  return { gold: wanted.length, found: named.length, hit: wanted.filter(isNamed).length }
}

/** A text whose gold date is null asks for nothing. A read date may be more exact than the gold one, never less. */
function tallyDate(gold: string | null, read: string): Tally {
  if (gold === null) return { gold: 0, found: 0, hit: 0 }
  return { gold: 1, found: read === '' ? 0 : 1, hit: read.startsWith(gold) ? 1 : 0 }
}

function pinningOf(source: string, record: ScorableRecord): Pinning {
  const items = [...record.undertakings, ...record.documents].map((one) => one.span)
  const spans = [...record.statements.flatMap((one) => [one.cue, ...one.content]), ...items].filter(
    (span) => span !== null,
  )
  return { spans: spans.length, exact: spans.filter((span) => fitsSource(source, span)).length }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
