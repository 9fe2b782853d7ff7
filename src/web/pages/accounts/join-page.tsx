import { Link } from '@tanstack/react-router'
import type { Role } from '../../../access/index.ts'
import type { LocalText as Text } from '../../../register/index.ts'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useSession } from '../../app/session.ts'
import { DateText } from '../../components/date-text.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import styles from './accounts.module.css'
import { Form, TextInput, type Values } from './form.tsx'
import { NoSecret, useLink, useLinkSecret } from './link-secret.tsx'
import { useAccountsWords } from './use-words.ts'

interface Invitation {
  readonly register: { readonly rel: string; readonly names: Text } | null
  readonly role: Role
  readonly party: { readonly names: Text } | null
  readonly by: string
  readonly expiresAt: string
}

/** By an invitation: a new account, or the one that is signed in, joins a register. */
export function InvitePage() {
  const words = useAccountsWords()
  const secret = useLinkSecret()
  return (
    <div className={styles.narrow}>
      <PageHeading>{words.join.title}</PageHeading>
      {secret === '' ? <NoSecret /> : <Joining secret={secret} />}
    </div>
  )
}

/** By the link of the first start: the first administrator. */
export function SetupPage() {
  const words = useAccountsWords()
  const secret = useLinkSecret()
  return (
    <div className={styles.narrow}>
      <header className={styles.head}>
        <PageHeading>{words.join.setup}</PageHeading>
        <p className={styles.quiet}>{words.join.setupAbout}</p>
      </header>
      {secret === '' ? <NoSecret /> : <Joining secret={secret} />}
    </div>
  )
}

function Joining({ secret }: { secret: string }) {
  const { join: words } = useAccountsWords()
  const invitation = useLink<Invitation>('invitation', secret)
  const { kind, name } = useSession()
  const goOn = () => location.assign(invitation.register === null ? '/' : `/${invitation.register.rel}/read`)
  const accept = async (values: Values) => {
    await ask(apiPath('links', 'invitation', 'acceptance'), { method: 'POST', body: { ...values, secret } })
    goOn()
  }
  const joinAs = fill(words.joinAs, { name: name ?? '' })
  return (
    <>
      {invitation.register !== null && <Facts invitation={invitation} />}
      {kind === 'account' && (
        <>
          <Form label={joinAs} submit={joinAs} onSubmit={accept}>
            {() => null}
          </Form>
          <p className={styles.or}>{words.orAnew}</p>
        </>
      )}
      <NewAccount onSubmit={accept} look={kind === 'account' ? 'plain' : 'main'} />
      {kind !== 'account' && (
        <p>
          <Link to="/sign-in" search={{ return: location.pathname }} hash={secret}>
            {words.haveAccount}
          </Link>
        </p>
      )}
    </>
  )
}

function Facts({ invitation: { register, role, party, by, expiresAt } }: { invitation: Invitation }) {
  const words = useAccountsWords()
  return (
    <dl className={styles.facts}>
      <dt>{words.join.register}</dt>
      <dd>{register && <LocalText text={register.names} />}</dd>
      <dt>{words.join.role}</dt>
      <dd>
        {words.roles[role]}: {words.rolesMean[role]}
      </dd>
      <dt>{words.join.side}</dt>
      <dd>{party === null ? words.joint : <LocalText text={party.names} />}</dd>
      <dt>{words.join.by}</dt>
      <dd>
        <bdi>{by}</bdi>
      </dd>
      <dt>{words.join.until}</dt>
      <dd>
        <DateText iso={expiresAt.slice(0, 10)} />
      </dd>
    </dl>
  )
}

/** Which field is meant by what is wrong with a new password. */
export const PASSWORD_FIELDS = {
  E_PASSWORD_SHORT: 'password',
  E_PASSWORD_LONG: 'password',
  E_PASSWORD_GUESSABLE: 'password',
} as const

const FIELD_OF = { E_NAME_NOT_VALID: 'name', E_NAME_TAKEN: 'name', ...PASSWORD_FIELDS } as const

function NewAccount({ onSubmit, look }: { onSubmit: (values: Values) => Promise<void>; look: 'main' | 'plain' }) {
  const words = useAccountsWords()
  return (
    <div className={styles.card}>
      <Form label={words.join.create} submit={words.join.create} look={look} fieldOf={FIELD_OF} onSubmit={onSubmit}>
        {(wrong) => (
          <>
            <TextInput
              wrong={wrong}
              name="name"
              label={words.name}
              hint={words.nameHint}
              autoComplete="username"
              dir="auto"
            />
            <TextInput
              wrong={wrong}
              name="password"
              label={words.newPassword}
              hint={words.passwordHint}
              type="password"
              autoComplete="new-password"
            />
          </>
        )}
      </Form>
    </div>
  )
}
