import type { TimelineRow } from '../../../register/index.ts'
import { ItemLink } from '../../components/item-link.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { daysOf, noteOf, type RowSpeech } from './row-texts.ts'
import styles from './timeline-page.module.css'

/** The same as the chart, as a table: for whoever reads rather than looks, and for paper. */
export function TimelineList({
  rows,
  speech,
  isForPrint,
}: {
  rows: readonly TimelineRow[]
  speech: RowSpeech
  isForPrint: boolean
}) {
  const { words, language, sideName } = speech
  return (
    <div className={isForPrint ? styles.printOnly : styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.about}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.show}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.sides}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const note = noteOf(row, speech)
            return (
              <tr key={row.key}>
                <td className={styles.dayCell}>
                  <bdi>{daysOf(row, language)}</bdi>
                </td>
                <td>{words.kinds[row.kind]}</td>
                <td>
                  <ItemLink item={row.item} {...(row.kind === 'session' ? { kind: 'session' as const } : {})}>
                    <LocalText text={row.titles} />
                  </ItemLink>
                  {note !== '' && <span className={styles.note}>{note}</span>}
                </td>
                <td>{language.format.list(row.parties.map(sideName))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
