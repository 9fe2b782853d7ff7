import type { Baseline, Forecast, GanttPlan, GanttTexts, RegisterPlan, Schedule } from '../../planner/index.ts'
import { reasonText, type Telling } from './sentences.ts'

/** A plan, its schedule, and the words to tell it in. */
export interface PlanTold extends Pick<Telling, 'words'> {
  readonly plan: Pick<RegisterPlan, 'network' | 'sessions'> & Pick<Telling, 'names' | 'calendars'>
  readonly schedule: Schedule
}

/** What is drawn beside the plan itself. */
export interface Beside {
  readonly forecasts: readonly Forecast[]
  readonly baseline: Baseline | null
}

const NOTHING: Beside = { forecasts: [], baseline: null }

/** What the chart draws. */
export function ganttPlan({ plan, schedule }: PlanTold, beside: Beside = NOTHING): GanttPlan {
  const sessions = [...plan.sessions].flatMap(([body, days]) =>
    days.map(({ first, last }) => ({ name: plan.names.of('body', body), first, last })),
  )
  return { network: plan.network, schedule, ...beside, sessions, calendars: plan.calendars }
}

export function ganttTexts({ plan, schedule, words }: PlanTold): GanttTexts {
  const because = new Map(schedule.tasks.map((task) => [task.id, task.because]))
  const telling = { words, names: plan.names, calendars: plan.calendars }
  return {
    words: words.plan.gantt,
    nameOf: plan.names.of,
    reasonOf: (task) =>
      because
        .get(task)
        ?.map((reason) => reasonText(reason, telling))
        .join('; ') ?? null,
  }
}
