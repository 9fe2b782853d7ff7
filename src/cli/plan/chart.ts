import { type Baseline, type Forecast, type GanttPlan, type GanttTexts, ganttText } from '../../planner/index.ts'
import type { Line } from '../page/layout.ts'
import { textWidth } from '../page/width.ts'
import { shortened } from '../register/pages/matrix-page.ts'
import type { PlanShown } from './pages/plan-page.ts'
import { reasonText } from './sentences.ts'

/** The chart for a terminal: a line a document, or one a step too. */
export function chart(shown: PlanShown, columns: number, view: 'documents' | 'steps'): readonly Line[] {
  return ganttText(ganttPlan(shown), ganttTexts(shown), { columns, view, widthOf: textWidth, shorten: shortened })
}

/** What is drawn beside the plan itself. */
export interface Beside {
  readonly forecasts: readonly Forecast[]
  readonly baseline: Baseline | null
}

const NOTHING: Beside = { forecasts: [], baseline: null }

/** What the chart draws. */
export function ganttPlan({ plan, schedule }: PlanShown, beside: Beside = NOTHING): GanttPlan {
  const sessions = [...plan.sessions].flatMap(([body, days]) =>
    days.map(({ first, last }) => ({ name: plan.names.of('body', body), first, last })),
  )
  return { network: plan.network, schedule, ...beside, sessions, calendars: plan.calendars }
}

export function ganttTexts({ plan, schedule, words }: PlanShown): GanttTexts {
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
