import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type {
  ChangedItem,
  Facet,
  FacetCount,
  ItemId,
  LocalText,
  MatrixColumn,
  MatrixRow,
  ShownHits,
} from '../../../register/index.ts'
import { apiPath, ask, withQuery } from '../../api/client.ts'
import { queryOf, type RegisterSearch } from './register-search.ts'

/** A page of a list as the API gives it. */
export interface Rows<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
  readonly total: number
}

/** An item in a list. */
export interface ListRow {
  readonly item: ItemId
  readonly kind: string
  readonly titles: LocalText
  readonly type: string | null
  readonly field: string | null
  readonly parties: readonly string[]
  readonly on: string | null
  readonly until: string | null
  readonly stage: string | null
  readonly status: string | null
  readonly bodies: readonly string[]
  readonly risks: readonly string[]
  readonly changedAt: string
  readonly changedBy: string
  readonly withdrawn: boolean
  readonly hits?: ShownHits
}

export type FoundMatrixRow = MatrixRow & { readonly hits?: ShownHits }

export interface MatrixPage extends Rows<FoundMatrixRow> {
  readonly columns: readonly MatrixColumn[]
}

export interface Facets {
  readonly total: number
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>
  readonly bodies: Readonly<Record<string, LocalText>>
}

export type ChangedRow = ChangedItem & { readonly titles: LocalText }

export interface SessionDay {
  readonly item: ItemId
  readonly day: string
  readonly titles: LocalText
}

/** Rows that are asked for at a time. */
const PAGE = 100

const STAYS = { initialPageParam: null as string | null, getNextPageParam: ({ next }: Rows<unknown>) => next }

export function matrixQuery(rel: string, search: RegisterSearch) {
  const query = queryOf(search)
  return infiniteQueryOptions({
    ...STAYS,
    queryKey: ['matrix', rel, query],
    queryFn: ({ signal, pageParam }) =>
      ask<MatrixPage>(apiPath('relationships', rel, 'matrix'), {
        signal,
        query: { ...query, after: pageParam, limit: PAGE },
      }),
  })
}

export function listQuery(rel: string, search: RegisterSearch) {
  const query = queryOf(search)
  return infiniteQueryOptions({
    ...STAYS,
    queryKey: ['items', rel, query],
    queryFn: ({ signal, pageParam }) =>
      ask<Rows<ListRow>>(apiPath('relationships', rel, 'items'), {
        signal,
        query: { ...query, after: pageParam, limit: PAGE },
      }),
  })
}

export function changesQuery(rel: string, search: RegisterSearch) {
  const query = { ...queryOf(search), since: search.since, by: search.by }
  return infiniteQueryOptions({
    ...STAYS,
    queryKey: ['changes', rel, query],
    queryFn: ({ signal, pageParam }) =>
      ask<Rows<ChangedRow>>(apiPath('relationships', rel, 'changes'), {
        signal,
        query: { ...query, after: pageParam, limit: PAGE },
      }),
  })
}

export function facetsQuery(rel: string, search: RegisterSearch) {
  const query = { ...queryOf(search), order: undefined }
  return queryOptions({
    queryKey: ['facets', rel, query],
    queryFn: ({ signal }) => ask<Facets>(apiPath('relationships', rel, 'facets'), { signal, query }),
  })
}

export type DownloadFormat = 'csv' | 'xlsx' | 'json' | 'jsonl'

/** Where a file of all that is shown is had. */
export function downloadAddress(
  rel: string,
  search: RegisterSearch,
  { format, language }: { readonly format: DownloadFormat; readonly language: string },
): string {
  const query = queryOf(search)
  // Of everything, a table is the workbook of the whole register; of documents, the table that is seen.
  if (search.view === undefined) {
    return withQuery(apiPath('relationships', rel, 'matrix', 'download'), { ...query, format, lang: language })
  }
  const isWhole = format !== 'csv'
  return isWhole
    ? withQuery(apiPath('relationships', rel, 'export'), { ...query, format })
    : withQuery(apiPath('relationships', rel, 'items'), { ...query, format })
}
