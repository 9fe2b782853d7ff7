import { useMemo } from 'react'
import {
  broughtForward,
  commonLeft,
  type Forward,
  nextSession,
  possibleBefore,
  type SessionOfBody,
} from '../../../planner/index.ts'
import { fill } from '../../../words/index.ts'
import { calendarDaysText, workDaysText } from '../../../words/plan/index.ts'
import styles from './lists.module.css'
import { StepButton } from './step-button.tsx'
import type { ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'

interface Told {
  readonly shown: ShownPlan
  readonly view: PlanView
}

/** What becomes possible before the next session: reached, finished, missed, and what could be hurried. */
export function BeforeSession({ shown, view }: Told) {
  const { page } = shown.words.plan.planning
  const next = nextSession(shown.plan)
  if (next === null) return <p className={styles.about}>{page.noSession}</p>
  return <BeforeThis next={next} shown={shown} view={view} />
}

function BeforeThis({ next, shown, view }: Told & { next: SessionOfBody }) {
  const { plan, schedule, words, date, say } = shown
  const { page } = words.plan.planning
  const { first, status } = next.session
  const { reached, missed, over } = possibleBefore(schedule, first, { since: plan.network.today })
  const common = commonLeft(plan, first)
  return (
    <section className={styles.card} aria-labelledby="before-session">
      <h2 id="before-session">
        {say(fill(page.before, { name: plan.names.of('body', next.body), date: date(first) }))}
      </h2>
      <p className={styles.about}>
        {words.plan.calendar.statuses[status]}
        {common !== null &&
          ` · ${say(fill(words.plan.calendar.page.common, { count: workDaysText(common, null, words) }))}`}
      </p>
      {reached.length === 0 ? (
        <p>{page.beforeNone}</p>
      ) : (
        <Named sentence={page.beforeReached} tasks={reached.map(({ task }) => task)} shown={shown} view={view} />
      )}
      {missed.length > 0 && (
        <Named sentence={page.beforeMissed} tasks={missed.map(({ task }) => task)} shown={shown} view={view} />
      )}
      <Finished steps={over.map(({ id }) => id)} shown={shown} view={view} />
      <Hurried first={first} shown={shown} view={view} />
    </section>
  )
}

/** A sentence that ends in names, each of which shows its document in the chart. */
function Named({ sentence, tasks, shown, view }: Told & { sentence: string; tasks: readonly string[] }) {
  return (
    <>
      <p>{sentence.replace('{names}', '').trim()}</p>
      <ul className={styles.changes}>
        {tasks.map((task) => (
          <li key={task}>
            <DocumentOf task={task} shown={shown} view={view} />
          </li>
        ))}
      </ul>
    </>
  )
}

function DocumentOf({ task, shown, view }: Told & { task: string }) {
  const group = shown.groupOf(task)
  return <StepButton id={group} name={shown.plan.names.of('group', group)} shown={shown} view={view} />
}

/** Steps that are finished before the session, document by document. */
function Finished({ steps, shown, view }: Told & { steps: readonly string[] }) {
  const { plan, schedule, words, date } = shown
  const { page } = words.plan.planning
  const ends = new Map(schedule.tasks.map(({ id, end }) => [id, end]))
  const done = new Set(plan.network.tasks.flatMap(({ id, progress }) => (progress.state === 'done' ? [id] : [])))
  const groups = Map.groupBy(
    steps.filter((id) => !done.has(id)),
    shown.groupOf,
  )
  if (groups.size === 0) return null
  return (
    <details>
      <summary>{page.beforeOver}</summary>
      <ul className={styles.changes}>
        {[...groups].map(([group, own]) => (
          <li key={group}>
            <StepButton id={group} name={plan.names.of('group', group)} shown={shown} view={view} />
            {': '}
            {own.map((id) => `${plan.names.step(id)} (${date(ends.get(id) ?? 0)})`).join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What could be operational before the session if every body took it up first, and what else could come forward. */
function Hurried({ first, shown, view }: Told & { first: number }) {
  const { plan, schedule, words, date, say } = shown
  const { page } = words.plan.planning
  const all = useMemo(() => broughtForward(plan.network, plan.calendars, schedule), [plan, schedule])
  const isInTime = ({ goal, soonest }: Forward) => soonest < first && goal.end >= first
  const inTime = all.filter(isInTime)
  const others = all.filter((one) => !isInTime(one))
  return (
    <>
      {inTime.length === 0 ? (
        <p>{page.noForward}</p>
      ) : (
        <Named sentence={page.forward} tasks={inTime.map(({ goal }) => goal.task)} shown={shown} view={view} />
      )}
      {others.length > 0 && (
        <details>
          <summary>{page.canCome}</summary>
          <ul className={styles.changes}>
            {others.map(({ goal, soonest }) => {
              const [before = '', after = ''] = page.cameForward.split('{name}')
              const days = calendarDaysText(goal.end - soonest, words)
              return (
                <li key={goal.task}>
                  {before}
                  <DocumentOf task={goal.task} shown={shown} view={view} />
                  {say(fill(after, { soonest: date(soonest), days }))}
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </>
  )
}
