import type { Bounds } from '../src/model/index.ts'

const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** Helping verbs, and adverbs that do not end in -ly. */
const BEFORE_THE_MAIN_WORD = new Set([
  ...['have', 'has', 'had', 'having', 'do', 'does', 'did', 'will', 'would', 'can', 'could', 'may', 'might', 'must'],
  ...['shall', 'should', 'not', 'also', 'again', 'once', 'both', 'further', 'then', 'to'],
])

/** First words of cues that are no verbs: "according to", "in his opinion", "exchange of views". */
const NO_VERBS = new Set([
  ...['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on'],
  ...['per', 'to', 'with', 'within', 'according', 'agreement', 'appeal', 'assessment', 'belief', 'call', 'commitment'],
  ...['concern', 'conviction', 'exchange', 'expression', 'gratitude', 'hope', 'intention', 'message', 'opinion'],
  ...['opinions', 'position', 'readiness', 'satisfaction', 'statement', 'support', 'view', 'views', 'words'],
])
/** Of these, the ones that are verbs when something follows that only verbs have: "call on", "support the". */
const ALSO_VERBS = new Set(['appeal', 'call', 'exchange', 'hope', 'position', 'support', 'view', 'views'])

/** Verbs whose third form ends neither in -ed nor in -ing, as far as they stand in the passive of a report. */
const THIRD_FORMS = new Set([
  ...['said', 'told', 'made', 'held', 'given', 'set', 'put', 'taken', 'drawn', 'laid', 'written', 'heard', 'seen'],
])

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/**
 * Where the verb stands that carries a cue ("expressed" of "also expressed satisfaction", "reached" of "agreement was
 * reached"), counted from the start of the cue; null when no verb does ("according to", "were unanimous"). It looks at
 * words only, so that no tagger decides what the taggers are measured on.
 */
export function mainVerbOf(cue: string): Bounds | null {
  const words = [...cue.matchAll(WORD)].map((match) => ({ start: match.index, lower: match[0].toLowerCase() }))
  const lastBe = words.findLastIndex(({ lower }) => BE.has(lower))
  const main = words.slice(lastBe + 1).findIndex(({ lower }) => !isBefore(lower))
  const word = words[lastBe + 1 + main]
  if (main < 0 || word === undefined) return null
  const carries = lastBe >= 0 ? isThirdForm(word.lower) : isVerb(word.lower, words[main + 1]?.lower)
  return carries ? { start: word.start, end: word.start + word.lower.length } : null
}

function isBefore(lower: string): boolean {
  return BEFORE_THE_MAIN_WORD.has(lower) || (lower.endsWith('ly') && lower !== 'rely' && lower !== 'reply')
}

/** "is confident" and "was an item" have no verb but "is": it carries the cue no more than any other word. */
function isThirdForm(lower: string): boolean {
  return /(?:ed|ing)$/.test(lower) || THIRD_FORMS.has(lower)
}

function isVerb(lower: string, next: string | undefined): boolean {
  return !NO_VERBS.has(lower) || (ALSO_VERBS.has(lower) && next !== 'of')
}
