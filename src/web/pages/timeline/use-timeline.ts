import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { TimelineRow } from '../../../register/index.ts'
import { type Asking, apiPath, ask, type Query, withQuery } from '../../api/client.ts'
import { useSession } from '../../app/session.ts'
import { moved, wholeWindow, type YearWindow, zoomed } from './chart/time-axis.ts'
import { dayOf } from './chart/timeline-layout.ts'
import { changedSearch, type SearchChanges, type TimelineSearch } from './timeline-search.ts'

/** Rows of one answer, and answers: beyond that a page could not tell rows apart. */
const MOST = 1000
const MOST_ANSWERS = 5

interface TimelineRows {
  readonly rows: readonly TimelineRow[]
  /** True when there are more. */
  readonly isCut: boolean
}

/** All rows of an address, one answer after the other. */
async function rowsOf(address: string, query: Query, signal: AbortSignal): Promise<TimelineRows> {
  const rows: TimelineRow[] = []
  let after: string | null = null
  for (let answers = 0; answers < MOST_ANSWERS; answers += 1) {
    const asking: Asking = { signal, query: { ...query, limit: MOST, after } }
    const page: { rows: readonly TimelineRow[]; next: string | null } = await ask(address, asking)
    rows.push(...page.rows)
    if (page.next === null) return { rows, isCut: false }
    after = page.next
  }
  return { rows, isCut: true }
}

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
    queryFn: ({ signal }) => rowsOf(address, { at, field, party }, signal),
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
    csv: withQuery(address, { format: 'csv', limit: MOST, at, kinds: kinds?.join(','), field, party }),
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
