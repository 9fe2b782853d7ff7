import type { FoundMention } from '../people/mention.ts'
import {
  APPRECIATING_NOUNS,
  DENYING_VERBS,
  NOT_BINDING_VERBS,
  POSSIBLE_MODALS,
  REFUSING_VERBS,
  SETTLING_NOUNS,
  SETTLING_VERBS,
  SURE_WORDS,
  THANKFUL_WORDS,
  WISHING_WORDS,
} from '../wording/en/undertakings.ts'
import { type Actors, actorsOf, actorsOfMention } from './actors.ts'
import { beforeAdverbs, type Place, readingAt, skipAdverbs, wordAt } from './place.ts'

/** How far before a noun its verb is looked for. */
const REACH = 16

/** "does not intend to", "no plans to", "failed to agree to", "might agree to". */
export function isDenied(place: Place, at: number): boolean {
  const before = beforeAdverbs(place, at - 1)
  if (wordAt(place, before) === 'to' && REFUSING_VERBS.has(readingAt(place, before - 1).lemma)) return true
  if (readingAt(place, before).tag === 'modal' && POSSIBLE_MODALS.has(wordAt(place, before))) return true
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    const word = wordAt(place, k)
    if (word === 'not' || word === 'never' || word === 'no' || word === 'cannot') return true
    const { tag } = readingAt(place, k)
    if (tag !== 'adv' && tag !== 'do' && tag !== 'be' && tag !== 'have' && tag !== 'modal' && tag !== 'adj')
      return false
  }
  return false
}

/** "It was agreed to", "It has been decided to", "and was decided to": "it" or nothing is the subject. */
export function isImpersonal(place: Place, at: number): boolean {
  if (readingAt(place, at).form !== 'participle') return false
  let be = beforeAdverbs(place, at - 1)
  if (readingAt(place, be).tag !== 'be') return false
  if (readingAt(place, be - 1).tag === 'have') be--
  return wordAt(place, be - 1) === 'it' || be === 0 || readingAt(place, be - 1).tag === 'conj'
}

/** The verb that a noun stands under: the nearest one before it, or the passive behind it; -1 when there is none. */
export function verbOver(place: Place, noun: number): number {
  for (let k = noun - 1; k >= 0 && k > noun - REACH; k--) {
    const { tag, form } = readingAt(place, k)
    const word = wordAt(place, k)
    if (word === ';' || word === ':' || tag === 'sub' || tag === 'rel') return -1
    if (
      tag === 'verb' &&
      (form !== 'participle' || readingAt(place, k - 1).tag === 'have' || readingAt(place, k - 1).tag === 'adv')
    )
      return k
  }
  return -1
}

/**
 * Who holds the intent, plan or readiness that a noun names: whose it is said to be ("Iraq's plans", "their intent"),
 * else the subject of its verb, else all sides ("Agreement was reached to"). Null where it is only talked about.
 */
export function nounHolder(place: Place, noun: number): Actors {
  if (isDenied(place, noun)) return null
  const verb = verbOver(place, noun)
  if (verb >= 0 && (NOT_BINDING_VERBS.has(readingAt(place, verb).lemma) || isAppreciated(place, verb, noun)))
    return null
  if (isRefused(place, noun)) return null
  if (isSettled(place, noun) || isThere(place, noun)) return place.table.parties
  const owner = verb < 0 ? undefined : ownerOf(place, noun)
  if (owner !== undefined) return owner
  if (verb >= 0) return actorsOf(place, verb)
  return null
}

/** "cancelled its plans to", "rejected the proposal to". */
export function isRefused(place: Place, noun: number): boolean {
  const verb = verbOver(place, noun)
  return verb >= 0 && REFUSING_VERBS.has(readingAt(place, verb).lemma)
}

/** "denied that Norway would", "ruled out that": the clause is not so. */
export function isDeniedClause(place: Place, at: number): boolean {
  for (let k = at - 1; k > 0 && k > at - WISH_REACH; k--) {
    if (wordAt(place, k) !== 'that') continue
    const { lemma } = readingAt(place, k - 1)
    return DENYING_VERBS.has(lemma) || (lemma === 'out' && readingAt(place, k - 2).lemma === 'rule')
  }
  return false
}

/** "expressed appreciation for Iraq's commitment": over the noun stands one of thanks. */
function isAppreciated(place: Place, verb: number, noun: number): boolean {
  for (let k = verb + 1; k < noun && k < verb + 6; k++) if (APPRECIATING_NOUNS.has(wordAt(place, k))) return true
  return false
}

/** "There are plans to build" */
function isThere(place: Place, noun: number): boolean {
  for (let k = noun - 1; k >= 0 && k > noun - 6; k--)
    if (wordAt(place, k) === 'there') return readingAt(place, k + 1).form === 'present'
  return false
}

/** "Agreement in principle": the token behind a noun, these two left out. */
export function behindPrinciple(place: Place, noun: number): number {
  return wordAt(place, noun + 1) === 'in' && wordAt(place, noun + 2) === 'principle' ? noun + 3 : noun + 1
}

