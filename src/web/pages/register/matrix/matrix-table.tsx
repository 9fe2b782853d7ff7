import { Link } from '@tanstack/react-router'
import type { MatrixCell, MatrixColumn } from '../../../../register/index.ts'
import { fieldLabel } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { DateText } from '../../../components/date-text.tsx'
import { SideName } from '../../../components/side-name.tsx'
import { useLanguage } from '../../../language/language.tsx'
import type { FoundMatrixRow } from '../api.ts'
import { FoundElsewhere, FoundTitle } from '../found-title.tsx'
import { type ShownRows, useRows } from '../use-rows.ts'
import { useRegisterWords } from '../words/use-words.ts'
import styles from './matrix.module.css'
import { type CellState, type ColumnGroup, columnGroups, shownCell } from './matrix-cells.ts'
import { RowFlags } from './row-flags.tsx'

interface MatrixProps {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly FoundMatrixRow[]
  readonly total: number
  readonly loading: Parameters<typeof useRows>[1]['loading']
}

const ROW_HEIGHT = 64

/** The table of documents by stages and sides; head and first column stay in sight. */
export function MatrixTable({ columns, rows, total, loading }: MatrixProps) {
  const words = useRegisterWords()
  const drawn = useRows(rows, { loading, height: ROW_HEIGHT })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard (WCAG 2.1.1)
    <section ref={drawn.scroller} className={styles.scroller} aria-label={words.matrixCaption} tabIndex={0}>
      <table className={styles.table} aria-rowcount={total + HEAD_ROWS} aria-colcount={columns.length + 1}>
        <caption className="visually-hidden">{words.matrixCaption}</caption>
        <MatrixHead columns={columns} />
        <tbody>
          <Space height={drawn.before} columns={columns.length} />
          {drawn.shown.map(({ row, index }) => (
            <Row key={row.item} row={row} index={index} measure={drawn.virtualizer.measureElement} />
          ))}
          <Space height={drawn.after} columns={columns.length} />
        </tbody>
      </table>
    </section>
  )
}

const HEAD_ROWS = 2

function MatrixHead({ columns }: Pick<MatrixProps, 'columns'>) {
  const words = useRegisterWords()
  const { vocabulary } = useLanguage()
  const groups = columnGroups(columns)
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles.corner}>
          {words.document}
        </th>
        {groups.map((group) => (
          <th
            key={group.rung}
            scope={isTogether(group) ? 'col' : 'colgroup'}
            colSpan={group.sides.length}
            rowSpan={isTogether(group) ? 2 : 1}
            className={styles.rung}
          >
            {vocabulary.register.stages[group.rung]}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(
          ({ rung, party }) =>
            party !== null && (
              <th key={`${rung} ${party}`} scope="col" className={styles.side}>
                <SideName code={party} />
              </th>
            ),
        )}
      </tr>
    </thead>
  )
}

/** All sides reach it at once: one column, without a heading for sides. */
function isTogether({ sides }: ColumnGroup): boolean {
  return sides.length === 1 && sides[0] === null
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr>
      <td aria-hidden="true" colSpan={columns + 1} style={{ height }} className={styles.space} />
    </tr>
  )
}

interface RowProps {
  readonly row: FoundMatrixRow
  readonly index: number
  readonly measure: ShownRows<FoundMatrixRow>['virtualizer']['measureElement']
}

function Row({ row, index, measure }: RowProps) {
  const words = useRegisterWords()
  const { rel } = useRelationship()
  const { vocabulary, language } = useLanguage()
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + HEAD_ROWS + 1}>
      <th scope="row" className={styles.title}>
        <Link to="/$rel/register/$item" params={{ rel, item: row.item }}>
          <FoundTitle titles={row.titles} hits={row.hits} />
        </Link>
        <span className={styles.about}>
          {vocabulary.register.types[row.type]} · {fieldLabel(row.field, language)}
        </span>
        <FoundElsewhere titles={row.titles} hits={row.hits} label={words.foundIn} />
        <RowFlags row={row} />
      </th>
      {row.cells.map((cell, place) => (
        <Cell key={place} cell={cell} />
      ))}
    </tr>
  )
}

function Cell({ cell }: { cell: MatrixCell | null }) {
  const { state, sign, on } = shownCell(cell)
  const told = useStateWords()
  const isQuiet = state === 'not-needed' || state === 'open'
  return (
    <td className={`${styles.cell} ${styles[state]}`} title={isQuiet ? undefined : told(state)}>
      {on !== null && <DateText iso={on} />}
      {state !== 'evidenced' && (
        <span aria-hidden="true" className={styles.sign}>
          {sign}
        </span>
      )}
      <span className="visually-hidden"> {told(state)}</span>
    </td>
  )
}

/** What a state of a cell is called. */
export function useStateWords(): (state: CellState) => string {
  const words = useRegisterWords()
  const { vocabulary } = useLanguage()
  return (state) => {
    if (state === 'not-needed') return words.notNeeded
    return state === 'open' ? words.open : vocabulary.register.knowledge[state]
  }
}
