import { useSuspenseQuery } from '@tanstack/react-query'
import { fill } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { useLanguage } from '../../../language/language.tsx'
import styles from '../history.module.css'
import { checkpointsOptions } from '../use-history.ts'
import { instantOf, useSideName } from '../use-side-name.ts'
import { useWords } from '../use-words.ts'

/** Every signature over the log, the newest first, with who has seen it. */
export function CheckpointTable() {
  const { state: words } = useWords()
  const { rel } = useRelationship()
  const { format, vocabulary } = useLanguage()
  const sideName = useSideName()
  const { data } = useSuspenseQuery(checkpointsOptions(rel))
  if (data.length === 0) return <p className={styles.quiet}>{words.noCheckpoints}</p>
  const { columns } = words
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys
    <section className={styles.scroll} aria-label={`${words.checkpoints} (${format.number(data.length)})`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.size}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.seenBy}</th>
            <th scope="col">{columns.agreed}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ size, at, state, seenBy, agreed, items }) => (
            <tr key={size}>
              <th scope="row">{format.number(size)}</th>
              <td>{format.instant(at)}</td>
              <td>
                <span className={styles.mark} data-state={state}>
                  {vocabulary.register.agreement[state]}
                </span>
              </td>
              <td>
                {seenBy
                  .map(({ party, atSeconds }) =>
                    fill(words.seenOn, { party: sideName(party), at: format.instant(instantOf(atSeconds)) }),
                  )
                  .join(' · ') || '–'}
              </td>
              <td>{fill(words.agreedOf, { agreed: format.number(agreed), items: format.number(items) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
