import { invisibleCharacters } from '../../model/index.ts'
import { useLanguage } from '../language/language.tsx'
import styles from './visible-text.module.css'

export interface VisibleTextProps {
  readonly text: string
  /** Where the text starts in what it is taken from: pieces then carry their place as `data-start`. */
  readonly start?: number
}

/** A text as it stands; characters that nobody would see, or that would turn it around, as pictures. */
export function VisibleText({ text, start }: VisibleTextProps) {
  const { shell } = useLanguage()
  const found = invisibleCharacters(text).filter(({ index }) => !/[\t\n\r]/.test(text[index] ?? ''))
  if (found.length === 0) return text
  const placed = (at: number) => (start === undefined ? {} : { 'data-start': start + at })
  const plain = (from: number, to: number) => (
    <span key={from} {...placed(from)}>
      {text.slice(from, to)}
    </span>
  )
  const pieces: React.ReactNode[] = []
  let at = 0
  for (const { index, length, picture } of found) {
    if (index > at) pieces.push(plain(at, index))
    pieces.push(
      <span
        key={`mark ${index}`}
        className={styles.invisible}
        title={shell.invisible}
        {...placed(index)}
        {...(start === undefined ? {} : { 'data-length': length })}
      >
        {picture}
      </span>,
    )
    at = index + length
  }
  if (at < text.length) pieces.push(plain(at, text.length))
  return pieces
}
