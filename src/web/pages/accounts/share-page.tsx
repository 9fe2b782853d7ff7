import type { LocalText as Text } from '../../../register/index.ts'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useSession } from '../../app/session.ts'
import { Callout } from '../../components/callout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import styles from './accounts.module.css'
import { Form } from './form.tsx'
import { NoSecret, useLink, useLinkSecret } from './link-secret.tsx'
import { useAccountsWords } from './use-words.ts'

interface Share {
  readonly register: { readonly rel: string; readonly names: Text }
  readonly name: string
  readonly by: string
  readonly expiresAt: string
}

/** By a link for looking. It begins on a button: whoever only unfolds the address, as mail programs do, begins nothing. */
export function SharePage() {
  const { share: words } = useAccountsWords()
  const secret = useLinkSecret()
  return (
    <div className={styles.narrow}>
      <header className={styles.head}>
        <PageHeading>{words.title}</PageHeading>
        <p className={styles.quiet}>{words.about}</p>
      </header>
      {secret === '' ? <NoSecret /> : <Looking secret={secret} />}
    </div>
  )
}

function Looking({ secret }: { secret: string }) {
  const words = useAccountsWords()
  const { register, name, by, expiresAt } = useLink<Share>('share', secret)
  const { kind, name: own } = useSession()
  const look = async () => {
    await ask(apiPath('links', 'share', 'session'), { method: 'POST', body: { secret } })
    location.assign(`/${register.rel}/register`)
  }
  return (
    <>
      <dl className={styles.facts}>
        <dt>{words.join.register}</dt>
        <dd>
          <LocalText text={register.names} />
        </dd>
        <dt>{words.share.what}</dt>
        <dd>
          <bdi>{name}</bdi>
        </dd>
        <dt>{words.shares.by}</dt>
        <dd>
          <bdi>{by}</bdi>
        </dd>
        <dt>{words.join.until}</dt>
        <dd>
          <DateText iso={expiresAt.slice(0, 10)} />
        </dd>
      </dl>
      {kind === 'account' && <Callout tone="warn" title={fill(words.share.signsOut, { name: own ?? '' })} />}
      <Form label={words.share.title} submit={words.share.look} onSubmit={look}>
        {() => null}
      </Form>
    </>
  )
}
