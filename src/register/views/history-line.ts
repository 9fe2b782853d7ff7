import { type ChangeBodies, type ChangeType, isPrivate, type RecordedChange } from '../entries/changes.ts'
import type { PartialDate, PartyCode } from '../items/common.ts'
import type { PlanFacts } from '../items/facts.ts'
import { type DocumentItem, type Evidence, type Item, isKind } from '../items/item.ts'
import { verdictOf } from '../names/verdicts.ts'
import type { SourceDates } from '../stages/source-dates.ts'
import { isEnding, RUNGS, type StageCode } from '../stages/stage-codes.ts'
import type { StageMark } from '../stages/stage-mark.ts'
import { conditionOf, PROVED, provesUse } from '../stages/standing.ts'

/** One thing that an entry put in the place of another. */
export interface BeforeAfter {
  /** Name of the fact; `stage`, `status`, `withdrawn`, `template` and `key` for what are no facts. */
  readonly what: string
  /** Null when there was nothing. */
  readonly before: unknown
  readonly after: unknown
}

/** One entry about an item, as a reader of its history wants it. */
export interface HistoryLine {
  readonly index: number
  readonly hash: string
  readonly type: ChangeType
  /** Of an entry about a plan: settings, or a plan that is kept. Null for others, and where the reader may not see it. */
  readonly planRole: PlanFacts['role'] | null
  /** When it was entered, by whom, and for which side. */
  readonly at: string
  readonly by: string
  readonly party: PartyCode | null
  /** The day that it is of, where it is of one. */
  readonly on: PartialDate | null
  /** The side that it is about, where it is about one. */
  readonly about: PartyCode | null
  /** The stage that evidence was added to; null for other entries. */
  readonly stage: StageCode | null
  /** True when it sets a stage of use that nothing proved then. */
  readonly isClaim: boolean
  readonly changed: readonly BeforeAfter[]
  readonly evidence: readonly Pick<Evidence, 'id' | 'supports' | 'on' | 'source' | 'grade' | 'text'>[]
  /** A reason or remark, as it was entered. */
  readonly text: string | null
  readonly isPrivate: boolean
  /** True when this reader may not see what it says. */
  readonly isHidden: boolean
}

/** What is told of an entry beside its place in the history. */
type Told = Partial<Pick<HistoryLine, 'on' | 'about' | 'stage' | 'isClaim' | 'changed' | 'text'>>

/**
 * The line of an entry. `item` is the item as it is after it or at any later time: what stood before is found in the
 * marks and corrections that it keeps. Null when this reader may not see the item. Sources have the dates that are known
 * of them now.
 */
export function lineOf(change: RecordedChange, item: Item | null, dates: SourceDates): HistoryLine {
  const { index, hash, type, at, by, party, body } = change
  const teller = TELLERS[type] as Teller<ChangeType> | undefined
  const told = body === null || teller === undefined ? {} : teller(body, item, { index, dates })
  const evidence = item?.evidence.filter(({ entry }) => entry.index === index) ?? []
  return {
    ...{ index, hash, type, at, by, party },
    ...{ on: null, about: null, stage: null, isClaim: false, changed: [], text: null, ...told },
    evidence: evidence.map(({ id, supports, on, source, grade, text }) => ({ id, supports, on, source, grade, text })),
    planRole: item !== null && isKind(item, 'plan') ? item.facts.role : null,
    isPrivate: isPrivate(type),
    isHidden: body === null,
  }
}

interface EntryPlace {
  readonly index: number
  readonly dates: SourceDates
}

type Teller<T extends ChangeType> = (body: ChangeBodies[T], item: Item | null, entry: EntryPlace) => Told

const TELLERS: { readonly [T in ChangeType]?: Teller<T> } = {
  'event.add': ({ from, until }) => ({ on: from ?? until }),
  'source.add': ({ publishedOn }) => ({ on: publishedOn }),
  'document.add': ({ signedOn }) => ({ on: signedOn }),
  'template.set': ({ type }) => ({ changed: [{ what: 'template', before: null, after: type }] }),
  'key.add': ({ party, verifierKey, retires }) => ({
    about: party,
    changed: [{ what: 'key', before: retires, after: verifierKey }],
  }),
  'names.decide': ({ one, other, decision, reason }, item, { index }) => {
    const earlier = item?.names?.filter(({ entry }) => entry.index < index) ?? []
    const before = verdictOf(earlier, { one, other })
    const text = [`${one} · ${other}`, ...(reason === null ? [] : [reason])].join(': ')
    return { changed: [{ what: 'names', before, after: decision }], text }
  },
  'item.correct': ({ changes, reason }, item, { index }) => {
    const before = item?.corrections.find(({ entry }) => entry.index === index)?.before ?? {}
    const changed = Object.entries(changes).map(([what, after]) => ({ what, before: before[what] ?? null, after }))
    return { changed, text: reason }
  },
  'item.withdraw': ({ reason }) => ({ changed: [{ what: 'withdrawn', before: false, after: true }], text: reason }),
  'stage.set': ({ stage, party, on, scope }, item, entry) => {
    const { index } = entry
    const before =
      item !== null && isKind(item, 'document') ? stageBefore(stage, party, documentBefore(item, index)) : null
    const isClaim = PROVED.has(stage) && item !== null && !isProvedBy(entry, item, { stage, on })
    return { on, about: party, isClaim, changed: [{ what: 'stage', before, after: stage }], text: scope }
  },
  'stage.withdraw': ({ stage, party, reason }) => ({
    about: party,
    changed: [{ what: 'stage', before: stage, after: null }],
    text: reason,
  }),
  'evidence.add': ({ on, party, stage }) => ({ on, about: party, stage }),
  'status.set': ({ status, on, reason }, item, { index }) => {
    const before = item?.statuses.findLast(({ entry }) => entry.index < index)?.status ?? 'open'
    return { on, changed: [{ what: 'status', before, after: status }], text: reason }
  },
  'judgement.add': ({ on, reason }) => ({ on, text: reason }),
  'delay.add': ({ since, party, text }) => ({ on: since, about: party, text }),
  'comment.add': ({ text }) => ({ text }),
  'note.add': ({ text }) => ({ text }),
  endorse: ({ reason }) => ({ text: reason }),
  dispute: ({ reason }) => ({ text: reason }),
}

/** True when something proved the stage of use once the entry was made. */
function isProvedBy({ index, dates }: EntryPlace, item: Item, { stage, on }: Pick<StageMark, 'stage' | 'on'>): boolean {
  const known = item.evidence.filter((one) => one.stage === stage && one.entry.index <= index)
  return known.some((one) => provesUse(one, { on, dates }))
}

/** The document with the marks that it had before the entry. */
function documentBefore(document: DocumentItem, index: number): DocumentItem {
  const stages = document.stages
    .filter(({ entry }) => entry.index < index)
    .map((mark) =>
      mark.withdrawn !== null && mark.withdrawn.entry.index >= index ? { ...mark, withdrawn: null } : mark,
    )
  return { ...document, stages }
}

/** Of a rung, the highest one below it that the side, or the document as a whole, had reached; of an ending, the condition. */
function stageBefore(stage: StageCode, party: PartyCode | null, document: DocumentItem): string | null {
  if (isEnding(stage)) return conditionOf(document)
  const lower = RUNGS.slice(0, (RUNGS as readonly string[]).indexOf(stage))
  const marks = document.stages.filter((mark) => mark.withdrawn === null)
  const isHad = (rung: string) =>
    marks.some((mark) => mark.stage === rung && (party === null || mark.party === null || mark.party === party))
  return lower.findLast(isHad) ?? null
}
