import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { localPath } from '../../../access/index.ts'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { problemOf } from '../../api/problem.ts'
import { useSession } from '../../app/session.ts'
import { goOnAsOwnMachine } from '../../app/sign-out.ts'
import { Button } from '../../components/button.tsx'
import { Callout } from '../../components/callout.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import styles from './accounts.module.css'
import { Form, TextInput, type Values } from './form.tsx'
import { useAccountsWords } from './use-words.ts'

const route = getRouteApi('/sign-in')

/** Where one comes in, and where whoever may not see a page lands; afterwards it goes on to that page. */
export function SignInPage() {
  const { signIn: words } = useAccountsWords()
  const { kind, name, mode, signOn } = useSession()
  const goOn = useGoOn()
  return (
    <div className={styles.narrow}>
      <header className={styles.head}>
        <PageHeading>{words.title}</PageHeading>
        <p className={styles.quiet}>{words.about}</p>
      </header>
      {kind === 'account' && (
        <Callout tone="info" title={fill(words.already, { name: name ?? '' })}>
          <div>
            <Button onPress={goOn}>{words.goOn}</Button>
          </div>
        </Callout>
      )}
      {kind === 'nobody' && mode === 'own-machine' && (
        <Callout tone="warn" title={words.over}>
          <p>{words.overHint}</p>
          <div>
            <Button onPress={() => void goOnAsOwnMachine()}>{words.asOwnMachine}</Button>
          </div>
        </Callout>
      )}
      <SignOnProblem />
      {signOn && <SignOn />}
      {signOn && <p className={styles.or}>{words.or}</p>}
      <PasswordForm onDone={goOn} />
      <p className={styles.quiet}>{words.noAccount}</p>
      <p className={styles.quiet}>{words.lost}</p>
    </div>
  )
}

/** The whole application begins anew: nothing stays that was shown to somebody else. */
function useGoOn(): () => void {
  const { return: wanted } = route.useSearch()
  return () => location.assign(localPath(wanted) + location.hash)
}

/** Goes to the provider of the organisation, and comes back to the page that was wanted. */
function SignOn() {
  const { signIn: words } = useAccountsWords()
  const { return: wanted } = route.useSearch()
  const begin = async () => {
    const body = { return: localPath(wanted) + location.hash }
    const { address } = await ask<{ address: string }>(apiPath('sso'), { method: 'POST', body })
    location.assign(address)
  }
  return (
    <Form label={words.sso} submit={words.sso} look="plain" onSubmit={begin}>
      {() => null}
    </Form>
  )
}

function SignOnProblem() {
  const { signIn: words } = useAccountsWords()
  const { problem } = route.useSearch()
  if (problem === undefined) return null
  const isUnknown = problem === 'E_SSO_UNKNOWN'
  return (
    <Callout tone="bad" title={isUnknown ? words.ssoUnknown : words.ssoFailed}>
      <p>{isUnknown ? words.ssoUnknownHint : words.ssoFailedHint}</p>
    </Callout>
  )
}

const FIELD_OF = {
  E_SIGN_IN_FAILED: 'password',
  E_TOTP_WRONG: 'code',
} as const

function PasswordForm({ onDone }: { onDone: () => void }) {
  const words = useAccountsWords()
  const [needsCode, setNeedsCode] = useState(false)
  const submit = async (values: Values) => {
    try {
      await ask(apiPath('session'), { method: 'POST', body: values })
      onDone()
    } catch (error) {
      if (problemOf(error).code !== 'E_TOTP_NEEDED') throw error
      setNeedsCode(true)
    }
  }
  return (
    <div className={styles.card}>
      <Form label={words.signIn.title} submit={words.signIn.title} fieldOf={FIELD_OF} onSubmit={submit}>
        {(wrong) => (
          <>
            <TextInput wrong={wrong} name="name" label={words.name} autoComplete="username" dir="auto" />
            <TextInput
              wrong={wrong}
              name="password"
              label={words.password}
              type="password"
              autoComplete="current-password"
            />
            {needsCode && (
              <TextInput
                wrong={wrong}
                name="code"
                label={words.signIn.code}
                hint={words.signIn.codeHint}
                inputMode="numeric"
                autoComplete="one-time-code"
                dir="ltr"
                ref={(input) => input?.focus()}
              />
            )}
          </>
        )}
      </Form>
    </div>
  )
}
