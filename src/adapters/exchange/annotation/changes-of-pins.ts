import type { DocumentFacts, Item, ItemId, Pin, UndertakingFacts } from '../../../register/index.ts'
import type { ChangesOptions, ImportedChanges } from '../table/changes-of.ts'
import { createIssues } from '../table/issues.ts'
import { changeOf, type PlacedChange } from '../table/placed-change.ts'
import type { PlacedPin } from './web-annotation.ts'

/**
 * What has to be entered so that documents and undertakings have the pins, beside those that they have. Evidence is
 * never altered: a pin that it does not have is an issue.
 */
export function changesOfPins(
  placed: readonly PlacedPin[],
  current: ReadonlyMap<ItemId, Item>,
  { party = null, reason = 'import' }: ChangesOptions = {},
): ImportedChanges {
  const issues = createIssues()
  const fresh = new Map<ItemId, PlacedPin[]>()
  for (const one of placed) {
    const { item: id, evidence, at } = one
    const item = current.get(id)
    const held = heldPins(item, evidence)
    if (item === undefined) issues.add('E_UNKNOWN_ITEM', { ...at, column: 'body', value: id })
    else if (held === null) issues.add('E_WRONG_KIND', { ...at, value: id, accepted: 'document, undertaking' })
    else if (held.some((pin) => isSame(pin, one.pin))) continue
    else if (evidence !== null) issues.add('E_CANNOT_CHANGE', { ...at, item: id, id: evidence })
    else fresh.set(id, [...(fresh.get(id) ?? []), one])
  }
  const changes = [...fresh].map(([id, news]): PlacedChange => {
    const pins = [...(heldPins(current.get(id), null) ?? []), ...news.map(({ pin }) => pin)]
    const change = changeOf('item.correct', { obj: id, party }, { changes: { pins }, reason })
    return { change, at: news[0]?.at ?? { sheet: 'annotations', row: 1 } }
  })
  return { changes: issues.found.length === 0 ? changes : [], issues: issues.found }
}

/** The pins of the item or of its evidence; null for what has none. */
function heldPins(item: Item | undefined, evidence: string | null): readonly Pin[] | null {
  if (evidence !== null) return item?.evidence.find(({ id }) => id === evidence)?.pins ?? null
  return (item?.facts as Partial<DocumentFacts | UndertakingFacts> | undefined)?.pins ?? null
}

function isSame(a: Pin, b: Pin): boolean {
  return a.source === b.source && a.start === b.start && a.text === b.text
}
