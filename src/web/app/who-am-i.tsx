import { Link } from '@tanstack/react-router'
import { lazy } from 'react'
import { LaterMenu } from '../components/later-menu.tsx'
import { useLanguage } from '../language/language.tsx'
import { useSession, type VisibleRelationship } from './session.ts'
import styles from './who-am-i.module.css'

const WhoChoices = lazy(async () => ({ default: (await import('./who-choices.tsx')).WhoChoices }))

/** In whose name one looks and works, and what one can change about that. */
export function WhoAmI({ relationship }: { relationship: VisibleRelationship | undefined }) {
  const { shell } = useLanguage()
  const session = useSession()
  if (session.kind === 'nobody') {
    return (
      <Link to="/sign-in" className={styles.who}>
        {shell.signIn}
      </Link>
    )
  }
  return (
    <LaterMenu className={styles.button} face={<WhoFace />}>
      {(begin) => <WhoChoices relationship={relationship} begin={begin} />}
    </LaterMenu>
  )
}

/** The name of who looks. */
function WhoFace() {
  const { shell } = useLanguage()
  const { kind, name } = useSession()
  return (
    <>
      <span className="visually-hidden">{shell.account}: </span>
      <bdi className={styles.name}>{kind === 'own-machine' || name === null ? shell.ownMachine : name}</bdi>
      <span aria-hidden="true">▾</span>
    </>
  )
}
