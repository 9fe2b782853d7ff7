import { UsageError } from '../error-codes.ts'
import { nearest } from '../suggest.ts'
import type { PlanShown } from './pages/plan-page.ts'

/** The document that is meant. Throws UsageError E_ITEM_NOT_FOUND, E_ITEM_AMBIGUOUS, E_NOT_PLANNED. */
export function groupOf(word: string, shown: PlanShown): string {
  const { plan } = shown
  refuseUnplanned(word, shown)
  return chosen(word, [...new Set(plan.network.tasks.map(({ group }) => group))])
}

/** The step that is meant; of a document, the one that makes it operational. Throws like `groupOf`. */
export function stepOf(word: string, shown: PlanShown): string {
  const { plan, schedule } = shown
  refuseUnplanned(word, shown)
  const goals = new Map(
    schedule.goals.map(({ task }) => [plan.network.tasks.find(({ id }) => id === task)?.group, task]),
  )
  return (
    goals.get(word) ??
    goals.get(`doc:${word}`) ??
    chosen(
      word,
      plan.network.tasks.map(({ id }) => id),
    )
  )
}

/** What the register has and the plan leaves out is told with the reason. Throws UsageError E_NOT_PLANNED. */
export function refuseUnplanned(word: string, { plan, words }: PlanShown): void {
  for (const issue of plan.issues) {
    if (issue.code !== 'not-planned' || bare(issue.item) !== bare(word)) continue
    throw new UsageError('E_NOT_PLANNED', {
      word: issue.item,
      reason: words.plan.planning.notPlanned[issue.reason],
    })
  }
}

const bare = (id: string) => id.slice(id.indexOf(':') + 1)

/** By the id, with or without its kind, or the only beginning. Throws UsageError E_ITEM_NOT_FOUND, E_ITEM_AMBIGUOUS. */
function chosen(word: string, ids: readonly string[]): string {
  const exact = ids.find((id) => id === word || bare(id) === word)
  if (exact !== undefined) return exact
  const fitting = ids.filter((id) => id.startsWith(word) || bare(id).startsWith(word))
  const [only, other] = fitting
  if (only !== undefined && other === undefined) return only
  if (other !== undefined) throw new UsageError('E_ITEM_AMBIGUOUS', { word, accepted: fitting.slice(0, 8).join(', ') })
  throw new UsageError('E_ITEM_NOT_FOUND', { word, suggestion: nearest(word, ids) })
}
