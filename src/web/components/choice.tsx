import { Label, Radio, RadioGroup } from 'react-aria-components'
import styles from './choice.module.css'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Where the label is in another language than the page. */
  readonly language?: string
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
}) {
  return (
    <RadioGroup className={styles.group ?? ''} value={value} onChange={(next) => onChange(next as Value)}>
      <Label className={styles.label}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            <span lang={option.language}>{option.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
