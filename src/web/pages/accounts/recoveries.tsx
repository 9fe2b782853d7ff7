import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import styles from './accounts.module.css'
import { ConfirmButton } from './confirm-button.tsx'
import { useRemoval } from './use-removal.ts'
import { useAccountsWords } from './use-words.ts'

interface Recovery {
  readonly id: string
  readonly name: string
  readonly by: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly usedAt: string | null
  readonly withdrawnAt: string | null
}

export function recoveriesKey(rel: string): readonly string[] {
  return ['recoveries', rel]
}

/** Who let whom set a new password, and what became of it; nothing as long as nobody did. */
export function Recoveries() {
  const { recovery: words } = useAccountsWords()
  const { rel } = useRelationship()
  const client = useQueryClient()
  const { data } = useSuspenseQuery({
    queryKey: recoveriesKey(rel),
    queryFn: ({ signal }) =>
      ask<{ rows: readonly Recovery[] }>(apiPath('relationships', rel, 'recoveries'), {
        signal,
        query: { limit: 1000 },
      }),
  })
  const { heading, error, remove } = useRemoval(() => client.invalidateQueries({ queryKey: recoveriesKey(rel) }))
  const withdraw = (id: string) => void remove(apiPath('relationships', rel, 'recoveries', id), words.takenBack)
  if (data.rows.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="recoveries">
      <div className={styles.head}>
        <h2 id="recoveries" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p className={styles.quiet}>{words.about}</p>
      </div>
      {error !== null && <ProblemNote error={error} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys */}
      <div className={styles.scroll} tabIndex={0}>
        <table className={styles.table} aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.account}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.on}</th>
              <th scope="col">{words.state}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <RecoveryRow key={row.id} recovery={row} onWithdraw={withdraw} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function RecoveryRow({ recovery, onWithdraw }: { recovery: Recovery; onWithdraw: (id: string) => void }) {
  const words = useAccountsWords()
  const { id, name, by, createdAt, usedAt, withdrawnAt } = recovery
  const state = stateOf(recovery)
  const endedAt = usedAt ?? withdrawnAt
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        <bdi>{by}</bdi>
      </td>
      <td>
        <DateText iso={createdAt.slice(0, 10)} />
      </td>
      <td>
        {words.recovery[state]}
        {endedAt !== null && (
          <>
            {' '}
            <DateText iso={endedAt.slice(0, 10)} />
          </>
        )}
      </td>
      <td>
        {state === 'stands' && (
          <ConfirmButton
            label={words.invitations.withdraw}
            about={name}
            question={name}
            onConfirm={() => onWithdraw(id)}
          />
        )}
      </td>
    </tr>
  )
}

function stateOf({ usedAt, withdrawnAt, expiresAt }: Recovery): 'used' | 'withdrawn' | 'stands' | 'over' {
  if (usedAt !== null) return 'used'
  if (withdrawnAt !== null) return 'withdrawn'
  return Date.parse(expiresAt) > Date.now() ? 'stands' : 'over'
}
