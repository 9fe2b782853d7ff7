import { baselineContent, comparisonFacts, findBaseline, plansOf } from '../../desk/plan/index.ts'
import { type Baseline, type BaselineComparison, compareToBaseline } from '../../planner/index.ts'
import { bothDates } from '../../words/index.ts'
import { calendarDaysText } from '../../words/plan/index.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { cite, type Entry, paragraph } from '../page/entry.ts'
import { print } from '../register/output.ts'
import type { ViewRequest } from '../register/view-request.ts'
import { nearest } from '../suggest.ts'
import { type PlanShown, tell } from './pages/plan-page.ts'
import { planAsked, scheduleAsked } from './planned.ts'

/** The last plan that was kept; null without one. */
export async function lastBaseline({ plan }: PlanShown, request: ViewRequest): Promise<Baseline | null> {
  return baselineContent(findBaseline(plan.items, null), request.workspace)
}

/** `paygir plan compare [NAME]`: by how much steps stand elsewhere than in a kept plan, the last one when none is named. */
export async function compareBaseline(name: string | null, request: ViewRequest): Promise<number> {
  const { args, session } = request
  const plan = await planAsked(request, { whatIf: true })
  const chosen = findBaseline(plan.items, name)
  const words = { words: session.words }
  if (name !== null && chosen === null) {
    const suggestion = nearest(
      name,
      plansOf(plan.items, 'baseline').map(({ facts }) => facts.name),
    )
    throw new UsageError('E_ITEM_NOT_FOUND', { word: name, suggestion })
  }
  const baseline = await baselineContent(chosen, request.workspace)
  if (baseline === null) {
    const none = () => [paragraph(0, tell(words, 'noBaseline'))]
    print({ data: () => ({ view: 'plan-compare', baseline: null }), rows: () => [], page: none }, args, session)
    return EXIT.ok
  }
  const shown: PlanShown = { plan, schedule: await scheduleAsked(plan, request), words: session.words }
  const comparison = compareToBaseline(baseline, shown.schedule)
  print(
    {
      data: () => ({ view: 'plan-compare', ...comparisonFacts(comparison) }),
      rows: () => comparison.slips.map((slip) => ({ ...slip })),
      page: () => slipEntries(comparison, shown),
    },
    args,
    session,
  )
  return EXIT.ok
}

function slipEntries({ name, asOf, slips, added, removed }: BaselineComparison, shown: PlanShown): readonly Entry[] {
  const { plan, words } = shown
  const date = bothDates(asOf, words)
  if (slips.length + added.length + removed.length === 0)
    return [paragraph(0, tell(shown, 'baselineSame', { name, date }))]
  const sign = (days: number) => (days > 0 ? '+' : days < 0 ? '−' : '')
  return [
    paragraph(0, tell(shown, 'baseline', { name, date })),
    ...slips.map(({ id, endDays }) => {
      const days = `${sign(endDays)}${calendarDaysText(endDays, words)}`
      return paragraph(2, tell(shown, 'slip', { name: plan.names.stepOf(id), days }))
    }),
    ...[...added, ...removed].map((id) => paragraph(2, [cite(id, 'quiet')])),
  ]
}
