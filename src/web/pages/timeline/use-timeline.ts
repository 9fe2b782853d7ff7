import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { TimelineRow } from '../../../register/index.ts'
import { askAll } from '../../api/ask-all.ts'
import { apiPath, withQuery } from '../../api/client.ts'
import { useSession } from '../../app/session.ts'
import { moved, wholeWindow, type YearWindow, zoomed } from './chart/time-axis.ts'
import { dayOf } from './chart/timeline-layout.ts'
import { changedSearch, type SearchChanges, type TimelineSearch } from './timeline-search.ts'

/** What the page of the timeline shows, and how it is changed; all of it stands in the address. */
export interface TimelineView {
  readonly search: TimelineSearch
  /** `YYYY-MM-DD`: today, or the day of the past that is looked at. */
  readonly today: string
  /** By kinds, field, side and years. */
  readonly rows: readonly TimelineRow[]
  readonly years: YearWindow
  /** All years in which something stands. */
  readonly whole: YearWindow
  /** True when there is more than a page can show: by a field or a side there is less. */
  readonly isCut: boolean
  /** Where the same rows are to be had as a table. */
  readonly csv: string
  readonly change: (changes: SearchChanges, as?: 'step') => void
  readonly toYears: (years: YearWindow) => void
  readonly zoom: (direction: 'in' | 'out') => void
  readonly move: (direction: -1 | 1) => void
  readonly reset: () => void
}

export function useTimeline(rel: string): TimelineView {
  const { today: now } = useSession()
  const search: TimelineSearch = useSearch({ from: '/$rel/timeline' })
  const navigate = useNavigate()
  const { at = null, kinds, field, party } = search
  const today = at ?? now
  const address = apiPath('relationships', rel, 'timeline')
  const { data } = useSuspenseQuery({
    queryKey: ['timeline', rel, at, field, party],
    queryFn: ({ signal }) => askAll<TimelineRow>(address, { query: { at, field, party }, signal }),
  })
  const whole = useMemo(() => yearsOf(data.rows, today), [data, today])
  const years = useMemo(() => {
    const { from, to } = search
    return from === undefined || to === undefined ? whole : { from, to }
  }, [search, whole])
  const rows = useMemo(() => data.rows.filter((row) => isWanted(row, search, years)), [data, search, years])
  const change: TimelineView['change'] = (changes, as) =>
    void navigate({
      ...{ to: '/$rel/timeline', params: { rel }, search: changedSearch(search, changes) },
      ...{ replace: as !== 'step', resetScroll: false },
    })
  const toYears = ({ from, to }: YearWindow) => {
    const isWhole = from === whole.from && to === whole.to
    change(isWhole ? { from: undefined, to: undefined } : { from, to })
  }
  const around = middleOf(
    years,
    data.rows.find(({ key }) => key === search.open),
  )
  return {
    ...{ search, today, rows, years, whole, change, toYears },
    isCut: data.isCut,
    csv: withQuery(address, { format: 'csv', at, kinds: kinds?.join(','), field, party }),
    zoom: (direction) => toYears(zoomed(years, direction, { whole, around })),
    move: (direction) => toYears(moved(years, direction, whole)),
    reset: () => change({ kinds: undefined, field: undefined, party: undefined, from: undefined, to: undefined }),
  }
}

function yearsOf(rows: readonly TimelineRow[], today: string): YearWindow {
  const days = rows.flatMap(({ first, last }) => [dayOf(first), dayOf(last)])
  return wholeWindow(days, dayOf(today))
}

/** The year, with its fraction, around which one looks closer: where the open row stands, else the middle. */
function middleOf({ from, to }: YearWindow, open: TimelineRow | undefined): number {
  if (open === undefined) return (from + to + 1) / 2
  const [year = from, month = 1] = open.first.split('-').map(Number)
  return year + (month - 1) / 12
}

function isWanted(row: TimelineRow, { kinds }: TimelineSearch, { from, to }: YearWindow): boolean {
  return (kinds === undefined || kinds.includes(row.kind)) && row.last >= `${from}` && row.first <= `${to}-12-31`
}
