import { EMPTY, type Entry, paragraph } from '../../page/entry.ts'
import { basisEntries, chainEntries, lateEntries, nextEntries, type PlanShown, tell } from './plan-page.ts'
import { sessionEntries } from './session-page.ts'

/** Everything under the chart. */
export function planEntries(shown: PlanShown): readonly Entry[] {
  const more = tell(shown, 'more', { id: shown.plan.network.tasks[0]?.group ?? '' })
  return [
    ...nextEntries(shown),
    EMPTY,
    ...lateEntries(shown),
    EMPTY,
    ...chainEntries(shown),
    EMPTY,
    ...sessionEntries(shown),
    EMPTY,
    ...basisEntries(shown),
    paragraph(
      0,
      more.map((run) => ({ ...run, style: 'quiet' as const })),
    ),
  ]
}
