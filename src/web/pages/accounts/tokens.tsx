import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SCOPES, type Scope, TOKEN_DAYS } from '../../../access/index.ts'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { DateText } from '../../components/date-text.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import styles from './accounts.module.css'
import { ConfirmButton } from './confirm-button.tsx'
import { Form, SelectInput, TextInput, type Values } from './form.tsx'
import { ShownOnce } from './shown-once.tsx'
import { useRemoval } from './use-removal.ts'
import { useAccountsWords } from './use-words.ts'

interface Token {
  readonly id: string
  readonly name: string
  readonly scope: Scope
  readonly usedAt: string | null
  readonly expiresAt: string
}

/** A new token, with its secret. */
interface MadeToken extends Token {
  readonly token: string
}

const TOKENS = ['tokens'] as const

/** Tokens for programs: what there is, and a new one, whose secret is shown once. */
export function Tokens() {
  const { tokens: words } = useAccountsWords()
  const client = useQueryClient()
  const [made, setMade] = useState<MadeToken | null>(null)
  const { data } = useSuspenseQuery({
    queryKey: TOKENS,
    queryFn: ({ signal }) => ask<{ rows: readonly Token[] }>(apiPath('account', 'tokens'), { signal }),
  })
  const refresh = () => client.invalidateQueries({ queryKey: TOKENS })
  const { heading, error, remove } = useRemoval(refresh)
  const revoke = ({ id, name }: Token) => {
    if (id === made?.id) setMade(null)
    void remove(apiPath('account', 'tokens', id), fill(words.revoked, { name }))
  }
  const show = (token: MadeToken) => {
    setMade(token)
    void refresh()
  }
  return (
    <section className={styles.section} aria-labelledby="tokens">
      <div className={styles.head}>
        <h2 id="tokens" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p className={styles.quiet}>{words.about}</p>
      </div>
      {error !== null && <ProblemNote error={error} />}
      {data.rows.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <TokenTable rows={data.rows} onRevoke={revoke} />
      )}
      {made !== null && <ShownOnce text={words.once} secret={made.token} />}
      <NewToken key={made?.id} onMade={show} />
    </section>
  )
}

function TokenTable({ rows, onRevoke }: { rows: readonly Token[]; onRevoke: (token: Token) => void }) {
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
          {rows.map((token) => (
            <tr key={token.id}>
              <th scope="row">
                <bdi>{token.name}</bdi>
              </th>
              <td>{words.scopes[token.scope]}</td>
              <td>{token.usedAt === null ? words.never : <DateText iso={token.usedAt.slice(0, 10)} />}</td>
              <td>
                <DateText iso={token.expiresAt.slice(0, 10)} />
              </td>
              <td>
                <ConfirmButton
                  label={words.revoke}
                  about={token.name}
                  question={token.name}
                  onConfirm={() => onRevoke(token)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function NewToken({ onMade }: { onMade: (token: MadeToken) => void }) {
  const { tokens: words } = useAccountsWords()
  const [scope, setScope] = useState<Scope>('read')
  const make = async ({ name, days }: Values) => {
    const body = { name, scope, days: Number(days) }
    onMade(await ask<MadeToken>(apiPath('account', 'tokens'), { method: 'POST', body }))
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
