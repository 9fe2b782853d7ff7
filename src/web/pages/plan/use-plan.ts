import { queryOptions } from '@tanstack/react-query'
import { useMemo } from 'react'
import { formatIsoDay } from '../../../calendar/index.ts'
import type { Forecast, GanttWords } from '../../../planner/index.ts'
import type { Vocabulary } from '../../../words/index.ts'
import { type PlanInWords, type PlanSent, type PlanTold, planInWords } from '../../../words/plan/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import type { Format } from '../../language/format.ts'
import { useLanguage } from '../../language/language.tsx'

/** A plan as the API gives it to draw. */
export type PlanAnswer = PlanSent & { readonly at: string; readonly forecasts: readonly Forecast[] }

/** The plan by what is stored, from the day on; today when null. */
export function planQuery(rel: string, at: string | null) {
  return queryOptions({
    queryKey: ['plan', rel, 'chart', at],
    queryFn: ({ signal }) => ask<PlanAnswer>(apiPath('relationships', rel, 'plan', 'chart'), { signal, query: { at } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** A plan in the language, calendar and digits of its reader. */
export interface ShownPlan extends PlanTold {
  readonly plan: PlanInWords
  readonly forecasts: readonly Forecast[]
  /** The document that a step belongs to. */
  readonly groupOf: (task: string) => string
  /** A day, as it is written by choice. */
  readonly date: (day: number) => string
  /** A sentence in the digits of choice. */
  readonly say: (text: string | number) => string
  readonly format: Format
}

export function useShownPlan(answer: PlanAnswer): ShownPlan {
  const { vocabulary, format } = useLanguage()
  const plan = useMemo(() => planInWords(answer, vocabulary), [answer, vocabulary])
  return useMemo(() => shownPlan(answer, plan, { vocabulary, format }), [answer, plan, vocabulary, format])
}

interface Spoken {
  readonly vocabulary: Vocabulary
  readonly format: Format
}

function shownPlan(answer: PlanAnswer, plan: PlanInWords, { vocabulary, format }: Spoken): ShownPlan {
  const groups = new Map(plan.network.tasks.map(({ id, group }) => [id, group]))
  const gantt: GanttWords = { ...vocabulary.plan.gantt, digits: format.digits }
  return {
    plan,
    schedule: answer.schedule,
    forecasts: answer.forecasts,
    words: { ...vocabulary, plan: { ...vocabulary.plan, gantt } },
    groupOf: (task) => groups.get(task) ?? task,
    date: (day) => format.date(formatIsoDay(day)),
    say: format.digits,
    format,
  }
}
