import type { Reading, Tag } from '../tagger/tag.ts'
import { VERB_FORMS } from '../tagger/verb-forms.ts'
import {
  CIRCUMSTANCE_ADVERBS,
  INNER_PREPOSITIONS,
  NAME_PARTICIPLES,
  NAME_PREPOSITIONS,
  NOUNS_WITH_TO,
  PARTICLES,
  REDUCED_PARTICIPLES,
  SENDING_VERBS,
  UNTIL_WORDS,
} from '../wording/en/documents.ts'
import { isDateComma, isRelativeTime, isYear, opensCircumstance } from './circumstances.ts'
import { beginsClause, beginsDocument, isNominal, isSubject, MOST_TOKENS } from './phrases.ts'
import { listEnd } from './topic-lists.ts'
import type { WordRun } from './word-runs.ts'

const JOINING_MARKS = new Set(['&', '/', '+', '$', '€', '£', '%'])

/** Where a name has got to. */
interface Reach {
  readonly run: WordRun
  /** True when the name stands before the verb of its sentence. */
  readonly subject: boolean
  /** Index behind the noun. */
  readonly from: number
  readonly plural: boolean
  readonly capital: boolean
  /** True for what is made by somebody: "Joint Statement by the Presidents". */
  readonly authored: boolean
  /** The preposition that opened the complement, or null. */
  opener: string | null
  /** Commas before this index belong to a list of topics. */
  listUntil: number
  inQuotes: boolean
}

export interface NameShape {
  readonly authored?: boolean
  readonly plural: boolean
  readonly capital: boolean
  /** What opened the complement, when it has begun before. */
  readonly opener?: string | null
}

export interface NameEnd {
  /** Index behind the last token of the name. */
  readonly end: number
  /** The preposition or participle that opens what the document is about, or null. */
  readonly opener: string | null
}

/** Finds the end of a document's name: its noun with what it is about ("agreement | on X between A and B"). */
export function nameEnd(
  run: WordRun,
  from: number,
  { plural, capital, authored = false, opener = null }: NameShape,
): NameEnd {
  const reach: Reach = {
    run,
    subject: isSubject(run, from),
    from,
    plural,
    capital,
    authored,
    opener,
    listUntil: 0,
    inQuotes: false,
  }
  let at = afterAcronym(run, from)
  let end = from
  const limit = Math.min(run.tokens.length, from + MOST_TOKENS)
  while (at < limit) {
    const steps = stepsAt(reach, at)
    if (steps === 0) break
    at += steps
    if (closesName(reach, at - 1)) end = at
  }
  return { end, opener: end > from ? reach.opener : null }
}

/** "Memorandum of Intent (MOI) between": an abbreviation in brackets is passed over when the name goes on behind it. */
function afterAcronym(run: WordRun, from: number): number {
  if (run.tokens[from]?.text !== '(' || run.tokens[from + 2]?.text !== ')') return from
  return NAME_PREPOSITIONS.has(run.tokens[from + 3]?.lower ?? '') ? from + 3 : from
}

/** How many tokens of the name stand at an index; 0 ends the name. */
function stepsAt(reach: Reach, at: number): number {
  const tag = reach.run.readings[at]?.tag
  if (reach.opener !== null && givesExamples(reach.run, at)) return 2
  switch (tag) {
    case 'prep':
    case 'to':
      return complementSteps(reach, at)
    case 'verb':
      return verbSteps(reach, at)
    case 'conj':
      return reach.opener !== null && conjunctionGoesOn(reach, at) ? 1 : 0
    case 'sub':
      return reach.opener !== null && addsMore(reach, at) ? 3 : 0
    case 'mark':
      return reach.opener === null ? 0 : markSteps(reach, at)
    case 'quote':
      return quoteSteps(reach, at)
    case 'adv':
      return reach.opener !== null && !CIRCUMSTANCE_ADVERBS.has(reach.run.tokens[at]?.lower ?? '') ? 1 : 0
    default:
      return nominalSteps(reach, at, tag)
  }
}

/** "agreements on subjects such as debts" */
function givesExamples(run: WordRun, at: number): boolean {
  return run.tokens[at]?.lower === 'such' && run.tokens[at + 1]?.lower === 'as'
}

