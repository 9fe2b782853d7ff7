import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { apiPath, ask, type Query, withQuery } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import type { EntryRow, LogCheckpoint, LogState, OneEntry } from './answers.ts'
import { changedSearch, type HistoryChanges, type HistorySearch } from './history-search.ts'

/** The address of something of the log. */
export const logPath = (rel: string, ...parts: readonly string[]) => apiPath('relationships', rel, 'log', ...parts)

/** What the address of the page says, and how it is changed. */
export function useHistorySearch() {
  const { rel } = useRelationship()
  const search: HistorySearch = useSearch({ from: '/$rel/history' })
  const navigate = useNavigate()
  const change = (changes: HistoryChanges, as?: 'step') =>
    void navigate({
      ...{ to: '/$rel/history', params: { rel }, search: changedSearch(search, changes) },
      ...{ replace: as !== 'step', resetScroll: false },
    })
  return { search, change }
}

/** What narrows the entries, as the API takes it. */
export function entryQuery({ type, party, by, day, item, order }: HistorySearch): Query {
  return { type, party, by, day, item, order }
}

/** Where the same entries are to be had as a file, all of them. */
export function entriesFile(rel: string, search: HistorySearch, format: 'csv' | 'jsonl'): string {
  return withQuery(logPath(rel, 'entries'), { ...entryQuery(search), format })
}

interface Page {
  readonly rows: readonly EntryRow[]
  readonly next: string | null
}

export function entriesOptions(rel: string, search: HistorySearch) {
  const query = entryQuery(search)
  return infiniteQueryOptions({
    queryKey: ['log-entries', rel, query],
    queryFn: ({ signal, pageParam }) =>
      ask<Page>(logPath(rel, 'entries'), { signal, query: { ...query, limit: 50, after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}

export function entryOptions(rel: string, index: number) {
  return queryOptions({
    queryKey: ['log-entry', rel, index],
    queryFn: ({ signal }) => ask<OneEntry>(logPath(rel, 'entries', String(index)), { signal }),
  })
}

export function stateOptions(rel: string) {
  return queryOptions({
    queryKey: ['log-state', rel],
    queryFn: ({ signal }) => ask<LogState>(logPath(rel, 'state'), { signal }),
  })
}

export function checkpointsOptions(rel: string) {
  return queryOptions({
    queryKey: ['log-checkpoints', rel],
    queryFn: async ({ signal }) =>
      (await ask<{ rows: readonly LogCheckpoint[] }>(logPath(rel, 'checkpoints'), { signal })).rows,
  })
}
