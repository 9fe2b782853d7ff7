import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { apiPath, ask } from '../../../../api/client.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { DateText } from '../../../../components/date-text.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { useItemWords } from '../words/use-words.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'

interface Told {
  readonly forecasts: readonly {
    readonly task: string
    readonly quantiles: { readonly p50: string | null; readonly p80: string | null }
    readonly inTime: number | null
    readonly due: string | null
  }[]
}

/** When the document will be operational, as the plan sees it. Nothing for what needs no plan any more. */
export function ForecastPanel({ item }: { item: string }) {
  const words = useItemWords()
  const { rel } = useRelationship()
  const { format } = useLanguage()
  const { data } = useQuery({
    queryKey: ['forecast', rel, item],
    queryFn: ({ signal }) => ask<Told>(apiPath('relationships', rel, 'plan', 'forecasts', item), { signal }),
    retry: false,
    staleTime: 300_000,
  })
  if (data === undefined || data.forecasts.length === 0) return null
  return (
    <Part title={words.forecast}>
      {data.forecasts.map(({ task, quantiles, inTime, due }) => (
        <dl key={task} className={styles.facts}>
          <Likely label={words.half} day={quantiles.p50} />
          <Likely label={words.mostly} day={quantiles.p80} />
          {due !== null && inTime !== null && (
            <div className={styles.fact}>
              <dt>
                {words.byDue} <DateText iso={due} />
              </dt>
              <dd>{format.percent(inTime)}</dd>
            </div>
          )}
        </dl>
      ))}
      <p className="no-print">
        <Link to={`/${rel}/plan` as '/'}>{words.forecastOpen}</Link>
      </p>
    </Part>
  )
}

function Likely({ label, day }: { label: string; day: string | null }) {
  const words = useItemWords()
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{day === null ? words.notForeseen : <DateText iso={day} />}</dd>
    </div>
  )
}
