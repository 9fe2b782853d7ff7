import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Forecast } from '../../../planner/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Loading } from '../../components/loading.tsx'
import { useLanguage } from '../../language/language.tsx'
import { ForecastOf } from './forecast-of.tsx'
import styles from './forecast-panel.module.css'
import { planQuery } from './use-plan.ts'
import { usePlanWords } from './use-words.ts'

/** When a document will be operational: its likely days in words and as a small picture. For the page of the document. */
export function ForecastPanel({ document }: { document: string }) {
  const { rel } = useRelationship()
  const words = usePlanWords()
  const { vocabulary, format } = useLanguage()
  const { data, isError } = useQuery(planQuery(rel, null))
  if (isError) return null
  if (data === undefined) return <Loading />
  const own = new Set(data.network.tasks.filter(({ group }) => group === document).map(({ id }) => id))
  const forecasts = data.forecasts.filter(({ task }) => own.has(task))
  return (
    <div className={styles.panel}>
      {own.size === 0 && <p>{words.noForecast}</p>}
      {forecasts.map((forecast: Forecast) => (
        <ForecastOf key={forecast.task} forecast={forecast} shown={{ words: vocabulary, format }} />
      ))}
      {own.size > 0 && (
        <Link to="/$rel/plan" params={{ rel }} search={{ sel: document, open: [document] }}>
          {words.toPlan}
        </Link>
      )}
    </div>
  )
}
