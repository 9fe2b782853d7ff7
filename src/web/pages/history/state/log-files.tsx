import { useId, useState } from 'react'
import { withQuery } from '../../../api/client.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { useIsVisitor } from '../../../app/session.ts'
import fields from '../../../components/select-field.module.css'
import type { LogState } from '../answers.ts'
import styles from '../history.module.css'
import { logPath } from '../use-history.ts'
import { useWords } from '../use-words.ts'

/** What is carried to the other side. There is nothing to carry before the log is signed. */
export function LogFiles({ state: { latest } }: { state: LogState }) {
  const { state: words } = useWords()
  const { rel } = useRelationship()
  const [since, setSince] = useState(0)
  const id = useId()
  const most = latest?.size ?? 0
  // Who looks by the link of a share is not given the log whole.
  const isWhole = !useIsVisitor()
  return (
    <section className={styles.part} aria-labelledby="files-heading">
      <h2 id="files-heading">{words.files}</h2>
      <ul className={styles.fileList}>
        {latest !== null && isWhole && (
          <li>
            <a href={withQuery(logPath(rel, 'bundle'), { since })} download={`${rel}-${since}-${most}.paygir`}>
              {words.bundle}
            </a>
            <span className={styles.quiet}>{words.bundleHint}</span>
            <span className={fields.field}>
              <label htmlFor={id} className={fields.label}>
                {words.bundleSince}
              </label>
              <input
                id={id}
                type="number"
                className={fields.select}
                min={0}
                max={most}
                value={since}
                onChange={({ target }) => setSince(Math.min(most, Math.max(0, Math.trunc(Number(target.value)))))}
              />
            </span>
          </li>
        )}
        {latest !== null && (
          <li>
            <a href={logPath(rel, 'checkpoint')} download={`${rel}-checkpoint.txt`}>
              {words.checkpoint}
            </a>
            <span className={styles.quiet}>{words.checkpointHint}</span>
          </li>
        )}
        <li>
          <a href={logPath(rel, 'policy')} download={`${rel}-policy.txt`}>
            {words.policy}
          </a>
          <span className={styles.quiet}>{words.policyHint}</span>
        </li>
      </ul>
    </section>
  )
}
