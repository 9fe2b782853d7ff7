import { titlesOf, type WaitingEdge } from '../../../../../register/index.ts'
import { fill } from '../../../../../words/index.ts'
import { DateText } from '../../../../components/date-text.tsx'
import { LocalText } from '../../../../components/local-text.tsx'
import { SideName } from '../../../../components/side-name.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { ItemName } from '../../facts/fact-value.tsx'
import { DelayForm } from '../forms/remark-forms.tsx'
import type { ItemDetail } from '../item-query.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'

/** Whom or what it waits for, and what was said of why it is late. */
export function DelaysPart({ detail }: { detail: ItemDetail }) {
  const { vocabulary } = useLanguage()
  const { page, delays } = vocabulary.register
  const { item, waits } = detail
  if (item.kind !== 'document' && item.kind !== 'undertaking') return null
  const others = waits.filter(({ why }) => why !== 'delay')
  return (
    <Part title={page.waitingTitle}>
      {others.length + item.delays.length === 0 && <p className={styles.quiet}>{page.none}</p>}
      <ul className={styles.rows}>
        {others.map((edge) => (
          <li key={JSON.stringify(edge.waitsFor) + edge.why}>
            <Waits edge={edge} />
          </li>
        ))}
        {item.delays.map(({ reason, party, since, text, waitsFor, entry }) => (
          <li key={entry.index}>
            <strong>{delays[reason]}</strong>
            <span className={styles.quiet}>
              {party !== null && <SideName code={party} />}
              {since !== null && (
                <>
                  {' · '}
                  {page.since.split('{')[0]}
                  <DateText iso={since} />
                </>
              )}
              {waitsFor !== null && (
                <>
                  {' · '}
                  <ItemName id={waitsFor} />
                </>
              )}
            </span>
            <bdi dir="auto">{text}</bdi>
          </li>
        ))}
      </ul>
      <DelayForm item={item.id} />
    </Part>
  )
}

function Waits({ edge }: { edge: WaitingEdge }) {
  const { vocabulary } = useLanguage()
  const { page, waits, stages } = vocabulary.register
  return (
    <>
      <strong>
        {'party' in edge.waitsFor ? <SideName code={edge.waitsFor.party} /> : <ItemName id={edge.waitsFor.item} />}
      </strong>
      <span className={styles.quiet}>
        {waits[edge.why]}
        {edge.rung !== null && ` · ${fill(page.lacks, { stage: stages[edge.rung] })}`}
        {edge.since !== null && (
          <>
            {' · '}
            <DateText iso={edge.since} />
          </>
        )}
      </span>
    </>
  )
}

/** What publishers say differently, each with its source; none is struck out. */
export function ContradictionsPart({ detail }: { detail: ItemDetail }) {
  const { vocabulary } = useLanguage()
  const { page } = vocabulary.register
  const { item } = detail
  const own = item.kind === 'contradiction' ? [item as (typeof detail.contradictions)[number]] : detail.contradictions
  if (own.length === 0) return null
  return (
    <Part title={page.contradictionsTitle}>
      {own.map((one) => (
        <div key={one.id} className={styles.contradiction}>
          <h3>
            <LocalText text={titlesOf(one)} />
          </h3>
          <ul className={styles.rows}>
            {one.facts.claims.map(({ value, source }) => (
              <li key={`${value} ${source}`}>
                <bdi dir="auto">{value}</bdi>
                {source !== null && (
                  <span className={styles.quiet}>
                    <ItemName id={source} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  )
}
