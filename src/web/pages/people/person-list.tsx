import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { foldText } from '../../../register/index.ts'
import { fill } from '../../../words/index.ts'
import { askAll } from '../../api/ask-all.ts'
import { apiPath } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Button } from '../../components/button.tsx'
import { Callout } from '../../components/callout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { PersonLine } from './answers.ts'
import { FindField, MOST_SHOWN } from './find-field.tsx'
import styles from './people.module.css'
import type { PeopleWords } from './words/people-words.ts'

interface ListProps {
  readonly words: PeopleWords
  readonly find: string
  readonly onFind: (text: string) => void
}

export function PersonList({ words, find, onFind }: ListProps) {
  const { rel } = useRelationship()
  const { data } = useSuspenseQuery({
    queryKey: ['people', rel],
    queryFn: ({ signal }) => askAll<PersonLine>(apiPath('relationships', rel, 'people'), { signal }),
  })
  const wanted = foldText(find)
  const found = data.rows.filter(({ variants }) => variants.some(({ name }) => foldText(name).includes(wanted)))
  const rows = found.slice(0, MOST_SHOWN)
  if (data.rows.length === 0) {
    return (
      <Callout tone="info" title={words.noPeople}>
        <p>{words.noPeopleHint}</p>
        <p>
          <Link to="/$rel/read" params={{ rel }}>
            {words.readText}
          </Link>
        </p>
      </Callout>
    )
  }
  return (
    <section aria-label={words.people}>
      <FindField words={words} find={find} shown={rows.length} all={data.rows.length} onFind={onFind} />
      {rows.length === 0 ? (
        <Callout tone="info" title={words.nobodyFound}>
          <div>
            <Button onPress={() => onFind('')}>{words.showAll}</Button>
          </div>
        </Callout>
      ) : (
        <PersonTable rows={rows} words={words} />
      )}
    </section>
  )
}

function PersonTable({ rows, words }: { rows: readonly PersonLine[]; words: PeopleWords }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.people}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.roles}</th>
          <th scope="col">{words.sides}</th>
          <th scope="col">{words.seen}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((person) => (
          <Row key={person.id} person={person} words={words} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ person, words }: { person: PersonLine; words: PeopleWords }) {
  const { rel } = useRelationship()
  const { format } = useLanguage()
  const others = person.variants.filter(({ name }) => name !== person.name)
  return (
    <tr>
      <th scope="row">
        <Link to="/$rel/people/$id" params={{ rel, id: person.id }}>
          <bdi dir="auto">{person.name}</bdi>
        </Link>
        {others.length > 0 && (
          <span className={styles.note}>
            {words.variants}: <bdi dir="auto">{others.map(({ name }) => name).join(' · ')}</bdi>
          </span>
        )}
      </th>
      <td data-label={words.roles}>
        <ul className={styles.plain}>
          {person.roles.map(({ office, party }) => (
            <li key={`${office} ${party}`}>
              <bdi dir="auto">{office}</bdi>
            </li>
          ))}
        </ul>
      </td>
      <td data-label={words.sides}>
        {person.parties.map((code, place) => (
          <span key={code}>
            {place > 0 && ' · '}
            <SideName code={code} />
          </span>
        ))}
      </td>
      <td data-label={words.seen}>
        {fill(words.places, { count: format.number(person.seen) })}
        {person.last !== null && (
          <span className={styles.note}>
            {words.lastSeen}: <DateText iso={person.last} />
          </span>
        )}
      </td>
    </tr>
  )
}
