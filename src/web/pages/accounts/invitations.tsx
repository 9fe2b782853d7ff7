import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { INVITATION_DAYS, ROLES, type Role } from '../../../access/index.ts'
import { textIn } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './accounts.module.css'
import { ConfirmButton } from './confirm-button.tsx'
import { Form, SelectInput, TextInput, type Values } from './form.tsx'
import { type MadeLink, ShownOnce } from './shown-once.tsx'
import { DaysInput } from './tokens.tsx'
import { useRemoval } from './use-removal.ts'
import { useAccountsWords } from './use-words.ts'

interface Invitation {
  readonly id: string
  readonly role: Role
  readonly party: string | null
  readonly email: string | null
  readonly expiresAt: string
}

/** Links by which people join, each for one person, a role and a side. */
export function Invitations() {
  const { invitations: words } = useAccountsWords()
  const { rel } = useRelationship()
  const client = useQueryClient()
  const [made, setMade] = useState<MadeLink | null>(null)
  const key = ['invitations', rel]
  const { data } = useSuspenseQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      ask<{ rows: readonly Invitation[] }>(apiPath('relationships', rel, 'invitations'), { signal }),
  })
  const refresh = () => client.invalidateQueries({ queryKey: key })
  const { heading, error, remove } = useRemoval(refresh)
  const withdraw = (id: string) => {
    if (id === made?.id) setMade(null)
    void remove(apiPath('relationships', rel, 'invitations', id), words.withdrawn)
  }
  const show = (link: MadeLink) => {
    setMade(link)
    void refresh()
  }
  return (
    <section className={styles.section} aria-labelledby="invitations">
      <div className={styles.head}>
        <h2 id="invitations" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p className={styles.quiet}>{words.about}</p>
      </div>
      {error !== null && <ProblemNote error={error} />}
      {data.rows.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <InvitationTable rows={data.rows} onWithdraw={withdraw} />
      )}
      {made !== null && <ShownOnce text={words.once} secret={location.origin + made.link} />}
      <NewInvitation made={made?.id ?? ''} onMade={show} />
    </section>
  )
}

function InvitationTable({ rows, onWithdraw }: { rows: readonly Invitation[]; onWithdraw: (id: string) => void }) {
  const words = useAccountsWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table} aria-label={words.invitations.title}>
        <thead>
          <tr>
            <th scope="col">{words.members.role}</th>
            <th scope="col">{words.members.side}</th>
            <th scope="col">{words.invitations.email}</th>
            <th scope="col">{words.invitations.until}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, role, party, email, expiresAt }) => (
            <tr key={id}>
              <th scope="row">{words.roles[role]}</th>
              <td>{party === null ? words.joint : <SideName code={party} />}</td>
              <td>{email === null ? '–' : <bdi>{email}</bdi>}</td>
              <td>
                <DateText iso={expiresAt.slice(0, 10)} />
              </td>
              <td>
                <ConfirmButton
                  label={words.invitations.withdraw}
                  about={email ?? words.roles[role]}
                  question={email ?? words.roles[role]}
                  onConfirm={() => onWithdraw(id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const JOINT = ''

/** For whom the last one was made stays chosen: the next is mostly for the same side. `made`: its id. */
function NewInvitation({ made, onMade }: { made: string; onMade: (link: MadeLink) => void }) {
  const words = useAccountsWords()
  const { language } = useLanguage()
  const { rel, parties, party: own } = useRelationship()
  const [role, setRole] = useState<Role>('editor')
  const [party, setParty] = useState(own ?? JOINT)
  const invite = async ({ email, days }: Values) => {
    const body = { role, party: party || null, email: email || null, days: Number(days) }
    const path = apiPath('relationships', rel, 'invitations')
    onMade(await ask<MadeLink>(path, { method: 'POST', body }))
  }
  const sides = parties
    .filter(({ code }) => own === null || code === own)
    .map(({ code, names }) => ({ value: code, label: textIn(names, language) }))
  return (
    <Form key={made} label={words.invitations.invite} submit={words.invitations.invite} onSubmit={invite}>
      {(wrong) => (
        <>
          <div className={styles.row}>
            <SelectInput
              label={words.members.role}
              value={role}
              options={ROLES.map((value) => ({ value, label: words.roles[value] }))}
              onChange={setRole}
            />
            <SelectInput
              label={words.members.side}
              value={party}
              options={own === null ? [{ value: JOINT, label: words.joint }, ...sides] : sides}
              onChange={setParty}
            />
            <DaysInput wrong={wrong} label={words.invitations.days} days={INVITATION_DAYS} />
          </div>
          <p className={styles.quiet} aria-live="polite">
            {words.roles[role]}: {words.rolesMean[role]}
          </p>
          <div className={styles.short}>
            <TextInput
              wrong={wrong}
              name="email"
              label={words.invitations.email}
              hint={words.invitations.emailHint}
              type="email"
              autoComplete="off"
              required={false}
              dir="ltr"
            />
          </div>
        </>
      )}
    </Form>
  )
}
