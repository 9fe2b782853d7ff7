import { beginsClause, isNominal } from '../documents/phrases.ts'
import type { WordRun } from '../documents/word-runs.ts'
import { OPENERS, SUBJECT_PRONOUNS } from '../wording/en/levels.ts'

/** A clause of a run: tokens `[from, to)`, without the word that joins it to the one before. */
export interface Clause {
  readonly run: WordRun
  readonly from: number
  readonly to: number
  /** The word that opens it ("that", "but", "if"), or ''. */
  readonly opener: string
}

const BREAKS = new Set([';', ':', '—', '–', '(', ')', '…'])
const CLOSING = new Set([',', '.', '!', '?', '-', '”', '"', '’'])

/** Splits a run into its clauses, in order. */
export function clausesOf(run: WordRun): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let opener = ''
  for (let at = 0; at < run.tokens.length; at++) {
    const skip = breakAt(run, at)
    if (skip === 0) continue
    push(clauses, { run, from, to: at, opener })
    opener = run.tokens[at + skip - 1]?.lower ?? ''
    from = at + skip
    at = from - 1
  }
  push(clauses, { run, from, to: run.tokens.length, opener })
  return clauses
}

function push(clauses: Clause[], { run, from, to, opener }: Clause): void {
  let end = to
  while (end > from && (CLOSING.has(run.tokens[end - 1]?.text ?? '') || run.readings[end - 1]?.tag === 'conj')) end--
  if (end > from) clauses.push({ run, from, to: end, opener })
}

/** How many tokens part two clauses at an index; 0 when none begins there. */
function breakAt(run: WordRun, at: number): number {
  const token = run.tokens[at]
  const reading = run.readings[at]
  if (!token || !reading) return 0
  if (token.quotation || BREAKS.has(token.text)) return 1
  if (token.text === ',') return commaBreak(run, at)
  if (
    OPENERS.has(token.lower) &&
    (reading.tag === 'sub' || reading.tag === 'rel' || reading.tag === 'conj' || reading.tag === 'adv')
  )
    return 1
  return reading.tag === 'conj' && opensClause(run, at + 1) ? 1 : 0
}

/** ", but", ", which", ", and exports fell", ", it is", ", adding" */
function commaBreak(run: WordRun, at: number): number {
  const next = run.tokens[at + 1]
  const reading = run.readings[at + 1]
  if (!next || !reading) return 0
  if (OPENERS.has(next.lower)) return 2
  if (reading.tag === 'conj') return opensClause(run, at + 2) ? 2 : 0
  if (reading.tag === 'verb' && reading.form === 'ing') return 1
  return opensClause(run, at + 1) ? 1 : 0
}

function opensClause(run: WordRun, at: number): boolean {
  const reading = run.readings[at]
  if (!reading || joinsPair(run, at - 1)) return false
  if (run.tokens[at]?.lower === 'according') return true
  if (isVerbOfClause(run, at)) return true
  const start = reading.tag === 'prep' ? behindPhrase(run, at) : at
  if (SUBJECT_PRONOUNS.has(run.tokens[start]?.lower ?? '') && startsPredicate(run, start + 1)) return true
  return run.readings[start]?.tag !== 'verb' && beginsClause(run, start)
}

/** "between Russia and Iran": the conjunction belongs to the preposition. */
function joinsPair(run: WordRun, conjunction: number): boolean {
  for (let i = conjunction - 1; i >= Math.max(0, conjunction - 7); i--) {
    const word = run.tokens[i]?.lower
    if (word === 'between' || word === 'both') return true
    if (run.readings[i]?.tag === 'conj' || run.readings[i]?.tag === 'verb') return false
  }
  return false
}

/** "and have reached", "and soared by": the clause goes on with the subject of the one before. */
function isVerbOfClause(run: WordRun, at: number): boolean {
  const reading = run.readings[at]
  if (reading?.tag === 'be' || reading?.tag === 'have' || reading?.tag === 'modal') return true
  const next = run.readings[at + 1]?.tag
  return reading?.tag === 'verb' && reading.form === 'past' && next !== 'noun' && next !== 'adj'
}

/** "and in some areas | it is": index behind a short phrase that opens the clause. */
function behindPhrase(run: WordRun, at: number): number {
  let i = at + 1
  while (i < at + 5 && isNominal(run.readings[i]?.tag)) i++
  return run.tokens[i]?.text === ',' ? i + 1 : i
}

function startsPredicate(run: WordRun, at: number): boolean {
  const tag = run.readings[at]?.tag
  return tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'adv' || tag === 'do'
}
