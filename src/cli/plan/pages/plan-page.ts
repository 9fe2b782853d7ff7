import { delaysTo, HORIZON_DAYS, type Plannable } from '../../../desk/plan/index.ts'
import {
  type Agenda,
  basesOf,
  criticalChain,
  type Forecast,
  type LateGoal,
  lateList,
  nextSteps,
  type Schedule,
  type Task,
} from '../../../planner/index.ts'
import { bothDates, daysText, fill, listed, ownDate, type PlanningLabel, type Values } from '../../../words/index.ts'
import { calendarDaysText, delayValues, useText } from '../../../words/plan/index.ts'
import { cite, type Entry, paragraph, type Run, say, separated } from '../../page/entry.ts'
import { filled } from '../../page/filled.ts'
import { title } from '../../register/pages/item-lines.ts'
import type { Words } from '../../words/words.ts'

const MOST_LATE = 5
const MOST_STEPS = 3
const MOST_BODIES = 10
const MOST_USES = 4

/** What is shown of a plan. */
export interface PlanShown {
  readonly plan: Plannable
  readonly schedule: Schedule
  readonly words: Words
  /** Of all goals, where they are shown. */
  readonly forecasts?: readonly Forecast[]
}

/** A sentence of the plan's words as runs. */
export function tell({ words }: Pick<PlanShown, 'words'>, label: PlanningLabel, values: Values = {}): readonly Run[] {
  return filled(words.plan.planning.page[label], values)
}

/** How many documents, by when, how many late, and how good the plan is known to be. */
export function summaryEntries(shown: PlanShown): readonly Entry[] {
  const { plan, schedule, words } = shown
  const groups = new Set(plan.network.tasks.map(({ group }) => group))
  if (schedule.goals.length === 0) return [paragraph(0, tell(shown, 'nothing'))]
  const count = words.digits(words.register.count.items(groups.size))
  const late = schedule.goals.filter(({ lateDays }) => lateDays > 0).length
  const uses = schedule.goals.filter(({ task }) => isUse(task, shown))
  const last = Math.max(...(uses.length > 0 ? uses : schedule.goals).map(({ end }) => end))
  return [
    paragraph(0, tell(shown, 'summary', { count, date: bothDates(last, words) })),
    paragraph(0, [
      ...(late === 0
        ? tell(shown, 'inTime')
        : [
            say(
              fill(words.plan.planning.page.summaryLate, { count: words.digits(late) }).replace(/[::]$/, '.'),
              'warning',
            ),
          ]),
      say(' '),
      ...qualityRuns(shown),
    ]),
    ...rangeEntries(shown),
  ]
}

/** True for goals by which a document is in use, or an undertaking carried out; others go beyond that. */
function isUse(task: string, { plan }: Pick<PlanShown, 'plan'>): boolean {
  const step = plan.network.tasks.find(({ id }) => id === task)?.step
  return step !== 'full-scope'
}

/** The document of a goal; where a goal is not its use, the step of it. */
export function goalName(task: string, shown: PlanShown): string {
  return isUse(task, shown) ? groupName(task, shown) : shown.plan.names.stepOf(task)
}

/** What the forecast says of the days of the plan. */
function rangeEntries(shown: PlanShown): readonly Entry[] {
  const { forecasts = [], schedule, words } = shown
  if (forecasts.length === 0) return []
  const ends = new Map(schedule.goals.map(({ task, end, lateDays }) => [task, { end, isLate: lateDays > 0 }]))
  const later = forecasts.filter(({ task, quantiles: { p50 } }) => p50 === null || p50 > (ends.get(task)?.end ?? p50))
  const missing = forecasts.filter(({ task, outlook }) => outlook === 'will-miss' && ends.get(task)?.isLate === false)
  const names = listed(
    missing.map(({ task }) => goalName(task, shown)),
    words,
  )
  const counts = { count: words.digits(later.length), all: words.digits(forecasts.length) }
  return [
    paragraph(0, tell(shown, 'range', counts)),
    ...(missing.length === 0 ? [] : [paragraph(0, tell(shown, 'missing', { names }))]),
  ]
}

function qualityRuns(shown: PlanShown): readonly Run[] {
  const { schedule, words } = shown
  const { quality, cost } = schedule
  if (quality.proved) return tell(shown, 'proved')
  if (cost.weightedLateness > quality.latenessBound) {
    const percent = Math.ceil(
      (100 * (cost.weightedLateness - quality.latenessBound)) / Math.max(1, quality.latenessBound),
    )
    return tell(shown, 'offLateness', { percent: words.digits(percent) })
  }
  return tell(shown, 'offEnd', { days: calendarDaysText(cost.lastDay - quality.lastDayBound, words) })
}

/** Who does what in the days ahead. */
export function nextEntries(shown: PlanShown, isAlone = false): readonly Entry[] {
  const { plan, schedule, words } = shown
  const days = daysText(HORIZON_DAYS, words)
  const agendas = nextSteps(plan.network, schedule, { today: plan.today, horizonDays: HORIZON_DAYS })
  const head = title(fill(words.plan.planning.page.next, { days }))
  if (agendas.length === 0) return [head, paragraph(2, tell(shown, 'noNext', { days }))]
  const most = isAlone ? agendas.length : MOST_BODIES
  const more = agendas.length - most
  return [
    head,
    ...agendas.slice(0, most).flatMap((agenda) => agendaEntries(agenda, shown, isAlone)),
    ...(more > 0 ? [paragraph(2, [say(`… +${words.digits(more)}`, 'quiet')])] : []),
  ]
}

