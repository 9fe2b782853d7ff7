import { useSuspenseQuery } from '@tanstack/react-query'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Callout } from '../../components/callout.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import type { DecisionLine } from './answers.ts'
import { Decisions } from './decisions.tsx'
import styles from './people.module.css'
import { useDecide } from './use-decide.ts'
import type { PeopleWords } from './words/people-words.ts'

/** Every decision on names that holds; each can be taken back. */
export function DecisionList({ words }: { words: PeopleWords }) {
  const { rel } = useRelationship()
  const decide = useDecide()
  const { data } = useSuspenseQuery({
    queryKey: ['names-decisions', rel],
    queryFn: ({ signal }) =>
      ask<{ rows: readonly DecisionLine[] }>(apiPath('relationships', rel, 'names', 'decisions'), {
        signal,
        query: { limit: 1000 },
      }),
  })
  const { variables } = decide
  return (
    <section aria-labelledby="decisions" className={styles.section}>
      <h2 id="decisions">{words.decisions}</h2>
      <div aria-live="polite">
        {decide.isSuccess && variables && (
          <Callout tone="good" title={fill(words.decided[variables.decision], { ...variables })} />
        )}
      </div>
      {decide.error && <ProblemNote error={decide.error} />}
      {data.rows.length === 0 ? (
        <Callout tone="info" title={words.noDecisions}>
          <p>{words.noDecisionsHint}</p>
        </Callout>
      ) : (
        <Decisions rows={data.rows} words={words} label={words.takeBack} decide={decide} />
      )}
    </section>
  )
}
