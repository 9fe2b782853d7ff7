import { ProgressBar } from 'react-aria-components'
import { fill } from '../../../words/index.ts'
import { Button } from '../../components/button.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './job-progress.module.css'
import { usePlanWords } from './use-words.ts'

/** How far a search is, and a way to end it. */
export function JobProgress({
  label,
  done,
  of,
  onCancel,
}: {
  label: string
  done: number
  of: number
  onCancel: () => void
}) {
  const { shell, format } = useLanguage()
  const { whatIf } = usePlanWords()
  const isCounted = of > 0
  const share = isCounted ? Math.min(1, done / of) : 0
  const told = isCounted ? fill(whatIf.searched, { done: format.number(done), all: format.number(of) }) : undefined
  return (
    <div className={styles.job}>
      <ProgressBar
        aria-label={label}
        isIndeterminate={!isCounted}
        value={share * 100}
        {...(told === undefined ? {} : { valueLabel: told })}
        className={styles.progress ?? ''}
      >
        <span className={styles.label}>
          {label}
          {told !== undefined && <bdi>{told}</bdi>}
        </span>
        <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles.track} width="100" height="4" />
          <rect className={isCounted ? styles.fill : styles.wait} width={isCounted ? share * 100 : 30} height="4" />
        </svg>
      </ProgressBar>
      <Button onPress={onCancel}>{shell.cancel}</Button>
    </div>
  )
}
