import { useId } from 'react'
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components'
import { Button } from '../../components/button.tsx'
import styles from './history.module.css'
import { useWords } from './use-words.ts'

/** Larger files are none that belong here. */
const LARGEST_BYTES = 1_000_000

/** A text that is typed, pasted, dropped as a file or chosen. */
export function TextDrop({
  label,
  hint,
  value,
  rows = 4,
  onChange,
}: {
  label: string
  hint?: string
  value: string
  rows?: number
  onChange: (text: string) => void
}) {
  const { state: words } = useWords()
  const id = useId()
  const take = async (file: File | null | undefined) => {
    if (file && file.size <= LARGEST_BYTES) onChange(await file.text())
  }
  return (
    <DropZone
      className={styles.drop ?? ''}
      aria-label={label}
      onDrop={async ({ items }) => {
        const [file] = items.filter(isFileDropItem)
        await take(await file?.getFile())
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.text}
        dir="ltr"
        rows={rows}
        spellCheck={false}
        autoComplete="off"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.quiet}>
          {hint}
        </p>
      )}
      <p className={styles.tools}>
        <FileTrigger onSelect={(files) => void take(files?.[0])}>
          <Button>{words.chooseFile}</Button>
        </FileTrigger>
        <span className={styles.quiet}>{words.drop}</span>
      </p>
    </DropZone>
  )
}
