import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { NameVerdict } from '../../../register/index.ts'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Button } from '../../components/button.tsx'
import { Callout } from '../../components/callout.tsx'
import { KeyName } from '../../components/key-name.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import { useKeys } from '../../keys/use-keys.ts'
import { useLanguage } from '../../language/language.tsx'
import type { PairAnswer } from './answers.ts'
import styles from './people.module.css'
import { SeenPlaces } from './seen-places.tsx'
import { type Deciding, useDecide } from './use-decide.ts'
import type { PeopleWords } from './words/people-words.ts'

/** Pairs of names that somebody has to look at, one at a time; what was decided last can be taken back at once. */
export function Undecided({ words }: { words: PeopleWords }) {
  const { rel } = useRelationship()
  const { data, error } = useQuery({
    queryKey: ['names-undecided', rel],
    queryFn: ({ signal }) =>
      ask<{ rows: readonly PairAnswer[] }>(apiPath('relationships', rel, 'names', 'undecided'), {
        signal,
        query: { limit: MOST },
      }),
  })
  const [later, setLater] = useState<readonly string[]>([])
  const [last, setLast] = useState<Deciding | null>(null)
  const decide = useDecide()
  const rows = data?.rows ?? []
  const waiting = rows.filter((pair) => !later.includes(keyOf(pair)))
  // After the last one those that were put off come again.
  const pair = waiting[0] ?? rows[0]
  const answer = (decision: NameVerdict) => {
    if (pair === undefined || decide.isPending || !decide.mayDecide) return
    const { one, other } = pair
    decide.mutate({ one, other, decision }, { onSuccess: () => setLast({ one, other, decision }) })
  }
  const putOff = () => {
    if (pair === undefined) return
    setLater(waiting.length > 1 ? [...later, keyOf(pair)] : [])
  }
  const commands = [
    { keys: 's', label: words.same, run: () => answer('same') },
    { keys: 'd', label: words.different, run: () => answer('different') },
    { keys: 'l', label: words.later, run: putOff },
  ]
  useKeys(words.question, pair === undefined ? [] : commands)
  return (
    <div className="no-print">
      <LastDecision last={last} words={words} onTakeBack={() => takeBack(last)} />
      {(error ?? decide.error) && <ProblemNote error={error ?? decide.error} />}
      {pair && (
        <Question pair={pair} left={rows.length} words={words} commands={commands} mayDecide={decide.mayDecide} />
      )}
    </div>
  )
  function takeBack(given: Deciding | null) {
    if (given !== null) decide.mutate({ ...given, decision: 'undecided' }, { onSuccess: () => setLast(null) })
  }
}

/** More pairs than anybody looks at in a day. */
const MOST = 200

function keyOf({ one, other }: PairAnswer): string {
  return `${one}\n${other}`
}

interface LastProps {
  readonly last: Deciding | null
  readonly words: PeopleWords
  readonly onTakeBack: () => void
}

function LastDecision({ last, words, onTakeBack }: LastProps) {
  return (
    <div aria-live="polite" className={styles.last}>
      {last && (
        <Callout tone="good">
          <p className={styles.lastLine}>
            <bdi>{fill(words.decided[last.decision], { one: last.one, other: last.other })}</bdi>{' '}
            <Button look="quiet" onPress={onTakeBack}>
              {words.takeBack}
            </Button>
          </p>
        </Callout>
      )}
    </div>
  )
}

interface QuestionProps {
  readonly pair: PairAnswer
  readonly left: number
  readonly words: PeopleWords
  readonly commands: readonly { readonly keys: string; readonly label: string; readonly run: () => void }[]
  readonly mayDecide: boolean
}

function Question({ pair, left, words, commands, mayDecide }: QuestionProps) {
  const { format } = useLanguage()
  const shown = mayDecide ? commands : commands.filter(({ keys }) => keys === 'l')
  return (
    <section className={styles.question} aria-labelledby="question">
      <div className={styles.questionHead}>
        <h2 id="question">{words.question}</h2>
        <span className={styles.quiet}>{fill(words.left, { left: format.number(left) })}</span>
      </div>
      <p className={styles.quiet}>
        {[
          words.why[pair.likeness],
          ...(pair.sharesOffice ? [words.sharesOffice] : []),
          ...(pair.sharesParty ? [words.sharesParty] : []),
        ].join(' ')}
      </p>
      <div className={styles.pair}>
        {[
          { name: pair.one, places: pair.seenOne },
          { name: pair.other, places: pair.seenOther },
        ].map(({ name, places }) => (
          <div key={name} className={styles.side}>
            <h3>
              <bdi dir="auto">{name}</bdi>
            </h3>
            <SeenPlaces places={places} words={words} />
          </div>
        ))}
      </div>
      <div className={styles.tools}>
        {shown.map(({ keys, label, run }) => (
          <Button key={keys} look={keys === 's' ? 'main' : 'plain'} onPress={run}>
            {label} <KeyName keys={keys} />
          </Button>
        ))}
        {!mayDecide && <span className={styles.quiet}>{words.mayNotDecide}</span>}
      </div>
    </section>
  )
}
