import { Link } from '@tanstack/react-router'
import type { UndertakingStatus } from '../../../../../register/index.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { Badge } from '../../../../components/badge.tsx'
import { DateText } from '../../../../components/date-text.tsx'
import { LocalText } from '../../../../components/local-text.tsx'
import { SideName } from '../../../../components/side-name.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import type { ListRow } from '../../api.ts'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'

/** What was promised or asked in a document, what a body answers for, what was taken from a source. */
export function RelatedPart({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { vocabulary } = useLanguage()
  const { page } = vocabulary.register
  const { kind } = detail.item
  const undertakings = detail.related.filter((row) => row.kind === 'undertaking')
  const others = detail.related.filter((row) => row.kind !== 'undertaking')
  const title = kind === 'body' ? words.answers : words.undertakings
  return (
    <>
      {undertakings.length > 0 && (
        <Part title={title}>
          <Rows rows={undertakings} />
        </Part>
      )}
      {others.length > 0 && (
        <Part title={kind === 'source' ? words.records : page.related}>
          <Rows rows={others} />
        </Part>
      )}
      {detail.related.length === 0 && kind !== 'document' && kind !== 'undertaking' && (
        <Part title={page.related}>
          <p className={styles.quiet}>{words.noRelated}</p>
        </Part>
      )}
    </>
  )
}

function Rows({ rows }: { rows: readonly ListRow[] }) {
  const { rel } = useRelationship()
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.item}>
          <Link to="/$rel/register/$item" params={{ rel, item: row.item }}>
            <LocalText text={row.titles} />
          </Link>
          <span className={styles.quiet}>
            <About row={row} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function About({ row }: { row: ListRow }) {
  const { vocabulary } = useLanguage()
  const { kinds, types, meetings, undertakings, statuses, stages } = vocabulary.register
  const names: Readonly<Record<string, string>> = { ...kinds, ...meetings, ...undertakings, ...types }
  const rungs: Readonly<Record<string, string>> = stages
  return (
    <>
      {names[row.type ?? row.kind] ?? names[row.kind]}
      {row.parties.map((side) => (
        <span key={side}>
          {' · '}
          <SideName code={side} />
        </span>
      ))}
      {row.on !== null && (
        <>
          {' · '}
          <DateText iso={row.on} />
        </>
      )}
      {row.stage !== null && ` · ${rungs[row.stage]}`}
      {row.kind === 'undertaking' && row.status !== null && ` · ${statuses[row.status as UndertakingStatus]}`}{' '}
      {row.risks.includes('overdue') && <Badge tone="bad">{vocabulary.register.page.overdue}</Badge>}
    </>
  )
}
