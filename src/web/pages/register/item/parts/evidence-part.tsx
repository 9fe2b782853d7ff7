import type { Evidence, StageCode } from '../../../../../register/index.ts'
import { apiPath } from '../../../../api/client.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { Badge } from '../../../../components/badge.tsx'
import { DateText } from '../../../../components/date-text.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { ItemName } from '../../facts/fact-value.tsx'
import { EvidenceForm, gradeText } from '../forms/evidence-form.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'

/** Evidence of what is no stage of a document, and a way to add more. */
export function EvidencePart({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { vocabulary } = useLanguage()
  const { item, standing } = detail
  const { stages } = vocabulary.register
  if (item.kind !== 'document' && item.kind !== 'undertaking') return null
  const shown = new Set(standing?.cells.flatMap(({ evidence }) => evidence) ?? [])
  const others = item.evidence.filter(({ id }) => !shown.has(id))
  return (
    <Part title={vocabulary.register.page.evidence}>
      {item.evidence.length === 0 && <p className={styles.quiet}>{words.noEvidence}</p>}
      {shown.size > 0 && <p className={styles.quiet}>{words.evidenceAbove}</p>}
      {others.length > 0 && (
        <ul className={styles.evidence}>
          {others.map((evidence) => (
            <li key={evidence.id}>
              {evidence.stage !== null && <h3>{stages[evidence.stage as StageCode]}</h3>}
              <EvidenceLine evidence={evidence} detail={detail} />
            </li>
          ))}
        </ul>
      )}
      <EvidenceForm detail={detail} />
    </Part>
  )
}

/** What was seen, for or against, how credible it is in words, where it stands, and the file. */
export function EvidenceLine({ evidence, detail }: { evidence: Evidence; detail: ItemDetail }) {
  const words = useItemWords()
  const { rel } = useRelationship()
  const { vocabulary, format } = useLanguage()
  const { supports, on, text, grade, source, attachment, id } = evidence
  const pinned = detail.pinned.filter((pin) => pin.evidence === id)
  return (
    <>
      <p>
        {supports === 'against' && <Badge tone="bad">{vocabulary.register.page.against}</Badge>}{' '}
        <bdi dir="auto">{text}</bdi>
      </p>
      <p className={styles.quiet}>
        <DateText iso={on} /> · {gradeText(grade, words, format)} ·{' '}
        {source === null ? words.noSource : <ItemName id={source} />}
        {attachment !== null && (
          <>
            {' · '}
            <a href={apiPath('relationships', rel, 'attachments', attachment)} download>
              {words.fileOf}
            </a>
          </>
        )}
      </p>
      {pinned.map((pin) => (
        <blockquote key={pin.start} className={styles.quote} dir="auto">
          {pin.text}
        </blockquote>
      ))}
    </>
  )
}