function agendaEntries({ body, party, steps }: Agenda, shown: PlanShown, isAlone: boolean): readonly Entry[] {
  const { plan, words } = shown
  const both = words.plan.planning.page.bothSides
  const who = body !== null ? plan.names.of('body', body) : party === null ? both : plan.names.party(party)
  const most = isAlone ? steps.length : MOST_STEPS
  const more = steps.length - most
  return [
    paragraph(2, [cite(who, 'name')]),
    ...steps
      .slice(0, most)
      .map(({ task, scheduled }) =>
        paragraph(
          6,
          separated([
            [cite(plan.names.stepOf(task.id))],
            dates(task, scheduled, shown),
            scheduled.critical ? [say(words.plan.planning.page.decides, 'warning')] : [],
            isAlone ? [say(task.id, 'quiet')] : [],
          ]),
        ),
      ),
    ...(more > 0 ? [paragraph(6, [say(`… +${words.digits(more)}`, 'quiet')])] : []),
  ]
}

function dates({ progress }: Task, { start, end }: Schedule['tasks'][number], shown: PlanShown): readonly Run[] {
  const { words } = shown
  if (progress.state === 'started') return tell(shown, 'underWay', { date: ownDate(end, words) })
  return tell(shown, 'from', { from: ownDate(start, words), to: ownDate(end, words) })
}

/** What is late, and where its days go. */
export function lateEntries(shown: PlanShown, isAlone = false): readonly Entry[] {
  const { plan, schedule, words } = shown
  const late = lateList(plan.network, schedule)
  const head = title(`${words.plan.planning.page.late} (${words.digits(late.length)})`)
  if (late.length === 0) return [head, paragraph(2, tell(shown, 'noneLate')), ...expiredEntries(shown)]
  const most = isAlone ? late.length : MOST_LATE
  const more = late.length - most
  return [
    head,
    ...late.slice(0, most).flatMap((goal) => lateGoal(goal, shown, isAlone)),
    ...(more > 0 ? [paragraph(2, [say(`… +${words.digits(more)}`, 'quiet')])] : []),
    ...expiredEntries(shown),
  ]
}

/** What ran out is not planned; that it is not has to be said where one looks for what is late. */
function expiredEntries(shown: PlanShown): readonly Entry[] {
  const { plan, words } = shown
  const names = plan.issues.flatMap((issue) => {
    if (issue.code !== 'not-planned' || issue.reason !== 'expired') return []
    const on = issue.on === null ? '' : `: ${words.date(issue.on)}`
    return [`${plan.names.of('group', issue.item)}${on} (${issue.item})`]
  })
  return names.map((name) => paragraph(2, tell(shown, 'expired', { name })))
}

function lateGoal({ goal, uses }: LateGoal, shown: PlanShown, isAlone: boolean): readonly Entry[] {
  const { plan, words } = shown
  const group = plan.network.tasks.find(({ id }) => id === goal.task)?.group ?? goal.task
  const telling = { words, names: plan.names, group, tasks: plan.network.tasks }
  const most = isAlone ? uses.length : MOST_USES
  const others = uses.slice(most).reduce((sum, { days }) => sum + days, 0)
  const told = [
    ...uses.slice(0, most).map((use) => useText(use, telling)),
    ...(others > 0 ? [fill(words.plan.planning.page.useOthers, { days: daysText(others, words) })] : []),
  ]
  const due = bothDates(goal.due ?? goal.end, words)
  const values = { due, date: bothDates(goal.end, words), days: calendarDaysText(goal.lateDays, words) }
  return [
    paragraph(2, [cite(goalName(goal.task, shown), 'name')]),
    paragraph(6, separated([tell(shown, 'lateLine', values), [say(goal.task, 'quiet')]])),
    paragraph(6, tell(shown, 'lateUses', { uses: told.join(words.rightToLeft ? '، ' : ', ') })),
    ...delaysTo(goal.task, plan).map((delay) => paragraph(6, tell(shown, 'toldDelay', delayValues(delay, telling)))),
  ]
}

/** The document that a step belongs to. */
export function groupName(task: string, { plan }: Pick<PlanShown, 'plan'>): string {
  const group = plan.network.tasks.find(({ id }) => id === task)?.group ?? task
  return plan.names.of('group', group)
}

/** The chain to the step that ends last of all: the same that the chart marks. */
export function chainEntries(shown: PlanShown): readonly Entry[] {
  const { plan, schedule, words } = shown
  const last = schedule.tasks.reduce((a, b) => (b.end > a.end ? b : a), schedule.tasks[0] ?? { id: '', end: 0 })
  if (last.id === '') return []
  const chain = criticalChain(schedule, last.id).toReversed()
  const head = fill(words.plan.planning.page.chain, { date: bothDates(last.end, words) })
  const open = chain.filter(({ task }) => task.end >= plan.today)
  return [
    title(head),
    ...open.map(({ task }) =>
      paragraph(
        2,
        separated([
          [cite(plan.names.stepOf(task.id))],
          tell(shown, 'chainLine', { from: ownDate(task.start, words), to: ownDate(task.end, words) }),
        ]),
      ),
    ),
  ]
}

export function basisEntries(shown: PlanShown): readonly Entry[] {
  const { plan, words } = shown
  const bases = basesOf(plan.network.tasks)
  const all = bases.assumption + bases.observed + bases.set
  const { durations } = words.plan.planning
  const values = { count: words.digits(bases.assumption), all: words.digits(durations(all)) }
  return [paragraph(0, tell(shown, 'assumptions', values))]
}
