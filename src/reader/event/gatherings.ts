import type { Bounds } from '../../model/index.ts'
import {
  ASSEMBLY_AFTER,
  JOINT_BODY_LEAD,
  OFFICE_AFTER,
  OFFICE_BEFORE,
  OTHER_BODY_LEAD,
  SESSION,
  SESSION_NAMES,
} from '../wording/en/events.ts'
import { firstMatch } from './finding.ts'
import type { Passage } from './passages.ts'

/** A session, a round, the meeting of a body. */
export function sitting(passage: Passage, occasion: RegExp): Bounds | null {
  return firstMatch(SESSION, passage, (before, after) => {
    return !occasion.test(before) && !ASSEMBLY_AFTER.test(after) && !OFFICE_AFTER.test(after)
  })
}

/** A dialogue or working group by its name; a council or commission only where several parties sit in it. */
export function standingBody(passage: Passage, occasion: RegExp): Bounds | null {
  return firstMatch(SESSION_NAMES, passage, (before, after, name) => {
    if (occasion.test(before) || OFFICE_AFTER.test(after) || OFFICE_BEFORE.test(before)) return false
    if (OTHER_BODY_LEAD.test(before)) return false
    return /^(?:Council|Comm)/iu.test(name) ? JOINT_BODY_LEAD.test(before) : /\p{Lu}[^\s]* $/u.test(before)
  })
}

/** The one of several findings that begins first. */
export function earliest(found: readonly (Bounds | null)[]): Bounds | null {
  return found.reduce((best, bounds) => (best && (!bounds || best.start <= bounds.start) ? best : bounds), null)
}
