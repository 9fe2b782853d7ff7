import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LocalText as LocalTextValue } from '../../../register/index.ts'
import { changeName, daysText, fill } from '../../../words/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Badge } from '../../components/badge.tsx'
import { DateText } from '../../components/date-text.tsx'
import { ItemLink } from '../../components/item-link.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { ChangedRow } from '../register/api.ts'
import styles from './start-page.module.css'
import {
  type NamedDue,
  type NamedExpiry,
  type NamedWait,
  plannedSessionQuery,
  type StartSummary,
} from './start-query.ts'
import { useStartWords } from './words/use-words.ts'

interface LineProps {
  readonly item: string
  readonly titles: LocalTextValue
  readonly children: ReactNode
}

/** An item with what is said of it under its name. */
function Line({ item, titles, children }: LineProps) {
  const { rel } = useRelationship()
  return (
    <li>
      <Link to="/$rel/register/$item" params={{ rel, item }}>
        <LocalText text={titles} />
      </Link>
      <span className={styles.quiet}>{children}</span>
    </li>
  )
}

/** "12 days late", "3 days left", with the day. */
function DaysLeft({ days, on }: { days: number; on: string }) {
  const words = useStartWords()
  const { vocabulary } = useLanguage()
  const text = fill(days < 0 ? words.late : words.left, { days: daysText(days, vocabulary) })
  return (
    <>
      <Badge tone={days < 0 ? 'bad' : 'warn'}>{text}</Badge> <DateText iso={on} />
    </>
  )
}

export function DueLines({ rows }: { rows: readonly NamedDue[] }) {
  const { vocabulary } = useLanguage()
  const { page, stages } = vocabulary.register
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, item, titles, daysLeft, on, what, stage, parties }) => (
        <Line key={key} item={item} titles={titles}>
          <DaysLeft days={daysLeft} on={on} />
          {what !== 'undertaking' && ` · ${fill(page[what], { stage: stage === null ? '' : stages[stage] })}`}
          {parties.length === 1 &&
            parties.map((side) => (
              <span key={side}>
                {' · '}
                <SideName code={side} />
              </span>
            ))}
        </Line>
      ))}
    </ul>
  )
}

export function WaitLines({ rows }: { rows: readonly NamedWait[] }) {
  const { vocabulary } = useLanguage()
  const { page, stages, waits, delays } = vocabulary.register
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, item, titles, why, rung, since, waitsFor, reason }) => (
        <Line key={key} item={item} titles={titles}>
          {'party' in waitsFor && (
            <>
              <SideName code={waitsFor.party} />
              {' · '}
            </>
          )}
          {rung === null ? waits[why] : fill(page.lacks, { stage: stages[rung] })}
          {reason !== null && ` · ${delays[reason]}`}
          {since !== null && (
            <>
              {' · '}
              <DateText iso={since} />
            </>
          )}
        </Line>
      ))}
    </ul>
  )
}

export function ExpiryLines({ rows }: { rows: readonly NamedExpiry[] }) {
  const { vocabulary } = useLanguage()
  const { renewals, facts } = vocabulary.register
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, item, titles, daysLeft, on, renewal }) => (
        <Line key={key} item={item} titles={titles}>
          <DaysLeft days={daysLeft} on={on} /> · {facts.renewal}: {renewals[renewal]}
        </Line>
      ))}
    </ul>
  )
}

export function ChangedLines({ rows }: { rows: readonly ChangedRow[] }) {
  const { vocabulary } = useLanguage()
  return (
    <ul className={styles.rows}>
      {rows.map(({ item, titles, lines }) => {
        const last = lines.at(-1)
        return (
          <Line key={item} item={item} titles={titles}>
            {last && (
              <>
                {changeName(last, vocabulary)}
                {last.on !== null && (
                  <>
                    {' · '}
                    <DateText iso={last.on} />
                  </>
                )}
              </>
            )}
          </Line>
        )
      })}
    </ul>
  )
}

/** Where no session is entered, the one that the plan expects. */
function ExpectedSession() {
  const words = useStartWords()
  const { rel } = useRelationship()
  const { format } = useLanguage()
  const { data } = useQuery(plannedSessionQuery(rel))
  return (
    <>
      <p className={styles.quiet}>{words.noNextSession}</p>
      {data && <p>{fill(words.expectedSession, { date: format.date(data.from) })}</p>}
    </>
  )
}

export function SessionLines({ summary }: { summary: StartSummary }) {
  const words = useStartWords()
  const { rel } = useRelationship()
  const { nextSession, lastSession } = summary
  return (
    <>
      {nextSession === null ? (
        <ExpectedSession />
      ) : (
        <p>
          <ItemLink item={nextSession.item} kind="session">
            <LocalText text={nextSession.titles} />
          </ItemLink>
          {' · '}
          <DateText iso={nextSession.day} />
        </p>
      )}
      {lastSession !== null && (
        <p className={styles.quiet}>
          {words.lastSession}:{' '}
          <ItemLink item={lastSession.item} kind="session">
            <LocalText text={lastSession.titles} />
          </ItemLink>
          {' · '}
          <DateText iso={lastSession.day} />
        </p>
      )}
      <p className={styles.all}>
        <Link to="/$rel/sessions" params={{ rel }}>
          {words.calendar}
        </Link>
      </p>
    </>
  )
}
