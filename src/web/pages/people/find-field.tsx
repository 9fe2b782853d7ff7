import { useId } from 'react'
import { fill } from '../../../words/index.ts'
import { useLanguage } from '../../language/language.tsx'
import styles from './people.module.css'
import type { PeopleWords } from './words/people-words.ts'

/** More rows than this are not shown at once: letters of a name narrow them. */
export const MOST_SHOWN = 300

interface FindProps {
  readonly words: PeopleWords
  readonly find: string
  readonly shown: number
  readonly all: number
  readonly onFind: (text: string) => void
}

/** Letters that names are found by, and how many were. */
export function FindField({ words, find, shown, all, onFind }: FindProps) {
  const { format } = useLanguage()
  const id = useId()
  return (
    <search className={`${styles.find} no-print`}>
      <label htmlFor={id}>{words.find}</label>
      <input id={id} type="search" value={find} onChange={({ target }) => onFind(target.value)} dir="auto" />
      <output className={styles.quiet}>
        {fill(words.shown, { shown: format.number(shown), all: format.number(all) })}
      </output>
    </search>
  )
}
