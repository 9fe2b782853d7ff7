import { type ReactNode, useId } from 'react'
import styles from './fields.module.css'

interface FieldProps {
  readonly label: string
  readonly hint?: string
  /** What is wrong with what is typed; null when nothing is. */
  readonly wrong?: string | null
  readonly children: (control: {
    readonly id: string
    readonly className: string
    readonly 'aria-describedby': string | undefined
    readonly 'aria-invalid': boolean | undefined
  }) => ReactNode
}

/** A label above a control of the system, with what to say of it below. */
export function Field({ label, hint, wrong = null, children }: FieldProps) {
  const id = useId()
  const told = wrong ?? hint
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        className: styles.input ?? '',
        'aria-describedby': told === undefined ? undefined : `${id}-told`,
        'aria-invalid': wrong === null ? undefined : true,
      })}
      {told !== undefined && (
        <span id={`${id}-told`} className={wrong === null ? styles.hint : styles.wrong}>
          {told}
        </span>
      )}
    </div>
  )
}
