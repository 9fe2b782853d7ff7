import * as words from '../wording/en/undertakings.ts'
import { leadVerb } from './action-list.ts'
import type { ActionShape } from './hit.ts'
import { baseVerbAt, type Place, readingAt, skipAdverbs, wordAt } from './place.ts'

interface Action {
  readonly from: number
  readonly to: number
  readonly shape: ActionShape
  readonly strict: boolean
}

/** True when the words tell something identifiable to be done, not a state, a wish or an attitude. */
export function isParticular(place: Place, action: Action): boolean {
  if (action.to - leadVerb(place, action.from) < 2 && wordAt(place, action.from) !== 'meet') return false
  if (action.shape === 'clause') return true
  if (action.shape === 'thing') return isParticularThing(place, action)
  const verb = leadVerb(place, action.from)
  const { lemma, tag } = readingAt(place, verb)
  if (isCourtesy(place, verb, action.to)) return false
  const worksTo =
    verb > skipAdverbs(place, action.from) &&
    /^(?:work|cooperate)$/u.test(readingAt(place, skipAdverbs(place, action.from)).lemma)
  if (worksTo) return true
  if (tag === 'be' || tag === 'have' || words.NO_ACTION_VERBS.has(lemma)) return staysInTouch(place, verb, action.to)
  if (tag === 'do')
    return (
      !/^(?:so|this|that|everything|all|it)$/u.test(wordAt(place, verb + 1)) &&
      !words.UTMOST.has(wordAt(place, verb + 2))
    )
  if (words.WORKING_VERBS.has(lemma)) return worksAt(place, verb, action.to)
  if (lemma === 'support' && readingAt(place, verb + 1).tag !== 'conj')
    return isBacked(phraseFrom(place, verb + 1, action.to).head)
  if (!words.TENDING_VERBS.has(lemma)) return true
  const particle = readingAt(place, verb + 1).tag === 'prep' || readingAt(place, verb + 1).tag === 'adv'
  return hasParticularObject(place, { ...action, from: particle ? verb + 2 : verb + 1 })
}

function isCourtesy(place: Place, verb: number, to: number): boolean {
  for (let k = verb + 1; k < to && k < verb + 7; k++) if (words.COURTESIES.has(wordAt(place, k))) return true
  return false
}

/** "support the programme"; not "support this", "support peace". */
function isBacked(head: string): boolean {
  return head !== '' && head !== 'it' && !words.VALUES.has(head)
}

/** "work with partners on the project"; not just "work closely together". */
function worksAt(place: Place, verb: number, to: number): boolean {
  const next = skipAdverbs(place, verb + 1)
  return next < to && to - next > 1
}

/** "remain in close contact", "have talks with" is something to be done. */
function staysInTouch(place: Place, verb: number, to: number): boolean {
  const { lemma } = readingAt(place, verb)
  if (lemma !== 'remain' && lemma !== 'stay' && lemma !== 'have') return false
  for (let k = verb + 1; k < to && k < verb + 5; k++) if (words.IN_TOUCH.has(wordAt(place, k))) return true
  return false
}

/** "the implementation of the agreement", "a working group"; not "peace", "its values". */
function isParticularThing(place: Place, action: Action): boolean {
  const { from, to } = action
  const first = readingAt(place, skipAdverbs(place, from))
  if (first.form === 'ing') return isParticular(place, { ...action, shape: 'gerund' })
  const phrase = phraseFrom(place, from, to)
  if (!phrase.words.some((word) => words.ACTION_NOUNS.has(word))) return false
  return hasParticularObject(place, action)
}

interface Phrase {
  readonly words: readonly string[]
  /** Its last noun, and those before "and". */
  readonly head: string
  readonly joined: readonly string[]
  /** The token behind it. */
  readonly end: number
}

