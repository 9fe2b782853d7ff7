import type { BodyView, Obligation } from '../../../register/index.ts'
import { daysText, fill } from '../../../words/index.ts'
import { Callout } from '../../components/callout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { ItemLink } from '../../components/item-link.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from '../people/people.module.css'
import type { PeopleWords } from '../people/words/people-words.ts'

/** What the body answers for, overdue first, then by the next day. */
export function Obligations({ view, words }: { view: BodyView; words: PeopleWords }) {
  const { vocabulary } = useLanguage()
  const { types, undertakings, stages, statuses, conditions } = vocabulary.register
  if (view.obligations.length === 0) return <Callout tone="info" title={words.noObligations} />
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.obligations}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.obligations}</span>
          </th>
          <th scope="col">{words.stands}</th>
          <th scope="col">{words.next}</th>
        </tr>
      </thead>
      <tbody>
        {view.obligations.map((row) => (
          <tr key={row.item}>
            <th scope="row">
              <ItemLink item={row.item}>
                <LocalText text={row.titles} />
              </ItemLink>
              <span className={styles.note}>
                {row.type !== null && types[row.type]}
                {row.what !== null && undertakings[row.what]}
              </span>
            </th>
            <td data-label={words.stands}>
              {row.rung !== null && stages[row.rung]}
              {row.status !== null && statuses[row.status]}
              {row.condition !== null && row.condition !== 'active' && ` · ${conditions[row.condition]}`}
            </td>
            <td data-label={words.next}>
              <Next row={row} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Next({ row: { due, late, became }, words }: { row: Obligation; words: PeopleWords }) {
  const { vocabulary } = useLanguage()
  const { page, stages } = vocabulary.register
  if (due === null && became === 'carried-out') return null
  if (due === null) return <span className={styles.quiet}>{words.noDay}</span>
  const days = fill(late ? page.daysLate : page.daysLeft, { days: daysText(due.daysLeft, vocabulary) })
  const what = {
    undertaking: '',
    deadline: due.stage === null ? '' : stages[due.stage],
    notice: page.notice,
    expiry: page.expiry,
  }[due.kind]
  return (
    <>
      <DateText iso={due.on} />
      {what !== '' && ` · ${what}`}
      <span className={late ? `${styles.note} ${styles.bad}` : styles.note}>
        {late && '! '}
        {days}
      </span>
    </>
  )
}
