import type { TimelineRow } from '../../../register/index.ts'
import { Button } from '../../components/button.tsx'
import { ItemLink } from '../../components/item-link.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { PlaceName } from '../../components/place-name.tsx'
import { daysOf, noteOf, type RowSpeech } from './row-texts.ts'
import styles from './timeline-page.module.css'

interface DetailsProps {
  /** All that stands in the mark that is open; the open row among them. */
  readonly rows: readonly TimelineRow[]
  readonly speech: RowSpeech
  readonly onZoom: (() => void) | null
  readonly onClose: () => void
}

/** What a mark of the chart is: one thing, or all that stand close together. */
export function TimelineDetails({ rows, speech, onZoom, onClose }: DetailsProps) {
  const { words } = speech
  return (
    <section className={`${styles.details} no-print`} aria-label={words.what} aria-live="polite">
      <div className={styles.detailsHead}>
        <h2>{rows.length === 1 ? words.kinds[rows[0]?.kind ?? 'meeting'] : words.lanes[rows[0]?.kind ?? 'meeting']}</h2>
        <span className={styles.detailsTools}>
          {onZoom && (
            <Button look="quiet" onPress={onZoom}>
              {words.zoomHere}
            </Button>
          )}
          <Button look="quiet" onPress={onClose}>
            {words.close}
          </Button>
        </span>
      </div>
      <ul className={styles.cards}>
        {rows.map((row) => (
          <li key={row.key}>
            <Card row={row} speech={speech} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Card({ row, speech }: { row: TimelineRow; speech: RowSpeech }) {
  const { language } = speech
  const note = noteOf(row, speech)
  return (
    <article className={styles.card}>
      <h3>
        <ItemLink item={row.item} {...(row.kind === 'session' ? { kind: 'session' as const } : {})}>
          <LocalText text={row.titles} />
        </ItemLink>
      </h3>
      <p className={styles.note}>
        <bdi>{daysOf(row, language)}</bdi>
        {row.place !== null && (
          <>
            {' · '}
            <PlaceName place={row.place} />
          </>
        )}
      </p>
      {note !== '' && <p className={styles.note}>{note}</p>}
    </article>
  )
}
