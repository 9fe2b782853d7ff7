import type { Bounds } from '../../model/index.ts'
import { sentenceFinder } from '../../reader/index.ts'
import {
  type DueRow,
  dueList,
  type Expiry,
  expiryOf,
  type FacetedItem,
  type Item,
  isKind,
  type Pin,
  type RelationshipItem,
  type StageTemplate,
  templateFor,
} from '../../register/index.ts'
import { idsIn } from './ids-in.ts'
import { type ItemDesk, itemFacts, itemView } from './item-view.ts'
import { facetedIn, itemsIn } from './listing.ts'
import type { ViewData } from './register-view.ts'
import { textsOfSources } from './texts-of-sources.ts'

/** Words of a source that a fact or evidence rests on, with what stands around them. */
export interface PinnedWords extends Pin {
  /** Id of the evidence that they are of; null for the item itself. */
  readonly evidence: string | null
  /** Null where the text of the source is not kept. */
  readonly around: { readonly before: string; readonly after: string } | null
}

/** All that a page about one item shows. */
export interface ItemDetail extends Omit<ReturnType<typeof itemFacts>, 'related' | 'contradictions'> {
  /** Of a document: the way that its type takes. */
  readonly template: StageTemplate | null
  readonly expiry: Expiry | null
  /** What is to happen to it by a day, near or far. */
  readonly due: readonly DueRow[]
  readonly pinned: readonly PinnedWords[]
  readonly contradictions: readonly Item<'contradiction'>[]
  /** Items that point to it. */
  readonly related: readonly FacetedItem[]
  /** Every other item that is named here, where the reader may see it. */
  readonly named: readonly Item[]
}

/** Further ahead than any deadline. */
const EVER_DAYS = 10_000_000
/** Characters of the sentence shown before and after pinned words. */
const AROUND = 300
/** Items pointing to one item of which a page tells. */
const MOST_RELATED = 500

/** Gathers what is told of an item of the view. Throws StoreError, LogError E_LOG_POLICY. */
export async function itemDetail(item: Item, view: ViewData, desk: ItemDesk): Promise<ItemDetail> {
  const told = await itemView(item, view, desk)
  const facts = itemFacts(told, desk.relationship)
  const related = facetedIn(view, facts.related.slice(0, MOST_RELATED))
  const due = dueList([item], view.context, { soonDays: EVER_DAYS })
  const ids = idsIn([item, facts.waits, told.contradictions, facts.history])
  for (const one of related) for (const id of idsIn([one.item.facts])) ids.add(id)
  ids.delete(item.id)
  return {
    ...facts,
    ...formsOf(item, view, desk.relationship),
    due: [...due.overdue, ...due.soon],
    pinned: await pinnedWords(item, view, desk),
    contradictions: told.contradictions,
    related,
    named: itemsIn(view, ids),
  }
}

function formsOf(item: Item, { context }: ViewData, relationship: RelationshipItem) {
  if (!isKind(item, 'document')) return { template: null, expiry: null }
  return { template: templateFor(relationship, item.facts.type), expiry: expiryOf(item, context) }
}

async function pinnedWords(item: Item, view: ViewData, desk: ItemDesk): Promise<readonly PinnedWords[]> {
  const { pins = [] } = item.facts as { readonly pins?: readonly Pin[] }
  const all = [
    ...pins.map((pin) => ({ pin, evidence: null })),
    ...item.evidence.flatMap(({ id, pins }) => pins.map((pin) => ({ pin, evidence: id }))),
  ]
  const sources = new Set(all.map(({ pin }) => pin.source))
  const texts = await textsOfSources(itemsIn(view, sources), desk)
  const finders = new Map([...texts].map(([id, text]) => [id, sentenceFinder(text)]))
  return all.map(({ pin, evidence }) => {
    const text = texts.get(pin.source)
    const sentence = finders.get(pin.source)?.(pin)
    const isThere = text?.slice(pin.start, pin.end) === pin.text
    return { ...pin, evidence, around: text && sentence && isThere ? aroundOf(text, pin, sentence) : null }
  })
}

/** The rest of the sentence, as far as it is near; where it is cut, between words, an ellipsis says so. */
function aroundOf(text: string, { start, end }: Pin, sentence: Bounds): PinnedWords['around'] {
  const before = text.slice(Math.max(sentence.start, start - AROUND), start)
  const after = text.slice(end, Math.min(sentence.end, end + AROUND))
  return {
    before: sentence.start < start - AROUND ? `… ${before.slice(before.search(/\s/u) + 1)}` : before,
    after: sentence.end > end + AROUND ? `${after.slice(0, Math.max(0, after.search(/\s\S*$/u)))} …` : after,
  }
}
