import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SessionLine } from '../../../register/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Callout } from '../../components/callout.tsx'
import { ItemLink } from '../../components/item-link.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { PlaceName } from '../../components/place-name.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Days } from './days.tsx'
import styles from './sessions.module.css'
import { useSessionWords } from './use-words.ts'
import type { SessionWords } from './words/session-words.ts'

/** All sessions of the commission, the last one first, each with its figures. */
export function SessionsPage() {
  const words = useSessionWords()
  const { rel } = useRelationship()
  const { data } = useSuspenseQuery({
    queryKey: ['sessions', rel],
    queryFn: ({ signal }) =>
      ask<{ rows: readonly SessionLine[] }>(apiPath('relationships', rel, 'sessions'), {
        signal,
        query: { limit: MOST },
      }),
  })
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <PageHeading>{words.title}</PageHeading>
          <p className={styles.quiet}>{words.about}</p>
        </div>
        <Link to="/$rel/timeline" params={{ rel }} className="no-print">
          {words.toTimeline}
        </Link>
      </header>
      {data.rows.length === 0 ? (
        <Callout tone="info" title={words.none}>
          <p>{words.noneHint}</p>
          <p>
            <Link to="/$rel/read" params={{ rel }}>
              {words.toRegister}
            </Link>
          </p>
        </Callout>
      ) : (
        <ol className={styles.sessions} reversed>
          {data.rows.toReversed().map((line) => (
            <li key={line.item}>
              <Card line={line} words={words} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

/** More sessions than any commission has held. */
const MOST = 1000

function Card({ line, words }: { line: SessionLine; words: SessionWords }) {
  return (
    <article className={styles.card}>
      <h2>
        <ItemLink item={line.item} kind="session">
          <LocalText text={line.titles} />
        </ItemLink>
      </h2>
      <p className={styles.quiet}>
        <Days from={line.from} until={line.until} />
        {line.place !== null && (
          <>
            {' · '}
            <PlaceName place={line.place} />
          </>
        )}
        {line.host !== null && (
          <>
            {' · '}
            {words.host}: <SideName code={line.host} />
          </>
        )}
      </p>
      <Figures line={line} words={words} />
    </article>
  )
}

/** How much was decided, and how much of it is done, over and late. */
export function Figures({ line, words }: { line: SessionLine; words: SessionWords }) {
  const { format } = useLanguage()
  const figures = [
    ['counted', line.decided, ''],
    ['carriedOut', line.carriedOut, styles.good],
    ['ended', line.ended, ''],
    ['late', line.late, line.late > 0 ? styles.bad : ''],
  ] as const
  return (
    <dl className={styles.figures}>
      {figures.map(([name, count, look]) => (
        <div key={name}>
          <dt>{words[name]}</dt>
          <dd className={look}>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
