import type { ReactNode } from 'react'
import styles from './badge.module.css'

/** A short word on the state of something. The colour only repeats what the word says. */
export function Badge({ tone, children }: { tone: 'good' | 'warn' | 'bad' | 'accent' | 'quiet'; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>
}
