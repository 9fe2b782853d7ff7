import type { Agreement, HistoryLine, Item, WaitingEdge } from '../../register/index.ts'
import type { ViewData } from './view-data.ts'

/** All that is told of one item. */
export interface ItemView {
  readonly item: Item
  readonly data: ViewData
  readonly history: readonly HistoryLine[]
  readonly waits: readonly WaitingEdge[]
  /** Contradictions between publishers about it. */
  readonly contradictions: readonly Item<'contradiction'>[]
  /** Items that point to it. */
  readonly related: readonly Item[]
  readonly agreement: Agreement
}
