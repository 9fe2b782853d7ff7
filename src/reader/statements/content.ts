import type { Bounds } from '../../model/index.ts'
import type { CueCandidate } from '../cues/find-cues.ts'
import type { TaggedSentence } from '../front/analyse.ts'
import type { Quotation } from '../front/quotations.ts'
import type { Token } from '../front/token.ts'
import * as cues from '../wording/en/cues.ts'

/** How the content begins: what decides where it may end. */
export type ContentShape = 'clause' | 'infinitive' | 'phrase' | 'colon' | 'quote'

export interface ContentStart {
  readonly from: number
  readonly shape: ContentShape
}

/** "that" this far behind its verb still belongs to it: "decided, following recent talks, that". */
const THAT_REACH = 16
const STEPPING_PREPOSITIONS = new Set(['in', 'during', 'on', 'at', 'to', 'after', 'following', 'through'])

/** Where the content of a cue begins, and how; null when nothing that could be content follows. */
export function contentStart(sentence: TaggedSentence, cue: CueCandidate): ContentStart | null {
  const { tokens, readings } = sentence
  const at = skipTime(sentence, skipTerms(sentence, cue.to))
  const token = tokens[at]
  if (!token) return null
  if (token.lower === 'whether') return { from: at + 1, shape: 'clause' }
  if (token.lower === 'that' && readings[at]?.tag !== 'rel')
    return { from: at + 1, shape: shapeAfterThat(sentence, at + 1) }
  const later = laterThat(sentence, cue, at)
  if (later > 0) return { from: later + 1, shape: 'clause' }
  const colon = colonAt(sentence, at)
  if (colon > at && colon === tokens.length - 1) return { from: at, shape: 'phrase' }
  if (colon >= 0) return { from: colon + 1, shape: tokens[colon + 1]?.quotation ? 'quote' : 'colon' }
  if (token.quotation) return { from: at, shape: 'quote' }
  if (token.text === ',' && tokens[at + 1]?.quotation) return { from: at + 1, shape: 'quote' }
  if (/^[.;)]$/u.test(token.text)) return null
  if (token.text === ',') return afterAside(sentence, at)
  if (cue.kind === 'topic' && token.lower === 'the' && tokens[at + 1]?.lower === 'fact')
    return { from: at, shape: 'clause' }
  if (token.lower === 'to' && readings[at + 1]?.form === 'base') return { from: at, shape: 'infinitive' }
  return { from: at, shape: bareClause(sentence, cue, at) ? 'clause' : 'phrase' }
}

function shapeAfterThat(sentence: TaggedSentence, at: number): ContentShape {
  return sentence.tokens[at]?.quotation ? 'quote' : 'clause'
}

const DAY_NAME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/u

/** "said on Monday it would …": the day of saying is no content. */
function skipTime({ tokens }: TaggedSentence, at: number): number {
  const day = tokens[at]?.lower === 'on' ? at + 1 : at
  return DAY_NAME.test(tokens[day]?.lower ?? '') ? day + 1 : at
}

/** An opening mark of a quoted term belongs to the content: nothing is skipped but a colon-less dash. */
function skipTerms({ tokens }: TaggedSentence, at: number): number {
  return tokens[at]?.text === '–' || tokens[at]?.text === '—' ? at + 1 : at
}

/** The colon that opens the speech: right behind the cue, or behind a few words ("reads, in part:", "said at the meeting:"); else -1. */
function colonAt({ tokens, readings }: TaggedSentence, at: number): number {
  for (let k = at; k < tokens.length && k < at + 9; k++) {
    if (tokens[k]?.text === ':') return k
    const tag = readings[k]?.tag
    const steps =
      tag === 'prep' ||
      (k > at && tag === 'to') ||
      tag === 'det' ||
      tag === 'adj' ||
      tag === 'adv' ||
      (k > at && (tag === 'noun' || tag === 'name' || tag === 'poss')) ||
      tokens[k]?.text === ','
    if (!steps || (k === at && tag === 'det')) return -1
  }
  return -1
}

/** True when a clause with "that" still follows a comma or a few words behind the cue. */
export function hasLaterThat(sentence: TaggedSentence, cue: CueCandidate): boolean {
  return laterThat(sentence, cue, cue.to) > 0
}

