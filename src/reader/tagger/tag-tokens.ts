import type { Token } from '../front/token.ts'
import * as grammar from '../wording/en/grammar.ts'
import { NOUN_LIKE } from '../wording/en/verbs.ts'
import type { Reading, Tag, VerbForm } from './tag.ts'
import { VERB_FORMS, type VerbReading } from './verb-forms.ts'

/** Tags the tokens of one sentence, left to right; each choice looks at the reading before and the word after. */
export function tagTokens(tokens: readonly Token[]): Reading[] {
  const readings: Reading[] = []
  for (let i = 0; i < tokens.length; i++) readings.push(readToken(tokens, i, readings))
  return readings
}

function readToken(tokens: readonly Token[], i: number, readings: readonly Reading[]): Reading {
  const token = tokens[i] as Token
  if (token.kind === 'quote') return plain('quote', token)
  if (token.kind === 'number') return plain('num', token)
  if (token.kind === 'mark' && !grammar.POSSESSIVES.has(token.lower)) return plain('mark', token)
  return closedClass(tokens, i, readings) ?? openClass(tokens, i, readings)
}

function plain(tag: Tag, token: Token): Reading {
  return { tag, lemma: token.lower, form: null }
}

function closedClass(tokens: readonly Token[], i: number, readings: readonly Reading[]): Reading | null {
  const token = tokens[i] as Token
  const word = token.lower
  const next = tokens[i + 1]?.lower ?? ''
  if (word === 'to') return plain('to', token)
  if (grammar.BE.has(word) && token.kind === 'word') return { tag: 'be', lemma: 'be', form: formOfBe(word) }
  if (grammar.HAVE.has(word)) return { tag: 'have', lemma: 'have', form: formOfHave(word) }
  if (grammar.DO.has(word)) return { tag: 'do', lemma: 'do', form: formOfDo(word, lastTag(readings)) }
  if (grammar.MODALS.has(word) && !isMonthOrNoun(token, i)) return plain('modal', token)
  if (word === 'that') return thatAt(tokens, i, readings)
  if (word === 'her') return plain(tokens[i + 1]?.kind === 'word' && !isClosed(next) ? 'poss' : 'pron', token)
  if (grammar.POSSESSIVES.has(word)) return plain('poss', token)
  if (grammar.PRONOUNS.has(word)) return plain('pron', token)
  if (grammar.CONJUNCTIONS.has(word)) return plain('conj', token)
  if (word === 'both' || grammar.DETERMINERS.has(word)) return plain('det', token)
  if (grammar.RELATIVES.has(word) && (i === 0 || word !== 'where')) return plain('rel', token)
  if (word === 'as' || grammar.SUBORDINATORS.has(word)) return plain('sub', token)
  if (grammar.PREPOSITIONS.has(word)) return plain('prep', token)
  return isAdverb(token, i) ? plain('adv', token) : null
}

function isClosed(word: string): boolean {
  return (
    word === 'that' ||
    word === 'to' ||
    grammar.PREPOSITIONS.has(word) ||
    grammar.CONJUNCTIONS.has(word) ||
    grammar.DETERMINERS.has(word) ||
    grammar.SUBORDINATORS.has(word) ||
    grammar.BE.has(word)
  )
}

/** "May 30" is a month, and "the need", "a will" are nouns: capitals inside a sentence, or a determiner before. */
function isMonthOrNoun(token: Token, i: number): boolean {
  return (token.capital && i > 0) || token.lower === 'need'
}

/** "that" after a noun or verb opens a clause; before a noun it points ("that country"). */
function thatAt(tokens: readonly Token[], i: number, readings: readonly Reading[]): Reading {
  const token = tokens[i] as Token
  const before = readings[i - 1]?.tag
  const next = tokens[i + 1]
  if (before === 'prep' || before === undefined) return plain('det', token)
  const nextIsVerb =
    next !== undefined && (grammar.BE.has(next.lower) || grammar.HAVE.has(next.lower) || grammar.MODALS.has(next.lower))
  if (before === 'noun' || before === 'name' || before === 'num') return plain(nextIsVerb ? 'rel' : 'sub', token)
  return plain('sub', token)
}

function isAdverb(token: Token, i: number): boolean {
  if (grammar.ADVERBS.has(token.lower)) return true
  if (!token.lower.endsWith('ly') || grammar.NOT_ADVERBS.has(token.lower) || VERB_FORMS.has(token.lower)) return false
  return !token.capital || i === 0
}

function formOfBe(word: string): VerbForm {
  if (word === 'was' || word === 'were') return 'past'
  if (word === 'been') return 'participle'
  if (word === 'being') return 'ing'
  return word === 'be' ? 'base' : 'present'
}

function formOfHave(word: string): VerbForm {
  if (word === 'had') return 'past'
  if (word === 'having') return 'ing'
  return word === 'has' ? 'present' : 'base'
}

function formOfDo(word: string, before: Tag | undefined): VerbForm {
  if (word === 'did') return 'past'
  return before === 'to' || before === 'modal' ? 'base' : 'present'
}

function openClass(tokens: readonly Token[], i: number, readings: readonly Reading[]): Reading {
  const token = tokens[i] as Token
  const before = lastTag(readings)
  const verb = VERB_FORMS.get(token.lower) ?? guessVerb(token)
  if (token.capital && i > 0 && !afterQuote(tokens, i)) return capitalised(token, verb, before)
  if (verb) {
    const form = verbFormAt(verb, { token, before, next: tokens[i + 1], afterNext: tokens[i + 2], readings })
    if (form) return { tag: 'verb', lemma: verb.lemma, form }
  }
  if (grammar.ADJECTIVES.has(token.lower)) return plain('adj', token)
  if (verb?.forms.includes('participle')) return plain('adj', token)
  return plain(token.capital && !verb ? 'name' : 'noun', token)
}

