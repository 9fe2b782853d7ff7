import * as words from '../wording/en/undertakings.ts'
import { actorsOf, actorsOfMention, actorsOrIt } from './actors.ts'
import { isDenied, isRefused, nounHolder, verbOver } from './governing.ts'
import type { Hit } from './hit.ts'
import { actionBehindTo, beforeAdverbs, type Place, readingAt, skipAdverbs, wordAt } from './place.ts'

/** "Russia was willing to import …", "Iran stands ready to build …" */
export function willingAdjective(place: Place, at: number): Hit | null {
  const isGlad = words.GLAD_ADJECTIVES.has(wordAt(place, at))
  if (!(isGlad || words.WILLING_ADJECTIVES.has(wordAt(place, at))) || isDenied(place, at)) return null
  const copula = copulaBefore(place, at)
  const future = wordAt(place, beforeAdverbs(place, copula - 1)) === 'will'
  if (!words.COPULAS.has(readingAt(place, copula).lemma)) return null
  if (readingAt(place, copula).form === 'base' && readingAt(place, copula).tag === 'be' && !future) return null
  const from = actionBehindTo(place, at + 1)
  const unfit =
    (isGlad && !future) ||
    (!future && readingAt(place, copula - 1).tag === 'modal') ||
    (wordAt(place, at) === 'able' && readingAt(place, copula).form !== 'present')
  const actors = from < 0 || unfit ? null : actorsOrIt(place, copula)
  if (!actors || (wordAt(place, at) === 'able' && !actors.some((code) => place.table.parties.includes(code))))
    return null
  return { kind: 'offer', rule: 'willing-adjective', confidence: 'certain', from, shape: 'verb', actors, strict: true }
}

/** "is open on the issue, and ready": the token of "is", else the one right before the adjectives. */
function copulaBefore(place: Place, at: number): number {
  let copula = at - 1
  while (/^(?:adv|adj|conj)$/u.test(readingAt(place, copula).tag)) copula--
  if (readingAt(place, at - 1).tag !== 'conj' || words.COPULAS.has(readingAt(place, copula).lemma)) return copula
  for (let k = copula; k > 0 && k > at - 9; k--) if (words.COPULAS.has(readingAt(place, k).lemma)) return k
  return copula
}

/** "accepted the offer to visit the port": the one who accepts is going to. */
function takenUp(place: Place, offer: number, from: number): Hit | null {
  const verb = verbOver(place, offer)
  if (verb < 0 || !words.ACCEPTING_VERBS.has(readingAt(place, verb).lemma)) return null
  const actors = actorsOf(place, verb)
  const rule = 'accepted-offer'
  return actors && { kind: 'commitment', rule, confidence: 'likely', from, shape: 'verb', actors, strict: false }
}

/** "expressed readiness to send …", "India's interest in joining …", "its interest to join …" */
export function offeringNoun(place: Place, at: number): Hit | null {
  const word = wordAt(place, at)
  if (!words.OFFERING_NOUNS.has(word) || readingAt(place, at).tag === 'verb' || isRefused(place, at)) return null
  const isInterest = word === 'interest'
  const gerund =
    isInterest && wordAt(place, at + 1) === 'in' && readingAt(place, skipAdverbs(place, at + 2)).form === 'ing'
  const holder = isInterest ? null : holderBehind(place, at)
  const from = isInterest && gerund ? at + 2 : actionBehindTo(place, holder?.to ?? at + 1)
  if (from < 0 && words.READINESS_NOUNS.has(word)) return readinessFor(place, at)
  const taken = from < 0 ? null : takenUp(place, at, from)
  if (taken) return taken
  const actors = from < 0 ? null : (holder?.actors ?? nounHolder(place, at))
  if (!actors || (isInterest && actors.length !== 1)) return null
  const rule = 'offering-noun'
  return {
    kind: 'offer',
    rule,
    confidence: isInterest ? 'unsure' : 'likely',
    from,
    shape: gerund ? 'gerund' : 'verb',
    actors,
    strict: true,
  }
}

/** "the readiness of Iran to build": whose it is said to be behind it, and the token behind him. */
function holderBehind(place: Place, at: number): { readonly actors: readonly string[]; readonly to: number } | null {
  if (wordAt(place, at + 1) !== 'of') return null
  const holder = place.startingAt.get(at + 2) ?? place.startingAt.get(at + 3)
  if (readingAt(place, at + 2).tag === 'poss' && words.OWN_SIDES.has(wordAt(place, at + 3))) {
    const own = nounHolder(place, at)
    return own && { actors: own, to: at + 4 }
  }
  const actors = holder ? actorsOfMention(place, holder) : null
  return holder && actors && verbOver(place, at) >= 0 ? { actors, to: holder.to } : null
}

/** "voiced its readiness for the construction of a plant" */
function readinessFor(place: Place, at: number): Hit | null {
  if (wordAt(place, at + 1) !== 'for') return null
  const actors = nounHolder(place, at)
  const rule = 'readiness-for'
  return actors && { kind: 'offer', rule, confidence: 'likely', from: at + 2, shape: 'thing', actors, strict: true }
}

/** "offered to send experts", "offered support for continuing reforms" */
export function offeringVerb(place: Place, at: number): Hit | null {
  const { lemma, tag, form } = readingAt(place, at)
  if (lemma !== 'offer' || tag !== 'verb' || form === 'ing' || isDenied(place, at)) return null
  const actors = actorsOf(place, at)
  if (!actors) return null
  const to = actionBehindTo(place, at + 1)
  if (to > 0)
    return {
      kind: 'offer',
      rule: 'offering-verb',
      confidence: 'certain',
      from: to,
      shape: 'verb',
      actors,
      strict: false,
    }
  for (let k = at + 1; k < at + 10; k++) {
    const { tag: each } = readingAt(place, k)
    if (words.NOT_OFFERED.has(wordAt(place, k))) return null
    if (each === 'prep' || each === 'mark') break
  }
  const from = readingAt(place, at + 1).tag === 'poss' ? at + 2 : at + 1
  return { kind: 'offer', rule: 'offering-verb', confidence: 'likely', from, shape: 'clause', actors, strict: false }
}
