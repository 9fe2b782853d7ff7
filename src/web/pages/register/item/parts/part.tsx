import { type ReactNode, useId } from 'react'
import styles from './parts.module.css'

/** A part of the page with its heading, as a landmark of its own. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
