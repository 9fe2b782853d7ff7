import type { Bounds, SourceRecord } from '../../model/index.ts'
import { type Item, isKind, type LocalText, type Pin, type PublicationFacts } from '../../register/index.ts'
import type { Access } from '../register/index.ts'

/** A text that is in the register, word for word. */
export interface KeptText {
  readonly source: string
  readonly facts: PublicationFacts
  /** When it was entered: RFC 3339. */
  readonly enteredAt: string
  readonly by: string
  /** The record of it; null where the text was kept without one. */
  readonly record: string | null
  /** How many items of the register rest on its words. */
  readonly items: number
}

/** What became of one item of the record. */
export interface Fate {
  /** Its id within the record. */
  readonly of: string
  readonly state: 'accepted' | 'rejected'
  /** The item of the register, as it is called by now; null for what was rejected. */
  readonly item: string | null
  readonly titles: LocalText | null
}

export interface TextView {
  readonly kept: KeptText
  readonly text: string
  /** Null where the text was kept without a record. */
  readonly record: SourceRecord | null
  readonly fates: readonly Fate[]
}

/** The texts of the register, the last one entered first. */
export function keptTexts(items: readonly Item[]): readonly KeptText[] {
  const sources = items.filter((item) => isKind(item, 'source')) as readonly Item<'source'>[]
  return sources
    .filter(({ facts, withdrawn }) => facts.textHash !== null && withdrawn === null)
    .toSorted((one, other) => other.added.index - one.added.index)
    .map(({ id, facts, added }) => ({
      ...{ source: id, facts, enteredAt: added.at, by: added.by },
      record: recordItemsOf(id, items)[0]?.id ?? null,
      items: items.filter((item) => item.withdrawn === null && pinsOf(item).some((pin) => pin.source === id)).length,
    }))
}

/** One text with its record; null when there is no such text, or its words are not kept. Throws StoreError. */
export async function textView(source: string, items: readonly Item[], access: Access): Promise<TextView | null> {
  const kept = keptTexts(items).find((one) => one.source === source)
  const text = kept?.facts.textHash ? await keptString(kept.facts.textHash, access) : null
  if (kept === undefined || text === null) return null
  const earlier = await recordsOf(source, items, access)
  const record = earlier[0]?.record ?? null
  const fates = record === null ? [] : fatesOf(record, { source, items, earlier })
  return { kept, text, record, fates }
}

/** A record that the register keeps of a text, with the ids of the items that were found not to be so. */
export interface KeptRecord {
  readonly record: SourceRecord
  readonly rejected: readonly string[]
}

/** The records of a text, the last one entered first: a text that is read again gets another one. Throws StoreError. */
export async function recordsOf(
  source: string,
  items: readonly Item[],
  access: Access,
): Promise<readonly KeptRecord[]> {
  const found: KeptRecord[] = []
  for (const { facts } of recordItemsOf(source, items)) {
    const json = await keptString(facts.recordHash, access)
    if (json !== null) found.push({ record: JSON.parse(json) as SourceRecord, rejected: facts.rejected })
  }
  return found
}

/** The last one entered first. */
function recordItemsOf(source: string, items: readonly Item[]): readonly Item<'record'>[] {
  return (items.filter((item) => isKind(item, 'record')) as readonly Item<'record'>[])
    .filter(({ facts, withdrawn }) => facts.source === source && withdrawn === null)
    .toSorted((one, other) => other.added.index - one.added.index)
}

async function keptString(hash: string, { store, rel }: Access): Promise<string | null> {
  const bytes = await store.kept(rel, hash)
  return bytes === null ? null : Buffer.from(bytes).toString('utf8')
}

interface Entered {
  readonly source: string
  readonly items: readonly Item[]
  readonly earlier: readonly KeptRecord[]
}

/**
 * What became of the items of a record, also of one that was read anew. What was entered is told by its words: items of
 * the register that are pinned to the words of an item. What was withdrawn was not meant to be there: it may be entered again.
 * What was found not to be so is told by where its words stand.
 */
export function fatesOf(record: SourceRecord, { source, items, earlier }: Entered): readonly Fate[] {
  const entered = placesOf(record).flatMap(({ id, kind, bounds }): readonly Fate[] => {
    const item = items.find((one) => one.kind === kind && one.withdrawn === null && isPinnedTo(one, source, bounds))
    return item === undefined ? [] : [{ of: id, state: 'accepted', item: item.id, titles: titlesOf(item) }]
  })
  const known = new Set(entered.map(({ of }) => of))
  const keyOf = ({ kind, bounds }: Placed) => `${kind} ${bounds.start} ${bounds.end}`
  const wrong = new Set(
    earlier.flatMap(({ record: before, rejected }) =>
      placesOf(before)
        .filter(({ id }) => rejected.includes(id))
        .map(keyOf),
    ),
  )
  const rejected = placesOf(record).filter((placed) => !known.has(placed.id) && wrong.has(keyOf(placed)))
  return [...entered, ...rejected.map(({ id }): Fate => ({ of: id, state: 'rejected', item: null, titles: null }))]
}

interface Placed {
  readonly id: string
  readonly kind: 'document' | 'undertaking' | 'statement' | 'level'
  readonly bounds: Bounds
}

/** Where the items stand that somebody can decide about. */
function placesOf({ documents, undertakings, statements, levelClaims }: SourceRecord): readonly Placed[] {
  return [
    ...documents.map(({ id, span }): Placed => ({ id, kind: 'document', bounds: span })),
    ...undertakings.map(({ id, span }): Placed => ({ id, kind: 'undertaking', bounds: span })),
    ...statements.flatMap(({ id, content }): readonly Placed[] => {
      const [first, last] = [content[0], content.at(-1)]
      if (first === undefined || last === undefined) return []
      return [{ id, kind: 'statement', bounds: { start: first.start, end: last.end } }]
    }),
    ...levelClaims.map(({ id, span }): Placed => ({ id, kind: 'level', bounds: span })),
  ]
}

/** Words that begin alike, or are mostly the same: reading may by now draw their ends elsewhere. */
function isPinnedTo(item: Item, source: string, { start, end }: Bounds): boolean {
  return pinsOf(item).some((pin) => {
    if (pin.source !== source) return false
    if (pin.start === start && pin.end >= end) return true
    const common = Math.min(pin.end, end) - Math.max(pin.start, start)
    return 2 * common > Math.max(pin.end - pin.start, end - start)
  })
}

function titlesOf({ facts }: Item): LocalText | null {
  const { titles, action } = facts as { readonly titles?: LocalText; readonly action?: LocalText }
  return titles ?? action ?? null
}

/** The words that an item rests on, as a fact or as evidence. */
function pinsOf({ facts, evidence }: Item): readonly Pin[] {
  const own = (facts as { readonly pins?: readonly Pin[] }).pins ?? []
  return [...own, ...evidence.flatMap(({ pins }) => pins)]
}
