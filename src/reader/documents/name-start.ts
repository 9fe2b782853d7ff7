import { COUNT_WORDS, DOCUMENT_NOUNS, GROUPS } from '../wording/en/documents.ts'
import type { Head } from './head-nouns.ts'
import type { WordRun } from './word-runs.ts'

/** No name has more words before its noun. */
const MOST_MODIFIERS = 14

const MODIFIER_TAGS = new Set(['noun', 'name', 'adj'])
const JOINTS = new Set(['and', 'of', '&', '–', '-', '—', '/', '+'])
const YEAR = /^(?:1[5-9]|20)\d\d(?:[-–‑]\d{2,4})?$/u
const ORDINARY_NUMBER = /^\d{1,3}$/u

/** Index of the first token of a document's name: the modifiers before its noun ("the | 2008 Strategic Framework Agreement"). */
export function nameStart(run: WordRun, head: Head): number {
  let start = head.first
  while (start > 0 && head.first - start < MOST_MODIFIERS) {
    if (isModifier(run, start - 1, head)) start -= 1
    else if (joinsNames(run, start - 1, head) || joinsYears(run, start - 1)) start -= 2
    else if (isAcronym(run, start - 1)) start -= 3
    else if (joinsModifiers(run, start - 1, head)) start -= 2
    else break
  }
  return start
}

function isModifier(run: WordRun, at: number, head: Head): boolean {
  const token = run.tokens[at]
  const tag = run.readings[at]?.tag
  if (!token || !tag) return false
  if (token.kind === 'number') {
    if (YEAR.test(token.text)) return true
    const numbered = head.capital || run.readings[at - 1]?.tag === 'det'
    return numbered && !head.noun.plural && ORDINARY_NUMBER.test(token.text)
  }
  if (COUNT_WORDS.has(token.lower)) return token.capital && at > 0
  return MODIFIER_TAGS.has(tag)
}

/** "Reciprocal Defense Procurement (RDP) agreement": an abbreviation in brackets before the noun. */
function isAcronym(run: WordRun, at: number): boolean {
  return (
    run.tokens[at]?.text === ')' &&
    run.tokens[at - 1]?.capital === true &&
    run.tokens[at - 2]?.text === '(' &&
    run.tokens[at - 3]?.capital === true
  )
}

/** "a new commercial and investment memorandum": modifiers joined behind one article. */
function joinsModifiers(run: WordRun, at: number, head: Head): boolean {
  const joint = run.tokens[at]?.text
  if ((joint !== 'and' && joint !== ',') || head.noun.plural) return false
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const tag = run.readings[i]?.tag
    if (tag === 'det' && /^an?$/u.test(run.tokens[i]?.lower ?? '')) return i < at - 1
    if (tag !== 'adj' && tag !== 'noun') return false
    if (DOCUMENT_NOUNS.has(run.tokens[i]?.lower ?? '')) return false
  }
  return false
}

/** "2019–2021 Programme" */
function joinsYears(run: WordRun, at: number): boolean {
  const dash = run.tokens[at]?.text
  return (
    (dash === '–' || dash === '-') &&
    YEAR.test(run.tokens[at + 1]?.text ?? '') &&
    YEAR.test(run.tokens[at - 1]?.text ?? '')
  )
}

/** "Trade and Investment Framework Agreement", "Leaders’ Joint Statement": a joint between two capitals. */
function joinsNames(run: WordRun, at: number, head: Head): boolean {
  const joint = run.tokens[at]
  const before = run.tokens[at - 1]
  const after = run.tokens[at + 1]
  if (!joint || !before?.capital || !after?.capital || at + 1 > head.first) return false
  if (joint.text === '-' && joint.start === before.end) return true
  if (!head.capital || run.readings[at - 1]?.tag !== 'name') return false
  if (run.readings[at]?.tag === 'poss') return GROUPS.has(before.lower)
  return JOINTS.has(joint.text) && at + 1 < head.first
}
