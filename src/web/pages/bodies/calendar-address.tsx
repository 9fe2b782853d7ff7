import { useId } from 'react'
import { apiPath, withQuery } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useIsVisitor, useSession } from '../../app/session.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from '../people/people.module.css'
import type { PeopleWords } from '../people/words/people-words.ts'

/**
 * Where calendar programs find what the body has to do, and how to use it. A visitor has nothing that a program could show
 * itself with, and downloads it.
 */
export function CalendarAddress({ body, words }: { body: string; words: PeopleWords }) {
  const { rel } = useRelationship()
  const { mode } = useSession()
  const { language } = useLanguage()
  const isVisitor = useIsVisitor()
  const path = withQuery(apiPath('relationships', rel, 'bodies', body, 'calendar.ics'), { lang: language })
  return (
    <section aria-labelledby="calendar" className={`${styles.section} no-print`}>
      <h2 id="calendar">{words.calendar}</h2>
      {!isVisitor && <p>{words.calendarAbout}</p>}
      {!isVisitor && mode === 'accounts' && <p>{words.calendarToken}</p>}
      <div className={styles.find}>
        {!isVisitor && <Address path={path} words={words} />}
        <a href={path} download>
          {words.download}
        </a>
      </div>
    </section>
  )
}

function Address({ path, words }: { path: string; words: PeopleWords }) {
  const id = useId()
  const address = new URL(path, globalThis.location.href).href
  return (
    <>
      <label htmlFor={id}>{words.calendarAddress}</label>
      <input id={id} readOnly value={address} dir="ltr" onFocus={({ target }) => target.select()} />
      <CopyButton text={() => address} label={words.copyAddress} done={words.copied} />
    </>
  )
}
