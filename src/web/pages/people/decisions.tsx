import { Button } from '../../components/button.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { DecisionLine } from './answers.ts'
import styles from './people.module.css'
import type { useDecide } from './use-decide.ts'
import type { PeopleWords } from './words/people-words.ts'

interface DecisionsProps {
  readonly rows: readonly DecisionLine[]
  readonly words: PeopleWords
  /** What the button that takes a decision back says. */
  readonly label: string
  readonly decide: ReturnType<typeof useDecide>
}

/** Decisions with who made them and when; whoever may decide can take each back. */
export function Decisions({ rows, words, label, decide }: DecisionsProps) {
  const { format } = useLanguage()
  return (
    <ul className={styles.decisions}>
      {rows.map(({ one, other, decision, reason, by, at, index }) => (
        <li key={index}>
          <div>
            <p>
              <bdi dir="auto">{one}</bdi>
              <span className={styles.sign} aria-hidden="true">
                {decision === 'same' ? ' = ' : ' ≠ '}
              </span>
              <span className="visually-hidden"> {decision === 'same' ? words.same : words.different} </span>
              <bdi dir="auto">{other}</bdi>
            </p>
            <p className={styles.quiet}>
              <bdi dir="auto">{by}</bdi>, <bdi>{format.instant(at)}</bdi>
              {reason !== null && (
                <>
                  {' · '}
                  <bdi dir="auto">{reason}</bdi>
                </>
              )}
            </p>
          </div>
          {decide.mayDecide && (
            <Button
              aria-label={`${label}: ${one}, ${other}`}
              isDisabled={decide.isPending}
              onPress={() => decide.mutate({ one, other, decision: 'undecided' })}
            >
              {label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
