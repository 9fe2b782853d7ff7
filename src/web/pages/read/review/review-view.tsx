import { useState } from 'react'
import type { EnteredAnswer, ReadingView } from '../api.ts'
import type { ReadSearch } from '../search.ts'
import { Split } from '../split.tsx'
import { useAddress } from '../use-address.ts'
import { Done, EnterPanel } from './enter-panel.tsx'
import { RecordSide } from './record-side.tsx'
import { TextSide } from './text-side.tsx'
import { useReview } from './use-review.ts'

export interface ReviewViewProps {
  readonly reading: ReadingView
  readonly search: ReadSearch
  /** True where more than a heading stands above. */
  readonly isBelow: boolean
  /** Begins anew with what the server keeps. */
  readonly onAnew: () => void
}

/** A text beside its record, to be looked through, decided and entered. */
export function ReviewView({ reading, search, isBelow, onAnew }: ReviewViewProps) {
  const review = useReview(reading, search)
  const toAddress = useAddress()
  const [entered, setEntered] = useState<EnteredAnswer | null>(null)
  const isEntering = search.view === 'enter' && review.canEnter
  return (
    <Split
      isBelow={isBelow}
      text={<TextSide review={review} />}
      record={
        entered !== null ? (
          <Done entered={entered} />
        ) : isEntering ? (
          <EnterPanel
            reading={reading}
            decided={review.now}
            onBack={() => toAddress({ view: null })}
            onEntered={setEntered}
          />
        ) : (
          <RecordSide review={review} onAnew={onAnew} />
        )
      }
    />
  )
}
