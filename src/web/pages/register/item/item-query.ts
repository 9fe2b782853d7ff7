import { queryOptions } from '@tanstack/react-query'
import type {
  Agreement,
  DueRow,
  Expiry,
  HistoryLine,
  Item,
  Pin,
  StageTemplate,
  Standing,
  WaitingEdge,
} from '../../../../register/index.ts'
import { apiPath, ask } from '../../../api/client.ts'
import type { ListRow } from '../api.ts'
import type { NamedItem } from '../facts/fact-value.tsx'

export interface PinnedWords extends Pin {
  /** Id of the evidence that they are of; null for the item itself. */
  readonly evidence: string | null
  readonly around: { readonly before: string; readonly after: string } | null
}

/** All that the API tells of one item. */
export interface ItemDetail {
  readonly item: Item
  readonly standing: Standing | null
  readonly template: StageTemplate | null
  readonly expiry: Expiry | null
  readonly due: readonly DueRow[]
  readonly waits: readonly WaitingEdge[]
  readonly pinned: readonly PinnedWords[]
  readonly contradictions: readonly Item<'contradiction'>[]
  readonly related: readonly ListRow[]
  readonly agreement: Agreement
  readonly history: readonly HistoryLine[]
  readonly named: Readonly<Record<string, NamedItem>>
}

export function itemQuery(rel: string, id: string, at: string | undefined) {
  return queryOptions({
    queryKey: ['item', rel, id, at ?? null],
    queryFn: ({ signal }) => ask<ItemDetail>(apiPath('relationships', rel, 'items', id), { signal, query: { at } }),
  })
}
