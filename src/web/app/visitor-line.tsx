import { partsOf } from '../../words/index.ts'
import { useLanguage } from '../language/language.tsx'
import { useSession } from './session.ts'
import styles from './shell.module.css'

/** Tells who looks by a link whose it is, until when, and that they can read and nothing else; nothing for everybody else. */
export function VisitorLine() {
  const { shell, format } = useLanguage()
  const { share, name } = useSession()
  if (share === null) return null
  const values = { by: share.by, name: name ?? '', date: format.date(share.expiresAt.slice(0, 10)) }
  return (
    <p className={styles.visitor}>
      {partsOf(shell.visitor, values).map(({ text, isValue }) =>
        isValue ? <bdi key={text}>{text}</bdi> : <span key={text}>{text}</span>,
      )}
    </p>
  )
}