/** "told the conference that", "noted, in particular, that": the token of that "that", or 0; not "said, adding that". */
function laterThat({ tokens, readings }: TaggedSentence, cue: CueCandidate, at: number): number {
  const hearer = cues.HEARER_VERBS.has(cue.lemma)
  const first = readings[at]
  const steps = first?.tag === 'adv' || tokens[at]?.text === ',' || STEPPING_PREPOSITIONS.has(tokens[at]?.lower ?? '')
  if (!hearer && !(steps && cue.to === cue.verb + 1)) return 0
  for (let k = at; k < tokens.length && k < at + THAT_REACH; k++) {
    const reading = readings[k]
    if (tokens[k]?.lower === 'that' && reading?.tag === 'sub')
      return cues.FACT_NOUNS.has(tokens[k - 1]?.lower ?? '') ? 0 : k
    if (reading?.tag === 'verb' && reading.form !== 'ing' && reading.form !== 'participle') return 0
    if (reading?.form === 'ing' && tokens[k - 1]?.text === ',' && cues.PARTICIPLE_CUES.has(reading.lemma)) return 0
    if (reading?.tag === 'be' || reading?.tag === 'modal' || tokens[k]?.text === ':' || tokens[k]?.text === ';')
      return 0
  }
  return 0
}

/** "noted, for instance, the growth of trade": what follows the second comma. */
function afterAside({ tokens, readings }: TaggedSentence, comma: number): ContentStart | null {
  for (let k = comma + 1; k < tokens.length && k < comma + 8; k++) {
    if (tokens[k]?.text === ',') {
      const next = readings[k + 1]
      if (!next || next.tag === 'conj' || next.form === 'ing') return null
      return { from: k + 1, shape: 'phrase' }
    }
    if (readings[k]?.tag === 'verb') return null
  }
  return null
}

/** "said closer partnership was necessary": a verb of saying with a clause and no "that". */
function bareClause({ readings }: TaggedSentence, cue: CueCandidate, at: number): boolean {
  if (!cues.BARE_CLAUSE.has(cue.lemma)) return false
  for (let k = at; k < readings.length && k < at + 40; k++) {
    const reading = readings[k]
    if (reading?.tag === 'be' || reading?.tag === 'modal' || reading?.tag === 'have') return true
    if (reading?.tag === 'verb' && (reading.form === 'past' || reading.form === 'present' || reading.form === 'base'))
      return readings[k - 1]?.tag !== 'to'
  }
  return false
}

/** The token where a phrase gives way to the sentence's next verb ("…, and thus far has provided"), at most `limit`. */
export function contentEnd({ tokens, readings }: TaggedSentence, start: ContentStart, limit: number): number {
  if (start.shape !== 'phrase' && start.shape !== 'infinitive') return limit
  let insideClause = false
  for (let k = start.from; k < limit; k++) {
    const reading = readings[k]
    if (reading?.tag === 'rel' || reading?.tag === 'sub') insideClause = true
    if (reading?.tag !== 'conj' || insideClause) continue
    let verb = k + 1
    while (readings[verb]?.tag === 'adv') verb++
    if (!opensPredicate(readings[verb], readings[verb + 1])) continue
    return tokens[k - 1]?.text === ',' ? k - 1 : k
  }
  return limit
}

function opensPredicate(
  reading: TaggedSentence['readings'][number] | undefined,
  next: TaggedSentence['readings'][number] | undefined,
): boolean {
  if (!reading) return false
  if (reading.tag === 'modal') return true
  if (reading.tag === 'have' || reading.tag === 'be') return reading.form !== 'base' || next?.form === 'participle'
  return reading.tag === 'verb' && (reading.form === 'past' || reading.form === 'present') && next?.tag !== 'noun'
}

const OUTER_MARK = /^[\s,;:.–—-]$/u
const CLOSING_MARK = /^[\s,;:.!…–—-]$/u

/** Offsets of tokens `[from, to)` without punctuation at either end, and without a closing mark that opens nowhere inside. */
export function boundsOf({ tokens }: TaggedSentence, from: number, to: number): Bounds | null {
  let first = from
  let last = to - 1
  while (first <= last && OUTER_MARK.test(tokens[first]?.text ?? '')) first++
  let opened = false
  for (let k = first; k < last && !opened; k++) opened = tokens[k]?.kind === 'quote'
  while (last >= first && isTrailing(tokens[last], opened)) last--
  const a = tokens[first]
  const b = tokens[last]
  return a && b && first <= last ? { start: a.start, end: b.end } : null
}

function isTrailing(token: Token | undefined, opened: boolean): boolean {
  if (!token || CLOSING_MARK.test(token.text)) return true
  return !opened && token.kind === 'quote' && token.quotation === undefined
}

/** What is said inside a quotation, a stretch for each time it opens; of one that runs on, only what lies `within`. */
export function spokenIn({ spoken }: Quotation, within?: Bounds): Bounds[] {
  return spoken.filter(({ start, end }) => !within || (start >= within.start && end <= within.end))
}
