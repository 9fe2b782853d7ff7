import {
  type Bounds,
  type Confidence,
  type DocumentMention,
  type SourceRecord,
  type Span,
  spanOf,
  type Undertaking,
} from '../../model/index.ts'
import { sentenceFinder } from '../../reader/index.ts'
import type {
  DocumentFacts,
  DocumentTypeCode,
  Item,
  LocalText,
  PartialDate,
  RegisterLanguage,
  UndertakingFacts,
} from '../../register/index.ts'
import { DOCUMENT_TYPES, neededBefore, type RelationshipItem, ruleOf, templateFor } from '../../register/index.ts'
import { bodyNamed } from './body-named.ts'
import { saysInForce } from './says-in-force.ts'
import { type SaidSigned, saysSigned } from './says-signed.ts'
import { candidatesFor, exactDocument, similarDocument, type Titled, titled } from './similar.ts'

/** Something that a text says and that the register could take over; the facts can be changed before that. */
export type Proposal = DocumentProposal | UndertakingProposal

interface Proposed {
  /** Its id within the record. */
  readonly of: string
  readonly span: Span
  readonly confidence: Confidence
}

export interface DocumentProposal extends Proposed {
  readonly kind: 'document'
  readonly facts: DocumentFacts
  /** A document of the register that it seems to be. */
  readonly similar: Item<'document'> | null
  /** The one document of the register that has the very same title, or null. */
  readonly exact: Item<'document'> | null
  /** Documents of the register that it could be, the likeliest first; `similar` is the first where there is one. */
  readonly candidates: readonly Item<'document'>[]
  /** The document of the register that somebody says it is: nothing new is entered but what the text says of it. */
  readonly same: Item<'document'> | null
  readonly says: Saying
  /** Since when it is in force, as somebody says of whom the text says no day; null: the stage stays open. */
  readonly inForceOn: PartialDate | null
}

/** The stage that the text speaks of, without a day, and the words. */
export interface Saying {
  readonly stage: 'negotiated' | 'signed' | 'in-force'
  readonly span: Span
}

export interface UndertakingProposal extends Proposed {
  readonly kind: 'undertaking'
  readonly facts: UndertakingFacts
}

/** What a text was read into, and where it is to go. */
export interface ProposalContext {
  readonly record: SourceRecord
  /** The stored source that the spans of the record point to. */
  readonly text: string
  readonly relationship: Item<'relationship'>
  /** Documents that are in the register. */
  readonly documents: readonly Item<'document'>[]
  /** Bodies that are in the register. */
  readonly bodies: readonly Item<'body'>[]
  /** `YYYY-MM-DD`: what is of a later day is not yet a fact. */
  readonly today: string
}

interface Placed extends ProposalContext {
  readonly sentenceOf: (stretch: Bounds) => Bounds
}

/** Words that are shown as evidence: a sentence beyond this says no more than the name alone. */
const LONGEST_WORDS = 1_000

/** The register has a field for every document; where the text names none, this one, marked as not confirmed. */
const FIELD_OF_NONE = 'economy'

/** What is taken over when nobody is asked, and what is left for somebody to look at. */
export interface Unasked {
  readonly accepted: readonly Proposal[]
  readonly left: readonly DocumentProposal[]
}

/**
 * Everything that there can be no doubt about: what is new, and documents of the very same title as one of the register,
 * of which only evidence is added. A document that is much like one, and not the same by its title, is left.
 */
export function takenUnasked(proposals: readonly Proposal[]): Unasked {
  const accepted: Proposal[] = []
  const left: DocumentProposal[] = []
  for (const proposal of proposals) {
    if (proposal.kind === 'undertaking' || proposal.similar === null) accepted.push(proposal)
    else if (proposal.exact === null) left.push(proposal)
    else accepted.push({ ...proposal, same: proposal.exact })
  }
  return { accepted, left }
}

/** Documents first, in the order of the text, then undertakings. */
export function proposalsOf(context: ProposalContext): readonly Proposal[] {
  const { documents, undertakings } = context.record
  const present = titled(documents.length === 0 ? [] : context.documents)
  const placed = { ...context, sentenceOf: sentenceFinder(context.text) }
  return [
    ...documents.map((document) => documentProposal(document, present, placed)),
    ...undertakings.map((undertaking) => undertakingProposal(undertaking, context)),
  ]
}

/** The types of which a document can be entered as in force with nothing but its signature: others wait for consent or notes. */
export function forceFromSignature(relationship: RelationshipItem): readonly DocumentTypeCode[] {
  return DOCUMENT_TYPES.filter((type) => {
    const template = templateFor(relationship, type)
    const isThere = ruleOf(template, 'in-force').need !== 'none'
    return isThere && neededBefore('in-force', template).every((rung) => rung === 'signed')
  })
}

