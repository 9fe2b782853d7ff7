import { basesOf, lateList, nextSteps, type ScheduleDiff } from '../../planner/index.ts'
import { reasonText } from '../../words/plan/index.ts'
import type { Row } from '../register/output.ts'
import { groupName, HORIZON_DAYS, nextSession, type PlanShown } from './pages/plan-page.ts'
import { isoOf } from './planned.ts'

interface Facts {
  readonly rel: string
  readonly diff: ScheduleDiff | null
  readonly group: string | null
  readonly step: string | null
}

/** What `--json` prints: the whole plan, or the steps of a document, or one step. Days are ISO dates. */
export function planFacts(shown: PlanShown, { rel, diff, group, step }: Facts): Readonly<Record<string, unknown>> {
  const { plan, schedule } = shown
  const next = nextSession(plan)
  const agendas = nextSteps(plan.network, schedule, { today: plan.today, horizonDays: HORIZON_DAYS })
  const rows = planRows(shown, group).filter(({ id }) => step === null || id === step)
  return {
    view: 'plan',
    rel,
    at: isoOf(plan.today),
    quality: { ...schedule.quality, lastDayBound: isoOf(schedule.quality.lastDayBound) },
    cost: { ...schedule.cost, lastDay: isoOf(schedule.cost.lastDay) },
    goals: schedule.goals.map((goal) => ({ ...goal, end: isoOf(goal.end), due: isoOf(goal.due) })),
    steps: rows,
    next: agendas.map(({ body, party, steps }) => ({ body, party, steps: steps.map(({ task }) => task.id) })),
    late: lateList(schedule).map(({ goal, uses }) => ({ task: goal.task, lateDays: goal.lateDays, uses })),
    nextSession:
      next === null ? null : { body: next.body, from: isoOf(next.session.first), status: next.session.status },
    bases: basesOf(plan.network.tasks),
    issues: plan.issues,
    ...(diff === null ? {} : { diff: diffFacts(diff) }),
  }
}

/** A diff with ISO dates. */
export function diffFacts({ moved, ...diff }: ScheduleDiff) {
  const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: isoOf(start),
    end: isoOf(end),
  })
  return {
    ...diff,
    moved: moved.map((task) => ({ ...task, before: span(task.before), after: span(task.after) })),
    goals: diff.goals.map((goal) => ({ ...goal, before: isoOf(goal.before), after: isoOf(goal.after) })),
  }
}

/** A row a step, for `--csv`, `--plain` and `--jsonl`. */
export function planRows(shown: PlanShown, group: string | null = null): readonly Row[] {
  const { plan, schedule, words } = shown
  const placed = new Map(schedule.tasks.map((task) => [task.id, task]))
  const telling = { words, names: plan.names, calendars: plan.calendars }
  return plan.network.tasks.flatMap((task): readonly Row[] => {
    const scheduled = placed.get(task.id)
    if (scheduled === undefined || (group !== null && task.group !== group)) return []
    const row = {
      id: task.id,
      document: task.group,
      name: groupName(task.id, shown),
      step: task.step,
      title: plan.names.step(task.id),
      party: task.party,
      start: isoOf(scheduled.start),
      end: isoOf(scheduled.end),
      state: task.progress.state,
      days: task.days,
      calendar: task.calendar,
      bodies: scheduled.bodies.join(' '),
      floatDays: scheduled.totalFloatDays,
      critical: scheduled.critical,
      basis: task.estimate.basis.kind,
      because: scheduled.because.map((reason) => reasonText(reason, telling)).join('; '),
    }
    return [row]
  })
}
