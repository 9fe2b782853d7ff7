import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { useMedia } from '../../../components/use-media.ts'
import { matrixQuery } from '../api.ts'
import { NothingFound } from '../nothing-found.tsx'
import type { RegisterSearch } from '../register-search.ts'
import { useRegisterWords } from '../words/use-words.ts'
import styles from './matrix.module.css'
import { SIGNS } from './matrix-cells.ts'
import { MatrixList } from './matrix-list.tsx'
import { MatrixTable, useStateWords } from './matrix-table.tsx'

/** Documents by stages and sides: a table, or on narrow pages a list. */
export function MatrixView({ search }: { search: RegisterSearch }) {
  const { rel } = useRelationship()
  const isNarrow = useMedia('(max-width: 45rem)')
  const found = useSuspenseInfiniteQuery(matrixQuery(rel, search))
  const [first] = found.data.pages
  const rows = found.data.pages.flatMap((page) => page.rows)
  if (first === undefined || rows.length === 0) return <NothingFound search={search} />
  if (isNarrow) {
    return <MatrixList columns={first.columns} rows={rows} more={found.hasNextPage ? found.fetchNextPage : null} />
  }
  return (
    <>
      <MatrixTable columns={first.columns} rows={rows} total={first.total} loading={found} />
      <Legend />
    </>
  )
}

const SHOWN = ['no-evidence', 'claimed', 'contradicted', 'denied', 'open', 'not-needed'] as const

function Legend() {
  const words = useRegisterWords()
  const told = useStateWords()
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {SHOWN.map((state) => (
        <li key={state}>
          <b aria-hidden="true">{SIGNS[state]}</b> {told(state)}
        </li>
      ))}
    </ul>
  )
}
