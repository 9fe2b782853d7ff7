import { useId, useState } from 'react'
import { firstDayOf, parseIso } from '../../calendar/index.ts'
import { bothDates } from '../../words/index.ts'
import { useLanguage } from '../language/language.tsx'
import styles from './date-or-part-field.module.css'
import { DayField } from './day-field.tsx'
import { typedDate } from './typed-date.ts'

interface DateOrPartProps {
  readonly label: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (Gregorian); '' for none. */
  readonly value: string
  readonly hint?: string | undefined
  /** What is wrong with the value, as somebody else found. */
  readonly problem?: string | undefined
  readonly isNeeded?: boolean
  /** Called with what was understood; with what was typed where it was not, which is no date. */
  readonly onChange: (value: string) => void
}

const PRECISIONS = ['day', 'part'] as const
type Precision = (typeof PRECISIONS)[number]

/**
 * A day in the reader's calendar, or a month or a year alone where no more is known. A whole day is told back in both
 * calendars before it is entered.
 */
export function DateOrPartField({ label, value, hint, problem, isNeeded = false, onChange }: DateOrPartProps) {
  const { shell } = useLanguage()
  const [precision, setPrecision] = useState<Precision>(value === '' || isDay(value) ? 'day' : 'part')
  const id = useId()
  const problemId = problem === undefined ? undefined : `${id}-problem`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a frame with a second name for one field
    <div className={styles.whole} role="group" aria-label={label} aria-describedby={problemId}>
      {precision === 'day' ? (
        <DayField
          label={label}
          value={isDay(value) ? value : ''}
          onChange={onChange}
          {...(isNeeded ? {} : { onClear: () => onChange('') })}
        />
      ) : (
        <TypedField {...{ label, value, isNeeded, onChange }} />
      )}
      <select
        className={styles.precision}
        aria-label={shell.datePrecision}
        value={precision}
        onChange={({ target }) => setPrecision(target.value as Precision)}
      >
        {PRECISIONS.map((one) => (
          <option key={one} value={one}>
            {shell.datePrecisions[one]}
          </option>
        ))}
      </select>
      <BothCalendars value={value} />
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      {problem !== undefined && (
        <span id={problemId} role="alert" className={styles.wrong}>
          {problem}
        </span>
      )}
    </div>
  )
}

/** A day, month or year as it is written; what cannot be understood is said at once. */
function TypedField({ label, value, isNeeded, onChange }: Required<Omit<DateOrPartProps, 'hint' | 'problem'>>) {
  const { shell } = useLanguage()
  const [typed, setTyped] = useState(value)
  const id = useId()
  const isWrong = typed.trim() !== '' && typedDate(typed) === null
  const type = (text: string) => {
    setTyped(text)
    onChange(typedDate(text) ?? text.trim())
  }
  return (
    <span className={styles.typed}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        data-typed-date
        dir="ltr"
        inputMode="text"
        autoComplete="off"
        maxLength={20}
        value={typed}
        required={isNeeded}
        aria-invalid={isWrong}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => type(target.value)}
      />
      <span id={`${id}-told`} aria-live="polite" className={isWrong ? styles.wrong : styles.hint}>
        {isWrong ? shell.typedDateWrong : shell.typedDateHint}
      </span>
    </span>
  )
}

function BothCalendars({ value }: { readonly value: string }) {
  const { vocabulary } = useLanguage()
  const date = isDay(value) ? parseIso(value) : null
  if (date === null) return null
  return (
    <span className={styles.hint} aria-live="polite">
      <bdi>{bothDates(firstDayOf(date), vocabulary)}</bdi>
    </span>
  )
}

function isDay(value: string): boolean {
  return parseIso(value)?.day != null
}
