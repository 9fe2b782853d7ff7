import { memo, useEffect, useMemo, useRef } from 'react'
import { useTakenOver } from '../../../components/use-taken-over.ts'
import { VisibleText } from '../../../components/visible-text.tsx'
import type { ItemKind, RecordItem } from '../record/record-items.ts'
import { isScrolled, scrollWithin, untilLaidOut } from '../scroll-within.ts'
import { useReadWords } from '../words/index.ts'
import { clickedPlace } from './place-in-text.ts'
import { type Line, type Marked, markedLines, type Segment } from './segments.ts'
import styles from './source-text.module.css'
import { toWordBorders } from './word-borders.ts'

interface Of {
  readonly key: string
  readonly kind: ItemKind
}

export interface SourceTextProps {
  readonly text: string
  /** ISO 639-1 code of its language, or null. */
  readonly language: string | null
  readonly items: readonly RecordItem[]
  readonly selected: string | null
  /** The kinds that are marked beside what is selected. */
  readonly shown: readonly ItemKind[]
  readonly textRef: React.RefObject<HTMLElement | null>
  /** A click on words, by their place in the source. */
  readonly onPlace: (place: number) => void
}

/**
 * The text, word for word, with what was found in it marked. Marks are elements of their own that show the very
 * characters; where they would tear a word of joined letters they are shown up to its ends.
 */
export function SourceText({ text, language, items, selected, shown, textRef, onPlace }: SourceTextProps) {
  const words = useReadWords()
  const lines = useMemo(() => markedLines(text, marksOf(text, items)), [text, items])
  const selectedSpans = useMemo(() => items.find(({ key }) => key === selected)?.spans ?? [], [items, selected])
  const isFirst = useRef(true)
  const isBegun = useRef(!useTakenOver())
  useEffect(() => {
    const container = textRef.current
    if (selected === null || container === null) return
    const isQuiet = isFirst.current
    isFirst.current = false
    // Whoever reads already what the server has begun goes on reading where they are.
    if (isQuiet && isBegun.current && isScrolled(container)) return
    let shownAt = 0
    const show = () => {
      scrollWithin(container, [...container.querySelectorAll('[data-selected]')], { isQuiet })
      shownAt = container.scrollTop
    }
    const stop = untilLaidOut(show)
    if (!isQuiet) return stop
    // Words move when the font of their script comes, which is behind the first sight of them.
    const again = () => {
      if (container.scrollTop === shownAt) show()
    }
    document.fonts.addEventListener('loadingdone', again, { once: true })
    return () => {
      stop()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [selected, textRef])
  const click = ({ target }: React.MouseEvent) => {
    const place = getSelection()?.isCollapsed === false ? null : clickedPlace(target)
    if (place !== null) onPlace(place)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: from the words to the item; the keys j and k go through the items
    <section
      ref={textRef}
      className={styles.text}
      data-show={shown.join(' ')}
      lang={language ?? undefined}
      aria-label={words.source}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
      onClick={click}
    >
      {lines.map((line) => {
        const isTouched = selectedSpans.some(({ start, end }) => start < line.end && end > line.start)
        return <TextLine key={line.start} line={line} text={text} selected={isTouched ? selected : null} />
      })}
    </section>
  )
}

function marksOf(text: string, items: readonly RecordItem[]): readonly Marked<Of>[] {
  return items.flatMap(({ key, kind, spans }) =>
    spans.map((span) => ({ ...toWordBorders(text, span), of: { key, kind } })),
  )
}

interface LineProps {
  readonly line: Line<Of>
  readonly text: string
  readonly selected: string | null
}

/** Drawn anew only when what is selected enters or leaves it. */
const TextLine = memo(function TextLine({ line, text, selected }: LineProps) {
  if (line.segments.length === 0) return <p className={styles.empty} data-start={line.start} />
  return (
    <p className={styles.line} dir="auto">
      {line.segments.map((segment) => (
        <TextSegment key={segment.start} segment={segment} text={text} selected={selected} />
      ))}
    </p>
  )
})

function TextSegment({ segment, text, selected }: { segment: Segment<Of>; text: string; selected: string | null }) {
  const { start, end, marks } = segment
  const isSelected = selected !== null && marks.some(({ of }) => of.key === selected)
  const kinds = [...new Set(marks.map(({ of }) => of.kind))]
  const className = kinds.map((kind) => styles[kind]).join(' ')
  const content = <VisibleText text={text.slice(start, end)} start={start} />
  if (isSelected) {
    return (
      <mark className={`${styles.selected} ${className}`} data-start={start} data-selected="">
        {content}
      </mark>
    )
  }
  return (
    <span className={className || undefined} data-start={start} data-marked={marks.length > 0 ? '' : undefined}>
      {content}
    </span>
  )
}