/** ", paving the way": a clause on its own, unless what stands before is a doing as well ("on building roads, training pilots"). */
function beginsAside({ run, from }: Reach, comma: number): boolean {
  const tag = run.readings[comma + 2]?.tag
  return (
    run.readings[comma + 1]?.form === 'ing' &&
    (tag === 'det' || tag === 'poss') &&
    run.readings[from + 1]?.form !== 'ing'
  )
}

function nominalSteps(reach: Reach, at: number, tag: Tag | undefined): number {
  if (!isNominal(tag)) return 0
  const token = reach.run.tokens[at]
  if (at === reach.from && token?.lower === 'worth') reach.opener = token.lower
  if (reach.opener !== null) return isRelativeTime(reach.run, at) || isVerbOfName(reach, at) ? 0 : 1
  const participle = token !== undefined && reach.capital && token.capital && token.lower.endsWith('ing')
  if (!participle) return 0
  reach.opener = token.lower
  return 1
}

/** "An agreement on checks for citizens | helps travellers": a noun by its form, but no other verb stands near. */
function isVerbOfName({ run, subject, capital, from }: Reach, at: number): boolean {
  if (!subject || capital || !VERB_FORMS.get(run.tokens[at]?.lower ?? '')?.forms.includes('present')) return false
  const before = run.readings[at - 1]?.tag
  const next = run.readings[at + 1]
  if ((before !== 'noun' && before !== 'name') || !(isNominal(next?.tag) || next?.form === 'base')) return false
  return !run.readings.slice(from, from + MOST_TOKENS).some(tellsOfName)
}

/** A verb that the name may be the subject of. */
function tellsOfName({ tag, form }: Reading): boolean {
  if (tag === 'verb') return form === 'past' || form === 'present'
  return tag === 'modal' || tag === 'be' || tag === 'have'
}

function complementSteps(reach: Reach, at: number): number {
  const { run } = reach
  const word = run.tokens[at]?.lower ?? ''
  if (PARTICLES.has(word) && (run.readings[at - 1]?.form === 'ing' || run.tokens[at + 1]?.lower === 'to')) return 1
  if (UNTIL_WORDS.has(word) && isYear(run.tokens[at + 1])) return 2
  if (!NAME_PREPOSITIONS.has(word)) return 0
  if (word === 'to' && run.readings[at + 1]?.form === 'base') return infinitiveSteps(reach, at)
  if (word === 'to' && tellsReceiver(reach, at)) return 0
  if (word === 'by' && !agentFollows(reach, at)) return 0
  if (reach.opener === null && INNER_PREPOSITIONS.has(word)) return 0
  if (opensCircumstance(run, at, { opens: reach.opener === null, title: reach.capital })) return 0
  reach.opener ??= word
  return 1
}

/** "an agreement to build five schools", "to better align", "Action Plan to Develop Cooperation". */
function infinitiveSteps(reach: Reach, at: number): number {
  const verb = reach.run.tokens[at + 1]
  if (reach.capital && !verb?.capital) return 0
  reach.opener ??= 'to'
  const isAdverb = verb?.lower === 'better' && reach.run.readings[at + 2]?.form === 'base'
  return isAdverb ? 3 : 2
}

/** A verb so far before the noun still says where the document goes. */
const SENDING_REACH = 8

/** "send the draft Protocol on Transport | to Dushanbe"; not "send the Agreement on Access to Ports". */
function tellsReceiver({ run, from, opener }: Reach, at: number): boolean {
  if (opener === null || NOUNS_WITH_TO.has(run.tokens[at - 1]?.lower ?? '')) return false
  for (let k = from - 1; k >= 0 && k >= from - SENDING_REACH; k--) {
    const { tag, lemma = '' } = run.readings[k] ?? {}
    if (tag === 'verb') return SENDING_VERBS.has(lemma)
  }
  return false
}

/** "Joint Statement by the Presidents", "loans granted by Russia"; not "agreement by joining". */
function agentFollows(reach: Reach, at: number): boolean {
  const { run } = reach
  if (run.readings[at + 1]?.tag === 'verb') return false
  return (at === reach.from && reach.authored) || reach.opener !== null || run.readings[at - 1]?.tag === 'verb'
}

