import type { GoldText, Half } from './gold.ts'
import { mainVerbOf } from './tagger-cues.ts'
import { TAGGERS, type Tagger, type WordTag } from './tagger-tools.ts'

/** So many of so many. */
export interface Share {
  readonly of: number
  readonly hit: number
}

/** One tagger on one half of the texts. */
export interface TaggerHalf {
  /** Cues with a verb that carries them: those whose verb is tagged as one. */
  readonly cues: Share
  /** Words that both other taggers call a verb: those that this one calls a verb too. */
  readonly verbs: Share
  /** Words that both other taggers call no verb: those that this one calls none either. */
  readonly others: Share
}

export interface TaggerFigures {
  readonly name: string
  readonly used: string
  readonly halves: Readonly<Record<Half, TaggerHalf>>
  /** UTF-16 units a second. */
  readonly speed: number
}

export interface TaggerRun {
  /** Ours first. */
  readonly taggers: readonly Tagger[]
  /** The clock runs so long at least for each tagger, so that one slow moment does not decide. */
  readonly leastMs: number
}

/** How well each tagger serves a grammar of reporting, and how fast. */
export function measureTaggers(
  texts: readonly GoldText[],
  { taggers, leastMs }: TaggerRun = { taggers: TAGGERS, leastMs: 200 },
): readonly TaggerFigures[] {
  const tagged = texts.map((text) => ({ text, words: taggers.map((tagger) => tagger.wordsOf(text.source)) }))
  const halfOf = (at: number, half: Half) =>
    sum(tagged.filter(({ text }) => text.half === half).map((one) => score(one, at)))
  return taggers.map((tagger, at) => ({
    name: tagger.name,
    used: tagger.used,
    halves: { form: halfOf(at, 'form'), check: halfOf(at, 'check') },
    speed: speedOf(texts, tagger, leastMs),
  }))
}

interface TaggedText {
  readonly text: GoldText
  /** Of each tagger. */
  readonly words: readonly (readonly WordTag[])[]
}

function score({ text, words }: TaggedText, at: number): TaggerHalf {
  const own = words[at] ?? []
  const others = words.filter((_, index) => index !== at)
  return { cues: cuesHit(text, own), ...agreement(own, others) }
}

/** A tool may cut "cannot" in two or keep "U.S.-based" whole: the word that covers the verb's first letter counts. */
function cuesHit({ gold }: GoldText, words: readonly WordTag[]): Share {
  const places = gold.statements.flatMap(({ cue }) => {
    const verb = cue === null ? null : mainVerbOf(cue.text)
    return cue === null || verb === null ? [] : [cue.start + verb.start]
  })
  const hit = places.filter((place) => words.some(({ start, end, verb }) => verb && start <= place && place < end))
  return { of: places.length, hit: hit.length }
}

/** Compared are the words that all taggers cut alike. */
function agreement(own: readonly WordTag[], others: readonly (readonly WordTag[])[]) {
  const calls = others.map((words) => new Map(words.map((word) => [keyOf(word), word.verb])))
  const count = (verb: boolean): Share => {
    const agreed = own.filter((word) => calls.every((call) => call.get(keyOf(word)) === verb))
    return { of: agreed.length, hit: agreed.filter((word) => word.verb === verb).length }
  }
  return { verbs: count(true), others: count(false) }
}

function keyOf({ start, end }: WordTag): string {
  return `${start}:${end}`
}

function sum(parts: readonly TaggerHalf[]): TaggerHalf {
  const total = (name: keyof TaggerHalf): Share => ({
    of: parts.reduce((all, part) => all + part[name].of, 0),
    hit: parts.reduce((all, part) => all + part[name].hit, 0),
  })
  return { cues: total('cues'), verbs: total('verbs'), others: total('others') }
}

/** Whole passes over all texts; they have been read once already, so nothing is still being compiled. */
function speedOf(texts: readonly GoldText[], { run }: Tagger, leastMs: number): number {
  const length = texts.reduce((all, { source }) => all + source.length, 0)
  const begun = performance.now()
  let passes = 0
  let elapsed = 0
  do {
    for (const { source } of texts) run(source)
    passes++
    elapsed = performance.now() - begun
  } while (elapsed < leastMs)
  return (length * passes * 1000) / Math.max(elapsed, 1e-3)
}
