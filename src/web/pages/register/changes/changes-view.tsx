import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { fill } from '../../../../words/index.ts'
import { apiPath, ask } from '../../../api/client.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { useSession } from '../../../app/session.ts'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { Choice } from '../../../components/choice.tsx'
import { DayField } from '../../../components/day-field.tsx'
import { LocalText } from '../../../components/local-text.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { changesQuery, type SessionDay } from '../api.ts'
import { HistoryLines } from '../history/history-lines.tsx'
import { changed, type RegisterSearch } from '../register-search.ts'
import { useRegisterWords } from '../words/use-words.ts'
import styles from './changes.module.css'

interface ChangesProps {
  readonly search: RegisterSearch
  readonly onChange: (search: RegisterSearch) => void
}

/** What has changed since a day, or since the last session: by item, with who entered it and why. */
export function ChangesView({ search, onChange }: ChangesProps) {
  const { rel } = useRelationship()
  const words = useRegisterWords()
  const { shell } = useLanguage()
  const found = useSuspenseInfiniteQuery(changesQuery(rel, search))
  const rows = found.data.pages.flatMap((page) => page.rows)
  return (
    <div className={styles.changes}>
      <Since search={search} onChange={onChange} />
      {rows.length === 0 && <Callout tone="info" title={words.nothingChanged} />}
      <ul className={styles.items}>
        {rows.map((row) => (
          <li key={row.item} className={styles.item}>
            <h3>
              <Link to="/$rel/register/$item" params={{ rel, item: row.item }}>
                <LocalText text={row.titles} />
              </Link>
            </h3>
            <HistoryLines lines={row.lines} />
          </li>
        ))}
      </ul>
      {found.hasNextPage && <Button onPress={() => void found.fetchNextPage()}>{shell.more}</Button>}
    </div>
  )
}

const BYS = ['entered', 'dated'] as const

function Since({ search, onChange }: ChangesProps) {
  const { rel } = useRelationship()
  const words = useRegisterWords()
  const { today } = useSession()
  const { format } = useLanguage()
  const { data } = useQuery({
    queryKey: ['summary', rel],
    queryFn: ({ signal }) =>
      ask<{ readonly lastSession: SessionDay | null }>(apiPath('relationships', rel, 'summary'), { signal }),
  })
  const session = data?.lastSession ?? null
  const day = search.since ?? session?.day
  const isSession = search.since === undefined && session !== null
  return (
    <div className={styles.since}>
      {day !== undefined && (
        <h2>
          {fill(isSession ? words.changesSinceSession : words.changesSince, { date: format.date(day) })}
          {isSession && (
            <span className={styles.session}>
              <Link to="/$rel/register/$item" params={{ rel, item: session.item }}>
                <LocalText text={session.titles} />
              </Link>
            </span>
          )}
        </h2>
      )}
      <div className={`${styles.tools} no-print`}>
        <DayField
          label={words.since}
          value={day ?? ''}
          most={today}
          onChange={(since) => onChange(changed(search, { since: since === session?.day ? undefined : since }))}
        />
        <Choice
          label={words.by}
          value={search.by ?? 'entered'}
          options={BYS.map((value) => ({ value, label: words.bys[value] }))}
          onChange={(by) => onChange(changed(search, { by: by === 'dated' ? by : undefined }))}
        />
      </div>
    </div>
  )
}
