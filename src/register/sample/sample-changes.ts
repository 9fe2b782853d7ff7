import type { Change, ChangeBodies, ChangeType, NewEvidence } from '../entries/changes.ts'
import type { ItemId } from '../items/common.ts'
import type { RelationshipFacts } from '../items/facts.ts'
import type { SampleData, SampleDocument, SampleUndertaking } from './sample-data.ts'

/** What a register of the sample is opened with: `rel` is the code that its relationship goes by. */
export function sampleOpening({ relationship }: SampleData): { rel: string; facts: RelationshipFacts } {
  return { rel: relationship.code, facts: { names: relationship.names, parties: relationship.parties } }
}

/**
 * Everything that is entered after the opening, in an order in which each change finds what it points to. On behalf of
 * no side: the joint secretariat enters it.
 */
export function sampleChanges(data: SampleData): readonly Change[] {
  const ids = new Map(data.sources.map(({ id, address }) => [address, id]))
  const sourceOf: SourceOf = (page) => {
    const id = ids.get(page)
    if (id === undefined) throw new RangeError(`${page} is not among the sources`)
    return id
  }
  return [
    ...data.sources.map((source) => sourceChange(source)),
    ...data.bodies.map(({ id, ...facts }) => change('body.add', id, { ...facts, contacts: [] })),
    ...data.events.map(({ id, pages, ...facts }) =>
      change('event.add', id, { ...facts, sources: pages.map(sourceOf) }),
    ),
    ...data.documents.flatMap((document) => documentChanges(document, data, sourceOf)),
    ...data.undertakings.flatMap((undertaking) => undertakingChanges(undertaking, sourceOf)),
    ...data.contradictions.map(({ id, titles, about, claims }) => {
      const told = claims.map(({ value, page }) => ({ value, source: sourceOf(page) }))
      return change('contradiction.add', id, { topic: titles.en, titles, about, claims: told })
    }),
  ]
}

/** The source item of a page. */
type SourceOf = (page: string) => ItemId

type SampleEvidence = Omit<NewEvidence, 'source' | 'attachment' | 'pins'> & { readonly page: string }

function change<T extends ChangeType>(type: T, obj: ItemId, body: ChangeBodies[T]): Change {
  return { type, obj, party: null, body } as unknown as Change
}

/** The host stands for the publisher: who runs it was not looked into. */
function sourceChange({ id, ...facts }: SampleData['sources'][number]): Change {
  const publisher = /^https?:\/\/(?:www\.)?([^/]+)/.exec(facts.address)?.[1] ?? null
  return change('source.add', id, { ...facts, publisher, title: null, textHash: null })
}

function documentChanges(document: SampleDocument, data: SampleData, sourceOf: SourceOf): readonly Change[] {
  const { id, pages, stages, evidence, delays, ...facts } = document
  return [
    change('document.add', id, {
      ...facts,
      languages: [],
      prevailing: null,
      parties: data.relationship.parties.map(({ code }) => code),
      renewal: 'unknown',
      noticeDays: null,
      successor: null,
      sources: pages.map(sourceOf),
      pins: [],
    }),
    ...stages.map((move) =>
      change('stage.set', id, { ...move, evidence: proofs(move.evidence, sourceOf), successor: null }),
    ),
    ...evidence.map(({ stage, party, ...proof }) =>
      change('evidence.add', id, { ...entered(proof, sourceOf), stage, party }),
    ),
    ...delayChanges(id, delays, sourceOf),
  ]
}

function undertakingChanges(undertaking: SampleUndertaking, sourceOf: SourceOf): readonly Change[] {
  const { id, pages, moved, statuses, evidence, delays, ...facts } = undertaking
  return [
    change('undertaking.add', id, { ...facts, record: null, sources: pages.map(sourceOf), pins: [] }),
    ...moved.map(({ due, reason }) => change('item.correct', id, { changes: { due }, reason })),
    ...statuses.map((status) => change('status.set', id, { ...status, evidence: proofs(status.evidence, sourceOf) })),
    ...evidence.map((proof) => change('evidence.add', id, { ...entered(proof, sourceOf), stage: null, party: null })),
    ...delayChanges(id, delays, sourceOf),
  ]
}

function delayChanges(id: ItemId, delays: SampleDocument['delays'], sourceOf: SourceOf): readonly Change[] {
  return delays.map(({ page, ...delay }) => change('delay.add', id, { ...delay, source: sourceOf(page) }))
}

function proofs(evidence: readonly SampleEvidence[], sourceOf: SourceOf): readonly NewEvidence[] {
  return evidence.map((proof) => entered(proof, sourceOf))
}

/** Nothing of a page is stored but its address, so nothing is attached and no words are pinned. */
function entered({ page, ...proof }: SampleEvidence, sourceOf: SourceOf): NewEvidence {
  return { ...proof, source: sourceOf(page), attachment: null, pins: [] }
}
