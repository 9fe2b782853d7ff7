/**
 * The rungs from negotiation to full operation, lowest first (Vienna Convention on the Law of Treaties, articles 9-25,
 * for those up to registration; set up, resourced, first use and full scope are the rungs of carrying out).
 */
export const RUNGS = [
  'negotiated',
  'initialled',
  'signed',
  'consent',
  'notes',
  'provisional',
  'in-force',
  'registered',
  'set-up',
  'resourced',
  'first-use',
  'full-scope',
] as const

export type Rung = (typeof RUNGS)[number]

/** What interrupts or ends a document's life; `resumed` takes a suspension back. */
export const ENDINGS = ['suspended', 'resumed', 'lapsed', 'superseded', 'terminated'] as const

export type Ending = (typeof ENDINGS)[number]

export const STAGE_CODES = [...RUNGS, ...ENDINGS] as const

/** A rung of the ladder, or an ending. */
export type StageCode = (typeof STAGE_CODES)[number]

/** First use is what makes a document operational: a dated proof that it is used at all. */
export const OPERATIONAL: Rung = 'first-use'

export function isStage(word: string): word is StageCode {
  return (STAGE_CODES as readonly string[]).includes(word)
}

export function isEnding(stage: StageCode): stage is Ending {
  return (ENDINGS as readonly string[]).includes(stage)
}