function verbSteps(reach: Reach, at: number): number {
  const { run } = reach
  const token = run.tokens[at]
  const form = run.readings[at]?.form
  if (!token) return 0
  if (reach.opener === null) {
    const opens = at === reach.from && (NAME_PARTICIPLES.has(token.lower) || (token.capital && form === 'ing'))
    if (opens) reach.opener = token.lower
    return opens ? 1 : 0
  }
  if (at < reach.listUntil) return 1
  const before = run.readings[at - 1]?.tag
  if (form === 'ing') return before === 'mark' ? 0 : 1
  if (run.readings[at - 1]?.form === 'ing' && isNominal(run.readings[at + 1]?.tag)) return 1
  if (REDUCED_PARTICIPLES.has(token.lower) && run.readings[at + 1]?.tag === 'prep') return 1
  if (form === 'participle') return before === 'adv' || run.tokens[at + 1]?.lower === 'by' ? 1 : 0
  const nounInS = before === 'adj' || before === 'poss' || (before === 'noun' && run.readings[at + 1]?.tag === 'conj')
  return form === 'present' && nounInS ? 1 : 0
}

function markSteps(reach: Reach, at: number): number {
  const { run } = reach
  const text = run.tokens[at]?.text ?? ''
  const next = run.tokens[at + 1]
  if (JOINING_MARKS.has(text)) return 1
  if (text === '–' || text === '-') return isDashWithin(run, at) ? 1 : 0
  if (text === '(') return run.tokens[at + 2]?.text === ')' ? bracketSteps(reach, at) : 0
  if (text !== ',' || !next) return 0
  if (isDateComma(run, at)) return 2
  if (at < reach.listUntil) return 1
  if (beginsAside(reach, at)) return 0
  reach.listUntil = listEnd(run, at, reach.subject)
  return at < reach.listUntil ? 1 : 0
}

/** "U.S. – Adriatic", "2019–2020" */
function isDashWithin(run: WordRun, at: number): boolean {
  const before = run.tokens[at - 1]
  const next = run.tokens[at + 1]
  return (before?.capital === true && next?.capital === true) || (before?.kind === 'number' && next?.kind === 'number')
}

/** "Convention on Climate Change (UNFCCC) of 1992": the bracket is passed over when the name goes on behind it. */
function bracketSteps(reach: Reach, at: number): number {
  const tag = reach.run.readings[at + 3]?.tag
  return tag === 'prep' || tag === 'conj' || tag === 'to' ? 3 : 0
}

/** "the agreement “On Simplified Citizenship”", "the “green corridor”" */
function quoteSteps(reach: Reach, at: number): number {
  const folded = reach.run.tokens[at]?.quotation !== undefined
  if (folded && at !== reach.from) return 0
  if (reach.opener === null && at !== reach.from) return 0
  reach.opener ??= 'quoted'
  if (folded) return 1
  reach.inQuotes = !reach.inQuotes
  return 1
}

/** "A and B" goes on; "and an agreement on C", "and the ministers discussed D" do not. */
function conjunctionGoesOn(reach: Reach, at: number): boolean {
  const { run } = reach
  const next = run.readings[at + 1]
  const word = run.tokens[at + 1]?.lower ?? ''
  if (!next) return false
  if (at === reach.listUntil) return true
  if (next.tag === 'prep')
    return !(reach.plural && word === reach.opener) && !(word === 'of' && beginsDocument(run, at + 2))
  if (next.tag === 'verb') return next.form === 'ing' && (!reach.capital || reach.run.tokens[at + 1]?.capital === true)
  if (next.tag === 'to') return true
  if (!isNominal(next.tag) || word === 'some' || word === 'other') return false
  return !beginsDocument(run, at + 1) && (reach.subject || !beginsClause(run, at + 1))
}

/** "in trade as well as in culture"; not "as well as an agreement" */
function addsMore({ run, subject }: Reach, at: number): boolean {
  if (run.tokens[at]?.lower !== 'as' || run.tokens[at + 1]?.lower !== 'well' || run.tokens[at + 2]?.lower !== 'as')
    return false
  const first = run.readings[at + 3]
  if (first?.tag === 'verb') return first.form === 'ing'
  const from = first?.tag === 'prep' ? at + 4 : at + 3
  return !beginsDocument(run, from) && (subject || !beginsClause(run, from))
}

/** A name ends with a word or a closing mark, never with a preposition, an article or an adverb. */
function closesName(reach: Reach, at: number): boolean {
  const tag = reach.run.readings[at]?.tag
  if (tag === 'quote') return !reach.inQuotes
  if (tag === 'mark') return false
  return tag === 'noun' || tag === 'name' || tag === 'num' || tag === 'verb' || tag === 'adj'
}
