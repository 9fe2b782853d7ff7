import { isDeepStrictEqual } from 'node:util'
import type { Evidence, NewEvidence, PartyCode, Pin } from '../../../register/index.ts'
import type { RowPlace } from '../exchange-error.ts'
import { counted } from './counted.ts'
import type { Mark, Marks } from './marks.ts'
import type { MovesOptions } from './moves.ts'

/** Evidence that the register does not hold. */
export interface NewMark {
  readonly at: RowPlace
  readonly stage: string | null
  readonly party: PartyCode | null
  readonly step: number | null
  readonly evidence: NewEvidence
}

/** What a move says of itself, to find the evidence entered with it. Of a status, any side's. */
export interface MoveKey {
  readonly stage: unknown
  readonly party: unknown
  readonly step: unknown
}

export interface FreshEvidence {
  /** The evidence that is entered with a move: of its stage, side and step. Each is given once. */
  takeFor(move: MoveKey): readonly NewEvidence[]
  /** What no move has taken. */
  rest(): readonly NewMark[]
}

/** The rows of evidence that are new. An id that the register holds with other content is an issue: nothing is overwritten. */
export function freshEvidence(marks: Marks, options: MovesOptions): FreshEvidence {
  const byMove = new Map<string, NewMark[]>()
  for (const mark of newMarks(marks, options)) {
    const key = keyOf(mark)
    byMove.set(key, [...(byMove.get(key) ?? []), mark])
  }
  return {
    takeFor(move) {
      const key = keyOf(move)
      const taken = byMove.get(key) ?? []
      byMove.delete(key)
      return taken.map(({ evidence }) => evidence)
    },
    rest: () => [...byMove.values()].flat(),
  }
}

/** Evidence of an undertaking goes with its status whichever side it is of. */
function keyOf({ stage, party, step }: MoveKey): string {
  return JSON.stringify(stage === null ? [null, step] : [stage, party, step])
}

function newMarks({ rows, pins }: Marks, { id: item, before, hasPins, issues }: MovesOptions): readonly NewMark[] {
  const byId = new Map(before?.evidence.map((one) => [one.id, one]))
  const held = counted((before?.evidence ?? []).map(contentOf))
  const seen = new Set<string>()
  return rows.evidence.flatMap((mark) => {
    const id = mark.values.id as string | null
    const fresh = newMark(mark, id === null ? [] : (pins.get(id) ?? []))
    if (id === null) return held.take(contentOf({ ...fresh, ...fresh.evidence })) ? [] : [fresh]
    if (seen.has(id)) issues.add('E_DUPLICATE_ID', { ...mark.at, id })
    seen.add(id)
    const own = byId.get(id)
    if (own === undefined) return [fresh]
    const isSame = isDeepStrictEqual(
      contentOf({ ...own, pins: hasPins ? own.pins : fresh.evidence.pins }),
      contentOf({ ...fresh, ...fresh.evidence }),
    )
    if (!isSame) issues.add('E_CANNOT_CHANGE', { ...mark.at, item, id })
    return []
  })
}

function newMark({ at, values }: Mark, pins: readonly Pin[]): NewMark {
  const { stage, party, step, supports, on, source, grade, text, attachment } = values
  const evidence = { supports, on, source, grade, text, attachment, pins } as NewEvidence
  return { at, stage: stage as string | null, party: party as string | null, step: step as number | null, evidence }
}

function contentOf(one: Omit<Evidence, 'id' | 'entry'>): readonly unknown[] {
  const pins = one.pins.map(({ source, start, end, text }) => [source, start, end, text])
  const { stage, party, supports, on, source, grade, text, attachment } = one
  return [stage, party, supports, on, source, grade, text, attachment, pins]
}
