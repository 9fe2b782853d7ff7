import * as words from '../wording/en/undertakings.ts'
import { askingNoun, askingVerb, needTo, obligingModal, proposingVerb, soughtAid } from './ask-frames.ts'
import {
  agreedNeed,
  announcedGrant,
  bindingNoun,
  bindingThing,
  bindingVerb,
  boundAdjective,
  pledgedSum,
  setGoal,
} from './commitment-frames.ts'
import { agreedUpon, beTo, futureModal, lookForward, scheduled } from './future-frames.ts'
import type { Hit } from './hit.ts'
import { necessaryTo } from './impersonal-asks.ts'
import { offeringNoun, offeringVerb, willingAdjective } from './offer-frames.ts'
import type { Place } from './place.ts'
import { backedIdea, goingTo, providedFor, spokenFor } from './plan-frames.ts'

/** A rule: what the token at `at` begins to tell, or null. */
export type Frame = (place: Place, at: number) => Hit | null

/** The rules by the word (lemma) that calls them, in the order in which they are tried. */
export const FRAMES: ReadonlyMap<string, readonly Frame[]> = byWord([
  [words.SEEKING_VERBS, soughtAid],
  [words.BINDING_VERBS, bindingVerb],
  [words.BINDING_TO_THINGS, bindingThing],
  [words.PLEDGING_VERBS, bindingThing],
  [['agree'], agreedUpon],
  [words.BOUND_ADJECTIVES, boundAdjective],
  [['commit', 'determine', 'resolve', 'dedicate', 'bind'], boundAdjective],
  [words.BINDING_NOUNS, bindingNoun],
  [words.PLEDGE_NOUNS, pledgedSum],
  [words.GOAL_NOUNS, setGoal],
  [words.NECESSARY_ADJECTIVES, necessaryTo],
  [words.PROVIDING_VERBS, providedFor],
  [words.IDEA_NOUNS, backedIdea],
  [['for', 'in'], spokenFor],
  [['go'], goingTo],
  [['need'], agreedNeed],
  [['announce'], announcedGrant],
  [words.WILLING_ADJECTIVES, willingAdjective],
  [['prepare', 'will'], willingAdjective],
  [words.GLAD_ADJECTIVES, willingAdjective],
  [words.OFFERING_NOUNS, offeringNoun],
  [['offer'], offeringVerb],
  [words.FUTURE_MODALS, futureModal],
  [['be'], beTo],
  [words.SCHEDULING_VERBS, scheduled],
  [['look'], lookForward],
  [words.OBLIGING_MODALS, obligingModal],
  [['need', 'have'], needTo],
  [words.ASKING_VERBS, askingVerb],
  [words.PROPOSING_VERBS, proposingVerb],
  [words.ASKING_NOUNS, askingNoun],
])

function byWord(rules: readonly (readonly [Iterable<string>, Frame])[]): Map<string, Frame[]> {
  const frames = new Map<string, Frame[]>()
  for (const [triggers, frame] of rules) {
    for (const word of triggers) {
      const known = frames.get(word) ?? []
      if (!known.includes(frame)) known.push(frame)
      frames.set(word, known)
    }
  }
  return frames
}
