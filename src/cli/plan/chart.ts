import { ganttText } from '../../planner/index.ts'
import { ganttPlan, ganttTexts } from '../../words/plan/index.ts'
import type { Line } from '../page/layout.ts'
import { textWidth } from '../page/width.ts'
import { shortened } from '../register/pages/matrix-page.ts'
import type { PlanShown } from './pages/plan-page.ts'

/** The chart for a terminal: a line a document, or one a step too. */
export function chart(shown: PlanShown, columns: number, view: 'documents' | 'steps'): readonly Line[] {
  const beside = { forecasts: shown.forecasts ?? [], baseline: null }
  return ganttText(ganttPlan(shown, beside), ganttTexts(shown), {
    columns,
    view,
    widthOf: textWidth,
    shorten: shortened,
  })
}
