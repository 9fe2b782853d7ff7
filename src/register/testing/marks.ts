import type { PartialDate, PartyCode } from '../items/common.ts'
import type { Comment, Delay, Evidence, Judgement, PartyKey, PartyWord, StatusMark } from '../items/item.ts'
import type { StageCode } from '../stages/stage-codes.ts'
import type { StageMark } from '../stages/stage-mark.ts'
import { entryRef } from './entries.ts'
import { NORTH } from './facts.ts'

/** The stage was reached on the day; by the party, if it is one that each party reaches by itself. */
export function reached(stage: StageCode, on: PartialDate, some: Partial<StageMark> = {}): StageMark {
  return { stage, party: null, on, means: null, scope: null, withdrawn: null, entry: entryRef(1), ...some }
}

/** One party consented on the day. */
export function consented(party: PartyCode, on: PartialDate, some: Partial<StageMark> = {}): StageMark {
  return reached('consent', on, { party, means: 'ratification', ...some })
}

/** Evidence for the stage (null: for an undertaking), seen on the day. */
export function seen(stage: StageCode | null, on: PartialDate, some: Partial<Evidence> = {}): Evidence {
  return {
    id: 'e1',
    stage,
    party: null,
    supports: 'for',
    on,
    source: 'source:report',
    grade: 2,
    text: 'It was seen.',
    attachment: null,
    pins: [],
    entry: entryRef(1),
    ...some,
  }
}

/** The undertaking got the status on the day. */
export function became(status: StatusMark['status'], on: PartialDate, some: Partial<StatusMark> = {}): StatusMark {
  return { status, on, reason: null, entry: entryRef(1), ...some }
}

/** It is late for the reason. */
export function delayed(reason: Delay['reason'], some: Partial<Delay> = {}): Delay {
  return {
    reason,
    party: null,
    since: null,
    waitsFor: null,
    text: 'It takes time.',
    source: null,
    entry: entryRef(1),
    ...some,
  }
}

/** Judged on the day to be in progress, on the scale of the G20 Research Group. */
export function judged(on: PartialDate, some: Partial<Judgement> = {}): Judgement {
  const entry = entryRef(1)
  return { scale: 'g20', score: 0, author: 'desk', on, guideline: 'own', reason: 'Half is done.', entry, ...some }
}

/** Said to both, unless it is private to one. */
export function remarked(text: string, some: Partial<Comment> = {}): Comment {
  return { text, language: 'en', privateTo: null, entry: entryRef(1), ...some }
}

/** The party's word on what the item says after its first entry. */
export function word(party: PartyCode, some: Partial<PartyWord> = {}): PartyWord {
  return { party, upTo: entryRef().hash, reason: null, entry: entryRef(9, { party }), ...some }
}

/** A key of the party, entered with the register. */
export function aKey(party: PartyCode = NORTH, some: Partial<PartyKey> = {}): PartyKey {
  return { party, verifierKey: `${party}+00000000+AQ==`, retired: null, entry: entryRef(), ...some }
}
