import { useQuery } from '@tanstack/react-query'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { Loading } from '../../components/loading.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from '../people/people.module.css'
import type { PeopleWords } from '../people/words/people-words.ts'

interface StepRow {
  readonly key: string
  readonly title: string
  readonly name: string
  readonly start: string | null
  readonly end: string | null
}

/** How far ahead a body looks. */
const DAYS = 365

/** The steps of the plan that the body takes part in. The plan may take some seconds to be made. */
export function BodySteps({ body, words }: { body: string; words: PeopleWords }) {
  const { rel } = useRelationship()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery({
    queryKey: ['body-steps', rel, body, language],
    queryFn: ({ signal }) =>
      ask<{ rows: readonly StepRow[] }>(apiPath('relationships', rel, 'plan', 'next'), {
        signal,
        query: { body, days: DAYS, limit: 200, lang: language },
      }),
  })
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading />
  if (data.rows.length === 0) return <p className={styles.quiet}>{words.noSteps}</p>
  return (
    <ol className={styles.places}>
      {data.rows.map(({ key, title, name, start, end }) => (
        <li key={key}>
          <strong>{title}</strong>
          <span className={styles.note}>
            <bdi dir="auto">{name}</bdi>
          </span>
          <span className={styles.note}>
            {start !== null && <DateText iso={start} />}
            {end !== null && end !== start && (
              <>
                {' – '}
                <DateText iso={end} />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