function afterQuote(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.kind === 'quote' || tokens[i - 1]?.text === ':'
}

/** "President Bush Stressed": inside a sentence a capital is a name, save in a headline set in capitals. */
function capitalised(token: Token, verb: VerbReading | undefined, before: Tag | undefined): Reading {
  if (verb && before === 'to') return { tag: 'verb', lemma: verb.lemma, form: 'base' }
  return plain('name', token)
}

/** An unknown word in -ed or -ing is a verb's form where a verb can stand. */
function guessVerb(token: Token): VerbReading | undefined {
  if (token.capital) return undefined
  const { lower } = token
  if (grammar.NOT_VERBS.has(lower)) return undefined
  if (lower.length > 5 && lower.endsWith('ed')) return { lemma: lower.slice(0, -2), forms: ['past', 'participle'] }
  if (lower.length > 5 && lower.endsWith('ing')) return { lemma: lower.slice(0, -3), forms: ['ing'] }
  return undefined
}

function lastTag(readings: readonly Reading[]): Tag | undefined {
  let i = readings.length - 1
  while (i >= 0 && readings[i]?.tag === 'adv') i--
  return readings[i]?.tag
}

interface VerbPlace {
  token: Token
  before: Tag | undefined
  next: Token | undefined
  afterNext: Token | undefined
  readings: readonly Reading[]
}

function verbFormAt(verb: VerbReading, place: VerbPlace): VerbForm | null {
  const { before, token } = place
  const has = (form: VerbForm): boolean => verb.forms.includes(form)
  if (before === 'to' || before === 'modal' || before === 'do') return has('base') ? 'base' : has('ing') ? 'ing' : null
  if (before === 'have') return has('participle') ? 'participle' : null
  if (before === 'be') return has('participle') ? 'participle' : has('ing') ? 'ing' : null
  if (has('ing')) return before === 'det' || before === 'poss' || before === 'adj' ? null : 'ing'
  if (before === 'det' && place.readings.at(-1)?.lemma === 'both' && takesObject(place.next)) {
    return has('past') ? 'past' : has('base') ? 'base' : null
  }
  if (before === 'det' || before === 'poss' || before === 'adj' || before === 'num') return null
  if (has('past') || has('participle')) return pastOrParticiple(verb, place)
  const nounLike = NOUN_LIKE.has(verb.lemma)
  if (before === 'prep' || before === 'verb' || before === 'mark' || before === undefined) {
    if (has('present') || nounLike || before === 'prep') return null
    return has('base') ? 'base' : null
  }
  if (nounLike && standsUnderPreposition(place.readings)) return null
  if (has('present') && grammar.SINGULAR_SUBJECTS.has(place.readings.at(-1)?.lemma ?? '')) return 'present'
  if (before === 'noun' && nounLike && opensRelative(place)) return null
  if (has('present')) return nounLike && !takesObject(place.next) && !opensPredicate(place) ? null : 'present'
  if (before === 'conj') return nounLike && !takesObject(place.next) ? null : 'base'
  if (before === 'pron' || before === 'rel') return 'base'
  return token.capital || (nounLike && !takesObject(place.next) && !opensPredicate(place)) ? null : 'base'
}

/** "The United States welcomes Egypt's leadership": behind a name, before more than a preposition, with no verb so far. */
function opensPredicate({ before, next, readings }: VerbPlace): boolean {
  if (before !== 'name' || !next || next.kind !== 'word') return false
  if (grammar.PREPOSITIONS.has(next.lower) || grammar.CONJUNCTIONS.has(next.lower) || grammar.BE.has(next.lower))
    return false
  if (
    grammar.MODALS.has(next.lower) ||
    grammar.HAVE.has(next.lower) ||
    VERB_FORMS.get(next.lower)?.forms.includes('past')
  )
    return false
  return !readings.some(
    ({ tag, form }) =>
      tag === 'be' || tag === 'have' || tag === 'modal' || (tag === 'verb' && form !== 'ing' && form !== 'participle'),
  )
}

/** "boat tours that were": a noun, of which "that" tells more. */
function opensRelative({ next, afterNext }: VerbPlace): boolean {
  const verb = afterNext?.lower ?? ''
  return next?.lower === 'that' && (grammar.BE.has(verb) || grammar.HAVE.has(verb) || grammar.MODALS.has(verb))
}

/** "with our Norwegian partners": the noun of a phrase that a preposition opens. */
function standsUnderPreposition(readings: readonly Reading[]): boolean {
  let k = readings.length - 1
  while (readings[k]?.tag === 'name' || readings[k]?.tag === 'adj') k--
  return k < readings.length - 1 && readings[k]?.tag === 'poss' && readings[k - 1]?.tag === 'prep'
}

/** What stands after a verb and hardly after a noun: a determiner, a pronoun, "that", "to". */
function takesObject(next: Token | undefined): boolean {
  if (!next) return false
  const { lower } = next
  return (
    grammar.DETERMINERS.has(lower) ||
    grammar.POSSESSIVES.has(lower) ||
    lower === 'to' ||
    lower === 'that' ||
    lower === ':' ||
    grammar.PRONOUNS.has(lower)
  )
}

function pastOrParticiple(verb: VerbReading, { before, next }: VerbPlace): VerbForm | null {
  const lower = next?.lower ?? ''
  if (before === 'prep') return null
  if (verb.forms.includes('participle') && (lower === 'by' || lower === 'between') && before !== 'conj')
    return 'participle'
  return verb.forms.includes('past') ? 'past' : 'participle'
}
