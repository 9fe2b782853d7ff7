import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SHARE_DAYS } from '../../../access/index.ts'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import styles from './accounts.module.css'
import { ConfirmButton } from './confirm-button.tsx'
import { Form, TextInput, type Values } from './form.tsx'
import { type MadeLink, ShownOnce } from './shown-once.tsx'
import { DaysInput } from './tokens.tsx'
import { useRemoval } from './use-removal.ts'
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
  const [made, setMade] = useState<MadeLink | null>(null)
  const key = ['shares', rel]
  const { data } = useSuspenseQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask<{ rows: readonly Share[] }>(apiPath('relationships', rel, 'shares'), { signal }),
  })
  const refresh = () => client.invalidateQueries({ queryKey: key })
  const { heading, error, remove } = useRemoval(refresh)
  const takeBack = ({ id, name }: Share) => {
    if (id === made?.id) setMade(null)
    void remove(apiPath('relationships', rel, 'shares', id), fill(words.takenBack, { name }))
  }
  const show = (link: MadeLink) => {
    setMade(link)
    void refresh()
  }
  return (
    <section className={styles.section} aria-labelledby="shares">
      <div className={styles.head}>
        <h2 id="shares" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p className={styles.quiet}>{words.about}</p>
      </div>
      {error !== null && <ProblemNote error={error} />}
      {data.rows.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ShareTable rows={data.rows} onTakeBack={takeBack} />
      )}
      {made !== null && <ShownOnce text={words.once} secret={location.origin + made.link} />}
      <NewShare key={made?.id} onMade={show} />
    </section>
  )
}

function ShareTable({ rows, onTakeBack }: { rows: readonly Share[]; onTakeBack: (share: Share) => void }) {
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
          {rows.map((share) => (
            <tr key={share.id}>
              <th scope="row">
                <bdi>{share.name}</bdi>
              </th>
              <td>
                <bdi>{share.by}</bdi>
              </td>
              <td>
                <DateText iso={share.expiresAt.slice(0, 10)} />
              </td>
              <td>
                <ConfirmButton
                  label={words.takeBack}
                  about={share.name}
                  question={share.name}
                  onConfirm={() => onTakeBack(share)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function NewShare({ onMade }: { onMade: (link: MadeLink) => void }) {
  const { shares: words } = useAccountsWords()
  const { rel } = useRelationship()
  const make = async ({ name, days }: Values) => {
    const body = { name, days: Number(days) }
    const path = apiPath('relationships', rel, 'shares')
    onMade(await ask<MadeLink>(path, { method: 'POST', body }))
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
