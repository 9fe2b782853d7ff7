import { Link } from '@tanstack/react-router'
import { changeName, fill } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { LocalText } from '../../../components/local-text.tsx'
import { SideName } from '../../../components/side-name.tsx'
import { useLanguage } from '../../../language/language.tsx'
import type { EntryRow } from '../answers.ts'
import styles from '../history.module.css'
import { changedSearch } from '../history-search.ts'
import { useHistorySearch } from '../use-history.ts'
import { useSideName } from '../use-side-name.ts'
import { useWords } from '../use-words.ts'
import { factName, valueText } from './change-texts.ts'

/** One entry in a line or some: what it did to what, why, and in whose name. */
export function EntryLine({ row, isOpen }: { row: EntryRow; isOpen: boolean }) {
  const { entry: words, filters } = useWords()
  const { format } = useLanguage()
  const { rel } = useRelationship()
  const { search } = useHistorySearch()
  return (
    <li className={styles.line} data-open={isOpen || undefined}>
      <Link
        to="/$rel/history"
        params={{ rel }}
        search={changedSearch(search, { entry: row.index })}
        resetScroll={false}
        className={styles.index}
        aria-label={fill(words.entry, { index: format.digits(row.index) })}
        aria-current={isOpen ? 'true' : undefined}
      >
        {format.digits(row.index)}
      </Link>
      <div className={styles.what}>
        <p>
          <EntryType row={row} />
          {row.item !== null && (
            <>
              <Dot />
              <ItemName row={row} />
            </>
          )}
        </p>
        <EntryBody row={row} />
      </div>
      <p className={styles.who}>
        {row.by !== null && (
          <>
            <bdi>{row.by}</bdi>
            <Dot />
            {row.party === null ? filters.joint : <SideName code={row.party} />}
            <Dot />
          </>
        )}
        <time dateTime={row.at}>{format.digits(row.at.slice(11, 16))}</time>
      </p>
    </li>
  )
}

/** What the entry did, in a word or two. */
export function EntryType({ row }: { row: EntryRow }) {
  const { type } = row
  const { entry: words } = useWords()
  const { vocabulary } = useLanguage()
  return (
    <span className={styles.type}>{type === null ? words.privateEntry : changeName({ ...row, type }, vocabulary)}</span>
  )
}

/** Between things that stand in one line; not read out. */
function Dot() {
  return <span aria-hidden="true"> · </span>
}

/** What the entry is about, by its name. */
export function ItemName({ row }: { row: EntryRow }) {
  const { entry: words } = useWords()
  const { vocabulary } = useLanguage()
  if (row.planRole === 'settings') return <span className={styles.title}>{vocabulary.register.settings.name}</span>
  if (row.titles === null) return <em className={styles.quiet}>{words.unknownItem}</em>
  return (
    <span className={styles.title}>
      <LocalText text={row.titles} />
    </span>
  )
}

/** What stood before and stands now, on which evidence, and the reason. */
export function EntryBody({ row }: { row: EntryRow }) {
  const { entry: words } = useWords()
  const { vocabulary, format } = useLanguage()
  const sideName = useSideName()
  const { hidden, private: own } = vocabulary.register.page
  if (row.type === null) return null
  if (row.isHidden) return <p className={styles.quiet}>{hidden}</p>
  // Evidence names its own day.
  const isToldBelow = row.evidence.some(({ on }) => on === row.on)
  const day = row.on === null || isToldBelow ? null : fill(words.ofDay, { date: format.date(row.on) })
  const side = row.about === null ? null : sideName(row.about)
  return (
    <>
      {row.changed.map((change) => (
        <Change key={change.what} {...change} isClaim={row.isClaim} named={row.named} />
      ))}
      {(day !== null || side !== null) && (
        <p className={styles.quiet}>{[side, day].filter((part) => part !== null).join(' · ')}</p>
      )}
      {row.text !== null && (
        <p>
          <q dir="auto">{row.text}</q>
        </p>
      )}
      {row.evidence.map(({ id, supports, on, text }) => (
        <p key={id}>
          <span className={styles.quiet}>
            {supports === 'for' ? words.inFavour : words.against} · {format.date(on)}:{' '}
          </span>
          <bdi>{text}</bdi>
        </p>
      ))}
      {row.isPrivate && <p className={styles.private}>{fill(own, { party: sideName(row.party ?? '') })}</p>}
    </>
  )
}

/** "signed: 7 November 2023 → 8 November 2023"; the arrow is read out as words. */
function Change({
  what,
  before,
  after,
  isClaim,
  named,
}: EntryRow['changed'][number] & Pick<EntryRow, 'isClaim' | 'named'>) {
  const { entry: words } = useWords()
  const { vocabulary, language, format, isRightToLeft } = useLanguage()
  const sideName = useSideName()
  const speech = { vocabulary, language, format, sideName, named, words }
  if (what === 'withdrawn') return null
  const name = factName(what, speech)
  const [was, is] = [valueText(what, before, speech), valueText(what, after, speech)]
  return (
    <p className={styles.change}>
      {name !== null && <span className={styles.quiet}>{name}</span>}
      {was !== null && (
        <del>
          <span className="visually-hidden">{words.before}: </span>
          <bdi>{was}</bdi>
        </del>
      )}
      {was !== null && <span aria-hidden="true">{isRightToLeft ? '←' : '→'}</span>}
      <ins>
        {was !== null && <span className="visually-hidden">{words.after}: </span>}
        <bdi>{is ?? words.takenAway}</bdi>
        {isClaim && ` (${vocabulary.register.knowledge.claimed})`}
      </ins>
    </p>
  )
}
