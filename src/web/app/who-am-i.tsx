import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { atLeast } from '../../access/index.ts'
import { useLanguage } from '../language/language.tsx'
import { type SessionState, useSession, type VisibleRelationship } from './session.ts'
import { signOut } from './sign-out.ts'
import styles from './who-am-i.module.css'

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
  const name = nameOf(session, shell.ownMachine)
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''}>
        <span className="visually-hidden">{shell.account}: </span>
        <bdi className={styles.name}>{name}</bdi>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Choices session={session} relationship={relationship} />
      </Popover>
    </MenuTrigger>
  )
}

function nameOf({ kind, name }: SessionState, ownMachine: string): string {
  return kind === 'own-machine' || name === null ? ownMachine : name
}

function Choices({ session, relationship }: { session: SessionState; relationship: VisibleRelationship | undefined }) {
  const { shell } = useLanguage()
  const navigate = useNavigate()
  const mayShare = relationship !== undefined && atLeast(relationship.role, 'secretary')
  const choices: readonly (readonly [string, () => unknown])[] = [
    ...(session.kind === 'account' ? [[shell.account, () => navigate({ to: '/account' })] as const] : []),
    ...(mayShare
      ? [[shell.members, () => navigate({ to: '/$rel/members', params: { rel: relationship.rel } })] as const]
      : []),
    session.kind === 'own-machine'
      ? [shell.signIn, () => navigate({ to: '/sign-in' })]
      : [shell.signOut, () => signOut('/')],
  ]
  return (
    <Menu className={styles.menu ?? ''} aria-label={shell.account}>
      {choices.map(([label, act]) => (
        <MenuItem key={label} className={styles.item ?? ''} onAction={() => void act()}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  )
}
