import type { ItemId, LocalText, PartialDate, PartyCode } from '../items/common.ts'
import type { EventFacts, MeetingKind } from '../items/facts.ts'
import { type DocumentItem, type Item, isKind } from '../items/item.ts'
import { earliest, latest } from '../rules/context.ts'
import type { StageCode } from '../stages/stage-codes.ts'
import { documentsOf, type ViewContext } from './context.ts'
import { isoDay } from './days.ts'
import { type DueRow, dueList } from './due-list.ts'

/**
 * What stands on the time axis. `session`: of the joint commission; `meeting`: a visit, talks or another event; `signing`
 * of a document; `stage`: one that a document has reached since; `deadline`: what is still to happen by a day.
 */
export const TIMELINE_KINDS = ['session', 'meeting', 'signing', 'stage', 'deadline'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

export interface TimelineRow {
  /** Tells the row from all others, and stays the same as long as the facts do. */
  readonly key: string
  readonly kind: TimelineKind
  /** As it is given. */
  readonly on: PartialDate
  /** The last day of what lasts longer, as it is given; null for what is of one date. */
  readonly until: PartialDate | null
  /** `YYYY-MM-DD`: the first and the last day that the dates can mean. */
  readonly first: string
  readonly last: string
  readonly item: ItemId
  readonly titles: LocalText
  /** The sides that it concerns: those of the relationship for events, of the document, the side that reached a stage. */
  readonly parties: readonly PartyCode[]
  /** Codes of fields of cooperation; of an event, those of the documents that were signed at it. */
  readonly fields: readonly string[]
  readonly place: string | null
  /** The event at which a document was signed; null for all else. */
  readonly event: ItemId | null
  /** Of sessions and meetings only. */
  readonly meeting: MeetingKind | null
  /** Of sessions only, where they are numbered. */
  readonly sessionNumber: number | null
  /** Of stages, and of deadlines for one. */
  readonly stage: StageCode | null
  /** Of deadlines only: what they are of, and how many days are left; negative when late. */
  readonly due: DueRow['kind'] | null
  readonly daysLeft: number | null
}

/** What of the timeline is wanted. What is absent does not restrict. */
export interface TimelineQuery {
  readonly kinds?: readonly TimelineKind[]
  readonly field?: string
  readonly party?: PartyCode
  /** `YYYY-MM-DD`, both included: rows that may have fallen between. */
  readonly from?: string
  readonly to?: string
}

/** Deadlines however far ahead. */
const EVER = Number.POSITIVE_INFINITY

/** Everything that has a day, in the order of days; of one day, in the order of the kinds. */
export function timeline(
  items: Iterable<Item>,
  context: ViewContext,
  query: TimelineQuery = {},
): readonly TimelineRow[] {
  const all = [...items]
  const documents = documentsOf(all)
  const { overdue, soon } = dueList(all, context, { soonDays: EVER })
  const rows = [
    ...all.flatMap((item) => (isKind(item, 'event') ? eventRows(item, documents, context) : [])),
    ...documents.flatMap(documentRows),
    ...[...overdue, ...soon].flatMap((due) => deadlineRow(due, context)),
  ]
  return rows.filter((row) => isWanted(row, query)).sort(compareRows)
}

type Known = Pick<
  TimelineRow,
  'key' | 'kind' | 'on' | 'until' | 'first' | 'last' | 'item' | 'titles' | 'parties' | 'fields'
>

/** The row with what does not hold for its kind; always in the same order, which is that of the columns of a table. */
function rowOf(known: Known & Partial<TimelineRow>): TimelineRow {
  const { key, kind, on, until, first, last, item, titles, parties, fields, ...some } = known
  const rest = { place: null, event: null, meeting: null, sessionNumber: null, stage: null, due: null, daysLeft: null }
  return { key, kind, on, until, first, last, item, titles, parties, fields, ...rest, ...some }
}

function dated(on: PartialDate, until: PartialDate | null) {
  return { on, until, first: isoDay(earliest(on)), last: isoDay(Math.max(latest(on), latest(until ?? on))) }
}

function eventRows(
  event: Item<'event'>,
  documents: readonly DocumentItem[],
  context: ViewContext,
): readonly TimelineRow[] {
  const { kind, titles, place, sessionNumber } = event.facts
  const dates = datesOf(event.facts)
  if (event.withdrawn !== null || dates === null) return []
  const of = kind === 'session' ? 'session' : 'meeting'
  const fields = documents.filter(({ facts }) => facts.event === event.id).map(({ facts }) => facts.field)
  return [
    rowOf({
      ...dates,
      ...{ key: `${of}/${event.id}`, kind: of, item: event.id, titles, place },
      parties: context.relationship?.facts.parties.map(({ code }) => code) ?? [],
      fields: [...new Set(fields)],
      ...{ meeting: kind, sessionNumber: kind === 'session' ? sessionNumber : null },
    }),
  ]
}

/** An event of one day has no second date; one of which only the end is known is taken to be of that day. */
function datesOf({ from, until }: EventFacts) {
  const on = from ?? until
  if (on === null) return null
  return dated(on, until === null || until === on ? null : until)
}

/** A signature has one row, whether it is known as a fact, as a stage, or as both. */
function documentRows(document: DocumentItem): readonly TimelineRow[] {
  const { titles, field, parties, place, event } = document.facts
  const marks = document.stages.filter(({ withdrawn }) => withdrawn === null)
  const signedOn = document.facts.signedOn ?? marks.find(({ stage }) => stage === 'signed')?.on ?? null
  const common = { item: document.id, titles, fields: [field] }
  const signing = signedOn === null ? null : { ...common, ...dated(signedOn, null), parties, place, event }
  const stages = marks
    .filter(({ stage }) => stage !== 'signed')
    .map(({ stage, party, on, entry }) => {
      // A suspension can come twice, so that the stage alone does not tell rows apart.
      const key = `stage/${document.id}/${entry.index}`
      const sides = party === null ? parties : [party]
      return rowOf({ ...common, ...dated(on, null), key, kind: 'stage', stage, parties: sides })
    })
  return signing === null ? stages : [rowOf({ ...signing, key: `signing/${document.id}`, kind: 'signing' }), ...stages]
}

function deadlineRow(
  { item, kind, stage, on, daysLeft, parties }: DueRow,
  { items }: ViewContext,
): readonly TimelineRow[] {
  const found = items.get(item)
  if (found === undefined || !(isKind(found, 'document') || isKind(found, 'undertaking'))) return []
  const { field } = found.facts
  const titles = isKind(found, 'document') ? found.facts.titles : found.facts.action
  const key = ['deadline', item, stage ?? kind, on].join('/')
  const fields = field === null ? [] : [field]
  return [
    rowOf({ ...dated(on, null), key, kind: 'deadline', item, titles, parties, fields, stage, due: kind, daysLeft }),
  ]
}

function isWanted(row: TimelineRow, { kinds, field, party, from, to }: TimelineQuery): boolean {
  return (
    (kinds === undefined || kinds.includes(row.kind)) &&
    (field === undefined || row.fields.includes(field)) &&
    (party === undefined || row.parties.includes(party)) &&
    (from === undefined || row.last >= from) &&
    (to === undefined || row.first <= to)
  )
}

function compareRows(one: TimelineRow, other: TimelineRow): number {
  if (one.first !== other.first) return one.first < other.first ? -1 : 1
  const rank = TIMELINE_KINDS.indexOf(one.kind) - TIMELINE_KINDS.indexOf(other.kind)
  return rank !== 0 ? rank : one.key < other.key ? -1 : 1
}
