import { Link } from '@tanstack/react-router'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { ItemName } from '../../facts/fact-value.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'

/** The very words of the sources that the item rests on, with what stands around them, and the sources themselves. */
export function WordsPart({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { vocabulary } = useLanguage()
  const { page, facts } = vocabulary.register
  const { sources = [], textHash = null } = detail.item.facts as {
    readonly sources?: readonly string[]
    readonly textHash?: string | null
  }
  const own = detail.pinned.filter(({ evidence }) => evidence === null)
  if (own.length === 0 && sources.length === 0 && textHash === null) return null
  return (
    <Part title={page.wordsTitle}>
      {own.map((pin) => (
        <figure key={`${pin.source} ${pin.start}`} className={styles.figure}>
          <blockquote className={styles.quote} dir="auto">
            {pin.around?.before}
            <mark>{pin.text}</mark>
            {pin.around?.after}
          </blockquote>
          <figcaption className={styles.quiet}>
            <ItemName id={pin.source} />
            {' · '}
            {pin.around === null ? words.wordsNotKept : <WholeText source={pin.source} />}
          </figcaption>
        </figure>
      ))}
      {textHash !== null && (
        <p>
          <WholeText source={detail.item.id} />
        </p>
      )}
      {sources.length > 0 && (
        <p>
          {facts.sources}:{' '}
          {sources.map((id, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <ItemName id={id} />
            </span>
          ))}
        </p>
      )}
    </Part>
  )
}

/** To the text with its record, where what was left out of it can be entered. */
function WholeText({ source }: { source: string }) {
  const words = useItemWords()
  const { rel } = useRelationship()
  return (
    <Link to="/$rel/read" params={{ rel }} search={{ text: source }}>
      {words.wholeText}
    </Link>
  )
}
