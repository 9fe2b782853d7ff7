import { DateText } from '../../components/date-text.tsx'
import { ItemLink } from '../../components/item-link.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { SideName } from '../../components/side-name.tsx'
import type { PlacedName } from './answers.ts'
import styles from './people.module.css'
import type { PeopleWords } from './words/people-words.ts'

/** Where a name was seen, with the words around it. */
export function SeenPlaces({ places, words }: { places: readonly PlacedName[]; words: PeopleWords }) {
  return (
    <ul className={styles.places}>
      {places.map((place) => (
        <li key={`${place.item} ${place.quote?.place ?? ''} ${place.where} ${place.office}`}>
          <p className={styles.quiet}>
            {words.where[place.where]}
            {place.on !== null && (
              <>
                {' · '}
                <DateText iso={place.on} />
              </>
            )}
            {place.office !== null && (
              <>
                {' · '}
                <bdi dir="auto">{place.office}</bdi>
              </>
            )}
            {place.party !== null && (
              <>
                {' · '}
                <SideName code={place.party} />
              </>
            )}
          </p>
          {place.quote !== null && <Quote quote={place.quote} />}
          <p>
            <ItemLink item={place.item}>
              <LocalText text={place.titles} />
            </ItemLink>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Quote({ quote }: { quote: NonNullable<PlacedName['quote']> }) {
  const { text, start, end } = quote
  return (
    <blockquote className={styles.quote} dir="auto">
      {'… '}
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
      {' …'}
    </blockquote>
  )
}
