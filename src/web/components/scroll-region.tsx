import type { ReactNode } from 'react'
import styles from './scroll-region.module.css'

/** What may be wider than the page: it scrolls by itself, also by keys, and has a name for those who do not see it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys (WCAG 2.1.1)
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
