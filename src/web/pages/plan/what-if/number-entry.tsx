import { useId, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { usePlanWords } from '../use-words.ts'
import styles from './what-if.module.css'

/** A whole number and a button that takes it over. */
export function NumberEntry({
  label,
  hint,
  least,
  usual,
  onAdd,
}: {
  label: string
  hint?: string
  least: number
  usual: number
  onAdd: (value: number) => void
}) {
  const { whatIf } = usePlanWords()
  const id = useId()
  const [value, setValue] = useState(String(usual))
  const number = Number(value)
  const isGood = value.trim() !== '' && Number.isInteger(number) && number >= least && number <= MOST
  return (
    <form
      className={styles.entry}
      onSubmit={(event) => {
        event.preventDefault()
        if (isGood) onAdd(number)
      }}
    >
      <label htmlFor={id}>
        {label}
        {hint !== undefined && <span className={styles.hint}> ({hint})</span>}
      </label>
      <input
        id={id}
        type="number"
        className={styles.number}
        value={value}
        min={least}
        max={MOST}
        step={1}
        onChange={({ target }) => setValue(target.value)}
      />
      <Button type="submit" isDisabled={!isGood} aria-label={`${whatIf.add}: ${label}`}>
        {whatIf.add}
      </Button>
    </form>
  )
}

/** More days or files than any plan has. */
const MOST = 1000
