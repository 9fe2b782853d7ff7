import { firstDayOf, formatIsoDay, lastDayOf, parseIso } from '../../../calendar/index.ts'
import {
  conditionOf,
  type DocumentFacts,
  datesOf,
  type EventFacts,
  foundBy,
  type Item,
  isKind,
  type PartialDate,
  type PartyCode,
  type RelationshipItem,
  type SourceDates,
  sortingTitle,
  standingOf,
  templateFor,
  type UndertakingFacts,
} from '../../../register/index.ts'

/** A row of paygir.item, beside `rel`, with the words of paygir.item_text. */
export interface ItemRow {
  readonly id: string
  readonly kind: string
  readonly owner: PartyCode | null
  readonly state: string
  readonly changed: number
  readonly withdrawn: boolean
  readonly field: string | null
  readonly type: string | null
  readonly stage: string | null
  readonly condition: string | null
  /** `YYYY-MM-DD` */
  readonly date_from: string | null
  readonly date_to: string | null
  readonly bodies: readonly string[]
  readonly title: string
  /** Each word with a space before and after it. */
  readonly words: string
}

export interface RowContext {
  /** Its templates say which rungs there are. */
  readonly relationship: RelationshipItem | null
  /** Its evidence may name any of these sources. */
  readonly dates: SourceDates
  /** The party that alone may see the item; null for both. */
  readonly owner: PartyCode | null
}

/** What the tables hold of an item. */
export function rowOf(item: Item, context: RowContext): ItemRow {
  const { owner } = context
  const facts = item.facts as Partial<DocumentFacts>
  const { from, until } = datesOf(item)
  return {
    id: item.id,
    kind: item.kind,
    owner,
    state: JSON.stringify(item),
    changed: item.last.index,
    withdrawn: item.withdrawn !== null,
    field: facts.field ?? null,
    type: facts.type ?? (item.facts as Partial<EventFacts>).kind ?? null,
    ...placeOf(item, context),
    date_from: dayOf(from, firstDayOf),
    date_to: dayOf(until ?? from, lastDayOf),
    bodies: bodiesOf(item),
    title: withoutZero(sortingTitle(item)),
    words: withoutZero(foundBy(item)),
  }
}

function placeOf(item: Item, { relationship, dates }: RowContext): Pick<ItemRow, 'stage' | 'condition'> {
  if (!isKind(item, 'document')) return { stage: null, condition: null }
  const { rung } = standingOf(item, templateFor(relationship, item.facts.type), dates)
  return { stage: rung, condition: conditionOf(item) }
}

function dayOf(date: PartialDate | null, pick: typeof firstDayOf): string | null {
  const iso = date === null ? null : parseIso(date)
  return iso === null ? null : formatIsoDay(pick(iso))
}

/** Bodies that answer for the item; a body answers for itself. */
function bodiesOf({ id, kind, facts }: Item): readonly string[] {
  if (kind === 'body') return [id]
  if (kind === 'document') return [...new Set((facts as DocumentFacts).responsible.map(({ body }) => body))]
  const { body } = facts as Partial<UndertakingFacts>
  return body == null ? [] : [body]
}

/** Columns of text hold every character but U+0000. */
function withoutZero(text: string): string {
  return text.replaceAll('\u0000', '')
}
