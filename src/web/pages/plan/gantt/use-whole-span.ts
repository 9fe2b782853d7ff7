import { useMemo } from 'react'
import { type Baseline, wholeSpan } from '../../../../planner/index.ts'
import { ganttPlan } from '../../../../words/plan/index.ts'
import type { ShownPlan } from '../use-plan.ts'
import type { DaySpan } from './day-span.ts'

/** All days of the plan that are worth showing. */
export function useWholeSpan(shown: ShownPlan, baseline: Baseline | null): DaySpan {
  return useMemo(() => wholeSpan(ganttPlan(shown, { forecasts: shown.forecasts, baseline })), [shown, baseline])
}
