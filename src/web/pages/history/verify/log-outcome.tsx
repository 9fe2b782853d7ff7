import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { LogError, type LogErrorCode, type LogErrorValues } from '../../../../log/index.ts'
import { failureOf, fill } from '../../../../words/index.ts'
import { ProblemError } from '../../../api/problem.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Callout } from '../../../components/callout.tsx'
import { ProblemNote } from '../../../components/problem-note.tsx'
import { useLanguage } from '../../../language/language.tsx'
import styles from '../history.module.css'
import { instantOf, useSideName } from '../use-side-name.ts'
import { useWords } from '../use-words.ts'
import type { BrokenLog, WholeLog } from './check-log.ts'
import type { Verification } from './use-verification.ts'

/** What the check has shown, in plain words. */
export function LogOutcome({ outcome }: { outcome: Verification }) {
  return (
    <div role="status" className={styles.form}>
      {outcome.kind === 'whole' && <Whole outcome={outcome} />}
      {outcome.kind === 'broken' && <Broken {...outcome} />}
      {outcome.kind === 'problem' && <ProblemNote error={new ProblemError(outcome.problem)} />}
    </div>
  )
}

function Whole({ outcome }: { outcome: WholeLog }) {
  const { verify: words } = useWords()
  const { format } = useLanguage()
  const sideName = useSideName()
  const { size, signedSize, checkpoints, cosignatures, signedEntries, withheld, seen, root, grownFrom } = outcome
  const lines = [
    fill(words.leaves, { size: format.number(size - withheld) }),
    ...(withheld === 0 ? [] : [fill(words.withheld, { count: format.number(withheld) })]),
    words.tree,
    checkpoints === 0 ? words.noCheckpoints : fill(words.checkpoints, { count: format.number(checkpoints) }),
    ...(cosignatures === 0 ? [] : [fill(words.cosignatures, { count: format.number(cosignatures) })]),
    ...(signedEntries === 0 ? [] : [fill(words.signedEntries, { count: format.number(signedEntries) })]),
    ...seen.map(({ party, atSeconds }) =>
      fill(words.provedSeen, { party: sideName(party), at: format.instant(instantOf(atSeconds)) }),
    ),
    ...(grownFrom === null
      ? []
      : [fill(words.grown, { size: format.number(grownFrom.size), date: format.date(grownFrom.at.slice(0, 10)) })]),
  ]
  return (
    <Callout tone="good" title={words.whole}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {size > signedSize && checkpoints > 0 && (
          <li>{fill(words.unsigned, { count: format.number(size - signedSize) })}</li>
        )}
      </ul>
      <p>
        {words.root}: <code dir="ltr">{root}</code>
      </p>
    </Callout>
  )
}

function Broken({ code, values }: BrokenLog) {
  const { verify: words } = useWords()
  return (
    <Fault title={words.broken} code={code} values={values}>
      <Place values={values} />
      <p>{words.doNext}</p>
    </Fault>
  )
}

/** A fault of the log in the words that the command line has for it. */
export function Fault({
  title,
  code,
  values,
  children,
}: {
  title: string
  code: LogErrorCode
  values: LogErrorValues
  children?: ReactNode
}) {
  const { vocabulary } = useLanguage()
  const { message } = failureOf(new LogError(code, values), vocabulary)
  return (
    <Callout tone="bad" title={title}>
      {children}
      <p className={styles.breaks}>
        <bdi>{message}</bdi> <code dir="ltr">{code}</code>
      </p>
    </Callout>
  )
}

function Place({ values }: { values: LogErrorValues }) {
  const { verify: words } = useWords()
  const { rel } = useRelationship()
  const { format } = useLanguage()
  const { index, size, level = 0 } = values
  if (typeof index === 'number' && level === 0) {
    return (
      <p>
        {words.place}:{' '}
        <Link to="/$rel/history" params={{ rel }} search={{ entry: index }}>
          {fill(words.placeEntry, { index: format.digits(index) })}
        </Link>
      </p>
    )
  }
  if (typeof size !== 'number') return null
  return (
    <p>
      {words.place}: {fill(words.placeCheckpoint, { size: format.number(size) })}
    </p>
  )
}
