import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useSession } from '../../app/session.ts'
import { Callout } from '../../components/callout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import styles from './accounts.module.css'
import { Form, TextInput, type Values } from './form.tsx'
import { PASSWORD_FIELDS } from './join-page.tsx'
import { NoSecret, useLink, useLinkSecret } from './link-secret.tsx'
import { useAccountsWords } from './use-words.ts'

interface Recovery {
  readonly name: string
  readonly by: string
  readonly expiresAt: string
}

/** By a link that an administrator gave: a new password for an account that cannot be opened any more. */
export function RecoverPage() {
  const { recovery: words } = useAccountsWords()
  const secret = useLinkSecret()
  return (
    <div className={styles.narrow}>
      <header className={styles.head}>
        <PageHeading>{words.pageTitle}</PageHeading>
        <p className={styles.quiet}>{words.pageAbout}</p>
      </header>
      {secret === '' ? <NoSecret /> : <Recovering secret={secret} />}
    </div>
  )
}

function Recovering({ secret }: { secret: string }) {
  const { recovery: words, ...all } = useAccountsWords()
  const { name, by, expiresAt } = useLink<Recovery>('recovery', secret)
  const { kind, name: own } = useSession()
  const set = async ({ password }: Values) => {
    await ask(apiPath('links', 'recovery', 'password'), { method: 'POST', body: { secret, password } })
    location.assign('/')
  }
  return (
    <>
      <dl className={styles.facts}>
        <dt>{words.account}</dt>
        <dd>
          <bdi>{name}</bdi>
        </dd>
        <dt>{words.by}</dt>
        <dd>
          <bdi>{by}</bdi>
        </dd>
        <dt>{all.join.until}</dt>
        <dd>
          <DateText iso={expiresAt.slice(0, 10)} />
        </dd>
      </dl>
      {kind === 'account' && own !== name && <Callout tone="warn" title={fill(words.signsOut, { name: own ?? '' })} />}
      <div className={styles.card}>
        <Form label={words.set} submit={words.set} fieldOf={PASSWORD_FIELDS} onSubmit={set}>
          {(wrong) => (
            <>
              {/* For the keeper of passwords, which asks for whom this one is. */}
              <input hidden readOnly value={name} autoComplete="username" />
              <TextInput
                wrong={wrong}
                name="password"
                label={all.newPassword}
                hint={all.passwordHint}
                type="password"
                autoComplete="new-password"
              />
            </>
          )}
        </Form>
      </div>
    </>
  )
}
