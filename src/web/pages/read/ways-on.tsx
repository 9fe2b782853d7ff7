import { Link } from '@tanstack/react-router'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useIsVisitor } from '../../app/session.ts'
import styles from './ways-on.module.css'
import { useReadWords } from './words/index.ts'

/** Where a newcomer can go from the sample. */
export function WaysOn() {
  const { ways } = useReadWords()
  const { rel } = useRelationship()
  const isVisitor = useIsVisitor()
  return (
    <nav aria-label={ways.label} className={`${styles.ways} no-print`}>
      {!isVisitor && (
        <Link to="/$rel/read" params={{ rel }} search={{ view: 'own' }} className={styles.way}>
          <strong>{ways.own.title}</strong>
          <span>{ways.own.text}</span>
        </Link>
      )}
      <Link to="/$rel/register" params={{ rel }} className={styles.way}>
        <strong>{ways.register.title}</strong>
        <span>{ways.register.text}</span>
      </Link>
      <Link to={`/$rel/plan` as '/$rel/register'} params={{ rel }} className={styles.way}>
        <strong>{ways.plan.title}</strong>
        <span>{ways.plan.text}</span>
      </Link>
    </nav>
  )
}
