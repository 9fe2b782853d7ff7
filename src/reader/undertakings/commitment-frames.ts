import { beforeVerb } from '../statements/clause.ts'
import * as words from '../wording/en/undertakings.ts'
import { type Actors, actorsOf, actorsOfMain, actorsOrIt } from './actors.ts'
import {
  behindPrinciple,
  isConditional,
  isDenied,
  isImpersonal,
  isObjectRelative,
  isRelative,
  isSettled,
  nounHolder,
  verbOver,
} from './governing.ts'
import type { Hit } from './hit.ts'
import {
  actionBehindTo,
  baseVerbAt,
  beforeAdverbs,
  type Place,
  readingAt,
  skipAdverbs,
  withNot,
  wordAt,
} from './place.ts'

/** "Russia and Turkmenistan intend to organise …", "pledged | not to raise …", "It was agreed to open …" */
export function bindingVerb(place: Place, at: number): Hit | null {
  const { lemma, form } = readingAt(place, at)
  if (
    !words.BINDING_VERBS.has(lemma) ||
    isDenied(place, at) ||
    isRelative(place, at) ||
    isObjectRelative(place, at) ||
    isConditional(place, at)
  )
    return null
  const actors = boundActors(place, at)
  if (!actors) return null
  const action = actionBehindTo(place, behindAside(place, at + 1))
  if (action < 0) return null
  const from = withNot(place, action)
  const confidence = form === 'past' || form === 'participle' || actors.length > 0 ? 'certain' : 'likely'
  const strict = words.AIMING_VERBS.has(lemma)
  return { kind: 'commitment', rule: 'binding-verb', confidence, from, shape: 'verb', actors, strict }
}

/**
 * Who is bound by the verb: its subject, or all sides where it stands in the passive with nobody named, and where one
 * of them tells what "we agreed": nobody agrees alone.
 */
function boundActors(place: Place, at: number): Actors {
  const { lemma, form } = readingAt(place, at)
  if (isImpersonal(place, at)) return words.IMPERSONAL_VERBS.has(lemma) ? place.table.parties : null
  if (form === 'ing' && words.BINDING_TO_THINGS.has(lemma) && /^(?:,|while)$/u.test(wordAt(place, at - 1)))
    return actorsOfMain(place, at)
  if (lemma === 'agree' && wordAt(place, beforeVerb(place.clause, at)) === 'we') return place.table.parties
  return actorsOrIt(place, at)
}

/** ", following recent talks, to": the token behind an aside between commas, else the same token. */
function behindAside(place: Place, at: number): number {
  const start = skipAdverbs(place, behindSelf(place, at))
  if (wordAt(place, start) !== ',') {
    const { tag } = readingAt(place, start)
    return tag === 'prep' ? behindPhrase(place, start) : start
  }
  for (let k = start + 1; k < start + 14; k++) if (wordAt(place, k) === ',') return k + 1
  return start
}

/** "committed themselves to", "committed their governments to" */
function behindSelf(place: Place, at: number): number {
  if (readingAt(place, at).tag === 'poss' && words.OWN_SIDES.has(wordAt(place, at + 1))) return at + 2
  return words.REFLEXIVES.has(wordAt(place, at)) ? at + 1 : at
}

/** "agreed in principle to", "agreed on the following: to": over a short phrase. */
function behindPhrase(place: Place, at: number): number {
  for (let k = at + 1; k < at + 8; k++) {
    const { tag } = readingAt(place, k)
    if (wordAt(place, k) === 'to') return k
    if (wordAt(place, k) === ':' && wordAt(place, k + 1) === 'to') return k + 1
    if (tag === 'mark' || tag === 'conj' || tag === 'verb' || tag === 'modal') return at
  }
  return at
}

/** "committed to the implementation of …", "agreed to the sharing of …", "pledged its continued support …" */
export function bindingThing(place: Place, at: number): Hit | null {
  const { lemma, tag } = readingAt(place, at)
  if (tag !== 'verb' || isDenied(place, at) || readingAt(place, beforeAdverbs(place, at - 1)).tag === 'be') return null
  const to = skipAdverbs(place, behindSelf(place, at + 1))
  const pledges = words.PLEDGING_VERBS.has(lemma) && wordAt(place, to) !== 'to'
  const binds = words.BINDING_TO_THINGS.has(lemma) && (wordAt(place, to) === 'to' || agreesOn(place, at, to))
  if (!(pledges || binds) || (binds && baseVerbAt(place, to + 1))) return null
  const actors = actorsOf(place, at)
  if (!actors) return null
  const from = binds ? to + 1 : readingAt(place, to).tag === 'poss' ? to + 1 : to
  return {
    kind: 'commitment',
    rule: 'binding-thing',
    confidence: 'likely',
    from,
    shape: 'thing',
    actors,
    strict: false,
  }
}

