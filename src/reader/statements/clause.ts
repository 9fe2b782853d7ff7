import type { TaggedSentence } from '../front/analyse.ts'
import type { FoundMention } from '../people/mention.ts'

/** A sentence with who is mentioned in it: what the statement rules look at. */
export interface Clause {
  readonly sentence: TaggedSentence
  readonly mentions: readonly FoundMention[]
  /** For each token, the index of the mention that ends right before it, or -1. */
  readonly endingAt: readonly number[]
}

export function makeClause(sentence: TaggedSentence, mentions: readonly FoundMention[]): Clause {
  const endingAt = new Array<number>(sentence.tokens.length + 1).fill(-1)
  mentions.forEach((mention, m) => {
    endingAt[mention.to] = m
  })
  return { sentence, mentions, endingAt }
}

const SPEAKING_KINDS = new Set(['person', 'role', 'pronoun', 'collective', 'party', 'body', 'document', 'event'])
/** A subject this far before its verb is no longer looked for. */
const REACH = 70

/** The subject found for a verb: its mentions ("A and B" is two) and where it begins. */
export interface Subject {
  readonly mentions: readonly FoundMention[]
  readonly from: number
  readonly to: number
}

/** Where the words left of a verb end once adverbs and auxiliaries are stepped over; -1 at the sentence's start. */
export function beforeVerb({ sentence }: Clause, verb: number): number {
  let at = verb - 1
  while (at >= 0) {
    const tag = sentence.readings[at]?.tag
    if (tag === 'conj' && sentence.readings[at - 1]?.tag === 'adv' && sentence.readings[at + 1]?.tag === 'adv') {
      at--
      continue
    }
    if (
      tag !== 'adv' &&
      tag !== 'have' &&
      tag !== 'do' &&
      tag !== 'be' &&
      tag !== 'modal' &&
      !isTransparent(sentence.tokens[at]?.text ?? '')
    )
      break
    at--
  }
  return at
}

function isTransparent(text: string): boolean {
  return text === '“' || text === '”' || text === '"'
}

/**
 * The subject of the verb at token `verb`: a mention right before it, before a parenthesis between commas, or at the
 * head of a noun phrase that reaches up to it; null when the words there are nobody.
 */
export function subjectOf(clause: Clause, verb: number): Subject | null {
  const at = beforeVerb(clause, verb)
  if (at < 0) return null
  const { sentence } = clause
  const text = sentence.tokens[at]?.text
  if (text === ',' || text === '–' || text === '—') return acrossParenthesis(clause, at)
  if (text === ')') return acrossBrackets(clause, at)
  return mentionEndingAt(clause, at + 1) ?? headOfPhrase(clause, at)
}

/** The subject behind a comma, from token `from` on, with which the main clause begins: "Noting the storm, | the leaders set". */
export function mainSubjectBehind(clause: Clause, from: number): Subject | null {
  const { tokens, readings } = clause.sentence
  for (let k = from; k < tokens.length; k++) {
    const { tag, form } = readings[k] ?? {}
    const tensed = (tag === 'verb' || tag === 'be' || tag === 'have') && (form === 'past' || form === 'present')
    const subject = tensed || tag === 'modal' ? subjectOf(clause, k) : null
    if (subject && subject.from > from && tokens[subject.from - 1]?.text === ',') return subject
  }
  return null
}

/** The mention (or "A and B") that ends at token `end`. */
function mentionEndingAt(clause: Clause, end: number): Subject | null {
  const last = clause.mentions[clause.endingAt[end] ?? -1]
  if (!last || !SPEAKING_KINDS.has(last.kind) || governedByPreposition(clause, last)) return null
  const mentions = [last]
  let from = last.from
  for (let before = joinedBefore(clause, from); before; before = joinedBefore(clause, from)) {
    if (governedByPreposition(clause, before)) break
    mentions.unshift(before)
    from = before.from
  }
  return { mentions: apposed(clause, mentions), from, to: end }
}

