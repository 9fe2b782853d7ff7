import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Risk } from '../../../../register/index.ts'
import { fieldLabel } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Badge } from '../../../components/badge.tsx'
import { DateText } from '../../../components/date-text.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { type ListRow, listQuery } from '../api.ts'
import { FoundElsewhere, FoundTitle } from '../found-title.tsx'
import { NothingFound } from '../nothing-found.tsx'
import type { RegisterSearch } from '../register-search.ts'
import { useRows } from '../use-rows.ts'
import { useRegisterWords } from '../words/use-words.ts'
import styles from './list.module.css'

const ROW_HEIGHT = 62

/** Everything that is found, whatever its kind, a line each. */
export function ListView({ search }: { search: RegisterSearch }) {
  const { rel } = useRelationship()
  const words = useRegisterWords()
  const found = useSuspenseInfiniteQuery(listQuery(rel, search))
  const rows = found.data.pages.flatMap((page) => page.rows)
  const drawn = useRows(rows, { loading: found, height: ROW_HEIGHT })
  if (rows.length === 0) return <NothingFound search={search} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard (WCAG 2.1.1)
    <section ref={drawn.scroller} className={styles.scroller} aria-label={words.views.list} tabIndex={0}>
      <ul className={styles.list}>
        {drawn.before > 0 && <li aria-hidden="true" style={{ blockSize: drawn.before }} />}
        {drawn.shown.map(({ row, index }) => (
          <li
            key={row.item}
            ref={drawn.virtualizer.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={found.data.pages[0]?.total}
            className={styles.row}
          >
            <Line row={row} />
          </li>
        ))}
        {drawn.after > 0 && <li aria-hidden="true" style={{ blockSize: drawn.after }} />}
      </ul>
    </section>
  )
}

function Line({ row }: { row: ListRow }) {
  const words = useRegisterWords()
  const { rel } = useRelationship()
  const { vocabulary, language } = useLanguage()
  return (
    <>
      <div className={styles.what}>
        <Link to="/$rel/register/$item" params={{ rel, item: row.item }} className={styles.title}>
          <FoundTitle titles={row.titles} hits={row.hits} />
        </Link>
        <FoundElsewhere titles={row.titles} hits={row.hits} label={words.foundIn} />
        <span className={styles.about}>
          {[kindName(row, vocabulary), row.field === null ? null : fieldLabel(row.field, language)]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </div>
      <span className={styles.day}>{row.on !== null && <DateText iso={row.on} />}</span>
      <span className={styles.state}>
        {standingName(row, vocabulary)}
        {row.risks.filter(isPressing).map((risk) => (
          <Badge key={risk} tone={risk === 'overdue' || risk === 'denied' ? 'bad' : 'warn'}>
            {words.risks[risk as Risk]}
          </Badge>
        ))}
      </span>
    </>
  )
}

/** What no page confirms is told of the facts themselves: nearly every document has some. */
function isPressing(risk: string): boolean {
  return risk !== 'unverified'
}

type Vocabulary = ReturnType<typeof useLanguage>['vocabulary']

/** "memorandum", "session", "request"; the kind where there is no finer word. */
function kindName({ kind, type }: ListRow, { register }: Vocabulary): string {
  const names: Readonly<Record<string, string>> = { ...register.meetings, ...register.undertakings, ...register.types }
  const kinds: Readonly<Record<string, string>> = register.kinds
  return (type === null ? undefined : names[type]) ?? kinds[kind] ?? kind
}

function standingName({ kind, stage, status }: ListRow, { register }: Vocabulary): string | null {
  const stages: Readonly<Record<string, string>> = register.stages
  if (kind === 'document') return stage === null ? register.page.notReached : (stages[stage] ?? stage)
  const statuses: Readonly<Record<string, string>> = register.statuses
  return status === null ? null : (statuses[status] ?? status)
}
