import type { Forecast, ForecastOptions, Network, PlanOptions, Schedule, WorkingCalendar } from '../../planner/index.ts'

/** A calendar without what tells of its days: functions do not pass between threads. */
export type CalendarDays = Omit<WorkingCalendar, 'parts'>

/** What passes between threads of a network: plain data, a code with each calendar. */
export interface PlannedData {
  readonly network: Network
  readonly calendars: readonly (readonly [code: string, days: CalendarDays])[]
}

export type PlanChoices = Pick<PlanOptions, 'seed' | 'schedules' | 'objective' | 'former' | 'movesUp'>
export type ForecastChoices = Partial<Pick<ForecastOptions, 'seed' | 'samples' | 'schedule' | 'goals' | 'influences'>>

/** Work for the thread. `stop`: a shared number that ends the work with what there is once it is 1. */
export type Work = { readonly id: number; readonly stop: Int32Array } & PlannedData &
  (
    | { readonly kind: 'plan'; readonly options: PlanChoices }
    | { readonly kind: 'forecast'; readonly options: ForecastChoices }
  )

/** What the thread answers, any number of `progress` first. */
export type Answer = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'plan'; readonly schedule: Schedule }
  | { readonly kind: 'forecast'; readonly forecasts: readonly Forecast[] }
  | { readonly kind: 'error'; readonly error: ErrorData }
)

/** An error on its way between threads: those of the planner keep their code and values. */
export interface ErrorData {
  readonly name: string
  readonly message: string
  readonly code: string | null
  readonly values: Readonly<Record<string, string | number>>
  readonly steps: readonly string[]
}
