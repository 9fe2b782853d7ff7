import { createContext, type ReactNode, useContext, useId, useState } from 'react'
import { DateOrPartField } from '../../../../components/date-or-part-field.tsx'
import styles from './forms.module.css'

/** What is wrong with the fields of a form, by their names, and how to forget it once somebody mends them. */
export interface Problems {
  readonly problems: Readonly<Record<string, string>>
  readonly clear: () => void
}

export const FieldProblems = createContext<Problems>({ problems: {}, clear: () => {} })

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
}

interface FrameProps extends FieldProps {
  readonly children: (ids: {
    readonly id: string
    readonly describedBy: string | undefined
    readonly isWrong: boolean
  }) => ReactNode
}

/** A field with its label, what it takes, and what is wrong with it, all of which screen readers tell with it. */
function Frame({ name, label, hint, children }: FrameProps) {
  const id = useId()
  const problem = useContext(FieldProblems).problems[name]
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`].filter(
    Boolean,
  )
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: described.join(' ') || undefined, isWrong: problem !== undefined })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {problem !== undefined && (
        <span id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  )
}

interface TextProps extends FieldProps {
  readonly isLong?: boolean
  readonly isNeeded?: boolean
  readonly initial?: string
  /** Hears what is written; the field keeps it by itself. */
  readonly onWrite?: (value: string) => void
}

export function TextInput({ isLong, isNeeded = false, initial = '', onWrite, ...field }: TextProps) {
  const { name } = field
  const onChange = ({ target }: { readonly target: { readonly value: string } }) => onWrite?.(target.value)
  return (
    <Frame {...field}>
      {({ id, describedBy, isWrong }) => {
        const shared = {
          id,
          name,
          'aria-describedby': describedBy,
          'aria-invalid': isWrong,
          required: isNeeded,
          onChange,
        }
        if (isLong) return <textarea {...shared} rows={3} dir="auto" defaultValue={initial} className={styles.input} />
        return <input {...shared} type="text" dir="auto" defaultValue={initial} className={styles.input} />
      }}
    </Frame>
  )
}

/** A day, or less than a day, in the reader's calendar; the form gets it as an ISO date. */
export function DateInput({ name, label, hint, isNeeded = false, initial = '', onWrite }: Omit<TextProps, 'isLong'>) {
  const [value, setValue] = useState(initial)
  const { problems, clear } = useContext(FieldProblems)
  const change = (next: string) => {
    setValue(next)
    onWrite?.(next)
    clear()
  }
  return (
    <div className={styles.field}>
      <DateOrPartField {...{ label, hint, value, isNeeded }} problem={problems[name]} onChange={change} />
      <input type="hidden" name={name} value={value} />
    </div>
  )
}

interface SelectProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What is chosen at first, where the form itself keeps it. */
  readonly initial?: string
  readonly isNeeded?: boolean
  readonly value?: string
  readonly onChange?: (value: string) => void
}

export function SelectInput({ options, value, initial, isNeeded = false, onChange, ...field }: SelectProps) {
  return (
    <Frame {...field}>
      {({ id, describedBy, isWrong }) => (
        <select
          {...{ id, name: field.name, 'aria-describedby': describedBy, 'aria-invalid': isWrong, required: isNeeded }}
          {...(onChange === undefined
            ? { defaultValue: initial }
            : { value, onChange: ({ target }) => onChange(target.value) })}
          className={styles.input}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  )
}

interface ChecksProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly initial: readonly string[]
}

/** Any of a few, each by its name; the form gets the values that are chosen. */
export function ChecksInput({ name, label, options, initial }: ChecksProps) {
  const id = useId()
  const problem = useContext(FieldProblems).problems[name]
  return (
    <fieldset className={styles.checks} aria-describedby={problem === undefined ? undefined : `${id}-problem`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="checkbox" {...{ name, value: option.value }} defaultChecked={initial.includes(option.value)} />{' '}
          {option.label}
        </label>
      ))}
      {problem !== undefined && (
        <span id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </fieldset>
  )
}

export function FileInput(field: FieldProps) {
  return (
    <Frame {...field}>
      {({ id, describedBy }) => (
        <input id={id} name={field.name} type="file" aria-describedby={describedBy} className={styles.file} />
      )}
    </Frame>
  )
}
