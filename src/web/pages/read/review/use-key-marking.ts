import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Bounds } from '../../../../model/index.ts'
import { type KeyCommand, useKeys } from '../../../keys/use-keys.ts'
import { scrollWithin } from '../scroll-within.ts'
import { boundsOf, type KeyboardMark, type MarkStep, markAfter, markFrom } from '../source/keyboard-mark.ts'
import { selectInText } from '../source/select-in-text.ts'
import { textUnits } from '../source/text-units.ts'
import { useReadWords } from '../words/index.ts'

export interface KeyMarking {
  /** Begins with the sentence at the place. */
  readonly begin: (place: number) => void
  /** The words that the keyboard has marked, and where they stand; null while it marks none. */
  readonly words: string | null
  readonly bounds: Bounds | null
  readonly end: () => void
}

export interface KeyMarkingOptions {
  readonly text: string
  readonly language: string | null
  readonly textRef: RefObject<HTMLElement | null>
  /** Where the kinds are offered. */
  readonly barRef: RefObject<HTMLElement | null>
  /** What the words are is to be said now. */
  readonly onOffer: () => void
  /** Nothing is marked any more. */
  readonly onEnd: () => void
}

/** Marks words of the text by keys alone: they are selected as a pointer would select them. */
export function useKeyMarking({ text, language, textRef, barRef, onOffer, onEnd }: KeyMarkingOptions): KeyMarking {
  const units = useMemo(() => textUnits(text, language), [text, language])
  const [mark, setMark] = useState<KeyboardMark | null>(null)
  const move = (next: KeyboardMark | null) => {
    const root = textRef.current
    if (root === null || next === null) return
    const element = selectInText(root, boundsOf(next))
    if (element !== null) scrollWithin(root, [element], { isQuiet: false })
    setMark(next)
  }
  const end = () => {
    setMark(null)
    getSelection()?.removeAllRanges()
    onEnd()
  }
  useApplication(textRef, mark !== null)
  useLeaving({ textRef, barRef }, () => setMark(null))
  const step = (taken: MarkStep) => mark !== null && move(markAfter(mark, taken, units))
  useMarkKeys({ isActive: mark !== null, step, end, onOffer, isMirrored: () => isMirroredAt(mark) })
  return {
    words: mark === null ? null : wordsOf(text, mark),
    bounds: mark === null ? null : boundsOf(mark),
    end,
    begin(place) {
      // Before the focus comes: screen readers look at the role when it does.
      if (textRef.current !== null) setRole(textRef.current, true)
      textRef.current?.focus({ preventScroll: true })
      move(markFrom(place, units))
    },
  }
}

function wordsOf(text: string, mark: KeyboardMark): string {
  const { start, end } = boundsOf(mark)
  return text.slice(start, end).replace(/\s+/g, ' ')
}

interface MarkKeys {
  readonly isActive: boolean
  readonly step: (step: MarkStep) => void
  readonly end: () => void
  readonly onOffer: () => void
  /** True where the line is read from right to left: the arrows go as the words stand. */
  readonly isMirrored: () => boolean
}

function useMarkKeys({ isActive, step, end, onOffer, isMirrored }: MarkKeys): void {
  const { mark: words } = useReadWords()
  const onwards = (key: 1 | -1) => (isMirrored() ? (-key as 1 | -1) : key)
  const all: readonly KeyCommand[] = [
    { keys: 'ArrowDown', label: words.nextSentence, run: () => step({ by: 'sentence', to: 1, extends: false }) },
    { keys: 'ArrowUp', label: words.previousSentence, run: () => step({ by: 'sentence', to: -1, extends: false }) },
    { keys: 'ArrowRight', label: words.wordRight, run: () => step({ by: 'word', to: onwards(1), extends: false }) },
    { keys: 'ArrowLeft', label: words.wordLeft, run: () => step({ by: 'word', to: onwards(-1), extends: false }) },
    { keys: 'Shift+ArrowDown', label: words.moreDown, run: () => step({ by: 'sentence', to: 1, extends: true }) },
    { keys: 'Shift+ArrowUp', label: words.moreUp, run: () => step({ by: 'sentence', to: -1, extends: true }) },
    {
      keys: 'Shift+ArrowRight',
      label: words.moreRight,
      run: () => step({ by: 'word', to: onwards(1), extends: true }),
    },
    { keys: 'Shift+ArrowLeft', label: words.moreLeft, run: () => step({ by: 'word', to: onwards(-1), extends: true }) },
    { keys: 'Enter', label: words.offer, run: onOffer },
    { keys: 'Escape', label: words.end, run: end },
  ]
  useKeys(words.keys, isActive ? all : [])
}

/** Which way the line with the words runs. */
function isMirroredAt(mark: KeyboardMark | null): boolean {
  const node = mark === null ? null : getSelection()?.focusNode
  const element = node instanceof Element ? node : node?.parentElement
  return element != null && getComputedStyle(element).direction === 'rtl'
}

/** Where somebody can be while they mark by keys: in the text, with the kinds, or in the list of keys. */
interface Places {
  readonly textRef: RefObject<HTMLElement | null>
  readonly barRef: RefObject<HTMLElement | null>
}

/** Calls back when the focus goes elsewhere, or the pointer is taken up in the text: keys mean something else from there on. */
function useLeaving({ textRef, barRef }: Places, onLeave: () => void): void {
  const leave = useRef(onLeave)
  useEffect(() => {
    leave.current = onLeave
  })
  useEffect(() => {
    const text = textRef.current
    const pressed = () => leave.current()
    const moved = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target === text) return
      if (barRef.current?.contains(target) !== true && target.closest('[role="dialog"]') === null) leave.current()
    }
    text?.addEventListener('pointerdown', pressed)
    document.addEventListener('focusin', moved)
    return () => {
      text?.removeEventListener('pointerdown', pressed)
      document.removeEventListener('focusin', moved)
    }
  }, [textRef, barRef])
}

/** While words are marked the arrows belong to the page: screen readers would else read with them. */
function useApplication(ref: RefObject<HTMLElement | null>, isOn: boolean): void {
  const was = useRef(false)
  useEffect(() => {
    const element = ref.current
    if (element === null || was.current === isOn) return
    was.current = isOn
    setRole(element, isOn)
  }, [ref, isOn])
}

function setRole(element: HTMLElement, isOn: boolean): void {
  if (isOn) element.setAttribute('role', 'application')
  else element.removeAttribute('role')
}
