import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useLanguage } from '../language/language.tsx'
import styles from './not-found.module.css'
import { PageHeading } from './page-heading.tsx'
import { ProblemNote } from './problem-note.tsx'

/** In the place of a page that could not be shown. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const { shell } = useLanguage()
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className={styles.page}>
      <PageHeading>{shell.failed}</PageHeading>
      <ProblemNote error={error} onRetry={retry} />
    </div>
  )
}
