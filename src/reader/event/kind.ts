import type { Bounds, Confidence, EventKind } from '../../model/index.ts'
import {
  CALL,
  CALL_OF,
  HOST_IN_HEADLINE,
  MEETING,
  MEETING_IN_HEADLINE,
  MEETING_LATER,
  MET_FOR,
  OCCASION_LEAD,
  OCCASION_LEAD_IN_HEADLINE,
  ROUND,
  SIDES,
  SIGNED_TEXT,
  SIGNING,
  SPOKE_WITH,
  STATEMENT_WORD,
  SUMMIT,
  THIS_EVENT,
  VISIT,
  VISIT_IN_HEADLINE,
  VISIT_NOUN,
} from '../wording/en/events.ts'
import { followsEvent } from './event-verb.ts'
import { type Finding, firstMatch } from './finding.ts'
import { earliest, sitting, standingBody } from './gatherings.ts'
import type { Passage, Passages } from './passages.ts'

export type KindFinding = Finding<EventKind>
type KindRule = (passage: Passage) => Bounds | null

/** What the text is the record of. The headline decides; the opening sentences where it names no event. */
export function kindOf(passages: Passages): KindFinding | null {
  return (
    talksByPhone(passages) ??
    gatheringMetFor(passages) ??
    numberedRound(passages) ??
    inHeadlines(passages) ??
    textSigned(passages) ??
    inLead(passages) ??
    gatheringAround(passages) ??
    eventInBody(passages) ??
    statementAlone(passages) ??
    sidesTalk(passages)
  )
}

/** "Telephone conversation with President …", "Secretary …’s Call with …" */
function callHeadline(passage: Passage): Bounds | null {
  return firstMatch(CALL, passage) ?? firstMatch(CALL_OF, passage)
}

/** "A communique was signed following negotiations", "… Sign a Memorandum" */
function signingHeadline(passage: Passage): Bounds | null {
  return firstMatch(SIGNING, passage)
}

/** "Joint Statement Following the Summit of the Leaders"; not "talks on the sidelines of the summit" */
function summitHeadline(passage: Passage): Bounds | null {
  return firstMatch(SUMMIT, passage, (before) => !OCCASION_LEAD_IN_HEADLINE.test(before))
}

/** "Third Civil Space Dialogue", "Meeting of the Supreme Economic Council", "The Council held a session" */
function sessionHeadline(passage: Passage): Bounds | null {
  return earliest([sitting(passage, OCCASION_LEAD_IN_HEADLINE), standingBody(passage, OCCASION_LEAD_IN_HEADLINE)])
}

/** "Working visit to Tajikistan", "The President visited Bishkek" */
function visitHeadline(passage: Passage): Bounds | null {
  return firstMatch(VISIT_IN_HEADLINE, passage)
}

/** "Meeting with President …", "Russian-Armenian talks", "President … met with …" */
function meetingHeadline(passage: Passage): Bounds | null {
  return firstMatch(MEETING_IN_HEADLINE, passage)
}

/** "The Leader receives the President", "The Prime Minister hosts his counterpart" */
function hostHeadline(passage: Passage): Bounds | null {
  return firstMatch(HOST_IN_HEADLINE, passage)
}

/** In a headline the first event named is the event; of two that begin alike the more special comes first here. */
const HEADLINE_RULES: readonly (readonly [EventKind, KindRule])[] = [
  ['call', callHeadline],
  ['session', sessionHeadline],
  ['summit', summitHeadline],
  ['signing', signingHeadline],
  ['visit', visitHeadline],
  ['meeting', meetingHeadline],
]

function inHeadlines({ headlines }: Passages): KindFinding | null {
  for (const headline of headlines) {
    let best: KindFinding | null = null
    for (const [kind, rule] of HEADLINE_RULES) {
      const found = rule(headline)
      if (found && (!best || found.start < best.start)) best = finding(kind, found, { rule, confidence: 'certain' })
    }
    const hosted = best ? null : hostHeadline(headline)
    if (hosted) best = finding('meeting', hosted, { rule: hostHeadline, confidence: 'likely' })
    if (best) return best
  }
  return null
}

const TALKS = /^(?:talks|conversations?|discussions|negotiations)$/iu

/** "had a telephone conversation", under a headline that says no more than "Conversation" or "Talks" */
function talksByPhone(passages: Passages): KindFinding | null {
  const headline = inHeadlines(passages)
  const opening = passages.lead[0]
  const title = passages.headlines.find(({ start, end }) => headline && start <= headline.start && headline.end <= end)
  if (!headline || !opening || !title || !TALKS.test(wordsOf(title, headline))) return null
  const call = firstMatch(CALL, opening, (before) => !OCCASION_LEAD.test(before))
  return call && finding('call', call, { rule: talksByPhone, confidence: 'likely' })
}

/** "The leaders met today for the inaugural summit", under a headline that says no more than "Meeting" */
function gatheringMetFor(passages: Passages): KindFinding | null {
  const headline = inHeadlines(passages)
  const opening = passages.lead[0]
  if (headline?.value !== 'meeting' || !opening) return null
  const how = { rule: gatheringMetFor, confidence: 'likely' } as const
  for (const match of opening.text.matchAll(MET_FOR)) {
    const start = opening.start + match.index + match[0].length
    const rest = opening.text.slice(start - opening.start)
    const purpose = { start, end: opening.end, text: rest.slice(0, rest.search(PURPOSE_END)) }
    const summit = firstMatch(SUMMIT, purpose, (before) => !OCCASION_LEAD.test(before))
    if (summit) return finding('summit', summit, how)
    const session = standingBody(purpose, OCCASION_LEAD)
    if (session) return finding('session', session, how)
  }
  return null
}

