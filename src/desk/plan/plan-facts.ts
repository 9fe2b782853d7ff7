import {
  basesOf,
  broughtForward,
  type Forecast,
  lateList,
  nextSession,
  nextSteps,
  possibleBefore,
  type RegisterPlan,
  type Schedule,
  type ScheduleDiff,
} from '../../planner/index.ts'
import type { Vocabulary } from '../../words/index.ts'
import { reasonText } from '../../words/plan/index.ts'
import { isoOf } from './days.ts'
import type { Plannable } from './plannable.ts'

/** How far ahead "next" looks. */
export const HORIZON_DAYS = 30

/** A plan with its schedule, and the words for it. */
export interface ToldPlan {
  readonly plan: Plannable
  readonly schedule: Schedule
  readonly words: Vocabulary
  /** Of all goals, where days are given with their ranges. */
  readonly forecasts?: readonly Forecast[]
}

/** Which part of a plan is given, and as what. */
export interface PlanPart {
  readonly rel: string
  /** What moves from an earlier plan to this one. */
  readonly diff: ScheduleDiff | null
  /** The document whose steps alone are given. */
  readonly group: string | null
  /** The one step that is given. */
  readonly step: string | null
}

/** The plan as JSON gives it: the whole, or the steps of a document, or one step. Days are ISO dates. */
export function planFacts(told: ToldPlan, { rel, diff, group, step }: PlanPart) {
  const { plan, schedule } = told
  const agendas = nextSteps(plan.network, schedule, { today: plan.today, horizonDays: HORIZON_DAYS })
  const ranges = new Map((told.forecasts ?? []).map(({ task, quantiles, inTime }) => [task, { ...quantiles, inTime }]))
  const rangeOf = (task: string) => {
    const range = ranges.get(task)
    return range === undefined ? {} : { p50: isoOf(range.p50), p80: isoOf(range.p80), inTime: range.inTime }
  }
  return {
    view: 'plan',
    rel,
    at: isoOf(plan.today),
    quality: { ...schedule.quality, lastDayBound: boundDay(schedule.quality.lastDayBound) },
    cost: { ...schedule.cost, lastDay: isoOf(schedule.cost.lastDay) },
    goals: schedule.goals.map((goal) => ({
      ...{ ...goal, end: isoOf(goal.end), due: isoOf(goal.due) },
      ...rangeOf(goal.task),
    })),
    steps: planRows(told, group).filter(({ id }) => step === null || id === step),
    next: agendas.map(({ body, party, steps }) => ({ body, party, steps: steps.map(({ task }) => task.id) })),
    late: lateFacts(told),
    nextSession: sessionFacts(told),
    bases: basesOf(plan.network.tasks),
    issues: plan.issues,
    ...(diff === null ? {} : { diff: diffFacts(diff) }),
  }
}

/** Null where nothing is planned, and so no day is a bound. */
function boundDay(day: number): string | null {
  return isoOf(Number.isFinite(day) ? day : null)
}

/** The next session, and by step what is possible before it; null where none is known. */
function sessionFacts({ plan, schedule }: ToldPlan) {
  const next = nextSession(plan)
  if (next === null) return null
  const { first, status } = next.session
  const { reached, missed, over } = possibleBefore(schedule, first, { since: plan.today })
  const done = new Set(plan.network.tasks.filter(({ progress }) => progress.state === 'done').map(({ id }) => id))
  return {
    ...{ body: next.body, from: isoOf(first), status },
    reached: reached.map(({ task }) => task),
    missed: missed.map(({ task }) => task),
    finished: over.map(({ id }) => id).filter((id) => !done.has(id)),
    /** What could come forward if its bodies took it up first, and to which day. */
    forward: broughtForward(plan.network, plan.calendars, schedule).map(({ goal, soonest }) => {
      return { task: goal.task, end: isoOf(goal.end), soonest: isoOf(soonest), isBefore: soonest < first }
    }),
  }
}

/** What is late, where its days go, and what the register says of it. The days of `uses` add up to `lateDays`. */
function lateFacts({ plan, schedule }: ToldPlan) {
  return lateList(plan.network, schedule).map(({ goal, uses }) => ({
    ...{ task: goal.task, lateDays: goal.lateDays, uses },
    delays: delaysTo(goal.task, plan),
  }))
}

/** What the register says of why the document of the step is late. */
export function delaysTo(task: string, { network, delays }: Pick<RegisterPlan, 'network' | 'delays'>) {
  const group = network.tasks.find(({ id }) => id === task)?.group
  return delays.filter(({ item }) => item === group)
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

/** A row a step, of all documents or of one. Days are ISO dates. */
export function planRows({ plan, schedule, words }: ToldPlan, group: string | null = null) {
  const telling = { words, names: plan.names, calendars: plan.calendars }
  const placed = new Map(schedule.tasks.map((task) => [task.id, task]))
  return plan.network.tasks.flatMap((task) => {
    const scheduled = placed.get(task.id)
    if (scheduled === undefined || (group !== null && task.group !== group)) return []
    const row = {
      id: task.id,
      document: task.group,
      name: plan.names.of('group', task.group),
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
