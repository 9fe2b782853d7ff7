import type { ReactNode } from 'react'
import styles from './split.module.css'

export interface SplitProps {
  readonly text: ReactNode
  readonly record: ReactNode
  /** True where more than a heading stands above. */
  readonly isBelow?: boolean
}

/** The text where a line begins, what it says where it ends; one above the other where there is little room. */
export function Split({ text, record, isBelow = false }: SplitProps) {
  return (
    <div className={styles.split} data-below={isBelow || undefined}>
      <div className={styles.side}>{text}</div>
      <div className={styles.side}>{record}</div>
    </div>
  )
}

/** The head of a side: its title, and what can be chosen of it. */
export function SideHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      {children}
    </div>
  )
}
