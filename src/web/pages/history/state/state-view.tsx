import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { atLeast } from '../../../../access/index.ts'
import { fill } from '../../../../words/index.ts'
import { ask } from '../../../api/client.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { ProblemNote } from '../../../components/problem-note.tsx'
import { SideName } from '../../../components/side-name.tsx'
import { useLanguage } from '../../../language/language.tsx'
import type { LogState } from '../answers.ts'
import styles from '../history.module.css'
import { logPath, stateOptions } from '../use-history.ts'
import { useWords } from '../use-words.ts'
import { CheckpointTable } from './checkpoint-table.tsx'
import { CosignForm } from './cosign-form.tsx'
import { LogFiles } from './log-files.tsx'

/** How far the log is signed, seen and agreed, and what goes to the other side and comes back. */
export function StateView() {
  const { state: words } = useWords()
  const { rel, role } = useRelationship()
  const { data } = useSuspenseQuery(stateOptions(rel))
  const maySign = atLeast(role, 'secretary')
  return (
    <div className={styles.state}>
      <Meanings state={data} />
      <section className={styles.part} aria-labelledby="checkpoints-heading">
        <h2 id="checkpoints-heading">{words.checkpoints}</h2>
        {maySign ? <Sign state={data} /> : <p className={styles.quiet}>{words.mayNotSign}</p>}
        <CheckpointTable />
      </section>
      <LogFiles state={data} />
      {maySign && <CosignForm />}
      <Keys state={data} />
    </div>
  )
}

/** Both of two, all of more. */
function Meanings({ state: { items, disputed } }: { state: LogState }) {
  const { state: words } = useWords()
  const { parties } = useRelationship()
  const { vocabulary, format } = useLanguage()
  const { agreement } = vocabulary.register
  const all = parties.length > 2 ? 'seen-by-all' : 'seen-by-both'
  const told = [
    { state: 'recorded', meaning: words.recorded },
    { state: 'seen-by-one', meaning: words.seenByOne },
    { state: all, meaning: words.seenByBoth },
    { state: 'agreed', meaning: words.agreed },
  ] as const
  return (
    <section className={styles.part} aria-labelledby="meanings-heading">
      <h2 id="meanings-heading">{words.meanings}</h2>
      <ol className={styles.meanings}>
        {told.map(({ state, meaning }) => (
          <li key={state} data-state={state}>
            <strong>{agreement[state]}</strong>
            <span className={styles.count}>{fill(words.items, { count: format.number(items[state]) })}</span>
            <span className={styles.quiet}>{meaning}</span>
          </li>
        ))}
      </ol>
      {disputed > 0 && <p className={styles.warn}>{fill(words.disputed, { count: format.number(disputed) })}</p>}
    </section>
  )
}

function Sign({ state: { unsigned } }: { state: LogState }) {
  const { state: words } = useWords()
  const { rel } = useRelationship()
  const client = useQueryClient()
  const sign = useMutation({
    mutationFn: () => ask(logPath(rel, 'checkpoint'), { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === rel }),
  })
  return (
    <div className={styles.act}>
      <Button
        look={unsigned > 0 ? 'main' : 'plain'}
        isDisabled={unsigned === 0 || sign.isPending}
        onPress={() => sign.mutate()}
      >
        {sign.isPending ? `${words.signing}…` : words.sign}
      </Button>
      <p className={styles.quiet}>{words.signHint}</p>
      {sign.isError && <ProblemNote error={sign.error} />}
    </div>
  )
}

function Keys({ state: { logKey, witnesses, withoutWitness } }: { state: LogState }) {
  const { state: words } = useWords()
  return (
    <section className={styles.part} aria-labelledby="keys-heading">
      <h2 id="keys-heading">{words.keys}</h2>
      <p className={styles.quiet}>{words.keyHint}</p>
      <dl className={styles.facts}>
        <dt>{words.logKey}</dt>
        <dd>
          <code dir="ltr">{logKey}</code>
        </dd>
        {witnesses.map(({ party, verifierKey }) => (
          <div key={party} className={styles.pair}>
            <dt>
              <SideName code={party} />
            </dt>
            <dd>
              <code dir="ltr">{verifierKey}</code>
            </dd>
          </div>
        ))}
        {withoutWitness.map((party) => (
          <div key={party} className={styles.pair}>
            <dt>
              <SideName code={party} />
            </dt>
            <dd className={styles.quiet}>{fill(words.noWitness, { party })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
