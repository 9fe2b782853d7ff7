import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useLanguage } from '../../language/language.tsx'
import { EntryDetails, Sides } from './entries/entry-details.tsx'
import { EntryFilters } from './entries/entry-filters.tsx'
import { EntryList } from './entries/entry-list.tsx'
import styles from './history.module.css'
import { HISTORY_VIEWS, type HistoryView } from './history-search.ts'
import { StateView } from './state/state-view.tsx'
import { stateOptions, useHistorySearch } from './use-history.ts'
import { useWords } from './use-words.ts'
import { VerifyView } from './verify/verify-view.tsx'

/** All entries of the log, how far they are signed and seen, and the means to check it all oneself. */
export function HistoryPage() {
  const words = useWords()
  const { shell } = useLanguage()
  const { search } = useHistorySearch()
  const { view = 'entries' } = search
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading>{shell.pages.history}</PageHeading>
        <p className={styles.quiet}>{words.about}</p>
      </header>
      <Strip />
      <Views shown={view} />
      {view === 'entries' && <Entries />}
      {view === 'state' && (
        <Suspense fallback={<Loading />}>
          <StateView />
        </Suspense>
      )}
      {view === 'verify' && <VerifyView />}
    </div>
  )
}

function Entries() {
  const { search } = useHistorySearch()
  return (
    <>
      <EntryFilters />
      <div className={styles.split} data-open={search.entry !== undefined || undefined}>
        <Suspense fallback={<Loading />}>
          <EntryList />
        </Suspense>
        {search.entry !== undefined && <EntryDetails index={search.entry} />}
      </div>
    </>
  )
}

/** Where the log stands, in a line. */
function Strip() {
  const { strip: words } = useWords()
  const { format } = useLanguage()
  const { rel } = useRelationship()
  const { data } = useSuspenseQuery(stateOptions(rel))
  const { latest, size, unsigned } = data
  return (
    <dl className={styles.strip}>
      <div>
        <dt>{words.entries}</dt>
        <dd>{format.number(size)}</dd>
      </div>
      <div>
        <dt>{words.signed}</dt>
        <dd>{latest === null ? words.neverSigned : format.instant(latest.at)}</dd>
      </div>
      <div>
        <dt>{words.unsigned}</dt>
        <dd className={unsigned > 0 ? styles.unsigned : undefined}>{format.number(unsigned)}</dd>
      </div>
      <div>
        <dt>{words.seen}</dt>
        <dd>
          {latest === null || latest.seenBy.length === 0 ? (
            words.seenByNobody
          ) : (
            <Sides codes={latest.seenBy.map(({ party }) => party)} />
          )}
        </dd>
      </div>
    </dl>
  )
}

function Views({ shown }: { shown: HistoryView }) {
  const { views: words } = useWords()
  const { rel } = useRelationship()
  return (
    <nav aria-label={words.label} className={`${styles.views} no-print`}>
      <ul>
        {HISTORY_VIEWS.map((view) => (
          <li key={view}>
            <Link
              to="/$rel/history"
              params={{ rel }}
              search={view === 'entries' ? {} : { view }}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={view === shown ? 'page' : undefined}
              resetScroll={false}
            >
              {words[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
