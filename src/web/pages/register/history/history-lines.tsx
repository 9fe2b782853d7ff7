import type { HistoryLine } from '../../../../register/index.ts'
import { changeName, fill } from '../../../../words/index.ts'
import { DateText } from '../../../components/date-text.tsx'
import { SideName } from '../../../components/side-name.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { FactValue } from '../facts/fact-value.tsx'
import { useRegisterWords } from '../words/use-words.ts'
import styles from './history.module.css'

/** Entries about one item: what each changed, of which day, who entered it, when and why. */
export function HistoryLines({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.index} className={styles.line}>
          <What line={line} />
          <Who line={line} />
        </li>
      ))}
    </ol>
  )
}

function What({ line }: { line: HistoryLine }) {
  const { vocabulary, format } = useLanguage()
  const { page } = vocabulary.register
  const { ownSideOnly } = useRegisterWords()
  const closed = line.isHidden ? page.hidden : line.isPrivate ? ownSideOnly : null
  return (
    <div className={styles.what}>
      <p>
        <strong>{changeName(line, vocabulary)}</strong>
        {closed !== null && <span className={styles.quiet}> ({closed})</span>}
        {line.about !== null && (
          <>
            {' · '}
            <SideName code={line.about} />
          </>
        )}
        {line.on !== null && (
          <>
            {' · '}
            <DateText iso={line.on} />
          </>
        )}
      </p>
      {line.changed.map(({ what, before, after }) => (
        <p key={what}>
          <Changed what={what} before={before} after={after} />
          {line.isClaim && ` (${vocabulary.register.knowledge.claimed})`}
        </p>
      ))}
      {line.evidence.map(({ id, supports, text, on }) => (
        <p key={id} className={styles.quiet}>
          {page.evidence} ({page[supports]}){format.comma}
          <DateText iso={on} />: <bdi dir="auto">{text}</bdi>
        </p>
      ))}
      {line.text !== null && (
        <p className={styles.reason}>
          <bdi dir="auto">{line.text}</bdi>
        </p>
      )}
    </div>
  )
}

function Changed({ what, before, after }: HistoryLine['changed'][number]) {
  const { vocabulary } = useLanguage()
  const facts: Readonly<Record<string, string>> = vocabulary.register.facts
  const isNothing = before === null || before === undefined
  return (
    <>
      {facts[what] !== undefined && `${facts[what]}: `}
      {!isNothing && before !== false && (
        <>
          <s className={styles.before}>
            <FactValue name={what} value={before} />
          </s>
          <span aria-hidden="true" className={styles.arrow}>
            {' → '}
          </span>
        </>
      )}
      {after === null || after === true ? '' : <FactValue name={what} value={after} />}
    </>
  )
}

function Who({ line }: { line: HistoryLine }) {
  const { vocabulary, format } = useLanguage()
  return (
    <p className={styles.who}>
      <time dateTime={line.at}>{format.instant(line.at)}</time>
      {' · '}
      <bdi dir="auto">{line.by}</bdi>
      {line.party !== null && (
        <>
          {' · '}
          <SideName code={line.party} />
        </>
      )}
      {' · '}
      {fill(vocabulary.register.page.entry, { index: format.digits(line.index) })}
    </p>
  )
}
