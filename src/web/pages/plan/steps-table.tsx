import { formatIsoDay, gregorian, solarHijri } from '../../../calendar/index.ts'
import { calendarName, reasonText } from '../../../words/plan/index.ts'
import { ScrollRegion } from '../../components/scroll-region.tsx'
import styles from './lists.module.css'
import type { ShownPlan } from './use-plan.ts'
import { usePlanWords } from './use-words.ts'

/** All that the chart shows, in words: each step with its days in both calendars, its bodies and its reason. */
export function StepsTable({ shown }: { shown: ShownPlan }) {
  const words = usePlanWords()
  const { plan, schedule, words: vocabulary, say } = shown
  const telling = { words: vocabulary, names: plan.names, calendars: plan.calendars }
  const placed = new Map(schedule.tasks.map((task) => [task.id, task]))
  const groups = Map.groupBy(plan.network.tasks, ({ group }) => group)
  return (
    <ScrollRegion label={words.table}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.start}</th>
            <th scope="col">{words.end}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.duration}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        {[...groups].map(([group, tasks]) => (
          <tbody key={group}>
            <tr className={styles.groupRow}>
              <th scope="rowgroup" colSpan={7}>
                <bdi>{plan.names.of('group', group)}</bdi>
              </th>
            </tr>
            {tasks.map((task) => {
              const scheduled = placed.get(task.id)
              if (scheduled === undefined) return null
              return (
                <tr key={task.id}>
                  <th scope="row">{plan.names.step(task.id)}</th>
                  <td className={styles.day}>{bothDays(scheduled.start, shown)}</td>
                  <td className={styles.day}>{bothDays(scheduled.end, shown)}</td>
                  <td>{vocabulary.plan.planning.states[task.progress.state]}</td>
                  <td>{scheduled.bodies.map((body) => plan.names.of('body', body)).join(' · ')}</td>
                  <td>{task.days === 0 ? '' : `${say(task.days)} (${calendarName(task.calendar, telling)})`}</td>
                  <td>{scheduled.because.map((reason) => say(reasonText(reason, telling))).join('; ')}</td>
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}

/** The day in the calendar of choice, and in digits in the other. */
function bothDays(day: number, { date, say, words }: ShownPlan) {
  const other = (words.language === 'fa' ? gregorian : solarHijri).fromDay(day)
  const parts = [other.year, other.month, other.day].map((part) => String(part).padStart(2, '0'))
  return (
    <time dateTime={formatIsoDay(day)}>
      <bdi>{date(day)}</bdi> <bdi className={styles.otherDay}>{say(parts.join('-'))}</bdi>
    </time>
  )
}
