import type { DecidedRow, SessionView } from '../../../register/index.ts'
import { daysText, fill } from '../../../words/index.ts'
import { DateText } from '../../components/date-text.tsx'
import { ItemLink } from '../../components/item-link.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './sessions.module.css'
import { SourceLinks } from './source-links.tsx'
import type { SessionWords } from './words/session-words.ts'

interface RowProps {
  readonly row: DecidedRow
  readonly view: SessionView
  readonly words: SessionWords
}

/** Decided → what became of it. On narrow screens each row becomes a card. */
export function DecidedTable({ view, words }: { view: SessionView; words: SessionWords }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.decidedTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.decided}</th>
          <th scope="col">{words.became}</th>
          <th scope="col">{words.lastSeen}</th>
          <th scope="col">{words.answers}</th>
        </tr>
      </thead>
      <tbody>
        {view.decided.map((row) => (
          <tr key={row.item}>
            <th scope="row">
              <What row={row} view={view} words={words} />
            </th>
            <td data-label={words.became}>
              <Became row={row} words={words} />
            </td>
            <td data-label={words.lastSeen}>
              <LastSeen row={row} view={view} words={words} />
            </td>
            <td data-label={words.answers}>
              <Answers row={row} view={view} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function What({ row, view, words }: RowProps) {
  const { vocabulary } = useLanguage()
  const { types, undertakings } = vocabulary.register
  const before = row.firstAt === null ? undefined : view.names[row.firstAt]
  return (
    <>
      <ItemLink item={row.item}>
        <LocalText text={row.titles} />
      </ItemLink>
      <span className={styles.note}>
        {row.type !== null && types[row.type]}
        {row.what !== null && undertakings[row.what]}
        {before && row.firstAt !== null && (
          <>
            {' · '}
            {words.again}{' '}
            <ItemLink item={row.firstAt} kind="session">
              <LocalText text={before} />
            </ItemLink>
          </>
        )}
      </span>
    </>
  )
}

function Became({ row, words }: Omit<RowProps, 'view'>) {
  const { vocabulary } = useLanguage()
  const { stages, statuses, conditions } = vocabulary.register
  const isOver = row.condition !== null && row.condition !== 'active'
  return (
    <>
      <span className={`${styles.badge} ${styles[row.became]}`}>{words.outcomes[row.became]}</span>
      {row.late && <span className={`${styles.badge} ${styles.late}`}>! {words.isLate}</span>}
      <span className={styles.note}>
        {row.rung !== null && stages[row.rung]}
        {row.status !== null && statuses[row.status]}
        {isOver && row.condition !== null && ` · ${conditions[row.condition]}`}
      </span>
      <Due due={row.due} words={words} />
    </>
  )
}

function Due({ due, words }: { due: DecidedRow['due']; words: SessionWords }) {
  const { vocabulary } = useLanguage()
  const { page, stages } = vocabulary.register
  if (due === null) return null
  const days = fill(due.daysLeft < 0 ? page.daysLate : page.daysLeft, { days: daysText(due.daysLeft, vocabulary) })
  return (
    <span className={styles.note}>
      {words.next} <DateText iso={due.on} />
      {due.stage !== null && ` (${stages[due.stage]})`} · {days}
    </span>
  )
}

function LastSeen({ row, view, words }: RowProps) {
  const { lastEvidence: seen } = row
  if (seen === null) return <span className={styles.quiet}>{words.notSeen}</span>
  return (
    <>
      <DateText iso={seen.on} />{' '}
      {seen.supports === 'against' && <span className={`${styles.badge} ${styles.late}`}>{words.against}</span>}
      <span className={styles.note}>
        <bdi dir="auto">{seen.text}</bdi>{' '}
        {seen.source !== null && <SourceLinks ids={[seen.source]} publications={view.publications} />}
      </span>
    </>
  )
}

function Answers({ row, view, words }: RowProps) {
  if (row.responsible.length === 0) return <span className={styles.quiet}>{words.nobody}</span>
  return (
    <ul className={styles.plain}>
      {row.responsible.map(({ body, party }) => (
        <li key={body}>
          <ItemLink item={body}>{<LocalText text={view.names[body] ?? { en: body }} />}</ItemLink>
          {party !== null && (
            <span className={styles.note}>
              <SideName code={party} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
