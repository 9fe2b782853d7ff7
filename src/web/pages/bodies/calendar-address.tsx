import { useId } from 'react'
import { apiPath, withQuery } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useSession } from '../../app/session.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from '../people/people.module.css'
import type { PeopleWords } from '../people/words/people-words.ts'

/** Where calendar programs find what the body has to do, and how to use it. */
export function CalendarAddress({ body, words }: { body: string; words: PeopleWords }) {
  const { rel } = useRelationship()
  const { mode } = useSession()
  const { language } = useLanguage()
  const id = useId()
  const path = withQuery(apiPath('relationships', rel, 'bodies', body, 'calendar.ics'), { lang: language })
  const address = new URL(path, globalThis.location.href).href
  return (
    <section aria-labelledby="calendar" className={`${styles.section} no-print`}>
      <h2 id="calendar">{words.calendar}</h2>
      <p>{words.calendarAbout}</p>
      {mode === 'accounts' && <p>{words.calendarToken}</p>}
      <div className={styles.find}>
        <label htmlFor={id}>{words.calendarAddress}</label>
        <input id={id} readOnly value={address} dir="ltr" onFocus={({ target }) => target.select()} />
        <CopyButton text={() => address} label={words.copyAddress} done={words.copied} />
        <a href={path} download>
          {words.download}
        </a>
      </div>
    </section>
  )
}
