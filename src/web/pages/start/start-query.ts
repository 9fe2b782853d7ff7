import { queryOptions } from '@tanstack/react-query'
import type { DueRow, ExpiryRow, LocalText, Summary, WaitingEdge } from '../../../register/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import type { ChangedRow, Facets, Rows, SessionDay } from '../register/api.ts'

interface Named {
  readonly key: string
  readonly titles: LocalText
}

export type NamedDue = Omit<DueRow, 'kind'> & Named & { readonly what: DueRow['kind'] }
export type NamedWait = WaitingEdge & Named
export type NamedExpiry = ExpiryRow & Named

export interface StartSummary extends Summary {
  readonly lastSession: SessionDay | null
  readonly nextSession: SessionDay | null
}

/** All that the start page shows. */
export interface StartView {
  readonly summary: StartSummary
  readonly due: Rows<NamedDue>
  readonly waiting: Rows<NamedWait>
  readonly expiring: Rows<NamedExpiry>
  readonly changes: Rows<ChangedRow>
  readonly facets: Facets
}

/** A session that the plan reckons with. */
interface PlannedSession {
  readonly from: string
  readonly until: string
}

/** The next session by the plan: expected by the gaps of the former ones where none is entered. */
export function plannedSessionQuery(rel: string) {
  return queryOptions({
    queryKey: ['start', rel, 'planned-session'],
    queryFn: async ({ signal }): Promise<PlannedSession | null> => {
      const path = apiPath('relationships', rel, 'plan', 'sessions')
      const { rows } = await ask<Rows<PlannedSession>>(path, { signal, query: { limit: 1 } })
      return rows[0] ?? null
    },
  })
}

/** Rows of each list that are shown. */
const FEW = 7
/** How far ahead is looked for what runs out. */
export const AHEAD_DAYS = 180

/** For one side, or with null for all; for one body, or all. */
export function startQuery(rel: string, party: string | null, body: string | undefined) {
  return queryOptions({
    queryKey: ['start', rel, party, body ?? null],
    queryFn: async ({ signal }): Promise<StartView> => {
      const get = <Answer>(path: string, query = {}) =>
        ask<Answer>(apiPath('relationships', rel, path), { signal, query: { body, ...query } })
      const [summary, due, waiting, expiring, changes, facets] = await Promise.all([
        get<StartSummary>('summary', { body: undefined }),
        get<Rows<NamedDue>>('due', { party, limit: FEW }),
        get<Rows<NamedWait>>('waiting', { for: party, limit: FEW }),
        get<Rows<NamedExpiry>>('expiring', { party, days: AHEAD_DAYS, limit: FEW }),
        get<Rows<ChangedRow>>('changes', { by: 'dated', limit: FEW }),
        get<Facets>('facets', { party }),
      ])
      return { summary, due, waiting, expiring, changes, facets }
    },
  })
}
