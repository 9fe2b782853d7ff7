import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { BodyView } from '../../../register/index.ts'
import { fieldLabel } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { Loading } from '../../components/loading.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from '../people/people.module.css'
import { usePeopleWords } from '../people/use-words.ts'
import type { PeopleWords } from '../people/words/people-words.ts'
import { BodySteps } from './body-steps.tsx'
import { CalendarAddress } from './calendar-address.tsx'
import { Obligations } from './obligations.tsx'

/** What one body answers for, overdue first; its steps in the plan; and how to have all of it in a calendar. */
export function BodyPage() {
  const words = usePeopleWords()
  const { shell } = useLanguage()
  const { rel } = useRelationship()
  const { id } = useParams({ from: '/$rel/bodies/$id' })
  const item = `body:${id}`
  const { data } = useSuspenseQuery({
    queryKey: ['body', rel, id],
    queryFn: ({ signal }) => ask<BodyView>(apiPath('relationships', rel, 'bodies', item), { signal }),
  })
  return (
    <div className={styles.page}>
      <nav aria-label={shell.pages.people} className="no-print">
        <Link to="/$rel/people" params={{ rel }} search={{ view: 'bodies' }}>
          {words.bodies}
        </Link>
      </nav>
      <BodyHead view={data} words={words} />
      <section aria-labelledby="obligations" className={styles.section}>
        <h2 id="obligations">{words.obligations}</h2>
        <Obligations view={data} words={words} />
      </section>
      <section aria-labelledby="steps" className={styles.section}>
        <h2 id="steps">{words.steps}</h2>
        <p className={styles.quiet}>{words.stepsAbout}</p>
        <Suspense fallback={<Loading />}>
          <BodySteps body={item} words={words} />
        </Suspense>
      </section>
      {data.contacts.length > 0 && <Contacts view={data} words={words} />}
      <CalendarAddress body={item} words={words} />
    </div>
  )
}

function BodyHead({ view: { body }, words }: { view: BodyView; words: PeopleWords }) {
  const { format, language, vocabulary } = useLanguage()
  const { documents, undertakings } = vocabulary.register.count
  const figures = [
    { text: documents(body.documents), look: undefined },
    { text: undertakings(body.undertakings), look: undefined },
    { text: `${words.settled}: ${body.settled}`, look: undefined },
    { text: `${words.overdue}: ${body.overdue}`, look: body.overdue > 0 ? styles.bad : undefined },
  ]
  return (
    <header className={styles.head}>
      <div>
        <PageHeading>
          <LocalText text={body.names} />
        </PageHeading>
        <p className={styles.quiet}>
          {body.party === null ? words.joint : <SideName code={body.party} />}
          {body.field !== null && ` · ${fieldLabel(body.field, language)}`}
        </p>
        <p>
          {figures.map(({ text, look }, place) => (
            <span key={text}>
              {place > 0 && ' · '}
              <span className={look}>{format.digits(text)}</span>
            </span>
          ))}
        </p>
      </div>
      <div className={`${styles.tools} no-print`}>
        <CopyButton text={() => globalThis.location.href} label={words.copyLink} done={words.copied} />
        <Button onPress={() => globalThis.print()}>{words.print}</Button>
      </div>
    </header>
  )
}

function Contacts({ view, words }: { view: BodyView; words: PeopleWords }) {
  return (
    <section aria-labelledby="contacts" className={styles.section}>
      <h2 id="contacts">{words.contacts}</h2>
      <ul className={styles.plain}>
        {view.contacts.map(({ name, role, address }) => (
          <li key={`${name} ${role} ${address}`}>
            <bdi dir="auto">{name}</bdi>
            <span className={styles.note}>
              {[role, address].flatMap((part) => (part === null ? [] : [<bdi key={part}>{part} </bdi>]))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
