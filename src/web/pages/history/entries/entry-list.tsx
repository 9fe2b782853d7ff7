import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { DateText } from '../../../components/date-text.tsx'
import { useLanguage } from '../../../language/language.tsx'
import type { EntryRow } from '../answers.ts'
import styles from '../history.module.css'
import { entriesOptions, useHistorySearch } from '../use-history.ts'
import { useWords } from '../use-words.ts'
import { EntryLine } from './entry-line.tsx'

/** The entries of the address, by the days on which they were entered. */
export function EntryList() {
  const words = useWords()
  const { shell } = useLanguage()
  const { rel } = useRelationship()
  const { search, change } = useHistorySearch()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(entriesOptions(rel, search))
  const rows = data.pages.flatMap((page) => page.rows)
  if (rows.length === 0) {
    return (
      <Callout tone="info" title={words.filters.nothing}>
        <div>
          <Button onPress={() => change({ type: '', party: '', by: '', day: '', item: '' })}>
            {words.filters.clear}
          </Button>
        </div>
      </Callout>
    )
  }
  return (
    <section aria-label={words.entry.list} className={styles.days}>
      {byDay(rows).map(({ day, entries }) => (
        <section key={`${day} ${entries[0]?.index}`} className={styles.day}>
          <h2 className={styles.dayHead}>
            <DateText iso={day} />
          </h2>
          <ol className={styles.lines}>
            {entries.map((row) => (
              <EntryLine key={row.index} row={row} isOpen={search.entry === row.index} />
            ))}
          </ol>
        </section>
      ))}
      {hasNextPage && (
        <div className="no-print">
          <Button onPress={() => void fetchNextPage()} isDisabled={isFetchingNextPage}>
            {shell.more}
          </Button>
        </div>
      )}
    </section>
  )
}

/** In the order of the log, which is not always that of the clocks: a day may come twice. */
function byDay(rows: readonly EntryRow[]): readonly { readonly day: string; readonly entries: readonly EntryRow[] }[] {
  const days: { day: string; entries: EntryRow[] }[] = []
  for (const row of rows) {
    const day = row.at.slice(0, 10)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(row)
    else days.push({ day, entries: [row] })
  }
  return days
}
