import { firstDayOf, formatIsoDay, type IsoDate, parseIso } from '../../calendar/index.ts'
import type { Bounds, DateMention } from '../../model/index.ts'
import {
  DATE_NOT_OF_EVENT,
  DATE_OPENING,
  DAY_BEFORE,
  DAY_OF_EVENT,
  DONE_AT,
  NEWS_DATELINE_END,
  NEWS_DATELINE_START,
  YEAR_OF_OCCASION,
} from '../wording/en/events.ts'
import { followsEvent, hasEventVerb } from './event-verb.ts'
import type { Finding } from './finding.ts'
import type { Passage, Passages } from './passages.ts'
import { findYearless, type Yearless, yearFromAddress, yearNear } from './yearless.ts'

/** The date of the event, and what a reader should know about it. */
export interface EventDate {
  /** An ISO date or prefix of one with the words that give it, or null when the text gives none. */
  readonly found: Finding<string> | null
  /** Another date that the text gives for the event. */
  readonly rival: Finding<string> | null
  /** The words that name the day without a date ("today", "on May 18"), when no date was found. */
  readonly undated: Bounds | null
}

/** Finds the date that the text itself gives for its event, never one of another event. */
export function dateOf(
  source: string,
  passages: Passages,
  { dates, hasPlaceLine }: { dates: readonly DateMention[]; hasPlaceLine: boolean },
): EventDate {
  const printed = datelineDate(passages, dates) ?? headlineDate(passages, dates)
  const told = dateInLead(source, passages, { dates, printed })
  const { found, rival } = chooseDate({ printed, told: told.found, hasPlaceLine })
  if (found) return { found, rival, undated: null }
  const other = closingDate(passages, dates) ?? yearOfOccasion(passages)
  return { found: other, rival: null, undated: other ? null : told.undated }
}

/** A text is printed so many days after the event at most; an older date in it is that of another event. */
const PRINTED_LATER_DAYS = 14

interface DateSources {
  readonly printed: Finding<string> | null
  readonly told: Finding<string> | null
  /** A date over a place is that of the event; a date alone is that of the publication. */
  readonly hasPlaceLine: boolean
}

function chooseDate({ printed, told, hasPlaceLine }: DateSources): Omit<EventDate, 'undated'> {
  if (!printed || !told) return { found: told ?? printed, rival: null }
  if (printed.value.startsWith(told.value) || told.value.startsWith(printed.value)) {
    return { found: told.value.length > printed.value.length ? told : printed, rival: null }
  }
  const later = firstDay(printed.value) - firstDay(told.value)
  if (!hasPlaceLine && told.rule === yesterdayOfDateline.name) return { found: told, rival: null }
  if (!hasPlaceLine && later > 0 && later <= PRINTED_LATER_DAYS)
    return { found: { ...told, confidence: 'likely' }, rival: printed }
  return { found: { ...printed, confidence: 'likely' }, rival: told }
}

/** "May 13, 2002" or "Tehran, 30 May 2022" on a line of its own above the body */
function datelineDate({ lines }: Passages, dates: readonly DateMention[]): Finding<string> | null {
  for (const line of lines) {
    const date = datesIn(line, dates).find(isOfEvent)
    if (date) return dated(date, datelineDate.name)
  }
  return null
}

/** "The Leader in a meeting with the President - 30 May 2022" */
function headlineDate({ headlines }: Passages, dates: readonly DateMention[]): Finding<string> | null {
  for (const headline of headlines) {
    for (const date of datesIn(headline, dates)) {
      const before = headline.text.slice(0, date.span.start - headline.start)
      if (isOfEvent(date) && !DATE_NOT_OF_EVENT.test(before)) return dated(date, headlineDate.name)
    }
  }
  return null
}

interface Told {
  readonly found: Finding<string> | null
  readonly undated: Bounds | null
}

/** The date in the announcement or the opening sentences; "today" there ends the search, since later dates are others'. */
function dateInLead(
  source: string,
  { announcements, lead }: Passages,
  { dates, printed }: { dates: readonly DateMention[]; printed: Finding<string> | null },
): Told {
  let undated: Bounds | null = null
  for (const passage of [...announcements, ...lead.slice(0, printed ? 1 : undefined)]) {
    const full = (passage === lead[0] ? newsDate(passage, dates) : null) ?? sentenceDate(passage, dates)
    if (full) return { found: full, undated: null }
    const bare = findYearless(passage).find((day) => isAttached(passage, day))
    if (bare) {
      const found = printed ? datedByDateline(bare, printed) : datedByAddress(source, bare)
      return { found, undated: bare }
    }
    const today = DAY_OF_EVENT.exec(passage.text)
    if (!today || !hasEventVerb(passage)) continue
    undated ??= { start: passage.start + today.index, end: passage.start + today.index + today[0].length }
    return { found: printed && yesterdayOfDateline(undated, { passage, printed }), undated }
  }
  return { found: null, undated }
}

