import { Link } from '@tanstack/react-router'
import type { MatrixColumn } from '../../../../register/index.ts'
import { fieldLabel } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { DateText } from '../../../components/date-text.tsx'
import { SideName } from '../../../components/side-name.tsx'
import { useLanguage } from '../../../language/language.tsx'
import type { FoundMatrixRow } from '../api.ts'
import { FoundElsewhere, FoundTitle } from '../found-title.tsx'
import { useRegisterWords } from '../words/use-words.ts'
import styles from './matrix.module.css'
import { nextColumns, SIGNS, sayingCells } from './matrix-cells.ts'
import { useStateWords } from './matrix-table.tsx'
import { RowFlags } from './row-flags.tsx'

interface ListProps {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly FoundMatrixRow[]
  readonly more: (() => unknown) | null
}

/** The same as the table, for narrow pages: each document with what is known of its stages, and what comes next. */
export function MatrixList({ columns, rows, more }: ListProps) {
  const { shell } = useLanguage()
  return (
    <>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.item} className={styles.card}>
            <DocumentCard columns={columns} row={row} />
          </li>
        ))}
      </ul>
      {more && <Button onPress={() => void more()}>{shell.more}</Button>}
    </>
  )
}

function DocumentCard({ columns, row }: { columns: readonly MatrixColumn[]; row: FoundMatrixRow }) {
  const words = useRegisterWords()
  const { rel } = useRelationship()
  const { vocabulary, language } = useLanguage()
  const { stages, types } = vocabulary.register
  const told = useStateWords()
  return (
    <>
      <h2 className={styles.name}>
        <Link to="/$rel/register/$item" params={{ rel, item: row.item }}>
          <FoundTitle titles={row.titles} hits={row.hits} />
        </Link>
      </h2>
      <span className={styles.about}>
        {types[row.type]} · {fieldLabel(row.field, language)}
      </span>
      <FoundElsewhere titles={row.titles} hits={row.hits} label={words.foundIn} />
      <RowFlags row={row} />
      <ul className={styles.stages}>
        {sayingCells(columns, row.cells).map(({ column, shown }) => (
          <li key={`${column.rung} ${column.party}`} className={styles[shown.state]}>
            <span aria-hidden="true">{shown.sign} </span>
            <Stage column={column} name={stages[column.rung]} />
            {shown.on !== null && (
              <>
                {': '}
                <DateText iso={shown.on} />
              </>
            )}
            {shown.state !== 'evidenced' && ` – ${told(shown.state)}`}
          </li>
        ))}
        {nextColumns(columns, row.cells).map((column) => (
          <li key={`${column.rung} ${column.party}`} className={styles.open}>
            <span aria-hidden="true">{SIGNS.open} </span>
            <Stage column={column} name={stages[column.rung]} />: {words.open}
          </li>
        ))}
      </ul>
    </>
  )
}

function Stage({ column, name }: { column: MatrixColumn; name: string }) {
  return (
    <>
      {name}
      {column.party !== null && (
        <>
          {' · '}
          <SideName code={column.party} />
        </>
      )}
    </>
  )
}
