import { DETACHED, EVENT_VERB, MEETING_VERB, OTHER_TIME_BEFORE, PREAMBLE } from '../wording/en/events.ts'
import type { Passage } from './passages.ts'

/** True when the words of a passage up to here hold a verb of the event, and nothing after it leads over to another. */
export function followsEvent(passage: Passage, before: string): boolean {
  if (PREAMBLE.test(passage.text)) return false
  for (const verb of before.matchAll(verbsOf(passage))) {
    const isOther = OTHER_TIME_BEFORE.test(before.slice(Math.max(0, verb.index - VERB_CONTEXT), verb.index))
    if (!isOther && !DETACHED.test(before.slice(verb.index + verb[0].length))) return true
  }
  return false
}

const VERB_CONTEXT = 60

/** True when a passage has a verb of the event anywhere. */
export function hasEventVerb(passage: Passage): boolean {
  return passage.text.search(verbsOf(passage)) >= 0
}

function verbsOf(passage: Passage): RegExp {
  return passage.isLater ? MEETING_VERB : EVENT_VERB
}
