import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Role } from '../../../access/index.ts'
import { textIn } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useSession } from '../../app/session.ts'
import { Callout } from '../../components/callout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './accounts.module.css'
import { Codes } from './codes.tsx'
import { Form, TextInput, type Values } from './form.tsx'
import { Tokens } from './tokens.tsx'
import { useAccountsWords } from './use-words.ts'

interface Profile {
  readonly name: string
  readonly email: string | null
  readonly createdAt: string
  readonly hasPassword: boolean
  readonly hasCodes: boolean
  readonly memberships: readonly { readonly rel: string; readonly role: Role; readonly party: string | null }[]
}

const ACCOUNT = ['account'] as const

/** One's own account: password, codes, tokens, sessions. */
export function AccountPage() {
  const { account: words, signIn } = useAccountsWords()
  const { kind } = useSession()
  return (
    <div className={styles.wide}>
      <PageHeading>{words.title}</PageHeading>
      {kind === 'account' ? (
        <OwnAccount />
      ) : (
        <Callout tone="info" title={words.none}>
          <p>{words.noneHint}</p>
          <p>
            <Link to="/sign-in" search={{ return: '/account' }}>
              {signIn.title}
            </Link>
          </p>
        </Callout>
      )}
    </div>
  )
}

function OwnAccount() {
  const client = useQueryClient()
  const { data } = useSuspenseQuery({
    queryKey: ACCOUNT,
    queryFn: ({ signal }) => ask<Profile>(apiPath('account'), { signal }),
  })
  return (
    <>
      <ProfileSection profile={data} />
      {data.hasPassword && <PasswordSection />}
      {data.hasPassword && (
        <Codes isOn={data.hasCodes} onChange={() => void client.invalidateQueries({ queryKey: ACCOUNT })} />
      )}
      <Tokens />
      <SessionsSection />
    </>
  )
}

function ProfileSection({ profile: { name, email, createdAt, memberships } }: { profile: Profile }) {
  const { account: words, roles, name: nameLabel } = useAccountsWords()
  return (
    <section className={styles.section} aria-labelledby="profile">
      <h2 id="profile">{words.profile}</h2>
      <dl className={styles.facts}>
        <dt>{nameLabel}</dt>
        <dd>
          <bdi>{name}</bdi>
        </dd>
        {email !== null && (
          <>
            <dt>{words.email}</dt>
            <dd>
              <bdi>{email}</bdi>
            </dd>
          </>
        )}
        <dt>{words.since}</dt>
        <dd>
          <DateText iso={createdAt.slice(0, 10)} />
        </dd>
        <dt>{words.memberOf}</dt>
        <dd>
          {memberships.map(({ rel, role, party }) => (
            <div key={rel}>
              <RegisterName rel={rel} /> · {roles[role]} · <SideOf rel={rel} party={party} />
            </div>
          ))}
        </dd>
      </dl>
    </section>
  )
}

function RegisterName({ rel }: { rel: string }) {
  const { language } = useLanguage()
  const found = useSession().relationships.find((one) => one.rel === rel)
  return <bdi>{found === undefined ? rel : textIn(found.names, language)}</bdi>
}

function SideOf({ rel, party }: { rel: string; party: string | null }) {
  const { language } = useLanguage()
  const { joint } = useAccountsWords()
  const { relationships } = useSession()
  if (party === null) return <>{joint}</>
  const found = relationships.find((one) => one.rel === rel)?.parties.find(({ code }) => code === party)
  return <bdi>{found === undefined ? party : textIn(found.names, language)}</bdi>
}

const FIELD_OF = {
  E_PASSWORD_WRONG: 'current',
  E_PASSWORD_SHORT: 'next',
  E_PASSWORD_LONG: 'next',
  E_PASSWORD_GUESSABLE: 'next',
} as const

function PasswordSection() {
  const words = useAccountsWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const [changes, setChanges] = useState(0)
  const change = async (body: Values) => {
    await ask(apiPath('account', 'password'), { method: 'PUT', body })
    setChanges((count) => count + 1)
    heading.current?.focus()
  }
  return (
    <section className={styles.section} aria-labelledby="password">
      <h2 id="password" ref={heading} tabIndex={-1}>
        {words.account.password}
      </h2>
      <div role="status">{changes > 0 && <Callout tone="good" title={words.account.changed} />}</div>
      <div className={styles.short}>
        <Form
          key={changes}
          label={words.account.change}
          submit={words.account.change}
          look="plain"
          fieldOf={FIELD_OF}
          onSubmit={change}
        >
          {(wrong) => (
            <>
              <TextInput
                wrong={wrong}
                name="current"
                label={words.account.current}
                type="password"
                autoComplete="current-password"
              />
              <TextInput
                wrong={wrong}
                name="next"
                label={words.newPassword}
                hint={words.passwordHint}
                type="password"
                autoComplete="new-password"
              />
            </>
          )}
        </Form>
      </div>
    </section>
  )
}

function SessionsSection() {
  const { account: words } = useAccountsWords()
  const end = async () => {
    await ask(apiPath('account', 'sessions'), { method: 'DELETE' })
    location.assign('/sign-in')
  }
  return (
    <section className={styles.section} aria-labelledby="sessions">
      <div className={styles.head}>
        <h2 id="sessions">{words.everywhere}</h2>
        <p className={styles.quiet}>{words.everywhereAbout}</p>
      </div>
      <Form label={words.everywhere} submit={words.signOutEverywhere} look="plain" onSubmit={end}>
        {() => null}
      </Form>
    </section>
  )
}
