import { Button } from '../../../components/button.tsx'
import { ItemLink } from '../../../components/item-link.tsx'
import { LocalText } from '../../../components/local-text.tsx'
import { useReadWords } from '../words/index.ts'
import styles from './fact.module.css'
import type { ProposalFacts } from './proposal-facts.ts'

export interface SameQuestionProps {
  readonly facts: ProposalFacts
  /** Called with the document of the register that it is, or null for a new one. */
  readonly onSame: (same: string | null) => void
}

/** Which document of the register it is, or what a new one begins with. */
export function SameQuestion({ facts, onSame }: SameQuestionProps) {
  const { same: words, alike } = useReadWords()
  const { candidates, same, similar, says, on, inForceOn } = facts
  const chosen = candidates.find(({ id }) => id === same)
  return (
    <>
      {candidates.length > 0 && (
        <fieldset className={`${styles.same} no-print`}>
          <legend>{similar === null ? words.question : alike}</legend>
          <ul>
            {candidates.map(({ id, titles }) => (
              <li key={id}>
                <ItemLink item={id}>
                  <LocalText text={titles} />
                </ItemLink>
                <Button aria-pressed={id === same} onPress={() => onSame(id)}>
                  {id === same && <span aria-hidden="true">✓ </span>}
                  {words.thisOne}
                </Button>
              </li>
            ))}
          </ul>
          <Button onPress={() => onSame(null)}>{words.aNew}</Button>
        </fieldset>
      )}
      {chosen !== undefined && <p className={styles.note}>{words.added}</p>}
      {chosen === undefined && says === 'in-force' && inForceOn === null && (
        <p className={styles.note}>{words.emptyInForce}</p>
      )}
      {chosen === undefined && says === 'signed' && on === null && <p className={styles.note}>{words.empty}</p>}
    </>
  )
}
