import { fill } from '../../words/index.ts'
import { useLanguage } from '../language/language.tsx'
import { useSession } from './session.ts'
import styles from './who-am-i.module.css'

/** In whose name one looks and works. */
export function WhoAmI() {
  const { shell } = useLanguage()
  const { name, kind } = useSession()
  const text = kind === 'own-machine' || name === null ? shell.ownMachine : fill(shell.signedInAs, { name })
  return <span className={styles.who}>{text}</span>
}