/** "agreed on further sessions"; not "agreed on the importance of". */
function agreesOn(place: Place, verb: number, at: number): boolean {
  const word = wordAt(place, at)
  const { lemma } = readingAt(place, verb)
  return (lemma === 'agree' || lemma === 'decide') && (word === 'on' || word === 'upon')
}

/** "reached a consensus on the need to coordinate …", "agreed on the need to hold …" */
export function agreedNeed(place: Place, at: number): Hit | null {
  const on = wordAt(place, at - 2) === 'on' || wordAt(place, at - 2) === 'upon'
  if (wordAt(place, at) !== 'need' || !on) return null
  const by = wordAt(place, at - 3)
  if (!/^(?:agreed|consensus|agreement|understanding|unanimous)$/u.test(by)) return null
  const from = actionBehindTo(place, at + 1)
  if (from < 0) return null
  return {
    kind: 'commitment',
    rule: 'agreed-need',
    confidence: 'unsure',
    from,
    shape: 'verb',
    actors: place.table.parties,
    strict: false,
  }
}

/** "are committed to building …", "is determined to finish …", "remain committed to the full implementation of …" */
export function boundAdjective(place: Place, at: number): Hit | null {
  if (!words.BOUND_ADJECTIVES.has(wordAt(place, at)) || isDenied(place, at)) return null
  let copula = at - 1
  while (readingAt(place, copula).tag === 'adv') copula--
  if (!words.COPULAS.has(readingAt(place, copula).lemma)) return null
  if (wordAt(place, at + 1) !== 'to') return null
  const actors = actorsOf(place, copula)
  if (!actors) return null
  const isVerb = baseVerbAt(place, at + 2)
  const rule = 'bound-adjective'
  return {
    kind: 'commitment',
    rule,
    confidence: 'likely',
    from: at + 2,
    shape: isVerb ? 'verb' : 'thing',
    actors,
    strict: true,
  }
}

/** "expressed their intent to continue …", "Agreement was reached to launch …", "its commitment to doubling …" */
export function bindingNoun(place: Place, at: number): Hit | null {
  const word = wordAt(place, at)
  if (!words.BINDING_NOUNS.has(word) || readingAt(place, at).tag === 'verb' || isTitleWord(place, at)) return null
  const actors = nounHolder(place, at)
  if (!actors) return null
  const on = settledOn(place, at)
  if (on >= 0)
    return {
      kind: 'commitment',
      rule: 'settled-on',
      confidence: 'likely',
      from: on + 1,
      shape: 'thing',
      actors,
      strict: false,
    }
  const ofGerund = wordAt(place, at + 1) === 'of' && readingAt(place, skipAdverbs(place, at + 2)).form === 'ing'
  const to = ofGerund ? at + 1 : toBehind(place, at + 1)
  if (to < 0) return null
  const isVerb = baseVerbAt(place, to + 1)
  const isGerund = readingAt(place, skipAdverbs(place, to + 1)).form === 'ing'
  const strict = words.ATTITUDE_NOUNS.has(word)
  if (!isVerb && !(ofGerund && /^(?:intent|plan|idea)/u.test(word)) && !(strict && word.startsWith('commit')))
    return null
  const shape = isVerb ? 'verb' : isGerund ? 'gerund' : 'thing'
  return {
    kind: 'commitment',
    rule: 'binding-noun',
    confidence: strict ? 'unsure' : 'likely',
    from: withNot(place, to + 1),
    shape,
    actors,
    strict,
  }
}

/** "reached agreement on holding …", "Agreement was reached on the supply of …": the token of "on", else -1. */
function settledOn(place: Place, at: number): number {
  const reached = skipAdverbs(place, behindPrinciple(place, at) + 1)
  const passive = isSettled(place, at) && words.REACHING_VERBS.has(readingAt(place, reached).lemma)
  const verb = verbOver(place, at)
  if (!passive && !(verb >= 0 && words.REACHING_VERBS.has(readingAt(place, verb).lemma))) return -1
  const on = passive ? reached + 1 : at + 1
  return /^(?:on|upon|for)$/u.test(wordAt(place, on)) ? on : -1
}

