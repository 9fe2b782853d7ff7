import { type RefObject, useEffect, useRef, useState } from 'react'
import { Toolbar } from 'react-aria-components'
import { type Bounds, MARK_KINDS, type Mark, type MarkKind } from '../../../../model/index.ts'
import { fill } from '../../../../words/index.ts'
import { Button } from '../../../components/button.tsx'
import { KeyName } from '../../../components/key-name.tsx'
import { useKeys } from '../../../keys/use-keys.ts'
import { selectedBounds } from '../source/place-in-text.ts'
import { toWordBorders } from '../source/word-borders.ts'
import { useReadWords } from '../words/index.ts'
import styles from './review.module.css'
import { useKeyMarking } from './use-key-marking.ts'

export interface MarkBarProps {
  readonly text: string
  /** ISO 639-1 code of its language, or null. */
  readonly language: string | null
  readonly textRef: RefObject<HTMLElement | null>
  /** Where the keyboard begins to mark. */
  readonly from: number
  readonly onMark: (mark: Mark) => void
}

/** Marks what is selected in the text by hand, with a pointer or by keys alone. */
export function MarkBar({ text, language, textRef, from, onMark }: MarkBarProps) {
  const words = useReadWords()
  const [selected, forget] = useSelectedBounds(text, textRef)
  const barRef = useRef<HTMLDivElement>(null)
  const onOffer = () => barRef.current?.querySelector('button')?.focus()
  const keys = useKeyMarking({ text, language, textRef, barRef, onOffer, onEnd: forget })
  // The browser tells of a selection a moment later than the keys that made it.
  const bounds = keys.bounds ?? selected
  const mark = (kind: MarkKind) => {
    if (bounds === null) return
    keys.end()
    onMark({ kind, ...bounds })
  }
  const isBeginning = bounds === null
  useKeys(words.keys, [
    {
      keys: 'm',
      label: isBeginning ? words.mark.begin : words.mark.command,
      run: () => (isBeginning ? keys.begin(from) : mark('statement')),
    },
  ])
  return (
    <div className="no-print">
      <p className="visually-hidden" role="status">
        {keys.words === null ? '' : fill(words.mark.marked, { words: `\u2068${keys.words}\u2069` })}
      </p>
      {bounds === null ? (
        <p className={styles.hint}>{words.mark.hint}</p>
      ) : (
        <Toolbar ref={barRef} className={styles.mark} aria-label={words.mark.title}>
          <span>{words.mark.title}</span>
          {MARK_KINDS.map((kind) => (
            <Button
              key={kind}
              onPress={() => mark(kind)}
              {...(kind === 'statement' ? { 'aria-keyshortcuts': 'm' } : {})}
            >
              {words.mark.kinds[kind]} {kind === 'statement' && <KeyName keys="m" />}
            </Button>
          ))}
        </Toolbar>
      )}
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
      if (root === null) return
      if (selection?.rangeCount === 0) return
      if (!selection?.anchorNode || !root.contains(selection.anchorNode)) return
      const selected = selectedBounds(root, text)
      // A word of joined letters is marked whole, wherever the pointer was let go.
      setBounds(selected === null ? null : toWordBorders(text, selected))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text, textRef])
  return [bounds, () => setBounds(null)] as const
}