/** The purpose is a noun phrase: "held a meeting with the President on the eve of the summit" names no summit. */
const PURPOSE_END = /[.,;:]\s|[.,;:]$| (?:with|who|which|between|in|on|at|during|to|and)\b|$/u

/** "the fifth round of political consultations", under a headline that says no more than "Consultations" */
function numberedRound(passages: Passages): KindFinding | null {
  const opening = passages.lead[0]
  if (inHeadlines(passages)?.value !== 'meeting' || !opening) return null
  const round = firstMatch(ROUND, opening, (before) => !OCCASION_LEAD.test(before))
  return round && finding('session', round, { rule: numberedRound, confidence: 'likely' })
}

/** "The following statement was signed by the two ministers in Bangkok" */
function textSigned({ announcements }: Passages): KindFinding | null {
  return firstOf(announcements, (passage) => {
    const found = firstMatch(SIGNED_TEXT, passage)
    return found && finding('signing', found, { rule: textSigned, confidence: 'likely' })
  })
}

/** "The Secretary spoke today with the Foreign Minister", "had a telephone conversation" */
function callLead(passage: Passage): Bounds | null {
  return firstMatch(CALL, passage) ?? (firstMatch(MEETING, passage) ? null : firstMatch(SPOKE_WITH, passage))
}

/** "co-chaired a session of the Strategic Dialogue", "on the occasion of the Strategic Dialogue" */
function sessionLead(passage: Passage): Bounds | null {
  const found = earliest([sitting(passage, OCCASION_LEAD), standingBody(passage, OCCASION_LEAD)])
  return found && isHeld(passage, passage.text.slice(0, found.start - passage.start)) ? found : null
}

/** "met on the occasion of the first Presidential Summit" */
function summitLead(passage: Passage): Bounds | null {
  return firstMatch(SUMMIT, passage, (before) => !OCCASION_LEAD.test(before) && isHeld(passage, before))
}

/** In later sentences a gathering is the event only after a verb that holds it; the first one names its own. */
function isHeld(passage: Passage, before: string): boolean {
  return !passage.isLater || followsEvent(passage, before)
}

/** "conducted an official visit to", "hosted the Prime Minister for an Official Working Visit" */
function visitLead(passage: Passage): Bounds | null {
  return firstMatch(VISIT, passage)
}

/** "we convened for the first leaders’ meeting", "welcomed the Prime Minister to the White House" */
function meetingLead(passage: Passage): Bounds | null {
  const pattern = passage.isLater ? MEETING_LATER : MEETING
  return firstMatch(pattern, passage, (before) => !OCCASION_LEAD.test(before))
}

/** "The ministers signed a memorandum today" */
function signingLead(passage: Passage): Bounds | null {
  return firstMatch(SIGNING, passage)
}

/** In a sentence the event that says most is the event. */
const LEAD_RULES: readonly (readonly [EventKind, KindRule])[] = [
  ['call', callLead],
  ['session', sessionLead],
  ['summit', summitLead],
  ['visit', visitLead],
  ['meeting', meetingLead],
  ['signing', signingLead],
]

function inLead({ announcements, lead }: Passages): KindFinding | null {
  return firstOf([...announcements, ...lead], (passage) => {
    for (const [kind, rule] of LEAD_RULES) {
      const found = rule(passage)
      if (found) return finding(kind, found, { rule, confidence: 'likely' })
    }
    return null
  })
}

/** "co-hosted an event on the margins of the Leaders’ Summit": no meeting of its own, so the gathering around it */
function gatheringAround({ headlines, announcements, lead }: Passages): KindFinding | null {
  return firstOf([...headlines, ...announcements, ...lead.slice(0, 2)], (passage) => {
    const found = firstMatch(SUMMIT, passage)
    return found && finding('summit', found, { rule: gatheringAround, confidence: 'unsure' })
  })
}

/** "This historic State Visit shows", "During our meeting, we": a statement that looks back on the event */
function eventInBody({ body }: Passages): KindFinding | null {
  const found = body && firstMatch(THIS_EVENT, body)
  if (!body || !found) return null
  const isVisit = VISIT_NOUN.test(wordsOf(body, found))
  return finding(isVisit ? 'visit' : 'meeting', found, { rule: eventInBody, confidence: 'unsure' })
}

/** "Joint Statement Addressing the Climate Challenge": a text that tells of no meeting */
function statementAlone({ headlines, announcements }: Passages): KindFinding | null {
  return firstOf([...headlines, ...announcements], (passage) => {
    const found = firstMatch(STATEMENT_WORD, passage)
    return found && finding('statement', found, { rule: statementAlone, confidence: 'likely' })
  })
}

/** "The two sides discussed the transit of goods", under a headline that names no event */
function sidesTalk({ lead }: Passages): KindFinding | null {
  return firstOf(lead, (passage) => {
    const found = firstMatch(SIDES, passage)
    return found && finding('meeting', found, { rule: sidesTalk, confidence: 'unsure' })
  })
}

function wordsOf({ text, start }: Passage, at: Bounds): string {
  return text.slice(at.start - start, at.end - start)
}

function firstOf<T>(passages: readonly Passage[], rule: (passage: Passage) => T | null): T | null {
  for (const passage of passages) {
    const found = rule(passage)
    if (found) return found
  }
  return null
}

function finding(
  value: EventKind,
  { start, end }: Bounds,
  { rule, confidence }: { rule: { readonly name: string }; confidence: Confidence },
): KindFinding {
  return { value, start, end, confidence, rule: rule.name }
}
