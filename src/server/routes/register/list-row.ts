import type { z } from 'zod'
import { datesOf, type FacetedItem, NONE, shownHits, titlesOf } from '../../../register/index.ts'
import type { listRow } from './register-shapes.ts'

/** What a list tells of an item, with the places of the folded words that were searched for. */
export function listRowOf({ item, values }: FacetedItem, words: readonly string[]): z.input<typeof listRow> {
  const { from, until } = datesOf(item)
  const only = ([value = NONE]: readonly string[]) => (value === NONE ? null : value)
  const given = (all: readonly string[]) => all.filter((value) => value !== NONE)
  return {
    item: item.id,
    kind: item.kind,
    titles: titlesOf(item),
    type: only(values.type),
    field: only(values.field),
    parties: given(values.party),
    on: from,
    until,
    stage: only(values.stage),
    status: only(values.status),
    bodies: given(values.body),
    risks: [...values.risk],
    enteredAt: item.added.at,
    changedAt: item.last.at,
    changedBy: item.last.by,
    withdrawn: item.withdrawn !== null,
    ...(words.length === 0 ? {} : { hits: hitsOf(item, words) }),
  }
}

/** As JSON has them: nothing of them is changed. */
export function hitsOf(
  item: FacetedItem['item'],
  words: readonly string[],
): NonNullable<z.input<typeof listRow>['hits']> {
  return shownHits(item, words) as unknown as NonNullable<z.input<typeof listRow>['hits']>
}