/** "met in New Delhi on 6 January 2025", "On July 14, 2022, we … convened" */
function sentenceDate(passage: Passage, dates: readonly DateMention[]): Finding<string> | null {
  const date = datesIn(passage, dates).find((date) => isOfEvent(date) && isAttached(passage, date.span))
  return date ? dated(date, sentenceDate.name) : null
}

/** "TEHRAN, May 30, 2022 (IRNA) —" */
function newsDate(passage: Passage, dates: readonly DateMention[]): Finding<string> | null {
  const date = datesIn(passage, dates)[0]
  if (!date || !isOfEvent(date)) return null
  const before = passage.text.slice(0, date.span.start - passage.start)
  const after = passage.text.slice(date.span.end - passage.start, date.span.end - passage.start + NEWS_TAIL)
  return NEWS_DATELINE_START.test(before) && NEWS_DATELINE_END.test(after) ? dated(date, newsDate.name) : null
}

const NEWS_TAIL = 60

/** "On June 2, the parties convened" under "June 3, 2021" */
function datedByDateline(bare: Yearless, printed: Finding<string>): Finding<string> | null {
  const day = parseIso(printed.value)
  const value = day && yearNear(bare, day)
  return value ? { ...bare, value, confidence: 'likely', rule: datedByDateline.name } : null
}

/** "on April 21" in a text that refers to a page "…/documents/2022/04/19/…" */
function datedByAddress(source: string, bare: Yearless): Finding<string> | null {
  const value = yearFromAddress(source, bare)
  return value ? { ...bare, value, confidence: 'unsure', rule: datedByAddress.name } : null
}

/** "met yesterday in Tokyo" under "May 24, 2022" */
function yesterdayOfDateline(
  at: Bounds,
  { passage, printed }: { passage: Passage; printed: Finding<string> },
): Finding<string> | null {
  const day = parseIso(printed.value)
  if (
    !day?.day ||
    day.year < 2 ||
    !DAY_BEFORE.test(passage.text.slice(at.start - passage.start, at.end - passage.start))
  )
    return null
  return { ...at, value: formatIsoDay(firstDayOf(day) - 1), confidence: 'likely', rule: yesterdayOfDateline.name }
}

/** "Done at Tehran on 30 May 2022", "Moscow, 12 March 2001" at the end */
function closingDate({ closing }: Passages, dates: readonly DateMention[]): Finding<string> | null {
  for (const line of closing.toReversed()) {
    const date = datesIn(line, dates).find(isOfEvent)
    if (!date) continue
    const isDateline = line.end - line.start - (date.span.end - date.span.start) <= PLACE_LENGTH
    if (isDateline || DONE_AT.test(line.text)) return { ...dated(date, closingDate.name), confidence: 'likely' }
  }
  return null
}

const PLACE_LENGTH = 30

/** "In line with the theme for 2022", "the 2022 Strategic Dialogue": the year at least */
function yearOfOccasion({ headlines, lead }: Passages): Finding<string> | null {
  for (const passage of [...headlines, ...lead]) {
    for (const match of passage.text.matchAll(YEAR_OF_OCCASION)) {
      const year = match[1] ?? match[2] ?? ''
      const start = passage.start + match.index + match[0].indexOf(year)
      return { value: year, start, end: start + year.length, confidence: 'unsure', rule: yearOfOccasion.name }
    }
  }
  return null
}

function dated(date: DateMention, rule: string): Finding<string> {
  const confidence = date.confidence === 'unsure' ? 'unsure' : 'certain'
  return { value: date.value ?? '', start: date.span.start, end: date.span.end, confidence, rule }
}

/** An event lasts so long at most; a longer range is that of a programme or a plan. */
const LONGEST_EVENT_DAYS = 31

function isOfEvent({ value, until, precision }: DateMention): boolean {
  if (value === null || precision === 'year' || precision === 'season') return false
  if (until === null) return true
  return firstDay(until) - firstDay(value) <= LONGEST_EVENT_DAYS
}

function firstDay(iso: string): number {
  const date: IsoDate | null = parseIso(iso)
  return date ? firstDayOf(date) : 0
}

function datesIn(passage: Passage, dates: readonly DateMention[]): readonly DateMention[] {
  return dates.filter(({ span }) => span.start >= passage.start && span.start < passage.end)
}

/** True when the words around a date make it that of the event: it opens the sentence, or follows its verb. */
function isAttached(passage: Passage, at: Bounds): boolean {
  const before = passage.text.slice(0, at.start - passage.start)
  if (DATE_OPENING.test(before)) return hasEventVerb(passage)
  return !DATE_NOT_OF_EVENT.test(before) && followsEvent(passage, before)
}
