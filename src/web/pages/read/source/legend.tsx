import type { ItemKind } from '../record/record-items.ts'
import { useReadWords } from '../words/index.ts'
import styles from './source-text.module.css'

/** What the marks in the text mean: each has a shape of its own, so that nothing is told by colour alone. */
export function Legend({ shown }: { shown: readonly ItemKind[] }) {
  const words = useReadWords()
  return (
    <ul className={`${styles.legend} ${styles.text}`} data-show={shown.join(' ')} aria-label={words.legend}>
      <li>
        <mark className={styles.selected}>{words.selected}</mark>
      </li>
      {shown.map((kind) => (
        <li key={kind}>
          <span className={styles[kind]} data-marked="">
            {words.kinds[kind]}
          </span>
        </li>
      ))}
    </ul>
  )
}
