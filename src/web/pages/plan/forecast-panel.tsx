import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useLanguage } from '../../language/language.tsx'
import { ForecastOf } from './forecast-of.tsx'
import styles from './forecast-panel.module.css'
import { documentForecastQuery } from './use-document-forecast.ts'
import { usePlanWords } from './use-words.ts'

/** Whether a plan is made for the document, so that there is something to forecast; false until that is known. */
export function useHasForecast(document: string): boolean {
  const { rel } = useRelationship()
  const { data } = useQuery(documentForecastQuery(rel, document))
  return data !== undefined && data.length > 0
}

/** When a document will be operational: its likely days in words and as a small picture. For the page of the document. */
export function ForecastPanel({ document }: { document: string }) {
  const { rel } = useRelationship()
  const words = usePlanWords()
  const { vocabulary, format } = useLanguage()
  const { data = [] } = useQuery(documentForecastQuery(rel, document))
  if (data.length === 0) return null
  return (
    <div className={styles.panel}>
      {data.map((forecast) => (
        <ForecastOf key={forecast.task} forecast={forecast} shown={{ words: vocabulary, format }} />
      ))}
      <Link to="/$rel/plan" params={{ rel }} search={{ sel: document, open: [document] }} className="no-print">
        {words.toPlan}
      </Link>
    </div>
  )
}
