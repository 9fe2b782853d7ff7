import { type RefObject, useEffect, useState } from 'react'
import { type Bounds, MARK_KINDS, type Mark, type MarkKind } from '../../../../model/index.ts'
import { Button } from '../../../components/button.tsx'
import { KeyName } from '../../../components/key-name.tsx'
import { useKeys } from '../../../keys/use-keys.ts'
import { selectedBounds } from '../source/place-in-text.ts'
import { useReadWords } from '../words/index.ts'
import styles from './review.module.css'

export interface MarkBarProps {
  readonly text: string
  readonly textRef: RefObject<HTMLElement | null>
  readonly onMark: (mark: Mark) => void
}

/** Marks what is selected in the text by hand. */
export function MarkBar({ text, textRef, onMark }: MarkBarProps) {
  const words = useReadWords()
  const [bounds, forget] = useSelectedBounds(text, textRef)
  const mark = (kind: MarkKind) => {
    if (bounds === null) return
    onMark({ kind, ...bounds })
    getSelection()?.removeAllRanges()
    forget()
  }
  useKeys(words.keys, [{ keys: 'm', label: words.mark.command, run: () => mark('statement') }])
  if (bounds === null) return <p className={`${styles.hint} no-print`}>{words.mark.hint}</p>
  return (
    <div className={`${styles.mark} no-print`} role="toolbar" aria-label={words.mark.title}>
      <span>{words.mark.title}</span>
      {MARK_KINDS.map((kind) => (
        <Button key={kind} onPress={() => mark(kind)} {...(kind === 'statement' ? { 'aria-keyshortcuts': 'm' } : {})}>
          {words.mark.kinds[kind]} {kind === 'statement' && <KeyName keys="m" />}
        </Button>
      ))}
    </div>
  )
}

/** What is selected in the text; a press elsewhere does not make it forgotten, so that buttons can be reached. */
function useSelectedBounds(text: string, textRef: RefObject<HTMLElement | null>) {
  const [bounds, setBounds] = useState<Bounds | null>(null)
  useEffect(() => {
    const look = () => {
      const root = textRef.current
      const selection = getSelection()
      if (root === null || !selection?.anchorNode || !root.contains(selection.anchorNode)) return
      setBounds(selectedBounds(root, text))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text, textRef])
  return [bounds, () => setBounds(null)] as const
}
