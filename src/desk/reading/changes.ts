import type { SourceRecord } from '../../model/index.ts'
import {
  type Change,
  type EventFacts,
  type MeetingKind,
  markOf,
  type Pin,
  type PublicationFacts,
} from '../../register/index.ts'
import type { DocumentProposal, Proposal, UndertakingProposal } from './proposals.ts'

/** Where what was accepted comes from, with the ids that it is entered under. */
export interface Provenance {
  readonly source: string
  /** Null where the register has the source already. */
  readonly publication: PublicationFacts | null
  /** The event of the register that the text tells of; null where it is to be entered. */
  readonly event: string | null
  readonly record: SourceRecord
  readonly recordHash: string
  /** `YYYY-MM-DD`: the day of which the text tells. */
  readonly on: string
  /** On whose behalf it is entered. */
  readonly party: string | null
  readonly idOf: (proposal: Proposal) => string
  /** What a new source, a new event and the record are called: after the text. */
  readonly name: string
}

/**
 * Everything that is entered of a text, in an order in which each change finds what it points to: the source and the event
 * where the register has none, the documents with their signatures, the record, the undertakings.
 */
export function changesOfText(
  accepted: readonly Proposal[],
  rejected: readonly Pick<Proposal, 'of'>[],
  from: Provenance,
): readonly Change[] {
  const { party, source, publication, record, recordHash, name } = from
  const event = from.event ?? `event:${name}`
  const documents = accepted.filter((one) => one.kind === 'document')
  const undertakings = accepted.filter((one) => one.kind === 'undertaking')
  return [
    ...(publication === null ? [] : [{ type: 'source.add', obj: source, party, body: publication } as const]),
    ...(from.event === null
      ? [{ type: 'event.add', obj: event, party, body: eventFacts(record, source) } as const]
      : []),
    ...documents.flatMap((one) => documentChanges(one, event, from)),
    {
      type: 'record.add',
      obj: `rec:${name}`,
      party,
      body: {
        ...{ source, recordHash, accepted: [event, ...documents.map((one) => one.same?.id ?? from.idOf(one))] },
        rejected: rejected.map(({ of }) => of),
      },
    },
    ...undertakings.map((one) => undertakingChange(one, from)),
  ]
}

/** The reader's kinds are those of the register, but for statements that tell of no meeting. */
function eventFacts({ event }: SourceRecord, source: string): EventFacts {
  const kind: MeetingKind = event.kind === 'statement' ? 'other' : event.kind
  const title = event.title?.text.replace(/\s+/g, ' ').trim() ?? kind
  return {
    ...{ kind, titles: { en: title }, from: event.date, until: null, place: event.place },
    ...{ sessionNumber: event.sessionNumber, host: null, note: null, sources: [source] },
  }
}

/** A document that the text says was signed enters with its signature, and the words as evidence. */
function documentChanges(proposal: DocumentProposal, event: string, from: Provenance): readonly Change[] {
  const { same, facts } = proposal
  if (same !== null) {
    const isSet = markOf(same, 'in-force', null) !== null
    return proposal.inForceOn === null || isSet ? [saidOf(same.id, proposal, from)] : [inForce(same.id, proposal, from)]
  }
  const { party, source } = from
  const obj = from.idOf(proposal)
  const pins = [pinOf(proposal, source)]
  const added: Change = { type: 'document.add', obj, party, body: { ...facts, event, sources: [source], pins } }
  const signed = facts.signedOn === null ? [] : [signature(obj, { ...proposal, signedOn: facts.signedOn }, from)]
  if (proposal.inForceOn !== null) return [added, ...signed, inForce(obj, proposal, from)]
  return [added, ...signed, ...(isSaidWithoutDay(proposal) ? [saidOf(obj, proposal, from)] : [])]
}

/** That it is in force, or was signed at this event, with no day that the stage could be set on. */
function isSaidWithoutDay({ says: { stage }, facts: { signedOn, unverified } }: DocumentProposal): boolean {
  // A document from before is marked where nothing is told of its signature: its name alone says nothing of it.
  return stage === 'in-force' || (stage === 'signed' && signedOn === null && !unverified.includes('signedOn'))
}

function signature(obj: string, proposal: DocumentProposal & { readonly signedOn: string }, from: Provenance): Change {
  const { party, source } = from
  const { signedOn: on, says } = proposal
  const { start, end, text } = says.stage === 'signed' ? says.span : proposal.span
  const pins = [{ source, start, end, text }]
  const evidence = {
    ...{ supports: 'for' as const, on, source, attachment: null, pins },
    ...{ grade: gradeOf(proposal), text },
  }
  const body = { ...stageBody('signed', on), evidence: [evidence] }
  return { type: 'stage.set', obj, party, body }
}

/** On the day that somebody gives; the words of the text, which tell none, prove no more than that it was so by then. */
function inForce(obj: string, proposal: DocumentProposal, from: Provenance): Change {
  const body = { ...stageBody('in-force', proposal.inForceOn ?? from.on), evidence: [wordsAsEvidence(proposal, from)] }
  return { type: 'stage.set', obj, party: from.party, body }
}

function stageBody(stage: 'signed' | 'in-force', on: string) {
  return { stage, party: null, on, means: null, scope: null, successor: null }
}

/** What the text says of a document without telling the day: evidence of a stage, which stays open until its day is entered. */
function saidOf(obj: string, proposal: DocumentProposal, from: Provenance): Change {
  const body = { ...wordsAsEvidence(proposal, from), stage: proposal.says.stage, party: null }
  return { type: 'evidence.add', obj, party: from.party, body }
}

/** Of the day of the text: on that day it was so. */
function wordsAsEvidence(proposal: DocumentProposal, { source, on }: Provenance) {
  const { start, end, text } = proposal.says.span
  const pins = [{ source, start, end, text }]
  return { supports: 'for' as const, on, source, attachment: null, pins, grade: gradeOf(proposal), text }
}

function gradeOf({ confidence }: DocumentProposal): 2 | 3 {
  return confidence === 'unsure' ? 3 : 2
}

function undertakingChange(proposal: UndertakingProposal, from: Provenance): Change {
  const { party, source, name } = from
  const body = { ...proposal.facts, record: `rec:${name}`, sources: [source], pins: [pinOf(proposal, source)] }
  return { type: 'undertaking.add', obj: from.idOf(proposal), party, body }
}

function pinOf({ span: { start, end, text } }: Proposal, source: string): Pin {
  return { source, start, end, text }
}
