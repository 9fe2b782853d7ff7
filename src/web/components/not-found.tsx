import { useLanguage } from '../language/language.tsx'
import { Callout } from './callout.tsx'
import styles from './not-found.module.css'
import { PageHeading } from './page-heading.tsx'

/** The page for an address that leads nowhere. */
export function NotFound() {
  const { shell } = useLanguage()
  return (
    <div className={styles.page}>
      <PageHeading>{shell.notFound}</PageHeading>
      <Callout tone="warn">
        <p>{shell.notFoundHint}</p>
      </Callout>
    </div>
  )
}
