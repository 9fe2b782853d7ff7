import type { Forecast } from './forecast.ts'

/** How a goal's forecast moves from one network to another; days of the year, null where one side has no day. */
export interface ForecastChange {
  readonly task: string
  readonly p50Days: number | null
  readonly p80Days: number | null
  /** Change of the chance of being in time; null without a due day on either side. */
  readonly inTime: number | null
  readonly never: number
}

/**
 * Goals that both have. With the same seed and number of samples on both sides the draws are the same, so the differences
 * are due to the change alone.
 */
export function compareForecasts(before: readonly Forecast[], after: readonly Forecast[]): readonly ForecastChange[] {
  const was = new Map(before.map((forecast) => [forecast.task, forecast]))
  const difference = (a: number | null, b: number | null) => (a === null || b === null ? null : b - a)
  return after.flatMap(({ task, quantiles, inTime, never }): ForecastChange[] => {
    const old = was.get(task)
    if (old === undefined) return []
    return [
      {
        task,
        p50Days: difference(old.quantiles.p50, quantiles.p50),
        p80Days: difference(old.quantiles.p80, quantiles.p80),
        inTime: difference(old.inTime, inTime),
        never: never - old.never,
      },
    ]
  })
}
