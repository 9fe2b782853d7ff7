import { useId } from 'react'
import styles from './select-field.module.css'

/** A day, with the calendar of the system; `null` for none. The field is Gregorian, as in the address. */
export function DayField({
  label,
  value,
  most,
  onChange,
}: {
  label: string
  value: string
  /** The last day that can be chosen. */
  most: string
  onChange: (day: string) => void
}) {
  const id = useId()
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={styles.select}
        value={value}
        max={most}
        onChange={({ target }) => target.value !== '' && onChange(target.value)}
      />
    </span>
  )
}