/** The noun phrase that begins at `from`, up to its first preposition, verb or comma. */
function phraseFrom(place: Place, from: number, to: number): Phrase {
  const list: string[] = []
  const joined: string[] = []
  let head = ''
  let k = from
  for (; k < to; k++) {
    const { tag, form } = readingAt(place, k)
    if (tag === 'pron' && list.length > 0) break
    if (head === '' && wordAt(place, k) === ',' && listsAdjectives(place, k)) continue
    if (tag === 'conj' && head !== '') joined.push(head)
    const isNoun =
      tag === 'noun' ||
      tag === 'name' ||
      tag === 'pron' ||
      tag === 'num' ||
      (form === 'present' && words.ACTION_NOUNS.has(wordAt(place, k)))
    if (isNoun) head = wordAt(place, k)
    else if (tag === 'adv' && head !== '') break
    else if (form === 'base' && k > from && readingAt(place, k - 1).tag === 'conj') {
      list.length = 0
      head = ''
      continue
    } else if (
      tag !== 'det' &&
      tag !== 'poss' &&
      tag !== 'adj' &&
      tag !== 'conj' &&
      tag !== 'adv' &&
      tag !== 'quote' &&
      form !== 'ing' &&
      form !== 'participle' &&
      form !== 'past'
    )
      break
    const says = tag === 'noun' || tag === 'adj' || tag === 'pron' || words.ACTION_NOUNS.has(wordAt(place, k))
    list.push(says ? wordAt(place, k) : '')
  }
  return { words: list, head, joined, end: k }
}

/** "bilateral, regional, and global": the comma between adjectives. */
function listsAdjectives(place: Place, comma: number): boolean {
  const next = readingAt(place, comma + 1)
  return (
    readingAt(place, comma - 1).tag === 'adj' &&
    (next.tag === 'adj' || (next.tag === 'conj' && readingAt(place, comma + 2).tag === 'adj'))
  )
}

/** "strengthen the relationship" and "preserve peace" are attitudes; "strengthen cooperation in energy" is not. */
function hasParticularObject(place: Place, { from, to, strict, shape }: Action): boolean {
  const phrase = phraseFrom(place, from, to)
  const { head } = phrase
  if (words.VALUES.has(head) && wordAt(place, phrase.end) === 'of' && !strict)
    return hasParticularObject(place, { from: phrase.end + 1, to, strict, shape })
  if (head === '') return namesField(place, phrase.end, to)
  if (![head, ...phrase.joined].every((each) => words.VALUES.has(each) || words.TIES.has(each))) return true
  if (words.VALUES.has(head) && (strict || shape === 'thing')) return false
  return (
    phrase.words.some((word, i) => namesFieldBefore(word, phrase.words[i + 1])) || namesField(place, phrase.end, to)
  )
}

/** "security cooperation", "trade ties": a word before the ties that is no general one. */
function namesFieldBefore(word: string, next: string | undefined): boolean {
  if (!/^\p{L}{3,}/u.test(word)) return false
  if (words.GENERAL_WORDS.has(word) || words.TIES.has(word) || words.VALUES.has(word)) return false
  return next !== undefined && !word.includes('-')
}

/** ", including", ", primarily", ", in particular,": what follows the comma names the field. */
function namesBehind(place: Place, at: number): boolean {
  const word = wordAt(place, at)
  return (
    words.NAMING_ADVERBS.has(word) ||
    (word === 'such' && wordAt(place, at + 1) === 'as') ||
    (word === 'in' && wordAt(place, at + 1) === 'particular')
  )
}

/** "in energy", "to combat crime", "by opening a branch": what follows ties to make them particular. */
function namesField(place: Place, at: number, to: number): boolean {
  for (let k = at; k < to && k < at + 24; k++) {
    const word = wordAt(place, k)
    if (words.NAMING_ADVERBS.has(word)) return true
    if (word === ',' && !namesBehind(place, k + 1)) return false
    if (word === 'to' && baseVerbAt(place, k + 1)) return true
    if (word === 'such' && wordAt(place, k + 1) === 'as') return true
    if (!words.FIELD_PREPOSITIONS.has(word)) continue
    const phrase = phraseFrom(place, k + 1, to)
    if (
      isField(phrase) ||
      (wordAt(place, phrase.end) === 'of' && !words.TIES.has(phrase.head) && !words.NO_FIELD_NOUNS.has(phrase.head))
    )
      return true
    if (readingAt(place, k + 1).form === 'ing') return true
  }
  return false
}

/** "energy", "border security"; not "all areas", "regional stability". */
function isField({ words: list, head }: Phrase): boolean {
  if (head === '') return false
  return (
    (!words.VALUES.has(head) && !words.NO_FIELD_NOUNS.has(head)) ||
    list.some((word, i) => namesFieldBefore(word, list[i + 1]))
  )
}
