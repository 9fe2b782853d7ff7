import type { SourceRecord } from '../../../model/index.ts'
import { DateText } from '../../components/date-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { PlaceName } from '../../components/place-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './read-page.module.css'

export interface ReadHeadProps {
  readonly record: SourceRecord | null
  /** What the text is called where it has no headline. */
  readonly name: string
  readonly note: string | null
  readonly takesFocus?: boolean
}

/** What the text is about: its headline, what happened, when and where. */
export function ReadHead({ record, name, note, takesFocus = false }: ReadHeadProps) {
  const { vocabulary } = useLanguage()
  const event = record?.event ?? null
  const title = event?.title?.text.replace(/\s+/g, ' ') ?? name
  return (
    <header className={styles.head}>
      <PageHeading className={styles.title} takesFocus={takesFocus}>
        <bdi lang={record?.source.language ?? undefined}>{title}</bdi>
      </PageHeading>
      <p className={styles.facts}>
        {event !== null && <strong>{vocabulary.kinds.event[event.kind]}</strong>}
        {event?.date && <DateText iso={event.date} />}
        {event?.place && <PlaceName place={event.place} />}
        {note !== null && <span>{note}</span>}
      </p>
    </header>
  )
}
