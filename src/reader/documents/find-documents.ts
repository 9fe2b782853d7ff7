import { type Bounds, type DocumentMention, type DocumentStatus, spanOf } from '../../model/index.ts'
import type { Analysis } from '../front/analyse.ts'
import { ABBREVIATED, DOCUMENT_NOUNS, SECOND_WORDS } from '../wording/en/documents.ts'
import { type Candidate, candidateAt } from './candidate.ts'
import { carriedOn, inherited, remember } from './list-state.ts'
import { furtherItems, itemsBehindDash, itemsBehindVerb, ordinalItems, setConcerning } from './listed-documents.ts'
import { particularRule } from './particular.ts'
import { type Found, replaceSet, type Shelf, shelve, shelveAbbreviation, shelveItem, shelveTitle } from './shelf.ts'
import { type Governance, governanceOf } from './status.ts'
import { titleOfJointText, yearOfDateline } from './titles.ts'
import { type WordRun, wordRuns } from './word-runs.ts'

/** First words of the nouns of two words. */
const FIRST_WORDS = new Set([...SECOND_WORDS.values()].map(({ first }) => first))

/** Finds every particular document that a text mentions, once each, in order of the text. */
export function findDocuments(analysis: Analysis): DocumentMention[] {
  const { source } = analysis
  const title = titleOfJointText(analysis)
  const shelf: Shelf = {
    source,
    eventYear: yearOfDateline(analysis),
    title,
    found: [],
    known: new Map(),
    openSet: null,
    list: { signedUntil: -1, last: null },
  }
  if (title) shelveTitle(shelf, title)
  for (const run of wordRuns(analysis)) {
    if (!isTitle(run, title)) readRun(shelf, run)
  }
  return shelf.found
    .filter((item) => item !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, ...rest }, i) => ({ id: `d${i + 1}`, span: spanOf(source, start, end), ...rest }))
}

function isTitle(run: WordRun, title: Bounds | null): boolean {
  const first = run.tokens[0]
  return title !== null && first !== undefined && first.start >= title.start && first.start < title.end
}

function readRun(shelf: Shelf, run: WordRun): void {
  const ordinals = shelf.openSet === null ? [] : ordinalItems(run)
  if (ordinals.length > 0 && shelf.openSet !== null) {
    replaceSet(shelf, shelf.openSet, ordinals)
    return
  }
  for (let at = 0; at < run.tokens.length; at++) {
    const word = run.tokens[at]?.lower ?? ''
    if (ABBREVIATED.has(run.tokens[at]?.text ?? '')) shelveAbbreviation(shelf, run, at)
    if (!DOCUMENT_NOUNS.has(word) && !FIRST_WORDS.has(word)) continue
    const candidate = candidateAt(run, at)
    if (candidate) readCandidate(shelf, candidate)
  }
}

function readCandidate(shelf: Shelf, candidate: Candidate): void {
  const governance = carriedOn(
    shelf.list,
    candidate,
    governanceOf(candidate, shelf.eventYear, inherited(shelf.list, candidate)),
  )
  const rule = isComplement(shelf.list, candidate) ? null : particularRule(candidate, governance)
  const set = setConcerning(candidate)
  if (set && (governance.by === 'signing' || candidate.run.sentence <= shelf.list.signedUntil)) {
    shelveItem(shelf, set, { ...describe(candidate, governance, 'set-with-field'), status: 'signed' })
    return
  }
  const dashed = itemsBehindDash(candidate)
  const behind = dashed.length > 0 ? dashed : itemsBehindVerb(candidate)
  if (behind.length > 1 || (behind.length === 1 && rule === null)) {
    const base = describe(candidate, governance, 'told-one-by-one')
    for (const item of behind) shelveItem(shelf, item, base)
    return
  }
  remember(shelf.list, candidate, { governance, kept: rule !== null })
  if (rule === null) return
  if (rule === 'counted-set' && opensList(candidate)) return
  const described = describe(candidate, governance, rule)
  shelve(shelf, candidate, described)
  for (const item of furtherItems(candidate)) shelveItem(shelf, item, { ...described, rule: 'told-one-by-one' })
  shelf.openSet = rule === 'counted-set' ? shelf.found.length - 1 : null
}

/** "agreement on the principles of trade": the principles are what the agreement is about. */
function isComplement({ last }: Shelf['list'], { run, head, start }: Candidate): boolean {
  return last?.run === run && last.kept && start < last.end && !head.capital && head.noun.strength === 'name'
}

function describe(candidate: Candidate, governance: Governance, rule: string): Found {
  const { run, start, end, type } = candidate
  const confidence = governance.by === 'signing' ? 'certain' : governance.by === 'none' ? 'unsure' : 'likely'
  return {
    start: run.tokens[start]?.start ?? 0,
    end: run.tokens[end - 1]?.end ?? 0,
    type,
    status: statusOf(candidate, governance),
    confidence,
    rule,
  }
}

/** When nothing tells: a joint statement is this event's, a document without an article is still to come. */
function statusOf({ type, determiner, head, named, opener }: Candidate, governance: Governance): DocumentStatus {
  if (governance.by !== 'none') return governance.status
  if (type === 'statement' && !named) return 'signed'
  if (determiner === 'a' || determiner === 'an') return 'planned'
  return head.capital || named || opener !== null ? 'existing' : 'signed'
}

/** "three documents, including": those listed are told by name. */
function opensList({ run, end }: Candidate): boolean {
  if (run.tokens.at(-1)?.text === ':') return true
  const mark = run.tokens.slice(end, end + 10).findIndex(({ lower }) => LIST_MARKS.has(lower))
  return (
    mark >= 0 &&
    run.tokens.slice(end + mark, end + mark + 40).some(({ lower }) => DOCUMENT_NOUNS.has(lower) || lower === 'those')
  )
}

const LIST_MARKS = new Set(['including', 'namely', ':', '—'])
