import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { DateText } from '../../components/date-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { PersonAnswer } from './answers.ts'
import { Decisions } from './decisions.tsx'
import styles from './people.module.css'
import { SeenPlaces } from './seen-places.tsx'
import { useDecide } from './use-decide.ts'
import { usePeopleWords } from './use-words.ts'
import type { PeopleWords } from './words/people-words.ts'

/** One person: spellings, offices with their days, where the name was seen, and by which decisions it is one person. */
export function PersonPage() {
  const words = usePeopleWords()
  const { shell } = useLanguage()
  const { rel } = useRelationship()
  const { id } = useParams({ from: '/$rel/people/$id' })
  const decide = useDecide()
  const { data: person } = useSuspenseQuery({
    queryKey: ['person', rel, id],
    queryFn: ({ signal }) => ask<PersonAnswer>(apiPath('relationships', rel, 'people', id), { signal }),
  })
  return (
    <div className={styles.page}>
      <nav aria-label={shell.pages.people} className="no-print">
        <Link to="/$rel/people" params={{ rel }}>
          {shell.pages.people}
        </Link>
      </nav>
      <PersonHead person={person} words={words} />
      <Spellings person={person} words={words} />
      {person.merges.length > 0 && (
        <section aria-labelledby="merges" className={styles.section}>
          <h2 id="merges">{words.mergedBy}</h2>
          {decide.error && <ProblemNote error={decide.error} />}
          <Decisions rows={person.merges} words={words} label={words.takeApart} decide={decide} />
        </section>
      )}
      <Roles person={person} words={words} />
      <section aria-labelledby="seen" className={styles.section}>
        <h2 id="seen">{words.seen}</h2>
        <SeenPlaces places={person.where} words={words} />
      </section>
    </div>
  )
}

interface PersonProps {
  readonly person: PersonAnswer
  readonly words: PeopleWords
}

function PersonHead({ person, words }: PersonProps) {
  return (
    <header className={styles.head}>
      <div>
        <PageHeading>
          <bdi dir="auto">{person.name}</bdi>
        </PageHeading>
        <p className={styles.quiet}>
          {person.parties.map((code, place) => (
            <span key={code}>
              {place > 0 && ' · '}
              <SideName code={code} />
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

function Spellings({ person, words }: PersonProps) {
  const { format } = useLanguage()
  return (
    <section aria-labelledby="variants" className={styles.section}>
      <h2 id="variants">{words.variants}</h2>
      {person.variants.length === 1 ? (
        <p className={styles.quiet}>{words.oneSpelling}</p>
      ) : (
        <ul className={styles.plain}>
          {person.variants.map(({ name, seen }) => (
            <li key={name}>
              <bdi dir="auto">{name}</bdi>{' '}
              <span className={styles.quiet}>{fill(words.places, { count: format.number(seen) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Roles({ person, words }: PersonProps) {
  return (
    <section aria-labelledby="roles" className={styles.section}>
      <h2 id="roles">{words.roles}</h2>
      {person.roles.length === 0 ? (
        <p className={styles.quiet}>{words.noRoles}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.side}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.until}</th>
            </tr>
          </thead>
          <tbody>
            {person.roles.map(({ office, party, first, last }) => (
              <tr key={`${office} ${party}`}>
                <th scope="row">
                  <bdi dir="auto">{office}</bdi>
                </th>
                <td data-label={words.side}>{party !== null && <SideName code={party} />}</td>
                <td data-label={words.from}>{first !== null && <DateText iso={first} />}</td>
                <td data-label={words.until}>{last !== null && <DateText iso={last} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
