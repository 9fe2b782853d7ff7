import type { Comment, Delay, Item, ItemId, Judgement, PartyCode } from '../../../register/index.ts'
import { counted } from './counted.ts'
import { type FreshEvidence, freshEvidence } from './fresh-evidence.ts'
import type { Issues } from './issues.ts'
import type { Mark, Marks } from './marks.ts'
import { changeOf, type Move, type PlacedChange } from './placed-change.ts'

export interface MovesOptions {
  readonly id: ItemId
  /** The item as the register holds it; null for a new one. */
  readonly before: Item | null
  /** The successor that the tables, or else the register, name for the document. */
  readonly successor: ItemId | null
  /** The side on whose behalf the rows are entered. */
  readonly party: PartyCode | null
  /** True when the sheet of pins is there. */
  readonly hasPins: boolean
  readonly issues: Issues
}

/** The changes by which the item gets the marks that it does not have yet, in the order of their steps. */
export function movesOf(marks: Marks, options: MovesOptions): readonly PlacedChange[] {
  const evidence = freshEvidence(marks, options)
  const moves = [
    ...stageMoves(marks.rows.stages, evidence, options),
    ...statusMoves(marks.rows.statuses, evidence, options),
  ]
  const inOrder = [...moves, ...evidenceMoves(evidence, options)].sort(byStep)
  return [...inOrder.map(({ change, at }) => ({ change, at })), ...asides(marks, options)]
}

/** Moves without a step come last; sorting keeps the order of the rows else. */
function byStep(a: Move, b: Move): number {
  return (a.step ?? Number.MAX_SAFE_INTEGER) - (b.step ?? Number.MAX_SAFE_INTEGER)
}

const STAGE_KEY = ['stage', 'party', 'on', 'means', 'scope'] as const

/** A row that is there is passed over; one that is there and now has a reason withdraws the mark; others set it. */
function stageMoves(rows: readonly Mark[], evidence: FreshEvidence, options: MovesOptions): readonly Move[] {
  const marks = options.before?.stages ?? []
  const held = counted(marks.map((mark) => [...STAGE_KEY.map((key) => mark[key]), mark.withdrawn?.reason ?? null]))
  const isNew = rows.filter(({ values }) => !held.take([...STAGE_KEY.map((key) => values[key]), values.withdrawn]))
  return isNew.flatMap((mark) => {
    const key = STAGE_KEY.map((key) => mark.values[key])
    const isSet = mark.values.withdrawn !== null && held.take([...key, null])
    return [...(isSet ? [] : [settingOf(mark, evidence, options)]), ...withdrawalOf(mark, options)]
  })
}

function settingOf({ at, values }: Mark, evidence: FreshEvidence, options: MovesOptions): Move {
  const { stage, party, on, means, scope, step } = values
  const successor = stage === 'superseded' ? (values.successor ?? options.successor) : null
  const proof = evidence.takeFor({ stage, party, step })
  const body = { stage, party, on, means, scope, evidence: proof, successor }
  return { change: changeOf('stage.set', about(options), body), at, step: step as number | null }
}

function withdrawalOf({ at, values }: Mark, options: MovesOptions): readonly Move[] {
  const { stage, party, withdrawn, withdrawnStep } = values
  if (withdrawn === null) return []
  const change = changeOf('stage.withdraw', about(options), { stage, party, reason: withdrawn })
  return [{ change, at, step: withdrawnStep as number | null }]
}

function statusMoves(rows: readonly Mark[], evidence: FreshEvidence, options: MovesOptions): readonly Move[] {
  const held = counted((options.before?.statuses ?? []).map(({ status, on, reason }) => [status, on, reason]))
  const isNew = rows.filter(({ values: { status, on, reason } }) => !held.take([status, on, reason]))
  return isNew.map(({ at, values: { status, on, reason, step } }) => {
    const proof = step === null ? [] : evidence.takeFor({ stage: null, party: undefined, step })
    const change = changeOf('status.set', about(options), { status, on, reason, evidence: proof })
    return { change, at, step: step as number | null }
  })
}

function evidenceMoves(evidence: FreshEvidence, options: MovesOptions): readonly Move[] {
  return evidence.rest().map(({ at, stage, party, step, evidence }) => {
    const change = changeOf('evidence.add', about(options), { ...evidence, stage, party })
    return { change, at, step }
  })
}

/** What is said of an item without moving it. */
function asides({ rows }: Marks, options: MovesOptions): readonly PlacedChange[] {
  const { before } = options
  const delays = counted((before?.delays ?? []).map(valuesOfDelay))
  const judgements = counted((before?.judgements ?? []).map(valuesOfJudgement))
  const comments = counted((before?.comments ?? []).map((comment) => valuesOfComment(comment)))
  return [
    ...rows.delays
      .filter(({ values }) => !delays.take(valuesOfDelay(values)))
      .map(({ at, values }) => ({ change: changeOf('delay.add', about(options), { ...values }), at })),
    ...rows.judgements
      .filter(({ values }) => !judgements.take(valuesOfJudgement(values)))
      .map(({ at, values }) => ({ change: changeOf('judgement.add', about(options), { ...values }), at })),
    ...rows.comments
      .filter(({ values }) => !comments.take(valuesOfComment(values)))
      .map((mark) => remark(mark, options)),
  ]
}

/** A mark of the register, or a row with the same names. */
type Of<T> = Readonly<Partial<Record<keyof T, unknown>>>

function valuesOfDelay(delay: Of<Delay>): readonly unknown[] {
  return [delay.reason, delay.party, delay.since, delay.waitsFor, delay.text, delay.source]
}

function valuesOfJudgement(one: Of<Judgement>): readonly unknown[] {
  return [one.scale, one.score, one.author, one.on, one.guideline, one.reason]
}

function valuesOfComment({ text, language, privateTo }: Of<Comment>): readonly unknown[] {
  return [text, language, privateTo]
}

/** A comment that is private to a side is that side's note. */
function remark({ at, values: { text, language, privateTo } }: Mark, options: MovesOptions): PlacedChange {
  const body = { text, language }
  if (privateTo === null) return { change: changeOf('comment.add', about(options), body), at }
  return { change: changeOf('note.add', { obj: options.id, party: privateTo as PartyCode }, body), at }
}

function about({ id, party }: MovesOptions): { readonly obj: ItemId; readonly party: PartyCode | null } {
  return { obj: id, party }
}
