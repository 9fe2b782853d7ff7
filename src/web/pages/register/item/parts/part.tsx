import { type ReactNode, useId } from 'react'
import styles from './parts.module.css'

/** Where links within the page lead to. */
export const HISTORY_PART = 'history'

/** A part of the page with its heading, as a landmark of its own. */
export function Part({ title, anchor, children }: { title: string; anchor?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section id={anchor} className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
