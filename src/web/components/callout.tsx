import type { ReactNode } from 'react'
import styles from './callout.module.css'

/** Something that should not be overlooked. Problems are told to screen readers at once. */
export function Callout({
  tone,
  title,
  children,
}: {
  tone: 'info' | 'good' | 'warn' | 'bad'
  title?: string
  children?: ReactNode
}) {
  return (
    <div className={`${styles.callout} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : undefined}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  )
}
