import { queryOptions } from '@tanstack/react-query'
import type { Forecast } from '../../../planner/index.ts'
import { apiPath, ask } from '../../api/client.ts'

type Day = string | null

/** A forecast as the API gives it: days are ISO dates. */
export interface ForecastAnswer
  extends Omit<Forecast, 'quantiles' | 'p80Interval' | 'due' | 'influences' | 'histogram'> {
  readonly quantiles: Readonly<Record<keyof Forecast['quantiles'], Day>>
  readonly p80Interval: readonly [Day, Day] | null
  readonly due: Day
  readonly influences: readonly (Omit<Forecast['influences'][number], 'low' | 'high'> & {
    readonly low: Day
    readonly high: Day
  })[]
  readonly histogram: readonly { readonly month: string; readonly share: number }[]
}

const DAY_MS = 86_400_000
const dayIn = (iso: string) => Math.round(Date.parse(iso) / DAY_MS)
const dayOf = (iso: Day) => (iso === null ? null : dayIn(iso))

/** The same with days counted from 1970-01-01, as the planner has it. */
export function forecastIn(answer: ForecastAnswer): Forecast {
  const { quantiles, p80Interval, due, influences, histogram, ...same } = answer
  const [low, high] = p80Interval ?? [null, null]
  return {
    ...same,
    quantiles: {
      p10: dayOf(quantiles.p10),
      p50: dayOf(quantiles.p50),
      p80: dayOf(quantiles.p80),
      p90: dayOf(quantiles.p90),
    },
    p80Interval: low === null || high === null ? null : [dayIn(low), dayIn(high)],
    due: dayOf(due),
    influences: influences.map((one) => ({ ...one, low: dayOf(one.low), high: dayOf(one.high) })),
    histogram: histogram.map(({ month, share }) => [dayIn(month), share]),
  }
}

/** The forecasts of a document, one a goal, with what matters most; none for what no plan is made for. */
export function documentForecastQuery(rel: string, document: string, at: string | null = null) {
  return queryOptions({
    queryKey: ['plan', rel, 'forecast', document, at],
    queryFn: async ({ signal }) => {
      const path = apiPath('relationships', rel, 'plan', 'forecasts', document)
      const { forecasts } = await ask<{ readonly forecasts: readonly ForecastAnswer[] }>(path, {
        signal,
        query: { at },
      })
      return forecasts.map(forecastIn)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}
