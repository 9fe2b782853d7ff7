import { useMemo } from 'react'
import { lateList } from '../../../planner/index.ts'
import { fill } from '../../../words/index.ts'
import { calendarDaysText, delayValues, useText as textOfUse } from '../../../words/plan/index.ts'
import styles from './lists.module.css'
import { StepButton } from './step-button.tsx'
import type { ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'

/** What is late, the costliest first, where its days go, and why by the register; and what ran out. */
export function LateTab({ shown, view }: { shown: ShownPlan; view: PlanView }) {
  const { plan, schedule, words, say, date, groupOf } = shown
  const late = useMemo(() => lateList(plan.network, schedule), [plan, schedule])
  const { page } = words.plan.planning
  return (
    <>
      {late.length === 0 && <p>{page.noneLate}</p>}
      <ol className={styles.cards}>
        {late.map(({ goal, uses }) => {
          const group = groupOf(goal.task)
          const longest = uses[0]?.days ?? 1
          return (
            <li key={goal.task} className={styles.card}>
              <h2>
                <StepButton id={group} name={plan.names.of('group', group)} shown={shown} view={view} />
              </h2>
              <p className={styles.late}>
                {say(
                  fill(page.lateLine, {
                    due: date(goal.due ?? goal.end),
                    date: date(goal.end),
                    days: calendarDaysText(goal.lateDays, words),
                  }),
                )}
              </p>
              <ul className={styles.uses}>
                {uses.map((use) => (
                  <li key={JSON.stringify(use)}>
                    <svg className={styles.useBar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={Math.max(1, (100 * use.days) / longest)} height="8" />
                    </svg>
                    <span>{say(textOfUse(use, { words, names: plan.names, group, tasks: plan.network.tasks }))}</span>
                  </li>
                ))}
              </ul>
              {plan.delays
                .filter(({ item }) => item === group)
                .map((delay) => (
                  <p key={delay.text}>
                    <bdi>{say(fill(page.toldDelay, delayValues(delay, { words, names: plan.names })))}</bdi>
                  </p>
                ))}
            </li>
          )
        })}
      </ol>
      <Expired shown={shown} />
    </>
  )
}

/** What ran out is in no plan; that it is not is said where one looks for what is late. */
function Expired({ shown: { plan, words, say, format } }: { shown: ShownPlan }) {
  const { page } = words.plan.planning
  return plan.issues.map((issue) => {
    if (issue.code !== 'not-planned' || issue.reason !== 'expired') return null
    const on = issue.on === null ? '' : `: ${format.date(issue.on)}`
    const name = `${plan.names.of('group', issue.item)}${on}`
    return <p key={issue.item}>{say(fill(page.expired, { name }))}</p>
  })
}
