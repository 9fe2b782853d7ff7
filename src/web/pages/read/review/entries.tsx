import { fill, textIn } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { ItemLink } from '../../../components/item-link.tsx'
import { LocalText } from '../../../components/local-text.tsx'
import { useLanguage } from '../../../language/language.tsx'
import type { EnteredAnswer } from '../api.ts'
import { useReadWords } from '../words/index.ts'
import styles from './review.module.css'

type Entry = EnteredAnswer['entries'][number]

const OF_A_DOCUMENT: ReadonlySet<string> = new Set(['stage.set', 'evidence.add'])

/** What is entered by item: what happens to an item stands with it. */
export function Entries({ entered: { entries } }: { entered: EnteredAnswer }) {
  const { enter } = useReadWords()
  const stagesOf = (item: string) => entries.flatMap(({ obj, stage }) => (obj === item ? (stage ?? []) : []))
  const added = new Set(entries.filter(({ type }) => type === 'document.add').map(({ obj }) => obj))
  // What is set or proved of a document of the register stands for itself; of a new one it stands with it.
  const items = entries.filter(
    ({ type, obj }) => type !== 'record.add' && (!OF_A_DOCUMENT.has(type) || !added.has(obj)),
  )
  return (
    <ul className={styles.entries}>
      {!entries.some(({ type }) => type === 'source.add') && (
        <li>
          <span className={styles.whole}>{enter.oldSource}</span>
        </li>
      )}
      {items.map((entry) => (
        <li key={`${entry.type} ${entry.obj}`}>
          {entry.type === 'source.add' ? (
            <span className={styles.whole}>{enter.source}</span>
          ) : (
            <EntryOfItem entry={entry} stages={stagesOf(entry.obj)} />
          )}
        </li>
      ))}
    </ul>
  )
}

function EntryOfItem({ entry, stages }: { entry: Entry; stages: readonly string[] }) {
  const { enter } = useReadWords()
  const { vocabulary } = useLanguage()
  const names: Readonly<Record<string, string>> = vocabulary.register.stages
  return (
    <>
      <span className={styles.kind}>
        <KindOf entry={entry} />
      </span>
      <Title entry={entry} />
      <WhoAndWhen entry={entry} />
      {stages.map((stage) => (
        <span key={stage} className={`${styles.kind} ${styles.of}`}>
          {stage === 'signed' ? enter.signature : names[stage]}
        </span>
      ))}
    </>
  )
}

function KindOf({ entry: { type, kind } }: { entry: Entry }) {
  const { enter } = useReadWords()
  const { kinds, types, undertakings } = useLanguage().vocabulary.register
  if (OF_A_DOCUMENT.has(type)) return enter.evidence
  const names: Readonly<Record<string, string>> = type === 'document.add' ? types : undertakings
  return (kind === null ? undefined : names[kind]) ?? kinds[type.slice(0, type.indexOf('.')) as keyof typeof kinds]
}

function Title({ entry: { obj, titles, index } }: { entry: Entry }) {
  if (titles === null) return null
  const text = <LocalText text={titles} />
  return index === null ? <span>{text}</span> : <ItemLink item={obj}>{text}</ItemLink>
}

/** Whose it is, and its day: what one would have to correct afterwards. */
function WhoAndWhen({ entry: { type, sides, body, on } }: { entry: Entry }) {
  const { form } = useReadWords()
  const { vocabulary, format, language } = useLanguage()
  const { parties } = useRelationship()
  const { due, noDue, actorUnknown } = vocabulary.page
  if (type !== 'document.add' && type !== 'undertaking.add') return null
  const names = [
    ...(body === null ? [] : [textIn(body, language)]),
    ...sides.map((code) => textIn(parties.find((party) => party.code === code)?.names ?? {}, language) || code),
  ]
  const isDocument = type === 'document.add'
  const day = isDocument
    ? on === null
      ? form.notSigned
      : `${form.signedOn}: ${format.date(on)}`
    : on === null
      ? noDue
      : fill(due, { date: format.date(on) })
  return (
    <span className={`${styles.kind} ${styles.of}`}>
      <span className={names.length === 0 ? styles.missing : undefined}>
        {names.length === 0 ? actorUnknown : format.list(names)}
      </span>
      {` · ${day}`}
    </span>
  )
}
