import { type Confidence, type DateMention, type Event, type Issue, type Span, spanOf } from '../../model/index.ts'
import type { Analysis } from '../front/analyse.ts'
import { dateOf, type EventDate } from './date.ts'
import { kindOf } from './kind.ts'
import { gatherPassages } from './passages.ts'
import { datelinePlace, placeOf } from './place.ts'
import { sessionNumberOf } from './session-number.ts'

/** Kinds that are counted: "the 14th session", "the third summit". */
const NUMBERED_KINDS = new Set(['session', 'summit'])

/**
 * What the text is the record of, when and where it was: from its headline, the lines around it and its opening
 * sentences. `dates` are the dates that the text writes in full, in order. The date is null when the text says no more
 * than "today"; the place is null when it names none. `rule` names the rules for kind, date and place, in that order;
 * `confidence` is that of the least certain of them.
 */
export function findEvent(
  analysis: Analysis,
  dates: readonly DateMention[],
): { readonly event: Event; readonly issues: readonly Issue[] } {
  const { source, blocks } = analysis
  const passages = gatherPassages(analysis)
  const kind = kindOf(passages)
  const place = placeOf({ analysis, passages, dates, kind: kind?.value ?? null })
  const date = dateOf(source, passages, { dates, hasPlaceLine: place?.rule === datelinePlace.name })
  const found = [kind, date.found, place].filter((finding) => finding !== null)
  const span = (bounds: { start: number; end: number } | null): Span | null =>
    bounds && spanOf(source, bounds.start, bounds.end)
  const title = blocks.find((block) => block.kind === 'headline') ?? null
  const event: Event = {
    kind: kind?.value ?? 'statement',
    date: date.found?.value ?? null,
    place: place?.value ?? null,
    kindSpan: span(kind),
    dateSpan: span(date.found),
    placeSpan: span(place),
    title: span(title),
    sessionNumber: kind && NUMBERED_KINDS.has(kind.value) ? sessionNumberOf(passages) : null,
    confidence: kind === null ? 'unsure' : weakest(found.map(({ confidence }) => confidence)),
    rule: found.map(({ rule }) => rule).join(', ') || NO_EVENT_NAMED,
  }
  return { event, issues: issuesOf(source, date) }
}

const NO_EVENT_NAMED = 'noEventNamed'

function weakest(words: readonly Confidence[]): Confidence {
  if (words.includes('unsure')) return 'unsure'
  return words.includes('likely') ? 'likely' : 'certain'
}

function issuesOf(source: string, { found, rival, undated }: EventDate): Issue[] {
  if (!found) return [dateMissing(undated && spanOf(source, undated.start, undated.end))]
  const span = spanOf(source, found.start, found.end)
  const date = found.value
  if (rival) {
    const message = `The text gives ${date} and ${rival.value} for the event; ${date} was taken.`
    return [{ code: 'EVENT_DATE_UNCERTAIN', severity: 'warning', span, message, values: { date, other: rival.value } }]
  }
  if (found.confidence !== 'unsure') return []
  const message = `The text gives ${date} for the event only indirectly.`
  return [{ code: 'EVENT_DATE_UNCERTAIN', severity: 'warning', span, message, values: { date } }]
}

function dateMissing(span: Span | null): Issue {
  const message = span
    ? `The text says “${span.text}” and does not tell the date of the event.`
    : 'The text does not tell the date of the event.'
  return {
    code: 'EVENT_DATE_MISSING',
    severity: 'warning',
    span,
    message,
    ...(span && { values: { words: span.text } }),
  }
}
