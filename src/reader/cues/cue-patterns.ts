import type { TaggedSentence } from '../front/analyse.ts'
import { ATTITUDE_NOUNS, CUE_PATTERNS, REPORT_VERBS, TOPIC_VERBS } from '../wording/en/cues.ts'

export type CueKind = 'report' | 'topic'

type Element =
  | { readonly type: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly type: 'modifiers' }
  | { readonly type: 'attitude' }

interface CompiledPattern {
  readonly kind: CueKind
  readonly elements: readonly Element[]
}

/** A cue pattern that fits at a verb: its kind and the token behind its last word. */
export interface PatternMatch {
  readonly kind: CueKind
  readonly to: number
}

const BY_LEMMA = compileAll()
const SINGLE: ReadonlyMap<string, CueKind> = new Map([
  ...REPORT_VERBS.map((lemma) => [lemma, 'report'] as const),
  ...TOPIC_VERBS.map((lemma) => [lemma, 'topic'] as const),
])
/** "great", "its continued", "the shared": no more words stand between a light verb and its noun. */
const MODIFIERS_REACH = 5
const MODIFIER_TAGS = new Set(['det', 'poss', 'adj', 'adv'])

/** The longest cue that begins with the verb at token `at`, or null when the verb reports nothing. */
export function matchCue(sentence: TaggedSentence, at: number): PatternMatch | null {
  const lemma = sentence.readings[at]?.lemma ?? ''
  let best: PatternMatch | null = null
  for (const pattern of BY_LEMMA.get(lemma) ?? []) {
    const to = matchElements(sentence, at + 1, pattern.elements)
    if (to > 0 && (best === null || to > best.to)) best = { kind: pattern.kind, to }
  }
  if (best) return best
  const kind = SINGLE.get(lemma)
  return kind ? { kind, to: at + 1 } : null
}

function compileAll(): Map<string, CompiledPattern[]> {
  const byLemma = new Map<string, CompiledPattern[]>()
  for (const { pattern, kind } of CUE_PATTERNS) {
    const [verb, ...rest] = pattern.split(' ')
    const compiled = { kind, elements: rest.map(compileElement) }
    for (const lemma of (verb ?? '').slice(1).split('|')) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), compiled])
  }
  return byLemma
}

function compileElement(text: string): Element {
  if (text === '*') return { type: 'modifiers' }
  if (text === 'N') return { type: 'attitude' }
  const optional = text.startsWith('?')
  return { type: 'words', words: new Set((optional ? text.slice(1) : text).split('|')), optional }
}

/** The token behind the elements, or 0 when they do not fit. */
function matchElements(sentence: TaggedSentence, from: number, elements: readonly Element[]): number {
  let at = from
  for (let e = 0; e < elements.length; e++) {
    const element = elements[e] as Element
    const word = sentence.tokens[at]?.lower ?? ''
    if (element.type === 'modifiers') at = skipModifiers(sentence, at, elements[e + 1])
    else if (element.type === 'attitude') {
      if (!ATTITUDE_NOUNS.has(word)) return 0
      at = afterJoinedAttitude(sentence, at + 1)
    } else if (element.words.has(word)) at++
    else if (!element.optional) return 0
  }
  return at
}

/** "expressed deep pride and appreciation": the second noun belongs to the cue too. */
function afterJoinedAttitude(sentence: TaggedSentence, at: number): number {
  if (sentence.readings[at]?.tag !== 'conj') return at
  const noun = skipModifiers(sentence, at + 1, { type: 'attitude' })
  return ATTITUDE_NOUNS.has(sentence.tokens[noun]?.lower ?? '') ? noun + 1 : at
}

function skipModifiers({ tokens, readings }: TaggedSentence, from: number, next: Element | undefined): number {
  let at = from
  while (at < from + MODIFIERS_REACH && at < tokens.length) {
    const word = tokens[at]?.lower ?? ''
    if (next?.type === 'words' && next.words.has(word)) break
    if (next?.type === 'attitude' && ATTITUDE_NOUNS.has(word) && !ATTITUDE_NOUNS.has(tokens[at + 1]?.lower ?? '')) break
    const tag = readings[at]?.tag ?? ''
    const possessive = tag === 'poss' && (word === "'s" || word === "'")
    const joins = tag === 'conj' && readings[at + 1]?.tag === 'adj'
    if (
      possessive ||
      !(MODIFIER_TAGS.has(tag) || joins || ATTITUDE_NOUNS.has(word) || readings[at]?.form === 'participle')
    )
      break
    at++
  }
  return at
}
