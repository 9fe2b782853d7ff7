import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { problemOf } from '../../../../api/problem.ts'
import { Button } from '../../../../components/button.tsx'
import { ProblemNote } from '../../../../components/problem-note.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { HISTORY_PART } from '../parts/part.tsx'
import { useItemWords } from '../words/use-words.ts'
import { fieldOfProblem } from './field-of-problem.ts'
import { FieldProblems } from './fields.tsx'
import styles from './forms.module.css'
import { type Sent, useEnter, useMay } from './use-enter.ts'
import { WhoMay } from './who-may.tsx'

interface ChangeFormProps {
  readonly title: string
  readonly hint?: string
  readonly type: Sent['type']
  readonly look?: 'plain' | 'quiet'
  /** Makes the changes out of what the fields say. */
  readonly changes: (fields: FormData) => Promise<readonly Sent[]> | readonly Sent[]
  readonly children: ReactNode
}

/**
 * A form that enters something, closed until it is wanted. What a rule refuses is told beside the field that it is about,
 * or above the button. To those who may not enter it the form that stands for itself says who may.
 */
export function ChangeForm({ title, hint, type, changes, children, look = 'plain' }: ChangeFormProps) {
  const may = useMay()
  const { isOpen, isEntered, opener, toggle, close } = useOpening()
  const id = useId()
  if (!may(type)) return look === 'plain' ? <WhoMay type={type} what={title} /> : null
  return (
    <div className={`${styles.change} no-print`}>
      <Button ref={opener} look={look} onPress={toggle} aria-expanded={isOpen} aria-controls={id}>
        {title}
      </Button>
      <div id={id}>
        {isOpen && (
          <OpenForm hint={hint} changes={changes} onDone={close} title={title}>
            {children}
          </OpenForm>
        )}
      </div>
      <EnteredNote isEntered={isEntered} />
    </div>
  )
}

/** Whether a form is open, and where the focus was before; `close` is told whether something was entered. */
export function useOpening() {
  const [isOpen, setOpen] = useState(false)
  const [isEntered, setEntered] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const toggle = () => {
    setOpen(!isOpen)
    setEntered(false)
  }
  const close = (wasEntered: boolean) => {
    setOpen(false)
    setEntered(wasEntered)
    opener.current?.focus()
  }
  return { isOpen, isEntered, opener, toggle, close }
}

/** Says that it is entered, and where it now stands. */
export function EnteredNote({ isEntered }: { readonly isEntered: boolean }) {
  const words = useItemWords()
  return (
    <p role="status" className={styles.entered}>
      {isEntered && (
        <>
          {words.entered} <a href={`#${HISTORY_PART}`}>{words.seeHistory}</a>
        </>
      )}
    </p>
  )
}

interface OpenProps extends Pick<ChangeFormProps, 'title' | 'changes' | 'children'> {
  readonly hint: string | undefined
  readonly onDone: (isEntered: boolean) => void
}

/** The form itself, where something else opens it. */
export function OpenForm({ title, hint, changes, children, onDone }: OpenProps) {
  const words = useItemWords()
  const { shell } = useLanguage()
  const { mutate, isPending, error, clear } = useEntering(changes, onDone)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A date that nobody can understand says so itself, beside its field.
    const wrong = event.currentTarget.querySelector<HTMLElement>('[data-typed-date][aria-invalid="true"]')
    if (wrong !== null) return wrong.focus()
    mutate(new FormData(event.currentTarget))
  }
  return (
    <form className={styles.form} onSubmit={submit} onChange={clear} aria-label={title}>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <FieldProblems value={{ problems: problemsOf(error), clear }}>
        <div className={styles.fields}>{children}</div>
      </FieldProblems>
      {error !== null && <ProblemNote error={error} />}
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={isPending}>
          {isPending ? words.entering : words.enter}
        </Button>
        <Button onPress={() => onDone(false)}>{shell.cancel}</Button>
      </div>
    </form>
  )
}

function useEntering(changes: ChangeFormProps['changes'], onDone: OpenProps['onDone']) {
  const enter = useEnter()
  const [failure, setFailure] = useState<unknown>(null)
  const mutate = async (fields: FormData) => {
    setFailure(null)
    try {
      await enter.mutateAsync(await changes(fields))
      onDone(true)
    } catch (error) {
      setFailure(error)
    }
  }
  const { isPending } = enter
  return { mutate: (fields: FormData) => void mutate(fields), isPending, error: failure, clear: () => setFailure(null) }
}

/** What is wrong, under the name of the field that it is about. */
function problemsOf(error: unknown): Readonly<Record<string, string>> {
  if (error === null) return {}
  const problem = problemOf(error)
  const name = fieldOfProblem(problem)
  return name === undefined ? {} : { [name]: problem.title }
}

/** The text of a field; null when it is empty. */
export function textIn(fields: FormData, name: string): string | null {
  const value = fields.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
