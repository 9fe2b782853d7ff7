import { criticalChain, type ScheduledTask, type Task } from '../../../planner/index.ts'
import { bothDates, listed } from '../../../words/index.ts'
import { calendarName, noteText, reasonText, workDaysText } from '../../../words/plan/index.ts'
import { cite, EMPTY, type Entry, paragraph, say, separated } from '../../page/entry.ts'
import { title } from '../../register/pages/item-lines.ts'
import { type PlanShown, tell } from './plan-page.ts'

const percent = (share: number) => Math.round(100 * share)

/** All steps of a document, each with its dates, its reasons and how far it can slip. */
export function documentEntries(group: string, shown: PlanShown): readonly Entry[] {
  const { plan } = shown
  const scheduled = new Map(shown.schedule.tasks.map((task) => [task.id, task]))
  const steps = plan.network.tasks
    .flatMap((task) => {
      const placed = scheduled.get(task.id)
      return task.group === group && placed !== undefined ? [{ task, placed }] : []
    })
    .sort((a, b) => a.placed.start - b.placed.start)
  return [
    paragraph(0, [cite(plan.names.of('group', group), 'heading')]),
    EMPTY,
    ...steps.flatMap(({ task, placed }) => stepEntries({ task, placed }, shown)),
  ]
}

/** The chain of steps back from one, each with why it starts when it does. */
export function whyEntries(id: string, shown: PlanShown): readonly Entry[] {
  const { plan, schedule } = shown
  const tasks = new Map(plan.network.tasks.map((task) => [task.id, task]))
  const chain = criticalChain(schedule, id)
  const [first, ...rest] = chain
  const entries = (placed: ScheduledTask) => {
    const task = tasks.get(placed.id)
    return task === undefined ? [] : stepEntries({ task, placed }, shown)
  }
  return [
    title(plan.names.stepOf(id)),
    EMPTY,
    ...(first === undefined ? [] : entries(first.task)),
    ...rest.flatMap(({ task }) => entries(task)),
  ]
}

interface PlacedStep {
  readonly task: Task
  readonly placed: ScheduledTask
}

function stepEntries({ task, placed }: PlacedStep, shown: PlanShown): readonly Entry[] {
  const { plan, words } = shown
  const { planning } = words.plan
  const telling = { words, names: plan.names, calendars: plan.calendars }
  const because = placed.because.map((reason) => reasonText(reason, telling))
  const isDone = task.progress.state === 'done'
  const days = (count: number) => workDaysText(count, task.calendar, words)
  const slip = isDone || placed.totalFloatDays <= 0 ? [] : tell(shown, 'canSlip', { days: days(placed.totalFloatDays) })
  const dates = tell(shown, 'chainLine', { from: bothDates(placed.start, words), to: bothDates(placed.end, words) })
  const bodies = placed.bodies.map((body) => plan.names.of('body', body))
  const length = task.days === 0 ? tell(shown, 'takesNone') : tell(shown, 'takes', { days: days(task.days) })
  const { kind, note } = task.estimate.basis
  const basis = { basis: planning.bases[kind], note: noteText(note, words.language) }
  return [
    paragraph(2, separated([[cite(plan.names.step(task.id), 'name')], [cite(task.id, 'quiet')]])),
    paragraph(
      6,
      separated([
        [say(planning.states[task.progress.state])],
        dates,
        slip,
        placed.critical && !isDone ? [say(planning.page.decides, 'warning')] : [],
      ]),
    ),
    ...(isDone ? [] : because.map((reason) => paragraph(6, tell(shown, 'because', { reason })))),
    ...(bodies.length === 0 ? [] : [paragraph(6, tell(shown, 'who', { names: listed(bodies, words) }))]),
    ...(isDone
      ? []
      : [
          paragraph(
            6,
            separated([
              length,
              [say(calendarName(task.calendar, { names: plan.names, words }))],
              task.days === 0 ? [] : tell(shown, 'basis', basis),
            ]).map(quiet),
          ),
        ]),
    ...(task.returns === null
      ? []
      : [paragraph(6, tell(shown, 'returns', { percent: words.digits(percent(task.returns.probability)) }))]),
    ...(task.never === 0 ? [] : [paragraph(6, tell(shown, 'never', { percent: words.digits(percent(task.never)) }))]),
  ]
}

const quiet = <R extends { readonly style: string }>(run: R) => ({ ...run, style: 'quiet' as const })
