import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SCOPES, type Scope, TOKEN_DAYS } from '../../../access/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { DateText } from '../../components/date-text.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import styles from './accounts.module.css'
import { ConfirmButton } from './confirm-button.tsx'
import { Form, SelectInput, TextInput, type Values } from './form.tsx'
import { ShownOnce } from './shown-once.tsx'
import { useAccountsWords } from './use-words.ts'

interface Token {
  readonly id: string
  readonly name: string
  readonly scope: Scope
  readonly usedAt: string | null
  readonly expiresAt: string
}

const TOKENS = ['tokens'] as const

/** Tokens for programs: what there is, and a new one, whose secret is shown once. */
export function Tokens() {
  const { tokens: words } = useAccountsWords()
  const client = useQueryClient()
  const [secret, setSecret] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { data } = useSuspenseQuery({
    queryKey: TOKENS,
    queryFn: ({ signal }) => ask<{ rows: readonly Token[] }>(apiPath('account', 'tokens'), { signal }),
  })
  const refresh = () => client.invalidateQueries({ queryKey: TOKENS })
  const revoke = (id: string) => {
    setError(null)
    ask(apiPath('account', 'tokens', id), { method: 'DELETE' })
      .catch(setError)
      .finally(refresh)
  }
  const made = (token: string) => {
    setSecret(token)
    void refresh()
  }
  return (
    <section className={styles.section} aria-labelledby="tokens">
      <div className={styles.head}>
        <h2 id="tokens">{words.title}</h2>
        <p className={styles.quiet}>{words.about}</p>
      </div>
      {error !== null && <ProblemNote error={error} />}
      {data.rows.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <TokenTable rows={data.rows} onRevoke={revoke} />
      )}
      {secret !== null && <ShownOnce text={words.once} secret={secret} />}
      <NewToken key={secret} onMade={made} />
    </section>
  )
}

function TokenTable({ rows, onRevoke }: { rows: readonly Token[]; onRevoke: (id: string) => void }) {
  const { tokens: words } = useAccountsWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table} aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.scope}</th>
            <th scope="col">{words.used}</th>
            <th scope="col">{words.until}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, scope, usedAt, expiresAt }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{words.scopes[scope]}</td>
              <td>{usedAt === null ? words.never : <DateText iso={usedAt.slice(0, 10)} />}</td>
              <td>
                <DateText iso={expiresAt.slice(0, 10)} />
              </td>
              <td>
                <ConfirmButton label={words.revoke} about={name} question={name} onConfirm={() => onRevoke(id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function NewToken({ onMade }: { onMade: (token: string) => void }) {
  const { tokens: words } = useAccountsWords()
  const [scope, setScope] = useState<Scope>('read')
  const make = async ({ name, days }: Values) => {
    const body = { name, scope, days: Number(days) }
    const { token } = await ask<{ token: string }>(apiPath('account', 'tokens'), { method: 'POST', body })
    onMade(token)
  }
  return (
    <Form label={words.make} submit={words.make} look="plain" onSubmit={make}>
      {(wrong) => (
        <div className={styles.row}>
          <TextInput wrong={wrong} name="name" label={words.name} hint={words.nameHint} maxLength={100} dir="auto" />
          <SelectInput
            label={words.scope}
            value={scope}
            options={SCOPES.map((value) => ({ value, label: words.scopes[value] }))}
            onChange={setScope}
          />
          <DaysInput wrong={wrong} label={words.days} days={TOKEN_DAYS} />
        </div>
      )}
    </Form>
  )
}

interface DaysInputProps {
  readonly label: string
  readonly days: { readonly usual: number; readonly most: number }
  readonly wrong: (name: string) => string | null
}

/** For how many days something holds. */
export function DaysInput({ label, days: { usual, most }, wrong }: DaysInputProps) {
  return <TextInput wrong={wrong} name="days" label={label} type="number" min={1} max={most} defaultValue={usual} />
}
