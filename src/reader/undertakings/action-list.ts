import { VERB_FORMS } from '../tagger/verb-forms.ts'
import { LEADING_VERBS, LISTED_BEFORE_NOUNS, LISTED_VERBS, UTMOST } from '../wording/en/undertakings.ts'
import type { ActionShape } from './hit.ts'
import { baseVerbAt, behindMark, canBeBase, type Place, readingAt, skipAdverbs, wordAt } from './place.ts'

/** A list this long behind "… to modernise roads," is of equal actions; a shorter one tells the aim. */
const LONG_LIST = 4

/** Where the separate actions of a list begin: "draft a plan, send it to the sides, and convene in May". */
export function startsOfActions(
  place: Place,
  { from, end, shape }: { from: number; end: number; shape: ActionShape },
): number[] {
  if (shape !== 'verb' && shape !== 'gerund') return [from]
  const first = leadVerb(place, from)
  const starts: number[] = []
  /** Those that only an aim before them could claim, and that it does not. */
  const parallel: number[] = []
  let aims = 0
  let closed = false
  let marked = false
  for (let k = first + 1; k < end; k++) {
    if (aims === 0 && starts.length === 0 && opensInner(place, k)) aims = k
    const next = nextOfList(place, k, shape) || (starts.length > 0 ? lastGerund(place, k, shape) : 0)
    if (next <= 0 || next >= end || !hasObject(place, starts.at(-1) ?? first, k)) continue
    starts.push(next)
    const word = wordAt(place, k)
    marked ||= wordAt(place, next - 1) === ')' || wordAt(place, next - 2) === ')'
    closed ||= word === 'and' || word === ';' || wordAt(place, k + 1) === 'and'
    if (word === ';' || (word === ',' && wordAt(place, next - 1) === 'to')) parallel.push(next)
  }
  if (marked) return [from, ...starts]
  if (!closed) return [from]
  return [from, ...(aims > 0 && starts.length < LONG_LIST ? parallel : starts)]
}

/** "to modernise roads", "that meet the standards", "as they build": a list behind these may be theirs. */
function opensInner(place: Place, at: number): boolean {
  const { tag } = readingAt(place, at)
  return tag === 'rel' || tag === 'sub' || (wordAt(place, at) === 'to' && baseVerbAt(place, at + 1))
}

/** The verb itself when "continue to", "work to" lead it in. */
export function leadVerb(place: Place, from: number): number {
  let verb = skipAdverbs(place, from)
  for (let guard = 0; guard < 3; guard++) {
    const next = ledVerb(place, verb)
    if (next <= 0) return verb
    verb = next
  }
  return verb
}

/** "continue supporting", "do our best to promote", "seek to promote": the token of the verb that is led in, else 0. */
function ledVerb(place: Place, verb: number): number {
  const { lemma, tag } = readingAt(place, verb)
  if (tag === 'do') return behindUtmost(place, verb)
  const to = skipAdverbs(place, verb + 1)
  if (GOING_ON.has(lemma) && readingAt(place, to).form === 'ing') return to
  return LEADING_VERBS.has(lemma) && wordAt(place, to) === 'to' && baseVerbAt(place, to + 1)
    ? skipAdverbs(place, to + 1)
    : 0
}

const GOING_ON = new Set(['continue', 'begin', 'start', 'keep'])

/** "do our best to promote", "do everything to promote" */
function behindUtmost(place: Place, verb: number): number {
  for (let k = verb + 1; k < verb + 6; k++)
    if (UTMOST.has(wordAt(place, k)))
      return wordAt(place, k + 1) === 'to' && baseVerbAt(place, k + 2) ? skipAdverbs(place, k + 2) : 0
  return 0
}

/** Where the next action begins behind ",", ", and", "and", "; to" at token `at`; 0 when none does. */
export function nextOfList(place: Place, at: number, shape: ActionShape): number {
  const word = wordAt(place, at)
  const marked = word === ',' || word === ';'
  if (!marked && (word !== 'and' || /^[,;]$/u.test(wordAt(place, at - 1)))) return 0
  let k = marked ? at + 1 : at
  const joined = wordAt(place, k) === 'and'
  if (shape === 'gerund' && !marked) return 0
  if (joined) k++
  const item = markedItem(place, k)
  if (item > 0) return item
  if ((joined || word === ';') && wordAt(place, k) === 'to') k++
  return opensAction(place, k, shape) ? k : 0
}

/** "(2) exchange lists", "(b) to train": the action behind the mark of an item, else 0. */
function markedItem(place: Place, at: number): number {
  const behind = behindMark(place, at)
  const verb = wordAt(place, behind) === 'to' ? behind + 1 : behind
  return behind > at && canBeBase(place, verb) ? verb : 0
}

/** "doubling trade, opening a school and launching a fund": the last of a list in -ing, without a comma. */
function lastGerund(place: Place, at: number, shape: ActionShape): number {
  const joins = shape === 'gerund' && wordAt(place, at) === 'and'
  return joins && opensAction(place, at + 1, shape) ? at + 1 : 0
}

/** A verb in the form of the list, with something behind it that it can act on. */
function opensAction(place: Place, at: number, shape: ActionShape): boolean {
  const verb = skipAdverbs(place, at)
  const { tag, form } = readingAt(place, verb)
  const next = readingAt(place, verb + 1)
  const goesOn = next.tag !== 'mark' && next.tag !== 'conj'
  if (shape === 'gerund')
    return form === 'ing' && tag === 'verb' && goesOn && next.tag !== 'prep' && !wordAt(place, verb).includes('-')
  if (tag === 'verb' && form === 'base') return goesOn
  const word = wordAt(place, verb)
  const takesObject = next.tag === 'det' || next.tag === 'poss'
  if (takesObject && VERB_FORMS.get(word)?.forms.includes('base')) return true
  if (next.tag === 'noun') return LISTED_BEFORE_NOUNS.has(word)
  return LISTED_VERBS.has(word) && (next.tag === 'adj' || next.tag === 'adv' || next.form === 'base')
}

/** Something stands between a verb and what follows: "preserve and strengthen X" is one action. */
function hasObject(place: Place, verb: number, end: number): boolean {
  for (let k = verb + 1; k < end; k++) {
    const { tag } = readingAt(place, k)
    if (tag === 'noun' || tag === 'name' || tag === 'pron' || tag === 'num' || tag === 'quote') return true
  }
  return false
}
