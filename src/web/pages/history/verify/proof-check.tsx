import { useState } from 'react'
import type { Json, Proved } from '../../../../log/index.ts'
import { fill } from '../../../../words/index.ts'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { factName, valueText } from '../entries/change-texts.ts'
import styles from '../history.module.css'
import { TextDrop } from '../text-drop.tsx'
import { instantOf, useSideName } from '../use-side-name.ts'
import { useWords } from '../use-words.ts'
import { checkDroppedProof, type ProofOutcome } from './check-dropped-proof.ts'
import { Fault } from './log-outcome.tsx'

/** One proof against a key that its reader trusts. No server is asked: it works with the network cut. */
export function ProofCheck({ logKey }: { logKey: string }) {
  const { verify: words } = useWords()
  const [proof, setProof] = useState('')
  const [trust, setTrust] = useState('')
  const [outcome, setOutcome] = useState<ProofOutcome | null>(null)
  const changing = (change: (text: string) => void) => (text: string) => {
    setOutcome(null)
    change(text)
  }
  return (
    <section className={styles.part} aria-labelledby="proof-heading">
      <h2 id="proof-heading">{words.proof}</h2>
      <p className={styles.reading}>{words.proofHint}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          setOutcome(checkDroppedProof(proof, trust))
        }}
      >
        <TextDrop label={words.proofField} value={proof} rows={6} onChange={changing(setProof)} />
        <TextDrop
          label={words.trustField}
          hint={words.trustHint}
          value={trust}
          rows={2}
          onChange={changing(setTrust)}
        />
        <div className={styles.tools}>
          <Button type="submit" look="main" isDisabled={proof.trim() === '' || trust.trim() === ''}>
            {words.check}
          </Button>
          <Button onPress={() => changing(setTrust)(logKey)}>{words.useLogKey}</Button>
        </div>
      </form>
      <div role="status" className={styles.form}>
        {outcome?.kind === 'proved' && <ProofShown {...outcome.proved} />}
        {outcome?.kind === 'broken' && <Fault title={words.notProved} code={outcome.code} values={outcome.values} />}
      </div>
    </section>
  )
}

/** What the entry says, fact by fact. Names of other items are not in a proof. */
function PlainBody({ body }: { body: Json }) {
  const { entry: words } = useWords()
  const { vocabulary, language, format } = useLanguage()
  const sideName = useSideName()
  const speech = { vocabulary, language, format, sideName, named: {}, words }
  const facts = Object.entries(body ?? {}).flatMap(([what, value]) => {
    const text = valueText(what, value, speech)
    return text === null ? [] : [{ what, text }]
  })
  return (
    <dl className={styles.facts}>
      {facts.map(({ what, text }) => (
        <div key={what} className={styles.pair}>
          <dt>{factName(what, speech) ?? (what === 'stage' ? vocabulary.register.changes['stage.set'] : what)}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function ProofShown({ index, entry, checkpoint, cosignatures, isSatisfied }: Proved) {
  const { verify: words } = useWords()
  const { format, vocabulary } = useLanguage()
  const sideName = useSideName()
  const { changes } = vocabulary.register
  const what = Object.hasOwn(changes, entry.type) ? changes[entry.type as keyof typeof changes] : entry.type
  const values = { what, item: entry.obj, at: format.instant(entry.at), by: entry.by }
  return (
    <Callout
      tone={isSatisfied ? 'good' : 'warn'}
      title={fill(words.proved, {
        index: format.digits(index),
        origin: checkpoint.origin,
        size: format.number(checkpoint.size),
      })}
    >
      <p>{fill(words.provedSays, values)}</p>
      {'plain' in entry.body ? <PlainBody body={entry.body.plain} /> : <p>{words.provedClosed}</p>}
      {cosignatures.map(({ name, atSeconds }) => (
        <p key={name}>{fill(words.provedSeen, { party: sideName(name), at: format.instant(instantOf(atSeconds)) })}</p>
      ))}
      <p>{isSatisfied ? words.quorum : words.noQuorum}</p>
    </Callout>
  )
}