function documentProposal(mention: DocumentMention, present: readonly Titled[], context: Placed): DocumentProposal {
  const { id: of, span, confidence } = mention
  const facts = documentFacts(mention, context)
  const exact = exactDocument(facts, present)
  const similar = exact ?? similarDocument(facts, present)
  const others = candidatesFor(facts, present).filter((one) => one !== similar)
  const candidates = similar === null ? others : [similar, ...others]
  const says = sayingOf(mention, context)
  return {
    kind: 'document',
    of,
    span,
    confidence,
    facts,
    similar,
    exact,
    candidates,
    same: null,
    says,
    inForceOn: null,
  }
}

function sayingOf(mention: DocumentMention, context: Placed): Saying {
  const { span, status } = mention
  const inForce = status === 'existing' ? saysInForce(context.text, span) : null
  if (inForce !== null) return { stage: 'in-force', span: inForce }
  if (status === 'planned') return { stage: 'negotiated', span: sentenceAround(span, context) }
  return { stage: 'signed', span: signedBefore(mention, context)?.span ?? sentenceAround(span, context) }
}

/** A name alone proves nothing: what is said of it stands in its sentence. */
function sentenceAround(span: Span, { text, sentenceOf }: Placed): Span {
  const { start, end } = sentenceOf(span)
  return end - start > LONGEST_WORDS ? span : spanOf(text, start, end)
}

/** When a document from before was signed, where the text tells it right behind the name. */
function signedBefore({ span, status }: DocumentMention, { text, record, today }: ProposalContext): SaidSigned | null {
  const said = status === 'existing' ? saysSigned(text, span, record.dates) : null
  return said !== null && said.on <= today ? said : null
}

/** A document from before has a day of signature. Where the text does not tell it, that is marked: it is not unsigned. */
function documentFacts(mention: DocumentMention, context: ProposalContext): DocumentFacts {
  const { record, relationship, today } = context
  const field = fieldOf(mention.span, record)
  const isSigned = mention.status === 'signed' && record.event.date !== null && record.event.date <= today
  const titles = localText(mention.span.text, context)
  const signedOn = isSigned ? record.event.date : (signedBefore(mention, context)?.on ?? null)
  const isUntold = mention.status === 'existing' && signedOn === null
  return {
    ...{ type: typeOf(mention), titles, signedOn, place: isSigned ? record.event.place : null },
    ...{ languages: [], prevailing: null, signatories: [], termMonths: null, expiresOn: null },
    ...{ renewal: 'unknown', noticeDays: null, parent: null, successor: null, dependsOn: [], event: null },
    ...{ responsible: [], deadlines: [], sources: [], pins: [], note: null },
    parties: relationship.facts.parties.map(({ code }) => code),
    field: field ?? FIELD_OF_NONE,
    unverified: [...(field === null ? ['field'] : []), ...(isUntold ? ['signedOn'] : [])],
  }
}

/** The reader's types are those of the register, but for joint statements. */
function typeOf({ type }: DocumentMention): DocumentTypeCode {
  return type === 'statement' ? 'joint-statement' : type
}

function undertakingProposal(found: Undertaking, context: ProposalContext): UndertakingProposal {
  const facts: UndertakingFacts = {
    kind: found.kind,
    actors: partiesOf(found.actors, context),
    body: bodyOf(found.actors, context),
    action: localText(found.span.text, context),
    due: found.due,
    field: fieldOf(found.span, context.record),
    ...{ record: null, document: null, sources: [], pins: [], note: null },
  }
  return { kind: 'undertaking', of: found.id, span: found.span, confidence: found.confidence, facts }
}

/** Sides by the country codes of the reader: TJ is the party `tj`, or the one whose name begins so. */
function partiesOf(actors: readonly string[], { relationship }: ProposalContext): readonly string[] {
  const { parties } = relationship.facts
  const found = actors.flatMap((actor) => {
    const code = actor.toLowerCase()
    const party = parties.find((one) => one.code === code || Object.values(one.names).some((name) => name === actor))
    return party === undefined ? [] : [party.code]
  })
  return [...new Set(found)]
}

/** The one who is to do it, where the text names a body of the register in place of a side. */
function bodyOf(actors: readonly string[], { bodies }: ProposalContext): Item['id'] | null {
  return actors.map((actor) => bodyNamed(actor, bodies)).find((body) => body !== null)?.id ?? null
}

/** The field that the words themselves name, or null. */
function fieldOf({ start, end }: Span, { fields }: SourceRecord): string | null {
  return fields.find(({ span }) => span.start < end && start < span.end)?.field ?? null
}

const LANGUAGES: readonly string[] = ['en', 'fa', 'tg', 'ru'] satisfies readonly RegisterLanguage[]

/** The words in the language of the text; runs of white space, as from a line's end, become one blank. */
function localText(text: string, { record }: ProposalContext): LocalText {
  const language = record.source.language ?? 'en'
  const known = LANGUAGES.includes(language) ? language : 'en'
  return { [known]: text.replace(/\s+/g, ' ').trim() }
}
