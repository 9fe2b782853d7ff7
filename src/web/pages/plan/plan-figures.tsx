import { commonLeft, nextSession } from '../../../planner/index.ts'
import { fill } from '../../../words/index.ts'
import { calendarDaysText } from '../../../words/plan/index.ts'
import styles from './plan-page.module.css'
import type { ShownPlan } from './use-plan.ts'
import { usePlanWords } from './use-words.ts'

/** How much is planned, by when, how much is late, how long until the next session, and how good the plan is known to be. */
export function PlanFigures({ shown }: { shown: ShownPlan }) {
  const { figures } = usePlanWords()
  const { plan, schedule, words, say, date } = shown
  const groups = new Set(plan.network.tasks.map(({ group }) => group)).size
  const late = schedule.goals.filter(({ lateDays }) => lateDays > 0).length
  const last = Math.max(...schedule.goals.map(({ end }) => end))
  const next = nextSession(plan)
  const common = next === null ? null : commonLeft(plan, next.session.first)
  if (schedule.goals.length === 0) return <p className={styles.line}>{words.plan.planning.page.nothing}</p>
  return (
    <div className={styles.summary}>
      <dl className={styles.figures}>
        <Figure name={figures.planned} value={say(words.register.count.items(groups))} />
        <Figure name={figures.late} value={say(late)} isBad={late > 0} />
        <Figure name={figures.last} value={date(last)} />
        <ForecastFigure shown={shown} />
        {next !== null && (
          <Figure
            name={`${figures.session} (${words.plan.calendar.statuses[next.session.status]})`}
            value={date(next.session.first)}
          />
        )}
        {common !== null && <Figure name={figures.common} value={say(common)} />}
      </dl>
      <p className={styles.quality}>{qualityText(shown)}</p>
    </div>
  )
}

/** By when each is likely to be operational with what usually delays; nothing where no forecast is made. */
function ForecastFigure({ shown: { forecasts, date, say } }: { shown: ShownPlan }) {
  const { figures } = usePlanWords()
  const safe = forecasts.flatMap(({ quantiles: { p80 } }) => p80 ?? [])
  if (safe.length === 0) return null
  const unsure = forecasts.length - safe.length
  const beside = unsure === 0 ? '' : ` (${say(fill(figures.noSafeDay, { count: unsure }))})`
  return <Figure name={say(figures.forecast) + beside} value={date(Math.max(...safe))} />
}

function Figure({ name, value, isBad = false }: { name: string; value: string; isBad?: boolean }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={isBad ? styles.bad : undefined}>
        <bdi>{value}</bdi>
      </dd>
    </div>
  )
}

function qualityText({ schedule: { quality, cost }, words, say }: ShownPlan): string {
  const { page } = words.plan.planning
  if (quality.proved) return page.proved
  const beyond = cost.weightedLateness - quality.latenessBound
  if (beyond > 0) {
    const percent = Math.ceil((100 * beyond) / Math.max(1, quality.latenessBound))
    return say(fill(page.offLateness, { percent }))
  }
  return say(fill(page.offEnd, { days: calendarDaysText(cost.lastDay - quality.lastDayBound, words) }))
}
