import { fill } from '../../../../words/index.ts'
import { useLanguage } from '../../../language/language.tsx'
import { useReadWords } from '../words/index.ts'
import styles from './kind-filter.module.css'
import { ITEM_KINDS, type ItemKind, type RecordItem } from './record-items.ts'

export interface KindFilterProps {
  readonly items: readonly RecordItem[]
  readonly kind: ItemKind | null
  readonly onKind: (kind: ItemKind | null) => void
}

/** All items, or those of one kind. */
export function KindFilter({ items, kind, onKind }: KindFilterProps) {
  const words = useReadWords()
  const { format } = useLanguage()
  const counts = Map.groupBy(items, (item) => item.kind)
  const option = (label: string, count: number) => fill('{label} ({count})', { label, count: format.number(count) })
  return (
    <label className={`${styles.filter} no-print`}>
      <span>{words.show}</span>
      <select
        className={styles.select}
        value={kind ?? ''}
        onChange={({ target }) => onKind(ITEM_KINDS.find((one) => one === target.value) ?? null)}
      >
        <option value="">{option(words.all, items.length)}</option>
        {ITEM_KINDS.map((one) => (
          <option key={one} value={one}>
            {option(words.kinds[one], counts.get(one)?.length ?? 0)}
          </option>
        ))}
      </select>
    </label>
  )
}
