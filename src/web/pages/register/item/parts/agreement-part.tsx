import type { AgreementState } from '../../../../../register/index.ts'
import { fill } from '../../../../../words/index.ts'
import { Badge } from '../../../../components/badge.tsx'
import { SideName } from '../../../../components/side-name.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'

/** How far the item is shared: recorded, seen by one side, by both, agreed; and who disputes it. */
export function AgreementPart({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { vocabulary, format } = useLanguage()
  const { page, agreement } = vocabulary.register
  const { state, seenBy, disputedBy } = detail.agreement
  const { last } = detail.item
  return (
    <Part title={words.agreement}>
      <p>
        <Badge tone={toneOf(state)}>{agreement[state]}</Badge>
        {seenBy.map((side) => (
          <span key={side}>
            {' · '}
            <SideName code={side} />
          </span>
        ))}
      </p>
      {disputedBy.map((side) => {
        const word = detail.item.disputes.findLast(({ party }) => party === side)
        return (
          <p key={side}>
            <Badge tone="bad">
              <SideName code={side} />
            </Badge>{' '}
            <bdi dir="auto">{word?.reason}</bdi>
          </p>
        )
      })}
      <p className={styles.quiet}>
        {fill(page.lastEntry, {
          index: format.digits(last.index),
          date: format.date(last.at.slice(0, 10)),
          by: last.by,
        })}
      </p>
    </Part>
  )
}

function toneOf(state: AgreementState): 'good' | 'accent' | 'quiet' {
  if (state === 'agreed') return 'good'
  return state === 'recorded' ? 'quiet' : 'accent'
}
