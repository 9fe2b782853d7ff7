import { canonicalJson, type Json } from '../../log/index.ts'
import type { SourceRecord } from '../../model/index.ts'
import type { Item, PublicationFacts } from '../../register/index.ts'
import { type Entered, type Entering, enterChanges, freshId, keepBytes, type Viewer } from '../register/index.ts'
import { changesOfText, type Provenance } from './changes.ts'
import { knownPlace } from './known-text.ts'
import type { Proposal } from './proposals.ts'

/** A text that was read. */
export interface ReadText {
  /** What the file is called; the title of the source where the text has none. */
  readonly name: string
  /** The stored source that the spans of the record point to. */
  readonly text: string
  readonly record: SourceRecord
}

/** What somebody says of where the text comes from; null what they do not say. */
export interface Publication {
  readonly publisher: string | null
  readonly address: string | null
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null
}

/** What somebody made of the proposals; an edited one stands among the accepted, with its new facts. */
export interface Reviewed {
  readonly accepted: readonly Proposal[]
  readonly rejected: readonly Pick<Proposal, 'of'>[]
}

export interface Acceptance {
  readonly read: ReadText
  readonly reviewed: Reviewed
  readonly publication: Publication
  /** The items of the register. */
  readonly items: readonly Item[]
}

export interface Accepting extends Entering {
  /** Bytes that nobody can guess: ids end with some. */
  readonly random: (length: number) => Uint8Array
}

/**
 * Enters what was accepted of a text, with the words of the text as evidence, all or nothing; the text and its record are
 * kept by their hashes. A text that the register knows keeps its source and its event. Throws Refusal, StoreError.
 */
export async function acceptProposals(
  acceptance: Acceptance,
  desk: Viewer,
  accepting: Accepting,
): Promise<readonly Entered[]> {
  const { accepted, rejected } = acceptance.reviewed
  const from = await provenance(acceptance, desk, accepting)
  return enterChanges(changesOfText(accepted, rejected, from), desk, accepting)
}

async function provenance(
  { read, publication, items }: Acceptance,
  { store, rel, reader, today }: Viewer,
  { isDry, random }: Accepting,
): Promise<Provenance> {
  const { record } = read
  const kept = (text: string) => keepBytes(Buffer.from(text, 'utf8'), { store, rel, isDry })
  const textHash = await kept(read.text)
  const name = freeName(
    `${record.event.date ?? 'text'}-${textHash.slice('sha256:'.length, 'sha256:'.length + 8)}`,
    items,
  )
  const known = knownPlace(textHash, items)
  const facts: PublicationFacts = {
    ...publication,
    title: record.event.title?.text.replace(/\s+/g, ' ').trim() ?? read.name,
    language: record.source.language,
    ...{ textHash, reliability: 'F' },
  }
  const recordHash = await kept(canonicalJson(record as unknown as Json))
  const idOf = idsBy(random)
  const publishedOn = known?.source.facts.publishedOn ?? publication.publishedOn
  const on = [record.event.date, publishedOn].find((day) => day !== null && day <= today) ?? today
  return {
    ...{ source: known?.source.id ?? `src:${name}`, publication: known === null ? facts : null },
    ...{ event: known?.event?.id ?? null, record, recordHash, on, party: reader.party, idOf, name },
  }
}

/** The name with a number behind it where the register has something of that name: a text that is read again. */
function freeName(name: string, items: readonly Item[]): string {
  const taken = new Set(items.map(({ id }) => id))
  const isFree = (tried: string) => ['src', 'event', 'rec'].every((kind) => !taken.has(`${kind}:${tried}`))
  for (let number = 2, tried = name; ; number++) {
    if (isFree(tried)) return tried
    tried = `${name}-${number}`
  }
}

/** The same id each time for the same proposal. */
function idsBy(random: Accepting['random']): (proposal: Proposal) => string {
  const ids = new Map<Proposal, string>()
  return (proposal) => {
    const id = ids.get(proposal) ?? freshId(proposal.kind, wordsOf(proposal), random)
    ids.set(proposal, id)
    return id
  }
}

/** The title of a document, or what is undertaken, in the language of the text. */
export function wordsOf({ kind, facts }: Proposal): string {
  return Object.values(kind === 'document' ? facts.titles : facts.action)[0] ?? ''
}
