import type { SourceRecord } from '../../model/index.ts'
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
  const records = items.filter((item) => isKind(item, 'record')) as readonly Item<'record'>[]
  const sources = items.filter((item) => isKind(item, 'source')) as readonly Item<'source'>[]
  return sources
    .filter(({ facts, withdrawn }) => facts.textHash !== null && withdrawn === null)
    .toSorted((one, other) => other.added.index - one.added.index)
    .map(({ id, facts, added }) => ({
      ...{ source: id, facts, enteredAt: added.at, by: added.by },
      record: records.find((record) => record.facts.source === id)?.id ?? null,
      items: items.filter((item) => pinsOf(item).some((pin) => pin.source === id)).length,
    }))
}

/** One text with its record; null when there is no such text, or its words are not kept. Throws StoreError. */
export async function textView(source: string, items: readonly Item[], access: Access): Promise<TextView | null> {
  const kept = keptTexts(items).find((one) => one.source === source)
  const text = kept?.facts.textHash ? await keptString(kept.facts.textHash, access) : null
  if (kept === undefined || text === null) return null
  const item = items.find(({ id }) => id === kept.record) as Item<'record'> | undefined
  const json = item === undefined ? null : await keptString(item.facts.recordHash, access)
  const record = json === null ? null : (JSON.parse(json) as SourceRecord)
  const fates = record === null ? [] : fatesOf(record, { source, items, rejected: item?.facts.rejected ?? [] })
  return { kept, text, record, fates }
}

async function keptString(hash: string, { store, rel }: Access): Promise<string | null> {
  const bytes = await store.kept(rel, hash)
  return bytes === null ? null : Buffer.from(bytes).toString('utf8')
}

interface Entered {
  readonly source: string
  readonly items: readonly Item[]
  readonly rejected: readonly string[]
}

/** What was entered is told by its words: items of the register that are pinned to the very words of an item. */
function fatesOf({ documents, undertakings }: SourceRecord, { source, items, rejected }: Entered): readonly Fate[] {
  const found = [...documents, ...undertakings].flatMap(({ id, span }): readonly Fate[] => {
    const kind = documents.some((one) => one.id === id && one.span === span) ? 'document' : 'undertaking'
    const item = items.find(
      (one) =>
        one.kind === kind &&
        pinsOf(one).some((pin) => pin.source === source && pin.start === span.start && pin.end >= span.end),
    )
    return item === undefined ? [] : [{ of: id, state: 'accepted', item: item.id, titles: titlesOf(item) }]
  })
  return [...found, ...rejected.map((of): Fate => ({ of, state: 'rejected', item: null, titles: null }))]
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
