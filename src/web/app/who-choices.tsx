import { useNavigate } from '@tanstack/react-router'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { atLeast } from '../../access/index.ts'
import { type MenuBegin, useBegun } from '../components/later-menu.tsx'
import { useLanguage } from '../language/language.tsx'
import { useSession, type VisibleRelationship } from './session.ts'
import { signOut } from './sign-out.ts'
import styles from './who-am-i.module.css'

interface ChoicesProps {
  readonly relationship: VisibleRelationship | undefined
}

/** The button with what it opens. */
export function WhoChoices({ relationship, begin }: ChoicesProps & { begin: MenuBegin }) {
  return (
    <MenuTrigger {...useBegun(begin)}>
      <Button className={styles.button ?? ''} autoFocus={begin.autoFocus}>
        {begin.face}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Choices relationship={relationship} />
      </Popover>
    </MenuTrigger>
  )
}

function Choices({ relationship }: ChoicesProps) {
  const { shell } = useLanguage()
  const session = useSession()
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
