import {
  choose,
  type DocumentItem,
  type FacetChoice,
  type FacetedItem,
  type FacetResult,
  faceted,
  type Item,
  isFound,
  isKind,
  type MatrixColumn,
  matrixColumns,
  NONE,
  searchedWords,
  sortingTitle,
} from '../../register/index.ts'
import { workedOut } from './kept/worked-out.ts'
import type { ViewData } from './register-view.ts'

export const LIST_ORDERS = ['date', 'title', 'changed'] as const
export type ListOrder = (typeof LIST_ORDERS)[number]

/** Which items are wanted, and in what order. */
export interface ListQuery {
  readonly choice: FacetChoice
  /** All its words have to be found in an item; '' for no search. */
  readonly text: string
  readonly order: ListOrder
  /** Items that were entered by mistake are left out, or are all that is shown. */
  readonly isWithdrawn: boolean
}

/** The items of the view that are wanted, and how many others could be. Worked out once for each view and query. */
export function listed(view: ViewData, query: ListQuery): FacetResult {
  const { choice, text, order, isWithdrawn } = query
  const words = searchedWords(text)
  const key = JSON.stringify(['list', choice, text.trim() === '' ? null : words, order, isWithdrawn])
  return workedOut(view, key, () => {
    const all = inOrder(view, order).filter(({ item }) => (item.withdrawn !== null) === isWithdrawn)
    return choose(text.trim() === '' ? all : all.filter(({ item }) => isFound(item, words)), choice)
  })
}

/** The documents of a list, in its order, with the columns that all of them need together. */
export function listedDocuments(
  view: ViewData,
  query: ListQuery,
): { readonly documents: readonly DocumentItem[]; readonly columns: readonly MatrixColumn[] } {
  const key = JSON.stringify(['documents', query])
  return workedOut(view, key, () => {
    const documents = listed(view, query).items.flatMap(({ item }) => (isKind(item, 'document') ? [item] : []))
    return { documents, columns: matrixColumns(documents, view.context) }
  })
}

function inOrder(view: ViewData, order: ListOrder): readonly FacetedItem[] {
  return workedOut(view, `in order ${order}`, () => {
    if (order === 'date') return faceted(view.items, view.context)
    const all = inOrder(view, 'date')
    if (order === 'changed') return all.toSorted((one, other) => other.item.last.index - one.item.last.index)
    const titles = new Map(all.map(({ item }) => [item.id, sortingTitle(item)]))
    const titleOf = ({ item }: FacetedItem) => titles.get(item.id) ?? NONE
    return all.toSorted((one, other) => compare(titleOf(one), titleOf(other)) || compare(one.item.id, other.item.id))
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** The items with the ids, with their values of the facets, where the view has them. */
export function facetedIn(view: ViewData, ids: Iterable<string>): readonly FacetedItem[] {
  const byId = workedOut(view, 'by id', () => new Map(inOrder(view, 'date').map((one) => [one.item.id, one])))
  return [...ids].flatMap((id) => byId.get(id) ?? [])
}

/** The items of the view with the ids, where it has them. */
export function itemsIn({ context }: ViewData, ids: Iterable<string>): readonly Item[] {
  return [...ids].flatMap((id) => context.items.get(id) ?? [])
}
