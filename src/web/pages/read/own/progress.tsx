import { fill } from '../../../../words/index.ts'
import { Button } from '../../../components/button.tsx'
import { ProblemNote } from '../../../components/problem-note.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { useReadWords } from '../words/index.ts'
import styles from './own.module.css'
import type { ReadingJob } from './use-reading-job.ts'

/** How far reading is, and how to call it off; what went wrong, where it did. */
export function Progress({ job: { state, cancel } }: { job: ReadingJob }) {
  const { own } = useReadWords()
  const { shell } = useLanguage()
  if (state.phase === 'idle') return null
  if (state.phase === 'failed') return <ProblemNote error={state.error} />
  if (state.phase === 'cancelled') return <p role="status">{own.cancelled}</p>
  const { name, done, of } = state
  return (
    <div className={styles.progress} role="status">
      <span>{fill(own.reading, { name: name === '' ? '…' : `\u2068${name}\u2069` })}</span>
      <progress aria-label={own.progress} {...(of > 0 ? { value: done, max: of } : {})} />
      <Button onPress={cancel}>{shell.cancel}</Button>
    </div>
  )
}
