import type { ReactNode } from 'react'
import { memo } from 'react'
import type { LocalText as Titles } from '../../../../register/index.ts'
import { ItemLink } from '../../../components/item-link.tsx'
import { LocalText } from '../../../components/local-text.tsx'
import { useLanguage } from '../../../language/language.tsx'
import type { Decision } from '../review/review-state.ts'
import { useReadWords } from '../words/index.ts'
import styles from './fact.module.css'
import { ItemDetails, ItemText, tagOf } from './item-text.tsx'
import type { ProposalFacts } from './proposal-facts.ts'
import type { RecordItem } from './record-items.ts'

export interface BecameItem {
  readonly item: string
  readonly titles: Titles
}

export interface FactProps {
  readonly item: RecordItem
  /** What the register would take over; null for what it does not. */
  readonly facts: ProposalFacts | null
  readonly isSelected: boolean
  readonly decision: Decision | null
  /** The item of the register that came of it, or null. */
  readonly became: BecameItem | null
  readonly onSelect: (key: string) => void
  /** What can be done with it, while it is selected. */
  readonly children?: ReactNode
}

/** One item of the record. A click leads to its words. */
export const Fact = memo(function Fact(props: FactProps) {
  const { item, facts, isSelected, decision, became, onSelect, children } = props
  const { vocabulary } = useLanguage()
  const tag = tagOf(item, facts, vocabulary)
  return (
    <li
      className={styles.fact}
      data-key={item.key}
      data-state={decision ?? undefined}
      data-current={isSelected || undefined}
    >
      <button
        type="button"
        className={styles.main}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => onSelect(item.key)}
      >
        {tag !== '' && <span className={`${styles.tag} ${styles[item.kind] ?? ''}`}>{tag}</span>}
        <span className={styles.words}>
          <ItemText item={item} facts={facts} />
        </span>
        <span className={styles.details}>
          <ItemDetails item={item} facts={facts} />
          <Basis item={item} />
          <State decision={decision} />
        </span>
      </button>
      {became !== null && <Became {...became} />}
      {isSelected && children}
    </li>
  )
})

/** How sure the reader was; said only where somebody should look. */
function Basis({ item }: { item: RecordItem }) {
  const { vocabulary } = useLanguage()
  const { states } = useReadWords()
  if (item.kind === 'issue') return null
  const { confidence, rule } = item.fact
  if (rule === 'marked-by-hand') return <span>{states.byHand}</span>
  return confidence === 'unsure' ? <span className={styles.unsure}>{vocabulary.kinds.confidence.unsure}</span> : null
}

function State({ decision }: { decision: Decision | null }) {
  const { states } = useReadWords()
  if (decision === null) return null
  return (
    <strong className={styles[decision]}>
      <span aria-hidden="true">{decision === 'accepted' ? '✓' : '✕'}</span> {states[decision]}
    </strong>
  )
}

function Became({ item, titles }: BecameItem) {
  const { kept } = useReadWords()
  return (
    <p className={styles.note}>
      {kept.inRegister}{' '}
      <ItemLink item={item}>
        <LocalText text={titles} />
      </ItemLink>
    </p>
  )
}
