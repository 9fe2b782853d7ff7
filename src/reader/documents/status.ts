import type { DocumentStatus } from '../../model/index.ts'
import { VERB_FORMS } from '../tagger/verb-forms.ts'
import {
  DOCUMENT_NOUNS,
  FUTURE,
  LIST_OPENERS,
  MAKING_VERBS,
  PREPARING,
  SECOND_WORDS,
  SET_NOUNS,
  STATUS_VERBS,
  STATUS_WORDS,
  TALKING,
  TIME_WORDS,
  UNFINISHED,
  WELCOME_VERBS,
} from '../wording/en/documents.ts'
import { type Candidate, isPlaceName, leadingStatus } from './candidate.ts'
import type { WordRun } from './word-runs.ts'

/** What the words around a document tell about where it stands. */
export interface Governance {
  readonly status: DocumentStatus
  /** `signing`: a verb of signing; `told`: another word tells; `list`: told by what opened the list; `none`: nothing tells. */
  readonly by: 'signing' | 'told' | 'list' | 'none'
  /** The lemma of the verb of signing, when it is one. */
  readonly verb?: string
}

/** So far from its name a word may still govern a document. */
const LEFT_REACH = 20
const RIGHT_REACH = 12
const YEAR = /^(?:1[5-9]|20)\d\d$/u

/** Where a document stands, by the verb, noun or preposition that governs it in its sentence, or the list it stands in. */
export function governanceOf(candidate: Candidate, eventYear: number | null, listed?: Governance): Governance {
  const inherited = listed?.by === 'told' && listed.status === 'signed' && isEstablished(candidate) ? undefined : listed
  const told = behind(candidate) ??
    leading(candidate) ??
    inherited ??
    before(candidate) ?? { status: 'existing', by: 'none' }
  if (told.status === 'signed' && isOfAnotherTime(candidate, eventYear)) return { status: 'existing', by: told.by }
  return told
}

/** "a treaty, in force since 2017," */
const IN_FORCE = /^in (?:force|effect|operation)$/u

/** "a protocol was also signed", "the Plan of Action that will be approved", "a treaty, signed today," */
function behind({ run, end: nameEnd }: Candidate): Governance | undefined {
  const end = run.tokens[nameEnd]?.lower === ',' && signedBehind(run, nameEnd, nameEnd) ? nameEnd + 1 : nameEnd
  if (run.tokens[end]?.lower === ',' && IN_FORCE.test(`${run.tokens[end + 1]?.lower} ${run.tokens[end + 2]?.lower}`))
    return { status: 'existing', by: 'told' }
  let future = false
  const limit = Math.min(run.tokens.length, end + RIGHT_REACH)
  for (let i = end; i < limit; i++) {
    const reading = run.readings[i]
    const word = run.tokens[i]?.lower ?? ''
    if (!reading || word === ';' || word === '.' || reading.tag === 'quote') return undefined
    if (word === ',' && run.readings[i + 1]?.tag !== 'rel') return undefined
    if (FUTURE.has(word) || word === 'be') future = true
    if (reading.tag === 'conj' && !namesDocument(run, i + 1)) return undefined
    const lemma = lemmaAt(run, i)
    if (lemma === undefined) continue
    return verbBehind(run, i, { lemma, future, end })
  }
  return undefined
}

/** "three agreements and two memorandums were signed" */
function namesDocument(run: WordRun, from: number): boolean {
  return run.tokens.slice(from, from + 5).some(({ lower }) => DOCUMENT_NOUNS.has(lower) || SECOND_WORDS.has(lower))
}

function verbBehind(
  run: WordRun,
  at: number,
  { lemma, future, end }: { lemma: string; future: boolean; end: number },
): Governance | undefined {
  const { form } = run.readings[at] ?? {}
  if (form !== 'participle' && form !== 'past') return undefined
  const opens = run.readings[end]?.tag
  const relative = form === 'participle' || opens === 'rel' || opens === 'pron'
  if (STATUS_VERBS.signed.has(lemma) && (relative || at === end || run.readings[at - 1]?.tag === 'adv'))
    return { status: future ? 'planned' : 'signed', by: 'signing', verb: lemma }
  if (!relative) return undefined
  if (STATUS_VERBS.planned.has(lemma)) return { status: 'planned', by: 'told' }
  return STATUS_VERBS.existing.has(lemma) ? { status: 'existing', by: 'told' } : undefined
}

/** "the just signed Declaration", "a draft agreement" */
function leading({ run, start }: Candidate): Governance | undefined {
  const status = leadingStatus(run.tokens[start - 1]?.lower ?? '')
  return status && { status, by: status === 'signed' ? 'signing' : 'told' }
}

/** "signed an agreement", "under the Treaty", "negotiations on a pact" */
function before(candidate: Candidate): Governance | undefined {
  const { run, start } = candidate
  let listed = false
  const limit = Math.max(0, start - LEFT_REACH)
  for (let i = start - 1; i >= limit; i--) {
    const word = run.tokens[i]?.lower ?? ''
    if (word === ';' || run.tokens[i]?.quotation) break
    if (LIST_OPENERS.has(word)) {
      listed = true
      continue
    }
    const governed = governedBy(candidate, i)
    if (governed && !(listed && governed.status === 'existing')) return governed
    if (listed && SET_NOUNS.has(word)) return { status: 'signed', by: 'list' }
    const reading = run.readings[i]
    if (reading?.tag === 'verb' && reading.form !== 'ing' && !listed && run.readings[i + 1]?.tag !== 'poss') break
  }
  return undefined
}

