import { useSuspenseQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import { fill } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { useLanguage } from '../../../language/language.tsx'
import styles from '../history.module.css'
import { stateOptions } from '../use-history.ts'
import { useWords } from '../use-words.ts'
import type { BrokenLog, WholeLog } from './check-log.ts'
import { keepKnownLog, knownLog } from './known-log.ts'
import { LogOutcome } from './log-outcome.tsx'
import { ProofCheck } from './proof-check.tsx'
import { useVerification } from './use-verification.ts'

/** The check of the log where its reader is: the server hands out, the browser computes. */
export function VerifyView() {
  const { verify: words } = useWords()
  const { rel } = useRelationship()
  const { data: state } = useSuspenseQuery(stateOptions(rel))
  const [known, setKnown] = useState(() => knownLog(localStorage, state.origin))
  const [key, setKey] = useState(state.logKey)
  const remember = (outcome: WholeLog | BrokenLog) => {
    if (outcome.kind !== 'whole') return
    const at = new Date().toISOString()
    const { size, root } = outcome
    const next = { logKey: known?.logKey ?? key, since: known?.since ?? at, checked: { size, root, at } }
    keepKnownLog(localStorage, state.origin, next)
    // What was known before stays in sight until the next check.
    setTimeout(() => setKnown(next))
  }
  const { state: verification, begin, cancel } = useVerification(rel, remember)
  const isRunning = verification.kind === 'running'
  const claim = { size: state.size, logKey: key.trim(), witnesses: state.witnesses, known: known?.checked ?? null }
  return (
    <div className={styles.state}>
      <section className={styles.part} aria-labelledby="verify-heading">
        <h2 id="verify-heading">{words.log}</h2>
        <p className={styles.reading}>{words.how}</p>
        <KeyField value={key} onChange={setKey} />
        <KeyWord logKey={key.trim()} known={known} />
        {isTooOld() ? (
          <Callout tone="warn" title={words.tooOld} />
        ) : (
          <div className={styles.tools}>
            <Button look="main" isDisabled={isRunning} onPress={() => begin(claim)}>
              {verification.kind === 'idle' || isRunning ? words.begin : words.again}
            </Button>
            {isRunning && <Running {...verification} onCancel={cancel} />}
          </div>
        )}
        <LogOutcome outcome={verification} />
      </section>
      <ProofCheck logKey={key} />
    </div>
  )
}

/** Hashes are read and written by functions that browsers have since 2025. */
function isTooOld(): boolean {
  return !('fromBase64' in Uint8Array && 'fromHex' in Uint8Array)
}

function KeyField({ value, onChange }: { value: string; onChange: (key: string) => void }) {
  const { verify: words } = useWords()
  const id = useId()
  return (
    <div className={styles.form}>
      <label htmlFor={id}>{words.key}</label>
      <input
        id={id}
        className={styles.text}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className={styles.quiet}>
        {words.keyHint}
      </p>
    </div>
  )
}

/** Whether the key is the one that this browser met first. */
function KeyWord({ logKey, known }: { logKey: string; known: ReturnType<typeof knownLog> }) {
  const { verify: words } = useWords()
  const { format } = useLanguage()
  if (known === null) return <Callout tone="info">{<p>{words.keyNew}</p>}</Callout>
  const date = format.date(known.since.slice(0, 10))
  if (known.logKey === logKey) return <p className={styles.quiet}>{fill(words.keySame, { date })}</p>
  return <Callout tone="warn">{<p>{fill(words.keyOther, { date })}</p>}</Callout>
}

function Running({ done, of, onCancel }: { done: number; of: number; onCancel: () => void }) {
  const { verify: words } = useWords()
  const { shell, format } = useLanguage()
  const text = fill(words.progress, { done: format.number(done), of: format.number(of) })
  return (
    <>
      <ProgressBar value={done} maxValue={Math.max(1, of)} valueLabel={text} aria-label={words.log}>
        <progress className={styles.progress} value={done} max={Math.max(1, of)} aria-hidden="true" /> {text}
      </ProgressBar>
      <Button onPress={onCancel}>{shell.cancel}</Button>
    </>
  )
}
