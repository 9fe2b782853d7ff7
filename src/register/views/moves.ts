import type { ItemId, LocalText, PartialDate, PartyCode } from '../items/common.ts'
import type { Item, UndertakingStatus } from '../items/item.ts'
import type { StageCode } from '../stages/stage-codes.ts'
import { documentsOf, undertakingsOf } from './context.ts'
import { hasBegunBy } from './days.ts'

/** A stage that a document reached, or a status that an undertaking got. */
export interface Move {
  readonly item: ItemId
  readonly titles: LocalText
  readonly on: PartialDate
  /** Of documents only. */
  readonly stage: StageCode | null
  /** Of undertakings only. */
  readonly status: UndertakingStatus | null
  /** The side that reached the stage; null for all together. */
  readonly party: PartyCode | null
}

/**
 * What moved after the one date and by the other, in the order of days; from the beginning when there is none before. A
 * month or a year counts from its first day. A signature counts as the stage `signed`; moves taken back do not count.
 */
export function movesBetween(
  items: Iterable<Item>,
  { after, by }: { readonly after: PartialDate | null; readonly by: PartialDate },
): readonly Move[] {
  const all = [...items]
  const moves = [...documentsOf(all).flatMap(documentMoves), ...undertakingsOf(all).flatMap(undertakingMoves)]
  return moves
    .filter(({ on }) => (after === null || on > after) && hasBegunBy(on, by))
    .sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1))
}

function documentMoves({ id, facts, stages }: Item<'document'>): readonly Move[] {
  const marks = stages.filter(({ withdrawn }) => withdrawn === null)
  const isMarked = marks.some(({ stage }) => stage === 'signed')
  const signed =
    isMarked || facts.signedOn === null ? [] : [{ stage: 'signed', on: facts.signedOn, party: null } as const]
  return [...signed, ...marks].map(({ stage, on, party }) => {
    return { item: id, titles: facts.titles, on, stage, status: null, party }
  })
}

function undertakingMoves({ id, facts, statuses }: Item<'undertaking'>): readonly Move[] {
  return statuses.map(({ status, on }) => ({ item: id, titles: facts.action, on, stage: null, status, party: null }))
}
