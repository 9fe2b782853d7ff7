import type { Tag } from '../tagger/tag.ts'
import { LIST_OPENERS } from '../wording/en/documents.ts'
import type { Candidate } from './candidate.ts'
import type { Governance } from './status.ts'
import type { WordRun } from './word-runs.ts'

/** What earlier documents tell about where the next one stands. */
export interface ListState {
  /** Up to this sentence, a sentence that begins with a document tells of one just signed. */
  signedUntil: number
  last: Last | null
}

/** The last candidate of a run, with what governs the list that it may stand in. */
interface Last {
  readonly run: WordRun
  readonly end: number
  readonly governance: Governance
  readonly listed: Governance | null
  /** True when it is a particular document. */
  readonly kept: boolean
}

/** Between two documents of one list stand none of these. */
const BREAKS_LIST: ReadonlySet<Tag> = new Set<Tag>(['verb', 'be', 'have', 'modal', 'rel', 'pron', 'quote', 'to'])

/** ", and the heads of the two railway companies a | contract": so many tokens may stand between two of a list. */
const BETWEEN_LISTED = 12

/** So many sentences may tell what the documents just signed say. */
const TOLD_SENTENCES = 6
/** "The following documents were signed:" may open a long list. */
const BULLETS = 60

/** "The ministers signed a number of documents. The Memorandum on X provides for …" */
export function carriedOn(list: ListState, candidate: Candidate, governance: Governance): Governance {
  const { run, start } = candidate
  if (governance.by === 'signing' && governance.status === 'signed' && candidate.head.noun.plural) {
    const opensBullets = run.tokens.at(-1)?.text === ':'
    list.signedUntil = run.sentence + (opensBullets ? BULLETS : TOLD_SENTENCES)
  }
  const carried =
    governance.by === 'none' && (opensRun(run, start) || opensWithList(run, start)) && run.sentence <= list.signedUntil
  return carried ? { status: 'signed', by: 'list' } : governance
}

/**
 * Keeps what governs a candidate for those that follow it in a list, also when it is no particular document itself,
 * unless it is none at all ("plans to negotiate").
 */
export function remember(
  list: ListState,
  { run, start, end, opener }: Candidate,
  { governance, kept }: { governance: Governance; kept: boolean },
): void {
  const earlier = list.last?.run === run ? list.last : null
  if (!kept && (governance.by === 'none' || opener === 'to')) return
  const done = governance.by === 'signing' || governance.by === 'list'
  if (earlier && start < earlier.end) {
    list.last = { ...earlier, end: Math.max(end, earlier.end) }
    return
  }
  list.last = { run, end, governance, listed: done ? governance : (earlier?.listed ?? null), kept }
}

/** "a memorandum on A, an agreement on B": the next of a list stands as the one before; inside a name it is an older one. */
export function inherited({ last }: ListState, { run, start }: Candidate): Governance | undefined {
  if (last?.run !== run) return undefined
  if (start < last.end) return last.kept ? { status: 'existing', by: 'told' } : undefined
  if (start - last.end > BETWEEN_LISTED) return undefined
  let comma = false
  let joined = false
  for (let i = last.end; i < start; i++) {
    const tag = run.readings[i]?.tag
    if (tag === 'mark') comma = true
    if (tag === 'mark' || tag === 'conj') joined = true
    if (tag !== undefined && BREAKS_LIST.has(tag)) return undefined
  }
  if (!joined) return undefined
  return comma ? (last.listed ?? last.governance) : last.governance
}

/** "The Memorandum on X provides", "In addition, an agreement"; not "The talks on a treaty". */
function opensRun({ readings }: WordRun, start: number): boolean {
  let before = start - 1
  while (/^(?:det|poss|adj|num)$/u.test(readings[before]?.tag ?? '')) before--
  return start < 5 && readings[before]?.tag !== 'prep'
}

/** "They include, in particular, | agreements on", "Among them is | a treaty"; not "The two are parties to | the Agreement". */
function opensWithList({ tokens, readings }: WordRun, start: number): boolean {
  if (start >= 9) return false
  const opener = tokens.slice(0, start).findLastIndex(({ lower }) => LIST_OPENERS.has(lower))
  if (opener < 0) return false
  return readings[opener]?.tag !== 'be' || readings[start - 1]?.tag !== 'det' || readings[start - 2]?.tag !== 'to'
}
