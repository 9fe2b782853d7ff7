import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Choice } from '../../components/choice.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useLanguage } from '../../language/language.tsx'
import { BodyList } from './body-list.tsx'
import { DecisionList } from './decision-list.tsx'
import styles from './people.module.css'
import { PEOPLE_VIEWS, type PeopleSearch } from './people-search.ts'
import { PersonList } from './person-list.tsx'
import { Undecided } from './undecided.tsx'
import { usePeopleWords } from './use-words.ts'

/** People with the spellings of their names, what is to be decided about them, and the bodies. */
export function PeoplePage() {
  const words = usePeopleWords()
  const { shell } = useLanguage()
  const { rel } = useRelationship()
  const search: PeopleSearch = useSearch({ from: '/$rel/people' })
  const navigate = useNavigate()
  const go = (next: PeopleSearch, isStep: boolean) =>
    void navigate({ to: '/$rel/people', params: { rel }, search: next, replace: !isStep, resetScroll: false })
  const { view = 'people', q = '' } = search
  const find = (text: string) =>
    go({ ...(search.view ? { view: search.view } : {}), ...(text ? { q: text } : {}) }, false)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <PageHeading>{shell.pages.people}</PageHeading>
          <p className={styles.quiet}>{words.about}</p>
        </div>
        <div className="no-print">
          <Choice
            label={words.view}
            value={view}
            options={PEOPLE_VIEWS.map((value) => ({ value, label: words[value] }))}
            onChange={(next) => go(next === 'people' ? {} : { view: next }, true)}
          />
        </div>
      </header>
      <Suspense fallback={<Loading />}>
        {view === 'people' && (
          <>
            <Undecided words={words} />
            <PersonList words={words} find={q} onFind={find} />
          </>
        )}
        {view === 'bodies' && <BodyList words={words} find={q} onFind={find} />}
        {view === 'decisions' && <DecisionList words={words} />}
      </Suspense>
    </div>
  )
}
