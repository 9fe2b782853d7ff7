import { useMemo } from 'react'
import { lateList } from '../../../planner/index.ts'
import { daysText, fill } from '../../../words/index.ts'
import { useText as textOfUse } from '../../../words/plan/index.ts'
import styles from './lists.module.css'
import { StepButton } from './step-button.tsx'
import type { ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'

/** What takes longest is told; the rest is days. */
const MOST_USES = 6

/** What is late, the costliest first, and where its days go. */
export function LateTab({ shown, view }: { shown: ShownPlan; view: PlanView }) {
  const { plan, schedule, words, say, date, groupOf } = shown
  const late = useMemo(() => lateList(plan.network, schedule), [plan, schedule])
  const { page } = words.plan.planning
  if (late.length === 0) return <p>{page.noneLate}</p>
  return (
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
                  days: daysText(goal.lateDays, words),
                }),
              )}
            </p>
            <ul className={styles.uses}>
              {uses.slice(0, MOST_USES).map((use) => (
                <li key={JSON.stringify(use)}>
                  <svg className={styles.useBar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={Math.max(1, (100 * use.days) / longest)} height="8" />
                  </svg>
                  <span>{say(textOfUse(use, { words, names: plan.names, group }))}</span>
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
