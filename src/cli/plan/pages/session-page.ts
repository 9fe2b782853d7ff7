import {
  broughtForward,
  commonLeft,
  type Forward,
  nextSession,
  type Possible,
  possibleBefore,
  type SessionOfBody,
} from '../../../planner/index.ts'
import { bothDates, fill, listed, ownDate } from '../../../words/index.ts'
import { calendarDaysText, workDaysText } from '../../../words/plan/index.ts'
import { type Entry, paragraph, say, separated } from '../../page/entry.ts'
import { filled } from '../../page/filled.ts'
import { title } from '../../register/pages/item-lines.ts'
import { groupName, type PlanShown, tell } from './plan-page.ts'

const MOST_DOCUMENTS = 5
const MOST_FORWARD = 3

/** What is possible before the next session: reached, finished, missed, and what could be hurried. */
export function sessionEntries(shown: PlanShown, isAlone = false): readonly Entry[] {
  const { plan, schedule } = shown
  const next = nextSession(plan)
  if (next === null) return [paragraph(0, tell(shown, 'noSession'))]
  const possible = possibleBefore(schedule, next.session.first, { since: plan.today })
  return [
    ...headEntries(next, shown),
    paragraph(
      2,
      possible.reached.length === 0
        ? tell(shown, 'beforeNone')
        : tell(shown, 'beforeReached', { names: namesOf(possible.reached, shown) }),
    ),
    ...(possible.missed.length === 0
      ? []
      : [paragraph(2, tell(shown, 'beforeMissed', { names: namesOf(possible.missed, shown) }))]),
    ...overEntries(possible, shown, isAlone),
    ...forwardEntries(next.session.first, shown, isAlone),
  ]
}

function headEntries({ body, session }: SessionOfBody, { plan, words }: PlanShown): readonly Entry[] {
  const values = { name: plan.names.of('body', body), date: bothDates(session.first, words) }
  const common = commonLeft(plan, session.first)
  const left =
    common === null ? [] : filled(words.plan.calendar.page.common, { count: workDaysText(common, null, words) })
  return [
    title(fill(words.plan.planning.page.before, values)),
    paragraph(2, separated([left, [say(words.plan.calendar.statuses[session.status], 'quiet')]])),
  ]
}

function namesOf(goals: readonly { readonly task: string }[], shown: PlanShown): string {
  return listed(
    goals.map(({ task }) => groupName(task, shown)),
    shown.words,
  )
}

/** Steps that are finished before the session, a line a document. */
function overEntries({ over }: Possible, shown: PlanShown, isAlone: boolean): readonly Entry[] {
  const { plan, words } = shown
  const groups = new Map(
    plan.network.tasks.map(({ id, group, progress }) => [id, progress.state === 'done' ? '' : group]),
  )
  const documents = Map.groupBy(over, ({ id }) => groups.get(id) ?? '')
  documents.delete('')
  if (documents.size === 0) return []
  const between = words.rightToLeft ? '، ' : ', '
  const lines = [...documents].map(([group, steps]) => {
    const told = steps.map(({ id, end }) => `${plan.names.step(id)} (${ownDate(end, words)})`)
    const values = { document: plan.names.of('group', group), steps: told.join(between) }
    return paragraph(6, tell(shown, 'overSteps', values))
  })
  return [paragraph(2, tell(shown, 'beforeOver')), ...cut(lines, isAlone ? lines.length : MOST_DOCUMENTS, shown)]
}

/** What could be operational before the session if it came first, and what else could come forward. */
function forwardEntries(day: number, shown: PlanShown, isAlone: boolean): readonly Entry[] {
  const { plan, schedule, words } = shown
  const all = broughtForward(plan.network, plan.calendars, schedule)
  const inTime = all.filter(({ goal, soonest }) => soonest < day && goal.end >= day)
  const line = ({ goal, soonest }: Forward) => {
    const days = calendarDaysText(goal.end - soonest, words)
    const values = { name: groupName(goal.task, shown), soonest: bothDates(soonest, words), days }
    return paragraph(6, tell(shown, 'cameForward', values))
  }
  const others = all.filter((one) => !inTime.includes(one)).map(line)
  return [
    paragraph(
      2,
      inTime.length === 0
        ? tell(shown, 'noForward')
        : tell(shown, 'forward', {
            names: namesOf(
              inTime.map(({ goal }) => goal),
              shown,
            ),
          }),
    ),
    ...(others.length === 0 ? [] : [paragraph(2, tell(shown, 'canCome'))]),
    ...cut(others, isAlone ? others.length : MOST_FORWARD, shown),
  ]
}

function cut(lines: readonly Entry[], most: number, { words }: PlanShown): readonly Entry[] {
  const more = lines.length - most
  return more > 0 ? [...lines.slice(0, most), paragraph(6, [say(`… +${words.digits(more)}`, 'quiet')])] : lines
}
