import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { atLeast, ROLES, type Role } from '../../../access/index.ts'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useSession } from '../../app/session.ts'
import { Callout } from '../../components/callout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useTell } from '../../components/tell.tsx'
import styles from './accounts.module.css'
import { ConfirmButton } from './confirm-button.tsx'
import { Invitations } from './invitations.tsx'
import { Recoveries, recoveriesKey } from './recoveries.tsx'
import { Shares } from './shares.tsx'
import { ShownOnce } from './shown-once.tsx'
import { useRemoval } from './use-removal.ts'
import { useAccountsWords } from './use-words.ts'

interface Member {
  readonly account: string
  readonly name: string
  readonly email: string | null
  readonly role: Role
  readonly party: string | null
  readonly since: string
}

/** A link that was just given, and to whom. */
interface Given {
  readonly name: string
  readonly link: string
}

/** Who may do what in a register, and by which links others come in. */
export function MembersPage() {
  const { members: words } = useAccountsWords()
  const { role } = useRelationship()
  const { mode } = useSession()
  return (
    <div className={styles.wide}>
      <header className={styles.head}>
        <PageHeading>{words.title}</PageHeading>
        <p className={styles.quiet}>{words.about}</p>
      </header>
      {mode === 'own-machine' && (
        <Callout tone="warn" title={words.ownMachine}>
          <p>{words.ownMachineHint}</p>
          <p>{words.ownMachineLinks}</p>
        </Callout>
      )}
      {role === 'administrator' && <Members />}
      {role === 'administrator' && <Recoveries />}
      {role === 'administrator' && <Invitations />}
      {atLeast(role, 'secretary') ? <Shares /> : <Callout tone="info" title={words.notYours} />}
    </div>
  )
}

function Members() {
  const { members: words, recovery, roles } = useAccountsWords()
  const { rel } = useRelationship()
  const client = useQueryClient()
  const [given, setGiven] = useState<Given | null>(null)
  const { data } = useSuspenseQuery({
    queryKey: ['members', rel],
    queryFn: ({ signal }) =>
      ask<{ rows: readonly Member[] }>(apiPath('relationships', rel, 'members'), { signal, query: { limit: 1000 } }),
  })
  const tell = useTell()
  const refresh = () => client.invalidateQueries({ queryKey: ['members', rel] })
  const { heading, error, setError, remove } = useRemoval(refresh)
  const change = ({ account, name }: Member, role: Role | null) => {
    const path = apiPath('relationships', rel, 'members', account)
    if (role === null) return void remove(path, fill(words.removed, { name }))
    setError(null)
    ask(path, { method: 'PATCH', body: { role } })
      .then(() => tell(fill(words.roleChanged, { name, role: roles[role] })), setError)
      .finally(refresh)
  }
  const recover = (account: string) => {
    setError(null)
    setGiven(null)
    ask<Given>(apiPath('relationships', rel, 'members', account, 'recovery'), { method: 'POST' })
      .then(({ name, link }) => setGiven({ name, link: location.origin + link }), setError)
      .finally(() => client.invalidateQueries({ queryKey: recoveriesKey(rel) }))
  }
  return (
    <section className={styles.section} aria-labelledby="members">
      <h2 id="members" ref={heading} tabIndex={-1}>
        {words.people}
      </h2>
      {error !== null && <ProblemNote error={error} />}
      {data.rows.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <MemberTable rows={data.rows} onChange={change} onRecover={recover} />
      )}
      {given !== null && <ShownOnce text={fill(recovery.once, { name: given.name })} secret={given.link} />}
    </section>
  )
}

interface TableProps {
  readonly rows: readonly Member[]
  readonly onChange: (member: Member, role: Role | null) => void
  readonly onRecover: (account: string) => void
}

function MemberTable({ rows, ...doing }: TableProps) {
  const { members: words } = useAccountsWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table} aria-label={words.about}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.side}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.since}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((member) => (
            <MemberRow key={member.account} member={member} {...doing} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MemberRow({ member, onChange, onRecover }: { member: Member } & Omit<TableProps, 'rows'>) {
  const words = useAccountsWords()
  const session = useSession()
  const { account, name, email, role, party, since } = member
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {email !== null && (
          <div className={styles.quiet}>
            <bdi>{email}</bdi>
          </div>
        )}
      </th>
      <td>{party === null ? words.joint : <SideName code={party} />}</td>
      <td>
        <select
          className={styles.select}
          aria-label={fill(words.members.roleOf, { name })}
          value={role}
          onChange={({ target }) => onChange(member, ROLES.find((one) => one === target.value) ?? role)}
        >
          {ROLES.map((value) => (
            <option key={value} value={value}>
              {words.roles[value]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <DateText iso={since.slice(0, 10)} />
      </td>
      <td>
        <div className={styles.buttons}>
          {session.name !== name && (
            <ConfirmButton
              label={words.recovery.give}
              about={name}
              question={fill(words.recovery.giveSure, { name })}
              onConfirm={() => onRecover(account)}
            />
          )}
          <ConfirmButton
            label={words.members.remove}
            about={name}
            question={fill(words.members.removeSure, { name })}
            onConfirm={() => onChange(member, null)}
          />
        </div>
      </td>
    </tr>
  )
}