/** "X and", "X, Y and": the mention that a conjunction joins to the one beginning at `from`. */
function joinedBefore(clause: Clause, from: number): FoundMention | null {
  const { tokens } = clause.sentence
  let at = from - 1
  if (tokens[at]?.lower === 'with' && tokens[at - 1]?.lower === 'together') at -= 1
  else if (tokens[at]?.lower !== 'and' && tokens[at]?.text !== ',') return null
  const joinedByComma = tokens[at]?.text === ','
  if (tokens[at - 1]?.text === ',') at--
  const mention = clause.mentions[clause.endingAt[at] ?? -1]
  if (!mention) return null
  if (mention.kind !== 'person' && mention.kind !== 'role' && mention.kind !== 'party') return null
  return joinedByComma && mention.kind === 'party' ? null : mention
}

/** "X, the President of Y": two mentions of one person, side by side, are one subject; the first is kept. */
function apposed(clause: Clause, mentions: FoundMention[]): FoundMention[] {
  const [first, second] = mentions
  if (!first || !second || mentions.length !== 2) return mentions
  const comma = clause.sentence.tokens[first.to]?.text === ',' && first.to + 1 === second.from
  if (!comma) return mentions
  return first.kind === 'person' && second.kind === 'role' ? [first] : second.kind === 'person' ? [second] : mentions
}

function governedByPreposition({ sentence }: Clause, mention: FoundMention): boolean {
  const before = sentence.readings[mention.from - 1]
  return before?.tag === 'prep' || before?.tag === 'to'
}

/** "Ayatollah Khamenei, the Supreme Leader …, during a meeting with …, emphasized": back over up to six commas. */
function acrossParenthesis(clause: Clause, comma: number): Subject | null {
  const { tokens, readings } = clause.sentence
  let crossed = 0
  for (let at = comma - 1; at > 0 && at > comma - REACH && crossed < 6; at--) {
    const text = tokens[at]?.text
    if (text === ';' || text === ':') return null
    if (text !== ',' && text !== '–' && text !== '—') continue
    if ((text === ',') !== (tokens[comma]?.text === ',')) continue
    crossed++
    const opener = readings[at + 1]
    const opens =
      opener?.tag === 'prep' ||
      opener?.tag === 'rel' ||
      opener?.tag === 'sub' ||
      opener?.form === 'ing' ||
      opener?.form === 'participle' ||
      opener?.tag === 'det' ||
      opener?.tag === 'adv' ||
      opener?.tag === 'name' ||
      opener?.form === 'past'
    if (!opens) continue
    const found = mentionEndingAt(clause, at)
    if (found && isClauseStart(clause, found.from)) return found
  }
  return null
}

function acrossBrackets(clause: Clause, close: number): Subject | null {
  for (let at = close - 1; at >= 0 && at > close - 12; at--) {
    if (clause.sentence.tokens[at]?.text === '(') return mentionEndingAt(clause, at) ?? headOfPhrase(clause, at - 1)
  }
  return null
}

/** True where a subject may begin: the sentence's start, or behind a comma, a conjunction or a subordinator. */
function isClauseStart({ sentence }: Clause, from: number): boolean {
  const before = sentence.readings[from - 1]
  return (
    from === 0 ||
    before === undefined ||
    before.tag === 'mark' ||
    before.tag === 'conj' ||
    before.tag === 'sub' ||
    before.tag === 'quote' ||
    before.tag === 'adv' ||
    before.tag === 'noun' ||
    before.tag === 'num' ||
    before.tag === 'name'
  )
}

const PHRASE_TAGS = new Set(['prep', 'det', 'poss', 'adj', 'noun', 'name', 'num', 'conj', 'to', 'ing'])

/** "The participants in the summit …": a mention at the clause's start with only its own phrase between it and the verb. */
function headOfPhrase(clause: Clause, last: number): Subject | null {
  const { readings } = clause.sentence
  for (let at = last; at >= 0 && at > last - 16; at--) {
    const mention = clause.mentions[clause.endingAt[at + 1] ?? -1]
    if (mention && at + 1 <= last && readings[at + 1]?.tag === 'prep' && !governedByPreposition(clause, mention)) {
      return isClauseStart(clause, mention.from) ? mentionEndingAt(clause, mention.to) : null
    }
    if (!PHRASE_TAGS.has(readings[at]?.tag ?? '')) return null
  }
  return null
}
