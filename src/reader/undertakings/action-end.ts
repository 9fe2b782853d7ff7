import { ACTING_PRONOUNS, CLOSING_WORDS, SAYING_PARTICIPLES } from '../wording/en/undertakings.ts'
import { nextOfList } from './action-list.ts'
import type { Hit } from './hit.ts'
import { type Place, readingAt, skipAdverbs, wordAt } from './place.ts'
import { stretchAt } from './table.ts'

type Action = Pick<Hit, 'from' | 'holds' | 'shape'>

/** The longest action, in tokens: keeps the time linear on endless sentences. */
const LONGEST = 160

/** The token behind the last one of the action that begins at token `from`, and goes on beyond `holds`. */
export function actionEnd(place: Place, { from, holds = from, shape }: Action): number {
  const limit = shape === 'clause' ? Math.min(place.sentence.tokens.length, from + LONGEST) : limitOf(place, from)
  let inside = false
  for (let k = Math.max(from, holds) + 1; k < limit; k++) {
    const { tag } = readingAt(place, k)
    const word = wordAt(place, k)
    if (word === ';' && nextOfList(place, k, shape) > 0) inside = false
    else if (word === ';' || isLoneDash(place, k)) return k
    else if (word === ',') {
      inside = false
      if (closesBehindComma(place, k + 1)) return k
    } else if (tag === 'rel' || (tag === 'sub' && word === 'that')) inside = true
    else if (tag === 'conj' && opensClause(place, k + 1, inside)) return wordAt(place, k - 1) === ',' ? k - 1 : k
    else if (closesAlone(place, k)) return k
  }
  return limit
}

/** "in energy – and trade"; not the dash of "60–70". */
function isLoneDash({ sentence }: Place, at: number): boolean {
  const token = sentence.tokens[at]
  if (token?.text === '—') return true
  if (token?.text !== '–') return false
  return (
    (sentence.tokens[at - 1]?.end ?? 0) < token.start || (sentence.tokens[at + 1]?.start ?? token.end + 1) > token.end
  )
}

/** The end of the sentence, or of the statement that the action stands in. */
function limitOf({ table, sentence }: Place, from: number): number {
  const { tokens } = sentence
  const limit = Math.min(tokens.length, from + LONGEST)
  const stretch = stretchAt(table, tokens[from]?.start ?? 0)
  if (!stretch) return limit
  let end = limit
  while (end > from + 1 && (tokens[end - 1]?.start ?? 0) >= stretch.end) end--
  return end
}

/** ", which …", ", while …", ", noting that …", ", all while …" */
function closesBehindComma(place: Place, at: number): boolean {
  const { tag, form, lemma } = readingAt(place, at)
  const word = wordAt(place, at)
  if (word === 'which' && readingAt(place, at + 1).lemma === 'include') return false
  if (tag === 'rel' && word !== 'that') return true
  if (CLOSING_WORDS.has(word)) return true
  if (form === 'ing' && SAYING_PARTICIPLES.has(lemma)) return true
  if (word === 'but') return true
  return tag === 'verb' && form === 'past' && readingAt(place, at + 1).tag !== 'noun'
}

/** "even as …", "while …" without a comma. */
function closesAlone(place: Place, at: number): boolean {
  const word = wordAt(place, at)
  return (
    word === 'while' ||
    word === 'because' ||
    word === 'whereas' ||
    word === 'although' ||
    (word === 'even' && wordAt(place, at + 1) === 'as')
  )
}

/** "and welcomed", "and we", "and will facilitate", "and the leaders agreed": what is joined is a clause of its own. */
function opensClause(place: Place, at: number, inside: boolean): boolean {
  const verb = skipAdverbs(place, at)
  const { tag, form } = readingAt(place, verb)
  const next = readingAt(place, verb + 1)
  if (wordAt(place, verb).startsWith('look') && wordAt(place, verb + 1) === 'forward') return true
  if (ACTING_PRONOUNS.has(wordAt(place, at))) return true
  if (tag === 'modal') return !inside || wordAt(place, verb) !== 'will'
  if (tag === 'sub' && wordAt(place, verb) === 'that') return true
  if (tag === 'have' || tag === 'be') return !inside && (form !== 'base' || next.form === 'participle')
  if (tag === 'verb')
    return form === 'past' && next.tag !== 'noun' && !inside
      ? true
      : !inside && form === 'present' && next.tag !== 'noun'
  if (wordAt(place, at - 2) === ',' && opensNounClause(place, at)) return true
  const mention = place.startingAt.get(at)
  if (!mention) return false
  const behind = readingAt(place, skipAdverbs(place, mention.to))
  return (
    behind.tag === 'modal' ||
    behind.tag === 'be' ||
    behind.tag === 'have' ||
    (behind.tag === 'verb' && (behind.form === 'past' || behind.form === 'present'))
  )
}

/** ", and the invitation was accepted": behind a comma a plain subject and its verb. */
function opensNounClause(place: Place, at: number): boolean {
  if (readingAt(place, at).tag !== 'det') return false
  let k = at + 1
  while (k < at + 5 && /^(?:noun|adj)$/u.test(readingAt(place, k).tag)) k++
  const { tag, form } = readingAt(place, k)
  return k > at + 1 && (tag === 'be' || tag === 'have') && (form === 'past' || form === 'present')
}