function governedBy(candidate: Candidate, at: number): Governance | undefined {
  const { run, start } = candidate
  const lemma = lemmaAt(run, at)
  const word = run.tokens[at]?.lower ?? ''
  if (lemma !== undefined) {
    if (lemma === 'exchange' && (start - at > 4 || !EXCHANGED.has(candidate.type))) return undefined
    if (STATUS_VERBS.signed.has(lemma)) return { status: signedOrPlanned(run, at, lemma), by: 'signing', verb: lemma }
    if (MAKING_VERBS.has(lemma) && candidate.type === 'statement')
      return { status: 'signed', by: 'signing', verb: lemma }
    if (WELCOME_VERBS.has(lemma) && !isEstablished(candidate)) return { status: 'signed', by: 'told' }
    if (STATUS_VERBS.planned.has(lemma) && !(isEstablished(candidate) && TALKING.has(lemma)))
      return { status: 'planned', by: 'told' }
    if (STATUS_VERBS.existing.has(lemma)) return { status: 'existing', by: 'told' }
  }
  if (word === 'exchange' && namesDocument(run, at + 2)) return { status: signingStatus(run, at), by: 'signing' }
  if (STATUS_WORDS.signed.has(word)) return { status: signingStatus(run, at), by: 'signing' }
  if (STATUS_WORDS.planned.has(word)) return { status: isWelcomed(run, at) ? 'signed' : 'planned', by: 'told' }
  return STATUS_WORDS.existing.has(word) ? { status: 'existing', by: 'told' } : undefined
}

/** Verbs of headlines are written with capitals and tagged as names. */
function lemmaAt(run: WordRun, at: number): string | undefined {
  const reading = run.readings[at]
  if (reading?.tag === 'verb') return reading.lemma
  if (run.kind !== 'headline' || reading?.tag !== 'name') return undefined
  return VERB_FORMS.get(run.tokens[at]?.lower ?? '')?.lemma
}

/** "the Paris Agreement": known by its name. */
function isEstablished(candidate: Candidate): boolean {
  const { determiner, head, named } = candidate
  if (determiner === 'a' || determiner === 'an') return false
  return named ? head.capital || isPlaceName(candidate) : head.capital && candidate.type === 'programme'
}

/** "welcomed the signing of", "preparing the signing of", "the anniversary of the signing of" */
function signingStatus(run: WordRun, at: number): DocumentStatus {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = run.tokens[i]?.lower ?? ''
    if (word === 'anniversary' || word === 'since') return 'existing'
  }
  return isPrepared(run, at) ? 'planned' : 'signed'
}

/** "welcomed the conclusion of": it is done. */
function isWelcomed(run: WordRun, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (WELCOME_VERBS.has(run.readings[i]?.lemma ?? '')) return true
  return false
}

/** One exchanges notes and protocols; views on a treaty are exchanged as well. */
const EXCHANGED: ReadonlySet<string> = new Set(['memorandum', 'protocol', 'other'])

/** "signed" and "have signed" are done; "to sign", "will sign" and "concluding" are not. */
function signedOrPlanned(run: WordRun, at: number, lemma: string): DocumentStatus {
  const form = run.readings[at]?.form
  if (form === 'ing') return UNFINISHED.has(lemma) || isPrepared(run, at) ? 'planned' : 'signed'
  let i = at - 1
  while (i >= 0 && (run.readings[i]?.tag === 'adv' || run.readings[i]?.form === 'participle')) i--
  const tag = run.readings[i]?.tag
  if (form === 'base') return tag === 'to' || tag === 'modal' ? 'planned' : 'signed'
  const soon =
    run.tokens[i]?.lower === 'be' && (run.readings[i - 1]?.tag === 'to' || run.readings[i - 1]?.tag === 'modal')
  return soon ? 'planned' : 'signed'
}

/** "preparing the signing of", "will be crowned by the signing of" */
function isPrepared(run: WordRun, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const reading = run.readings[i]
    if (PREPARING.has(reading?.lemma ?? '') || FUTURE.has(run.tokens[i]?.lower ?? '')) return true
    if (reading?.tag === 'verb' && reading.form === 'past') return false
  }
  return false
}

/** "signed in 1999", "their Joint Statement of 28 January 2022", "the 2008 Agreement": not of this event. */
function isOfAnotherTime({ run, start, head, end }: Candidate, eventYear: number | null): boolean {
  for (let i = start; i < head.first; i++) if (isOtherYear(run, i, eventYear)) return true
  for (let i = head.end; i < Math.min(run.tokens.length, end + 9); i++) {
    const word = run.tokens[i]?.lower ?? ''
    if (i < end && DOCUMENT_NOUNS.has(word)) return false
    if (i >= end && (word === ',' || word === ';' || word === '.') && !signedBehind(run, i, end)) return false
    if (isOtherYear(run, i, eventYear)) {
      const lead = run.tokens[i - 1]?.lower ?? ''
      return lead === 'in' || lead === 'of' || lead === ',' || TIME_WORDS.has(lead)
    }
    if (i >= end && (word === 'earlier' || word === 'previously')) return true
  }
  return false
}

/** "the Treaty on Extradition, signed in 1999": the comma right behind the name does not end what is told of it. */
function signedBehind(run: WordRun, at: number, end: number): boolean {
  return at === end && STATUS_VERBS.signed.has(lemmaAt(run, at + 1) ?? '')
}

function isOtherYear(run: WordRun, at: number, eventYear: number | null): boolean {
  const text = run.tokens[at]?.text ?? ''
  return YEAR.test(text) && (eventYear === null || Number(text) < eventYear)
}
