import type { GoalChange, MovedTask, ScheduleDiff } from '../../../planner/index.ts'
import { bothDates, fill, listed } from '../../../words/index.ts'
import { calendarDaysText, reasonText, workDaysText } from '../../../words/plan/index.ts'
import { cite, EMPTY, type Entry, paragraph, say } from '../../page/entry.ts'
import { title } from '../../register/pages/item-lines.ts'
import { type PlanShown, tell } from './plan-page.ts'

const MOST_MOVED = 20

/** What moves from the stored plan to the one that is shown, and why. */
export function diffEntries(diff: ScheduleDiff, shown: PlanShown): readonly Entry[] {
  const { words, plan } = shown
  const isSame = diff.moved.length + diff.added.length + diff.removed.length + diff.goals.length === 0
  if (isSame) return [paragraph(0, tell(shown, 'unchanged'))]
  const count = words.digits(words.plan.planning.steps(diff.moved.length))
  const more = diff.moved.length - MOST_MOVED
  const named = (ids: readonly string[]) => listed(ids.map(plan.names.stepOf), words)
  const goals = diff.goals.flatMap((goal) => goalEntry(goal, shown))
  return [
    // First what was asked for: whether anything becomes operational on another day.
    ...(goals.length === 0 ? [paragraph(0, tell(shown, 'sameGoals'))] : goals),
    EMPTY,
    title(fill(words.plan.planning.page.changed, { count })),
    ...diff.moved.slice(0, MOST_MOVED).flatMap((moved) => movedEntries(moved, shown)),
    ...(more > 0 ? [paragraph(2, [say(`… +${words.digits(more)}`, 'quiet')])] : []),
    ...(diff.added.length === 0 ? [] : [paragraph(0, tell(shown, 'added', { names: named(diff.added) }))]),
    ...(diff.removed.length === 0 ? [] : [paragraph(0, tell(shown, 'removed', { names: named(diff.removed) }))]),
  ]
}

function goalEntry({ task, before, after }: GoalChange, shown: PlanShown): readonly Entry[] {
  if (before === null || after === null || before === after) return []
  const { words, plan } = shown
  const label = after > before ? 'goalLater' : 'goalEarlier'
  const values = {
    name: plan.names.stepOf(task),
    date: bothDates(after, words),
    days: calendarDaysText(after - before, words),
  }
  return [paragraph(0, tell(shown, label, values))]
}

function movedEntries({ id, before, after, startDays, because }: MovedTask, shown: PlanShown): readonly Entry[] {
  const { words, plan } = shown
  const telling = { words, names: plan.names, calendars: plan.calendars }
  const calendar = plan.network.tasks.find((task) => task.id === id)?.calendar ?? ''
  const values = {
    from: bothDates(before.start, words),
    to: bothDates(after.start, words),
    days: calendarDaysText(startDays, words),
  }
  const moved = startDays === 0 ? [] : tell(shown, startDays > 0 ? 'moved' : 'movedEarlier', values)
  return [
    paragraph(2, [cite(plan.names.stepOf(id), 'name')]),
    ...(moved.length === 0 ? [] : [paragraph(6, moved)]),
    ...because.map((cause) => {
      if (cause.kind === 'length')
        return paragraph(6, tell(shown, 'length', { days: workDaysText(cause.days, calendar, words) }))
      const reason = reasonText(cause.reason, telling)
      return paragraph(6, tell(shown, cause.kind === 'pushed' ? 'because' : 'freed', { reason }))
    }),
  ]
}
