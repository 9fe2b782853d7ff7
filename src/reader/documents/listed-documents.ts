import { VERB_FORMS } from '../tagger/verb-forms.ts'
import { ABOUT_VERBS, ORDINALS } from '../wording/en/documents.ts'
import type { Candidate } from './candidate.ts'
import { nameEnd } from './name-end.ts'
import type { WordRun } from './word-runs.ts'

/** One document of a list that names its kind once: tokens `[start, end)` of a run. */
export interface ListedDocument {
  readonly run: WordRun
  readonly start: number
  readonly end: number
}

const MOST_LISTED = 60
const DASHES = new Set(['—', '–', ':'])
const SEPARATORS = new Set([',', ';', '—', '–', ':'])

/** "agreements on A; on B; and on C": what follows the first, each with the preposition of the first. */
export function furtherItems(candidate: Candidate): ListedDocument[] {
  const { run, head, opener } = candidate
  if (!head.noun.plural || opener === null) return []
  return itemsFrom(run, candidate.end, opener)
}

function itemsFrom(run: WordRun, from: number, opener: string): ListedDocument[] {
  const items: ListedDocument[] = []
  let at = from
  while (items.length < MOST_LISTED) {
    const start = itemStart(run, at)
    if (start === at || run.tokens[start]?.lower !== opener) break
    const { end } = nameEnd(run, start, { plural: true, capital: false })
    if (end <= start + 1) break
    items.push({ run, start, end })
    at = end
  }
  return items
}

/** Index behind what parts two items: "; and on", ", as well as on". */
function itemStart(run: WordRun, at: number): number {
  let start = at
  if (SEPARATORS.has(run.tokens[start]?.text ?? '')) start++
  if (run.tokens[start]?.lower === 'and') return start + 1
  return run.tokens[start]?.lower === 'as' && run.tokens[start + 1]?.lower === 'well' ? start + 3 : start
}

/** "Agreements were signed on A, on B and on C": the subjects stand behind the verb. */
export function itemsBehindVerb(candidate: Candidate): ListedDocument[] {
  const { run, head, end, opener } = candidate
  if (!head.noun.plural || opener !== null) return []
  let at = end
  while (at < end + 6 && isPassiveWord(run, at)) at++
  if (run.tokens[at]?.text === ':') at++
  else at = behindThose(run, at)
  const word = run.tokens[at]?.lower ?? ''
  if (at === end || (word !== 'on' && word !== 'concerning')) return []
  const { end: itemEnd } = nameEnd(run, at, { plural: true, capital: false })
  return itemEnd <= at + 1 ? [] : [{ run, start: at, end: itemEnd }, ...itemsFrom(run, itemEnd, word)]
}

/** ", including those | on A" */
function behindThose(run: WordRun, at: number): number {
  for (let i = at; i < at + 4; i++) if (run.tokens[i]?.lower === 'those') return i + 1
  return at
}

function isPassiveWord(run: WordRun, at: number): boolean {
  const reading = run.readings[at]
  return reading?.tag === 'be' || reading?.tag === 'have' || reading?.tag === 'adv' || reading?.form === 'participle'
}

/** "two declarations—on A and on B": the subjects stand behind a dash. */
export function itemsBehindDash({ run, end, head, opener }: Candidate): ListedDocument[] {
  const word = run.tokens[end + 1]?.lower ?? ''
  if (
    !head.noun.plural ||
    opener !== null ||
    !DASHES.has(run.tokens[end]?.text ?? '') ||
    (word !== 'on' && word !== 'concerning')
  )
    return []
  return itemsFrom(run, end, word)
}

/** "The documents signed also concern A, B and C": the set with its fields, or undefined. */
export function setConcerning({ run, start, end, head }: Candidate): ListedDocument | undefined {
  if (!head.noun.plural) return undefined
  let at = end
  while (at < end + 4 && (run.readings[at]?.tag === 'adv' || run.tokens[at]?.lower === 'signed')) at++
  const lemma = VERB_FORMS.get(run.tokens[at]?.lower ?? '')?.lemma ?? ''
  if (!ABOUT_VERBS.has(lemma)) return undefined
  const { end: nameTo } = nameEnd(run, at + 1, { plural: true, capital: false, opener: lemma })
  return nameTo > at + 1 ? { run, start, end: nameTo } : undefined
}

/** "The first concerned the opening of a school, the second, mutual assistance": one document each. */
export function ordinalItems(run: WordRun): ListedDocument[] {
  if (!ORDINALS.has(run.tokens[1]?.lower ?? '') || run.tokens[0]?.lower !== 'the') return []
  if (!ABOUT_VERBS.has(VERB_FORMS.get(run.tokens[2]?.lower ?? '')?.lemma ?? '')) return []
  const items: ListedDocument[] = []
  let start = 0
  for (let i = 2; i < run.tokens.length && items.length < MOST_LISTED; i++) {
    if (!ORDINALS.has(run.tokens[i]?.lower ?? '') || run.tokens[i - 1]?.lower !== 'the') continue
    items.push({ run, start, end: trimSeparators(run, start, i - 1) })
    start = i - 1
  }
  return [...items, { run, start, end: trimSeparators(run, start, run.tokens.length) }]
}

function trimSeparators(run: WordRun, start: number, end: number): number {
  let last = end
  while (last > start + 1 && (run.readings[last - 1]?.tag === 'mark' || run.tokens[last - 1]?.lower === 'and')) last--
  return last
}
