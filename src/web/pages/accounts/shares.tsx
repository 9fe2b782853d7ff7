import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SHARE_DAYS } from '../../../access/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import styles from './accounts.module.css'
import { ConfirmButton } from './confirm-button.tsx'
import { Form, TextInput, type Values } from './form.tsx'
import { ShownOnce } from './shown-once.tsx'
import { DaysInput } from './tokens.tsx'
import { useAccountsWords } from './use-words.ts'

interface Share {
  readonly id: string
  readonly name: string
  readonly by: string
  readonly expiresAt: string
}

/** Links by which anybody who has them looks at the register. */
export function Shares() {
  const { shares: words } = useAccountsWords()
  const { rel } = useRelationship()
  const client = useQueryClient()
  const [link, setLink] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const key = ['shares', rel]
  const { data } = useSuspenseQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask<{ rows: readonly Share[] }>(apiPath('relationships', rel, 'shares'), { signal }),
  })
  const refresh = () => client.invalidateQueries({ queryKey: key })
  const takeBack = (id: string) => {
    setError(null)
    ask(apiPath('relationships', rel, 'shares', id), { method: 'DELETE' })
      .catch(setError)
      .finally(refresh)
  }
  const made = (path: string) => {
    setLink(location.origin + path)
    void refresh()
  }
  return (
    <section className={styles.section} aria-labelledby="shares">
      <div className={styles.head}>
        <h2 id="shares">{words.title}</h2>
        <p className={styles.quiet}>{words.about}</p>
      </div>
      {error !== null && <ProblemNote error={error} />}
      {data.rows.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ShareTable rows={data.rows} onTakeBack={takeBack} />
      )}
      {link !== null && <ShownOnce text={words.once} secret={link} />}
      <NewShare key={link} onMade={made} />
    </section>
  )
}

function ShareTable({ rows, onTakeBack }: { rows: readonly Share[]; onTakeBack: (id: string) => void }) {
  const { shares: words } = useAccountsWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table} aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.until}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, by, expiresAt }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>
                <bdi>{by}</bdi>
              </td>
              <td>
                <DateText iso={expiresAt.slice(0, 10)} />
              </td>
              <td>
                <ConfirmButton label={words.takeBack} about={name} question={name} onConfirm={() => onTakeBack(id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function NewShare({ onMade }: { onMade: (link: string) => void }) {
  const { shares: words } = useAccountsWords()
  const { rel } = useRelationship()
  const make = async ({ name, days }: Values) => {
    const body = { name, days: Number(days) }
    const path = apiPath('relationships', rel, 'shares')
    const { link } = await ask<{ link: string }>(path, { method: 'POST', body })
    onMade(link)
  }
  return (
    <Form label={words.make} submit={words.make} look="plain" onSubmit={make}>
      {(wrong) => (
        <div className={styles.row}>
          <TextInput wrong={wrong} name="name" label={words.name} hint={words.nameHint} maxLength={100} dir="auto" />
          <DaysInput wrong={wrong} label={words.days} days={SHARE_DAYS} />
        </div>
      )}
    </Form>
  )
}
