import type { Bounds } from '../../model/index.ts'
import { FUTURE_CUES, FUTURE_LEADS, PAST_CUES, PAST_LEADS } from '../wording/en/dates.ts'

/** On which side of the event a date without a year lies, as far as the words around it tell. */
export type Side = 'past' | 'future' | 'unknown'

/** How far around a date the words are looked at; bounded, so that many dates in one sentence stay cheap. */
const CODE_UNITS_BEFORE = 96
const CODE_UNITS_AFTER = 48
const LONGEST_WORD = 16

const LAST_WORD = /([\p{L}\p{M}]{1,16})[\s(“"‘'«,-]{0,3}$/u
/** Joiners count as letters: a Persian word goes on after one. */
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{Nd}\u200c\u200d]/u

/** The word right before `at` in lower case with its start; an empty word when something else stands there. */
export function wordBefore(source: string, at: number): { readonly text: string; readonly start: number } {
  const from = Math.max(0, at - LONGEST_WORD - 3)
  const match = LAST_WORD.exec(source.slice(from, at))
  const word = match?.[1]
  if (match === null || word === undefined) return { text: '', start: at }
  return { text: word.toLowerCase(), start: from + match.index }
}

/**
 * True when a number or word may begin at `at`: not inside another word or number, and not the tail of an amount, a
 * decimal, a time, an address or a name ("$1,400", "2.5", "COVID-19", "№ 5", "C5+1").
 */
export function beginsAlone(source: string, at: number): boolean {
  const before = source.charAt(at - 1)
  if (before === '') return true
  if (LETTER_OR_DIGIT.test(before) || /[$€£¥₽﷼+#№/_@\\=&]/.test(before)) return false
  if (!/[.,:–—−‑'’-]/.test(before)) return true
  const further = source.charAt(at - 2)
  return before === ',' ? !/[\p{Nd}]/u.test(further) : further === '' || !LETTER_OR_DIGIT.test(further)
}

const FUTURE_LEAD_SET: ReadonlySet<string> = new Set(FUTURE_LEADS)
const PAST_LEAD_SET: ReadonlySet<string> = new Set(PAST_LEADS)
/** Participles after "be" belong to what lies ahead ("to be held", "will be signed"). */
const CUES = new RegExp(`\\b(?:(${FUTURE_CUES.join('|')})|(?<!\\bbe )(?:${PAST_CUES.join('|')}))\\b`, 'gi')

/** Not after a capital, so that "U.S." ends no sentence. */
const SENTENCE_END = /(?<=[a-z0-9)\]"”’])[.!?;]["”’)]?\s|\n\s{0,2}\n/g
/** A sentence that opens with its date ("On 20 March, we …") has its cue after it. */
const LONGEST_OPENING = 16

/** The side that the words around a date tell: the word right before it, else the nearest cue before it, else after it. */
export function sideOf(source: string, at: Bounds): Side {
  const lead = leadOf(source, at.start)
  if (FUTURE_LEAD_SET.has(lead)) return 'future'
  if (PAST_LEAD_SET.has(lead)) return 'past'
  const before = source.slice(wordStart(source, Math.max(0, at.start - CODE_UNITS_BEFORE)), at.start)
  const sentence = before.slice(lastMatch(SENTENCE_END, before)?.index ?? 0)
  const nearest = lastMatch(CUES, sentence)
  if (nearest !== null) return nearest[1] === undefined ? 'past' : 'future'
  if (sentence.length > LONGEST_OPENING) return 'unknown'
  const after = source.slice(at.end, at.end + CODE_UNITS_AFTER)
  const next = firstMatch(CUES, after.slice(0, firstMatch(SENTENCE_END, after)?.index ?? after.length))
  if (next === null) return 'unknown'
  return next[1] === undefined ? 'past' : 'future'
}

/** The word before a date, "the" left out: "before the end of June". */
function leadOf(source: string, at: number): string {
  const { text, start } = wordBefore(source, at)
  return text === 'the' ? wordBefore(source, start).text : text
}

/** Where the word that holds an offset begins, so that half a word ("looked" without its head) tells nothing. */
function wordStart(source: string, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_WORD && LETTER_OR_DIGIT.test(source.charAt(start - 1))) start -= 1
  return start
}

function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0
  return pattern.exec(text)
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  for (let match = firstMatch(pattern, text); match !== null; match = pattern.exec(text)) last = match
  return last
}
