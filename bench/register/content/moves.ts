import { formatIsoDay, gregorian } from '../../../src/calendar/index.ts'
import {
  BUILT_IN_TEMPLATES,
  type Change,
  type ChangeBodies,
  type DocumentTypeCode,
  type ItemId,
  type NewEvidence,
  type Rung,
  type StageCode,
  type StageTemplate,
} from '../../../src/register/index.ts'
import type { Random } from '../../random.ts'
import { sentenceOf } from './texts.ts'

export const NORTH = 'north'
export const SOUTH = 'south'
export const PARTIES = [NORTH, SOUTH] as const

const SIGNED_FROM = gregorian.toDay({ year: 2000, month: 1, day: 1 })
/** Twelve rungs of ninety days after this are past before the first entry. */
const SIGNED_SPAN_DAYS = 365 * 17
const LONGEST_STEP_DAYS = 90
const OPTIONAL_SHARE = 0.4
/** How many of the documents that could go a rung higher do. */
const GOES_ON = 0.85

/** A day on which a document may have been signed, as days since 1970. */
export function signingDay(random: Random): number {
  return SIGNED_FROM + random.whole(SIGNED_SPAN_DAYS)
}

export const isoOf = formatIsoDay

/** What a piece of evidence draws on. */
export interface Drawn {
  readonly random: Random
  readonly sources: readonly ItemId[]
}

export function change<T extends Change['type']>(type: T, obj: ItemId, body: ChangeBodies[T]): Change {
  return { type, obj, party: null, body } as unknown as Change
}

export function evidenceOf({ random, sources }: Drawn, on: string, supports: NewEvidence['supports']): NewEvidence {
  const { text } = sentenceOf(random)
  const source = random.oneOf(sources)
  const grade = (1 + random.whole(6)) as NewEvidence['grade']
  const pins = random.next() < 0.2 ? [{ source, start: 0, end: text.length, text }] : []
  return { supports, on, source, grade, text, attachment: null, pins }
}

export interface Signed {
  readonly id: ItemId
  readonly type: DocumentTypeCode
  /** Days since 1970. */
  readonly signedDay: number
}

/** The moves of a document up the ladder of its type, as far as it got, and the end of some. */
export function movesOf({ id, type, signedDay }: Signed, drawn: Drawn): readonly Change[] {
  const { random } = drawn
  const template = BUILT_IN_TEMPLATES.find((one) => one.type === type) as StageTemplate
  const moves: Change[] = []
  let day = signedDay
  for (const { rung, perParty } of rungsOf(random, template)) {
    if (moves.length > 0 && random.next() > GOES_ON) return moves
    for (const party of perParty ? PARTIES : [null]) {
      // Of some consents one side's is still lacking: nothing goes on from there.
      if (party === SOUTH && random.next() > GOES_ON) return moves
      day = rung === 'signed' ? day : day + 1 + random.whole(LONGEST_STEP_DAYS / 2)
      const means = rung === 'consent' ? random.oneOf(template.means) : null
      moves.push(stageChange(id, { stage: rung, party, on: isoOf(day), means }, drawn))
    }
  }
  if (random.next() < 0.1) {
    moves.push(stageChange(id, { stage: 'terminated', party: null, on: isoOf(day), means: null }, drawn))
  }
  return moves
}

function rungsOf(random: Random, { rungs }: StageTemplate): StageTemplate['rungs'] {
  const isTaken = (rung: Rung, need: string) =>
    need === 'required' || rung === 'first-use' || (need === 'optional' && random.next() < OPTIONAL_SHARE)
  return rungs
    .slice(rungs.findIndex(({ rung }) => rung === 'signed'))
    .filter(({ rung, need }) => need !== 'none' && isTaken(rung, need))
}

type Move = Pick<ChangeBodies['stage.set'], 'party' | 'on' | 'means'> & { readonly stage: StageCode }

function stageChange(id: ItemId, move: Move, drawn: Drawn): Change {
  const isProof = move.stage === 'first-use' || move.stage === 'full-scope' || drawn.random.next() < 0.5
  const evidence = isProof ? [evidenceOf(drawn, move.on, 'for')] : []
  return change('stage.set', id, { ...move, scope: null, evidence, successor: null })
}
