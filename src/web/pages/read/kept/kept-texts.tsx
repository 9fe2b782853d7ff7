import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { fill } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { ProblemNote } from '../../../components/problem-note.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { keptTextsQuery } from '../api.ts'
import { useReadWords } from '../words/index.ts'
import styles from './kept.module.css'

/** The texts that the register keeps. */
export function KeptTexts() {
  const { kept } = useReadWords()
  const { format } = useLanguage()
  const { rel } = useRelationship()
  const { data, error } = useQuery(keptTextsQuery(rel))
  return (
    <section className={styles.texts} aria-labelledby="kept-title">
      <h2 id="kept-title">{kept.title}</h2>
      <p className={styles.quiet}>{data?.rows.length === 0 ? kept.none : kept.lead}</p>
      {error !== null && <ProblemNote error={error} />}
      <ul className={styles.list}>
        {data?.rows.map(({ source, title, publisher, items, enteredAt, by }) => (
          <li key={source}>
            <Link to="/$rel/read" params={{ rel }} search={{ text: source }}>
              <bdi dir="auto">{title ?? source}</bdi>
            </Link>
            <span className={styles.quiet}>
              {[
                publisher,
                fill(kept.entered, { date: format.date(enteredAt.slice(0, 10)), name: by }),
                fill(kept.items, { number: format.number(items) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
