import { useQuery } from '@tanstack/react-query'
import type { Influence } from '../../../planner/index.ts'
import { fill } from '../../../words/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { StepButton } from './step-button.tsx'
import { documentForecastQuery } from './use-document-forecast.ts'
import type { ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'
import styles from './what-matters.module.css'

const MOST_STEPS = 6

interface Known extends Influence {
  readonly low: number
  readonly high: number
}

const isKnown = (one: Influence): one is Known => one.low !== null && one.high !== null

/** Which steps move the date of a document most: the days between which it lies when they are short, and when long. */
export function WhatMatters({ group, shown, view }: { group: string; shown: ShownPlan; view: PlanView }) {
  const { rel } = useRelationship()
  const { data } = useQuery(documentForecastQuery(rel, group, view.search.at ?? null))
  const influences = (data ?? []).flatMap((forecast) => forecast.influences.filter(isKnown)).slice(0, MOST_STEPS)
  if (influences.length === 0) return null
  const { words, say, date, plan, format } = shown
  const first = Math.min(...influences.map(({ low, high }) => Math.min(low, high)))
  const last = Math.max(...influences.map(({ low, high }) => Math.max(low, high)), first + 1)
  const along = (day: number) => (100 * (day - first)) / (last - first)
  const { page } = words.plan.planning
  return (
    <>
      <h3>{page.influences}</h3>
      <ol className={styles.list}>
        {influences.map(({ task, low, high, criticality }) => (
          <li key={task}>
            <StepButton
              id={task}
              name={shown.groupOf(task) === group ? plan.names.step(task) : plan.names.stepOf(task)}
              shown={shown}
              view={view}
            />
            <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <path className={styles.axis} d="M0 3H100" />
              <rect x={along(Math.min(low, high))} width={Math.max(1, Math.abs(along(high) - along(low)))} height="6" />
            </svg>
            <span className={styles.days}>
              {say(
                fill(page.influence, {
                  low: date(low),
                  high: date(high),
                  percent: format.number(Math.round(100 * criticality)),
                }),
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
