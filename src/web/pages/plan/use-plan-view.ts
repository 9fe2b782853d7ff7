import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { formatIsoDay } from '../../../calendar/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import type { DaySpan } from './gantt/day-span.ts'
import { changedSearch, type PlanSearch, planSearch, type SearchChanges } from './plan-search.ts'

/** What of the plan is looked at, and how that is changed; all of it stands in the address. */
export interface PlanView {
  readonly search: PlanSearch
  /** `step`: the browser's way back leads to what was there before. */
  readonly change: (changes: SearchChanges, as?: 'step') => void
  readonly opened: ReadonlySet<string>
  /** Shows the steps of a document, or puts them away. */
  readonly toggle: (group: string) => void
  readonly choose: (id: string | null) => void
  readonly span: DaySpan | null
  readonly toSpan: (span: DaySpan | null) => void
}

const DAY_MS = 86_400_000
const dayOf = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS)

export function usePlanView(): PlanView {
  const { rel } = useRelationship()
  const search: PlanSearch = useSearch({ from: '/$rel/plan' })
  const navigate = useNavigate()
  const change = useCallback<PlanView['change']>(
    (changes, as) =>
      void navigate({
        ...{ to: '/$rel/plan', params: { rel } },
        search: (before: object) => changedSearch(planSearch(before as Record<string, unknown>), changes),
        ...{ replace: as !== 'step', resetScroll: false },
      }),
    [navigate, rel],
  )
  const { open, from, to } = search
  const opened = useMemo(() => new Set(open ?? []), [open])
  const toggle = useCallback(
    (group: string) => {
      const now = opened.has(group) ? [...opened].filter((one) => one !== group) : [...opened, group]
      change({ open: now.length === 0 ? undefined : now })
    },
    [opened, change],
  )
  const choose = useCallback((id: string | null) => change({ sel: id ?? undefined }), [change])
  const span = useMemo(
    (): DaySpan | null => (from === undefined || to === undefined ? null : [dayOf(from), dayOf(to)]),
    [from, to],
  )
  const toSpan = useCallback(
    (wanted: DaySpan | null) =>
      change(
        wanted === null
          ? { from: undefined, to: undefined }
          : { from: formatIsoDay(wanted[0]), to: formatIsoDay(wanted[1]) },
      ),
    [change],
  )
  return { search, change, opened, toggle, choose, span, toSpan }
}
