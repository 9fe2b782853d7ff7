import { Legend } from '../source/legend.tsx'
import { SourceText } from '../source/source-text.tsx'
import { SideHead } from '../split.tsx'
import { useReadWords } from '../words/index.ts'
import { MarkBar } from './mark-bar.tsx'
import type { Review } from './use-review.ts'
import { marksOf } from './usual-marks.ts'

/** The text, with the marks of what was found in it and a way to mark what was missed. */
export function TextSide({ review }: { review: Review }) {
  const words = useReadWords()
  const { reading, record, items, selected, current, kind, refs, canEnter, toPlace, mark } = review
  const shown = marksOf(kind)
  return (
    <>
      <SideHead title={words.source}>
        <Legend shown={shown} />
      </SideHead>
      <SourceText
        text={reading.text}
        language={record.source.language}
        textRef={refs.text}
        onPlace={toPlace}
        {...{ items, selected, shown }}
      />
      {canEnter && (
        <MarkBar
          text={reading.text}
          language={record.source.language}
          textRef={refs.text}
          from={current?.spans[0]?.start ?? 0}
          onMark={mark}
        />
      )}
    </>
  )
}
