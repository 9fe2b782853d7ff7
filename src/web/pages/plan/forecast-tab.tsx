import type { Forecast, Outlook } from '../../../planner/index.ts'
import { ScrollRegion } from '../../components/scroll-region.tsx'
import { OutlookText } from './forecast-of.tsx'
import styles from './lists.module.css'
import { RangePicture } from './range-picture.tsx'
import { StepButton } from './step-button.tsx'
import type { ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'
import { usePlanWords } from './use-words.ts'

/** Who needs looking after comes first. */
const ORDER: readonly Outlook[] = ['will-miss', 'at-risk', 'may-never', 'on-time', 'no-deadline', 'done']

/** When each document will be operational, with its range. */
export function ForecastTab({ shown, view }: { shown: ShownPlan; view: PlanView }) {
  const words = usePlanWords()
  const { plan, forecasts, format, date, groupOf } = shown
  const sorted = forecasts.toSorted((a, b) => ORDER.indexOf(a.outlook) - ORDER.indexOf(b.outlook))
  const dayOr = (day: number | null) => (day === null ? words.none : date(day))
  const chance = ({ inTime }: Forecast) => (inTime === null ? '' : format.percent(inTime))
  return (
    <div className={styles.list}>
      <p className={styles.about}>{words.forecastAbout}</p>
      <ScrollRegion label={words.forecastTitle}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.outlook}</th>
              <th scope="col">{words.due}</th>
              <th scope="col">{words.middle}</th>
              <th scope="col">{words.safe}</th>
              <th scope="col">{words.range}</th>
              <th scope="col">{words.chance}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((forecast) => {
              const group = groupOf(forecast.task)
              return (
                <tr key={forecast.task}>
                  <th scope="row">
                    <StepButton id={group} name={plan.names.of('group', group)} shown={shown} view={view} />
                  </th>
                  <td>
                    <OutlookText outlook={forecast.outlook} words={shown.words} />
                  </td>
                  <td className={styles.day}>{forecast.due === null ? '' : date(forecast.due)}</td>
                  <td className={styles.day}>{dayOr(forecast.quantiles.p50)}</td>
                  <td className={styles.day}>{dayOr(forecast.quantiles.p80)}</td>
                  <td className={styles.picture}>
                    <RangePicture forecast={forecast} />
                  </td>
                  <td className={styles.number}>{chance(forecast)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