/** "Agreement was reached to", "Plans are under way to": said of all sides. */
export function isSettled(place: Place, noun: number): boolean {
  const behind = behindPrinciple(place, noun)
  const be = readingAt(place, behind).tag === 'have' ? behind + 1 : behind
  const verb = skipAdverbs(place, be + 1)
  if (readingAt(place, be).tag !== 'be') return false
  const underWay = wordAt(place, verb) === 'under' && wordAt(place, verb + 1) === 'way'
  return underWay || wordAt(place, verb) === 'underway' || SETTLING_VERBS.has(readingAt(place, verb).lemma)
}

/** "India's interest in", "the U.S. commitment to", "its commitment to"; undefined when nobody is named there. */
function ownerOf(place: Place, noun: number): Actors | undefined {
  for (let k = noun - 1; k >= 0 && k > noun - 6; k--) {
    const { tag } = readingAt(place, k)
    const word = wordAt(place, k)
    if (
      tag === 'adj' ||
      tag === 'adv' ||
      tag === 'num' ||
      (tag === 'verb' && readingAt(place, k).form === 'participle')
    )
      continue
    if (word === "'s" || word === "'" || word === '’' || tag === 'name') {
      const owner = mentionUpTo(place, tag === 'name' ? k + 1 : k)
      return owner ? actorsOfMention(place, owner) : undefined
    }
    if (tag === 'poss' || tag === 'det') return undefined
    return undefined
  }
  return undefined
}

function mentionUpTo({ clause }: Place, end: number): FoundMention | undefined {
  return clause.mentions[clause.endingAt[end] ?? -1]
}

/** True when a token stands in words of somebody who is not at the table, or in a condition: "if they agree to". */
export function isConditional(place: Place, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 20; k--) {
    const word = wordAt(place, k)
    if (word === 'if' || word === 'unless' || word === 'whether') return true
    if (word === ';' || word === ':' || word === 'that') return false
  }
  return wordAt(place, 0) === 'should' || wordAt(place, 0) === 'if'
}

/** "Norway would open a consulate if Georgia agreed": behind "would" a condition follows. */
export function awaitsCondition(place: Place, would: number): boolean {
  for (let k = would + 1; k < would + 20; k++) {
    const word = wordAt(place, k)
    if (word === 'if' || word === 'unless') return true
    if (word === ';' || word === 'that') return false
  }
  return false
}

/** "the platforms that we plan to use"; not "their agreement that they will meet". */
export function isObjectRelative(place: Place, at: number): boolean {
  const k = beforeAdverbs(place, at - 1)
  const thing = readingAt(place, k - 2).tag === 'noun' && !SETTLING_NOUNS.has(wordAt(place, k - 2))
  return readingAt(place, k).tag === 'pron' && wordAt(place, k - 1) === 'that' && thing
}

/** How far before a verb the words that make it a wish are looked for. */
const WISH_REACH = 14

/** "I hope that Russia will", "I am sure we will": a wish or a belief, unless a new clause begins in between. */
export function isWished(place: Place, at: number): boolean {
  const ours = wordAt(place, beforeAdverbs(place, at - 1)) === 'we' && standsBehind(place, at, SURE_WORDS)
  return !ours && standsBehind(place, at, WISHING_WORDS)
}

/** "I am grateful that you invited me to": done already. */
export function isThankedFor(place: Place, at: number): boolean {
  return standsBehind(place, at, THANKFUL_WORDS) && !isJoinedToThanks(place, at)
}

/** "thanked him and asked": the thanks end before the joint, as no clause and no "for" tells what they are for. */
function isJoinedToThanks(place: Place, at: number): boolean {
  const joint = beforeAdverbs(place, at - 1)
  if (readingAt(place, joint).tag !== 'conj') return false
  for (let k = joint - 1; k >= 0 && !THANKFUL_WORDS.has(wordAt(place, k)); k--) {
    if (readingAt(place, k).tag === 'sub' || wordAt(place, k) === 'for') return false
  }
  return true
}

function standsBehind(place: Place, at: number, list: ReadonlySet<string>): boolean {
  for (let k = at - 1; k >= 0 && k > at - WISH_REACH; k--) {
    const word = wordAt(place, k)
    if (list.has(word)) return true
    if (word === ';' || word === ':' || word === ',') return false
  }
  return false
}

/** "the documents we will sign", "a forum which we will hold", "the fact that we will visit": told of a thing. */
export function isRelative(place: Place, at: number): boolean {
  const k = beforeAdverbs(place, at - 1)
  const { tag } = readingAt(place, k)
  if (tag === 'rel' || wordAt(place, at - 1) === 'that') return true
  if (tag !== 'pron') return false
  const before = readingAt(place, k - 1)
  if (before.tag === 'rel' || before.tag === 'noun') return true
  return wordAt(place, k - 1) === 'that' && wordAt(place, k - 2) === 'fact'
}
