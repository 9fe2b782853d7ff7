import { useRef, useState } from 'react'
import { apiPath, ask } from '../../api/client.ts'
import { useTell } from '../../components/tell.tsx'
import styles from './accounts.module.css'
import { Form, TextInput, type Values } from './form.tsx'
import { useAccountsWords } from './use-words.ts'

interface CodesToSetUp {
  readonly secret: string
  readonly svg: string
}

/** Codes besides the password: to set up by a picture, and to turn off. Either takes the password. */
export function Codes({ isOn, onChange }: { isOn: boolean; onChange: () => void }) {
  const { account: words } = useAccountsWords()
  const tell = useTell()
  const heading = useRef<HTMLHeadingElement>(null)
  const [begun, setBegun] = useState<CodesToSetUp | null>(null)
  const changed = (told: string) => {
    onChange()
    tell(told)
    heading.current?.focus()
  }
  const begin = async (body: Values) => {
    setBegun(await ask<CodesToSetUp>(apiPath('account', 'codes'), { method: 'POST', body }))
  }
  const confirm = async (body: Values) => {
    await ask(apiPath('account', 'codes'), { method: 'PUT', body })
    setBegun(null)
    changed(words.codesOn)
  }
  const turnOff = async (body: Values) => {
    await ask(apiPath('account', 'codes'), { method: 'DELETE', body })
    changed(words.codesOff)
  }
  return (
    <section className={styles.section} aria-labelledby="codes">
      <div className={styles.head}>
        <h2 id="codes" ref={heading} tabIndex={-1}>
          {words.codes}
        </h2>
        <p className={styles.quiet}>{isOn ? words.codesOn : words.codesAbout}</p>
      </div>
      <div className={styles.short}>
        {begun !== null && <Confirm begun={begun} onSubmit={confirm} />}
        {begun === null && !isOn && <WithPassword key="begin" label={words.setUp} onSubmit={begin} />}
        {begun === null && isOn && <WithPassword key="off" label={words.turnOff} onSubmit={turnOff} />}
      </div>
    </section>
  )
}

interface PartProps {
  readonly onSubmit: (values: Values) => Promise<void>
}

function WithPassword({ label, onSubmit }: PartProps & { label: string }) {
  const words = useAccountsWords()
  return (
    <Form label={label} submit={label} look="plain" fieldOf={{ E_PASSWORD_WRONG: 'password' }} onSubmit={onSubmit}>
      {(wrong) => (
        <TextInput
          wrong={wrong}
          name="password"
          label={words.account.current}
          type="password"
          autoComplete="current-password"
        />
      )}
    </Form>
  )
}

function Confirm({ begun: { secret, svg }, onSubmit }: PartProps & { begun: CodesToSetUp }) {
  const words = useAccountsWords()
  const picture = `data:image/svg+xml,${encodeURIComponent(svg)}`
  return (
    <Form
      label={words.account.confirm}
      submit={words.account.confirm}
      fieldOf={{ E_TOTP_WRONG: 'code' }}
      onSubmit={onSubmit}
    >
      {(wrong) => (
        <>
          <p>{words.account.scan}</p>
          <img className={styles.picture} src={picture} alt={words.account.picture} />
          <p>
            {words.account.byHand}{' '}
            <span className={styles.key} dir="ltr">
              {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
            </span>
          </p>
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
        </>
      )}
    </Form>
  )
}