/** "Action Plan to Develop Cooperation": part of a name. */
function isTitleWord({ sentence }: Place, at: number): boolean {
  return at > 0 && sentence.tokens[at]?.capital === true && sentence.tokens[at - 1]?.kind !== 'quote'
}

/** "the commitment of the government to expand", "agreement was reached to launch": the token of "to", else -1. */
function toBehind(place: Place, at: number): number {
  for (let k = at; k < at + 10; k++) {
    const { tag, form } = readingAt(place, k)
    if (wordAt(place, k) === 'to') return k
    const steps =
      tag === 'adv' ||
      (k <= at + 1 && isSettled(place, at - 1)) ||
      tag === 'det' ||
      tag === 'name' ||
      tag === 'noun' ||
      tag === 'adj' ||
      tag === 'poss' ||
      (k > at && tag === 'verb' && form === 'participle' && words.SETTLING_VERBS.has(readingAt(place, k).lemma)) ||
      wordAt(place, k) === 'of' ||
      wordAt(place, k) === 'by' ||
      wordAt(place, k) === 'between'
    if (!steps || (k === at && tag === 'noun')) return -1
  }
  return -1
}

/** "announced an additional $45 million in funding …", "announced US efforts to finalise …" */
export function announcedGrant(place: Place, at: number): Hit | null {
  const { lemma, tag } = readingAt(place, at)
  if (lemma !== 'announce' || tag !== 'verb') return null
  const actors = actorsOf(place, at)
  if (!actors) return null
  for (let k = at + 1; k < at + 14; k++) {
    const word = wordAt(place, k)
    const { form } = readingAt(place, k)
    if (/^(?:efforts|steps|measures)$/u.test(word) && actionBehindTo(place, k + 1) > 0)
      return {
        kind: 'commitment',
        rule: 'announced-efforts',
        confidence: 'unsure',
        from: k + 2,
        shape: 'verb',
        actors,
        strict: false,
      }
    if (
      words.BINDING_NOUNS.has(word) ||
      words.SIGNING_NOUNS.has(word) ||
      word === ';' ||
      word === '.' ||
      word === 'that' ||
      form === 'past'
    )
      return null
    if (words.GRANTED_NOUNS.has(word) || word === '$' || word === '€')
      return {
        kind: 'commitment',
        rule: 'announced-grant',
        confidence: 'likely',
        from: at + 1,
        shape: 'clause',
        actors,
        strict: false,
      }
  }
  return null
}

/** "welcomed Norway's pledge of 40 million euros for clean energy" */
export function pledgedSum(place: Place, at: number): Hit | null {
  if (
    !words.PLEDGE_NOUNS.has(wordAt(place, at)) ||
    readingAt(place, at).tag === 'verb' ||
    wordAt(place, at + 1) !== 'of'
  )
    return null
  const first = wordAt(place, at + 2)
  const sum = readingAt(place, at + 2).tag === 'num' || first === '$' || first === '€'
  const actors = sum ? nounHolder(place, at) : null
  const rule = 'pledged-sum'
  return (
    actors && { kind: 'commitment', rule, confidence: 'likely', from: at + 2, shape: 'clause', actors, strict: false }
  )
}

/** "set the goal of increasing trade to $5 billion by 2030", "set themselves the task to open" */
export function setGoal(place: Place, at: number): Hit | null {
  if (!words.GOAL_NOUNS.has(wordAt(place, at))) return null
  const verb = verbOver(place, at)
  if (verb < 0 || at - verb > 5 || readingAt(place, verb).lemma !== 'set') return null
  const actors = actorsOf(place, verb)
  if (!actors) return null
  const base = { kind: 'commitment', rule: 'set-goal', confidence: 'unsure', actors, strict: false } as const
  const gerund = wordAt(place, at + 1) === 'of' && readingAt(place, skipAdverbs(place, at + 2)).form === 'ing'
  if (gerund) return { ...base, from: at + 2, shape: 'gerund' }
  const from = actionBehindTo(place, at + 1)
  return from < 0 ? null : { ...base, from, shape: 'verb' }
}
