import { useLanguage } from '../language/language.tsx'
import styles from './loading.module.css'

/** Shown while a page is waited for; told to screen readers, and seen only when it takes a moment. */
export function Loading() {
  const { shell } = useLanguage()
  return (
    <p role="status" data-loading="" className={styles.loading}>
      {shell.loading}…
    </p>
  )
}
