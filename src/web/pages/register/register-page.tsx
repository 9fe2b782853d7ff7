import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { Suspense, useCallback, useDeferredValue, useMemo } from 'react'
import { fill } from '../../../words/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Callout } from '../../components/callout.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useKeys } from '../../keys/use-keys.ts'
import { useLanguage } from '../../language/language.tsx'
import { facetsQuery } from './api.ts'
import { ChangesView } from './changes/changes-view.tsx'
import { FacetList } from './facets/facet-list.tsx'
import { ListView } from './list/list-view.tsx'
import { MatrixView } from './matrix/matrix-view.tsx'
import styles from './register-page.module.css'
import { changed, type RegisterSearch, registerSearch, VIEWS } from './register-search.ts'
import { Looking, SearchBox } from './tools.tsx'
import { useRegisterWords } from './words/use-words.ts'

/** The register: documents by stages and sides, everything in it, or what has changed. */
export function RegisterPage() {
  const words = useRegisterWords()
  const language = useLanguage()
  const { rel, parties } = useRelationship()
  const asked = useSearch({ from: '/$rel/register' })
  // The router leaves in what could not be understood of an address.
  const search = useMemo(() => registerSearch({ ...asked }), [asked])
  // The former list stays in sight until the next one is there.
  const shown = useDeferredValue(search)
  const navigate = useNavigate({ from: '/$rel/register' })
  const router = useRouter()
  const change = useCallback(
    (next: RegisterSearch) => {
      // Words that are still being looked for call nobody back who has followed a link meanwhile.
      if (router.latestLocation.pathname !== router.state.resolvedLocation?.pathname) return
      void navigate({ to: '/$rel/register', search: next, replace: true, resetScroll: false })
    },
    [navigate, router],
  )
  const { data: facets } = useQuery({ ...facetsQuery(rel, search), placeholderData: keepPreviousData })
  useKeys(language.shell.pages.register, [
    { keys: '/', label: words.search, run: () => document.getElementById('register-search')?.focus() },
  ])
  const labelling = { words, language, parties, bodies: facets?.bodies ?? {} }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <PageHeading>{language.shell.pages.register}</PageHeading>
          <p className={styles.about}>{words.about}</p>
        </div>
        <ViewLinks search={search} />
      </header>
      <div className={`${styles.tools} no-print`}>
        <SearchBox search={search} onChange={change} />
        <Looking search={search} onChange={change} />
      </div>
      <PastNote search={search} />
      <div className={styles.body}>
        {facets && <FacetList search={search} facets={facets} labelling={labelling} onChange={change} />}
        <div className={styles.found} aria-busy={shown !== search}>
          <Found total={facets?.total} search={shown} />
          <Suspense fallback={<Loading />}>
            {shown.view === undefined && <MatrixView search={shown} />}
            {shown.view === 'list' && <ListView search={shown} />}
            {shown.view === 'changes' && <ChangesView search={shown} onChange={change} />}
          </Suspense>
        </div>
      </div>
    </div>
  )
}

function ViewLinks({ search }: { search: RegisterSearch }) {
  const words = useRegisterWords()
  const { rel } = useRelationship()
  return (
    <nav className={`${styles.views} no-print`} aria-label={words.viewsLabel}>
      {VIEWS.map((view) => (
        <Link
          key={view}
          to="/$rel/register"
          params={{ rel }}
          search={changed(search, { view: view === 'matrix' ? undefined : view })}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {words.views[view]}
        </Link>
      ))}
    </nav>
  )
}

/** Told to screen readers whenever it changes. */
function Found({ total, search }: { total: number | undefined; search: RegisterSearch }) {
  const words = useRegisterWords()
  const { format, vocabulary } = useLanguage()
  if (total === undefined || search.view === 'changes') return null
  const { documents, items } = vocabulary.register.count
  const count = format.digits((search.view === undefined ? documents : items)(total))
  return (
    <p role="status" className={styles.about}>
      {search.q === undefined ? count : fill(words.foundFor, { count, text: search.q })}
    </p>
  )
}

function PastNote({ search: { at, recordedBy } }: { search: RegisterSearch }) {
  const words = useRegisterWords()
  const { format } = useLanguage()
  if (at === undefined && recordedBy === undefined) return null
  return (
    <Callout tone="warn">
      {at !== undefined && <p>{fill(words.onDayNote, { date: format.date(at) })}</p>}
      {recordedBy !== undefined && <p>{fill(words.recordedByNote, { date: format.date(recordedBy) })}</p>}
    </Callout>
  )
}
