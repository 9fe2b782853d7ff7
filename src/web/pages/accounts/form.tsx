import { type ComponentProps, type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { problemOf } from '../../api/problem.ts'
import { Button } from '../../components/button.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import { Field } from '../read/fields.tsx'
import styles from './accounts.module.css'
import { useAccountsWords } from './use-words.ts'

export type Values = Readonly<Record<string, string>>

interface FormProps {
  /** What screen readers call the form. */
  readonly label: string
  readonly submit: string
  readonly look?: 'main' | 'plain'
  /** Which field a problem is about, by its code; all others are told above. */
  readonly fieldOf?: Readonly<Record<string, string>>
  readonly onSubmit: (values: Values) => Promise<void>
  readonly children: (wrong: (name: string) => string | null) => ReactNode
}

/** What is wrong: by the name of the field, and what is about none of them. */
interface Wrong {
  readonly fields: Values
  readonly error: unknown
}

const NOTHING: Wrong = { fields: {}, error: null }

/** A form that says at each field what is wrong with it, and goes to the first such field. */
export function Form({ label, submit, look = 'main', fieldOf = {}, onSubmit, children }: FormProps) {
  const { needed } = useAccountsWords()
  const form = useRef<HTMLFormElement>(null)
  const [wrong, setWrong] = useState(NOTHING)
  const [isPending, setPending] = useState(false)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [wrong])
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const lacking = emptyFields(event.currentTarget)
    if (lacking.length > 0 || isPending) {
      setWrong({ fields: Object.fromEntries(lacking.map((name) => [name, needed])), error: null })
      return
    }
    setPending(true)
    setWrong(NOTHING)
    try {
      await onSubmit(valuesOf(event.currentTarget))
    } catch (error) {
      setWrong(wrongOf(error, fieldOf))
    } finally {
      setPending(false)
    }
  }
  return (
    <form ref={form} aria-label={label} className={styles.form} noValidate onSubmit={(event) => void send(event)}>
      {wrong.error !== null && <ProblemNote error={wrong.error} />}
      {children((name) => wrong.fields[name] ?? null)}
      <div>
        <Button type="submit" look={look}>
          {submit}
        </Button>
      </div>
    </form>
  )
}

function wrongOf(error: unknown, fieldOf: Values): Wrong {
  const { code, title, hint } = problemOf(error)
  const field = fieldOf[code]
  if (field === undefined) return { fields: {}, error }
  return { fields: { [field]: `${title} — ${hint}` }, error: null }
}

function emptyFields(form: HTMLFormElement): readonly string[] {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[required]')]
  return inputs.filter(({ value }) => value.trim() === '').map(({ name }) => name)
}

function valuesOf(form: HTMLFormElement): Values {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}

interface TextInputProps extends ComponentProps<'input'> {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly wrong: (name: string) => string | null
}

/** A field of the form that has to be filled in, unless told otherwise. */
export function TextInput({ label, hint, wrong, name, required = true, ...input }: TextInputProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} wrong={wrong(name)}>
      {(control) => <input {...input} {...control} name={name} required={required} />}
    </Field>
  )
}

interface SelectInputProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few, beside fields of text. */
export function SelectInput<Value extends string>({ label, value, options, onChange }: SelectInputProps<Value>) {
  const choose = (chosen: string) => {
    const found = options.find((option) => option.value === chosen)
    if (found !== undefined) onChange(found.value)
  }
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => choose(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
