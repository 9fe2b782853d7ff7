import type { Bounds, Confidence, DateMention, EventKind } from '../../model/index.ts'
import type { Analysis } from '../front/analyse.ts'
import {
  DONE_AT,
  HERE_PHRASES,
  NEWS_DATELINE_END,
  PLACE_LEAD,
  PRESENCE_PHRASES,
  VIRTUAL,
  VISIT_TO,
} from '../wording/en/events.ts'
import { followsEvent } from './event-verb.ts'
import type { Finding } from './finding.ts'
import type { Passage, Passages } from './passages.ts'
import { capitalsPlace, type NamedPlace, namesPlace, placeAt, soundsLikePlace } from './place-name.ts'

export interface PlaceSearch {
  readonly analysis: Analysis
  readonly passages: Passages
  readonly dates: readonly DateMention[]
  readonly kind: EventKind | null
}

/** Where the event took place, as the text names it; null when it does not tell, or the sides were in no one place. */
export function placeOf(search: PlaceSearch): Finding<string> | null {
  const printed = datelinePlace(search)
  if (printed || search.kind === 'call') return printed
  return (
    headlinePlace(search) ??
    newsPlace(search) ??
    sentencePlace(search) ??
    visitPlace(search) ??
    closingPlace(search) ??
    placeOfPresence(search)
  )
}

/** "The Kremlin, Moscow" or "Tehran, 30 May 2022" on a line of its own above the body */
export function datelinePlace({ analysis, passages, dates }: PlaceSearch): Finding<string> | null {
  let afterDate = false
  for (const line of passages.lines) {
    const date = dates.find(({ span }) => span.start >= line.start && span.end <= line.end)
    const rest = withoutDate(line, date)
    const text = analysis.source.slice(rest.start, rest.end)
    const known = text.length > 0 && namesPlace(text)
    if (known || (afterDate && soundsLikePlace(text))) {
      return found(analysis.source, rest, { rule: datelinePlace, confidence: known ? 'certain' : 'likely' })
    }
    if (date) afterDate = true
  }
  return null
}

/** "Joint Statement Following Meeting Between the Presidents in Jeddah" */
function headlinePlace({ analysis, passages }: PlaceSearch): Finding<string> | null {
  for (const headline of passages.headlines) {
    const place = firstPlace(analysis.source, headline, () => true)
    if (place) return found(analysis.source, place, { rule: headlinePlace, confidence: 'certain' })
  }
  return null
}

/** "TEHRAN, May 30, 2022 (IRNA) —" */
function newsPlace({ analysis, passages, dates }: PlaceSearch): Finding<string> | null {
  const opening = passages.lead[0]
  const place = opening && (placeAt(analysis.source, opening) ?? capitalsPlace(analysis.source, opening))
  if (!opening || !place) return null
  const date = dates.find(({ span }) => span.start >= place.end && span.start <= place.end + 2)
  const after = analysis.source.slice(date?.span.end ?? place.end, opening.end).slice(0, 60)
  if (!NEWS_DATELINE_END.test(after)) return null
  return found(analysis.source, place, { rule: newsPlace, confidence: 'certain' })
}

/** "met today in Amman with", "Today in Washington, D.C., the Secretary met"; not "met virtually" */
function sentencePlace({ analysis, passages }: PlaceSearch): Finding<string> | null {
  for (const passage of [...passages.announcements, ...passages.lead]) {
    const place = firstPlace(
      analysis.source,
      passage,
      (before) => OPENING.test(before) || followsEvent(passage, before),
    )
    const virtual = passage.text.search(VIRTUAL)
    if (virtual >= 0 && (!place || passage.start + virtual < place.start)) return null
    if (place) return found(analysis.source, place, { rule: sentencePlace, confidence: 'certain' })
  }
  return null
}

/** What may stand before the place that a sentence opens with: "Today in". */
const OPENING = /^[\s“"(•*–-]{0,4}(?:(?:today|yesterday|earlier today|this (?:morning|afternoon|evening)),? )?$/iu

/** "paid an official visit to Dushanbe": a visit is where it goes to */
function visitPlace({ analysis, passages, kind }: PlaceSearch): Finding<string> | null {
  if (kind !== 'visit') return null
  for (const passage of [...passages.headlines, ...passages.announcements, ...passages.lead]) {
    for (const match of passage.text.matchAll(VISIT_TO)) {
      const start = passage.start + match.index + match[0].length
      const place = placeAt(analysis.source, { start, end: passage.end })
      if (place) return found(analysis.source, place, { rule: visitPlace, confidence: 'likely' })
    }
  }
  return null
}

/** "Done at Tehran on 30 May 2022" */
function closingPlace({ analysis, passages }: PlaceSearch): Finding<string> | null {
  for (const line of passages.closing.toReversed()) {
    const done = DONE_AT.exec(line.text)
    const start = done ? line.start + done.index + done[0].length + 1 : line.end
    const place = start < line.end ? placeAt(analysis.source, { start, end: line.end }) : null
    if (place) return found(analysis.source, place, { rule: closingPlace, confidence: 'likely' })
  }
  return null
}

/** "expressed satisfaction with his presence in Tehran", "around the world, including here in Indonesia" */
function placeOfPresence({ analysis }: PlaceSearch): Finding<string> | null {
  const { source } = analysis
  for (const phrase of PRESENCE_PHRASES) {
    const at = source.indexOf(phrase)
    const start = at + phrase.length
    const place = at < 0 ? null : placeAt(source, { start, end: source.length })
    if (place && (!place.isState || HERE_PHRASES.has(phrase))) {
      return found(source, place, { rule: placeOfPresence, confidence: 'likely' })
    }
  }
  return null
}

/** The first town after "in" or "at" (and "to", where somebody is welcomed) that stands well. */
function firstPlace(source: string, passage: Passage, stands: (before: string) => boolean): NamedPlace | null {
  for (const match of passage.text.matchAll(PLACE_LEAD)) {
    const before = passage.text.slice(0, match.index)
    if (match[0].startsWith('to') && !WELCOMED.test(before)) continue
    const start = passage.start + match.index + match[0].length
    const place = placeAt(source, { start, end: passage.end })
    if (place && !place.isState && stands(before)) return place
  }
  return null
}

const WELCOMED = /\b(?:welcomed|welcomes|hosted|invited)\b/iu

function withoutDate(line: Passage, date: DateMention | undefined): Bounds {
  if (!date) return trimmed(line, line)
  const before = trimmed(line, { start: line.start, end: date.span.start })
  return before.end > before.start ? before : trimmed(line, { start: date.span.end, end: line.end })
}

/** Without blanks and the marks that join a place and a date. */
function trimmed(line: Passage, { start, end }: Bounds): Bounds {
  const text = line.text.slice(start - line.start, end - line.start)
  const from = text.search(/[\p{L}\p{N}(]/u)
  if (from < 0) return { start, end: start }
  return { start: start + from, end: start + text.replace(/[\s,;:–—-]{1,20}$/u, '').length }
}

function found(
  source: string,
  { start, end }: Bounds,
  { rule, confidence }: { rule: { readonly name: string }; confidence: Confidence },
): Finding<string> {
  return { value: source.slice(start, end).replace(/\s+/gu, ' '), start, end, confidence, rule: rule.name }
}
