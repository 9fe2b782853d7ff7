import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Move, SessionLine, SessionView } from '../../../register/index.ts'
import { fill } from '../../../words/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useSession } from '../../app/session.ts'
import { Button } from '../../components/button.tsx'
import { Callout } from '../../components/callout.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { DateText } from '../../components/date-text.tsx'
import { DayField } from '../../components/day-field.tsx'
import { ItemLink } from '../../components/item-link.tsx'
import { LocalText } from '../../components/local-text.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { PlaceName } from '../../components/place-name.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Days } from './days.tsx'
import { DecidedTable } from './decided-table.tsx'
import styles from './sessions.module.css'
import { Figures } from './sessions-page.tsx'
import { SourceLinks } from './source-links.tsx'
import { useSessionWords } from './use-words.ts'
import type { SessionWords } from './words/session-words.ts'

/** What one session decided and what became of it, as of today or of any day since. */
export function SessionPage() {
  const words = useSessionWords()
  const { rel } = useRelationship()
  const { id } = useParams({ from: '/$rel/sessions/$id' })
  const { at = null } = useSearch({ from: '/$rel/sessions/$id' })
  const { data } = useSuspenseQuery({
    queryKey: ['session-of-commission', rel, id, at],
    queryFn: ({ signal }) =>
      ask<SessionView>(apiPath('relationships', rel, 'sessions', `event:${id}`), { signal, query: { at } }),
  })
  const { session, previous, next, decided } = data
  return (
    <div className={styles.page}>
      <Neighbours previous={previous} next={next} words={words} />
      <Head session={session} view={data} words={words} />
      <AsOf id={id} at={at} words={words} />
      <section aria-labelledby="decided">
        <h2 id="decided" className={styles.sectionTitle}>
          {words.decidedTitle}
        </h2>
        {decided.length === 0 ? <NothingDecided words={words} /> : <DecidedTable view={data} words={words} />}
      </section>
      <Moves id="after" title={words.movedUntil} moves={data.after} words={words} />
      {previous && <Moves id="before" title={words.movedBefore} moves={data.before} words={words} />}
    </div>
  )
}

function Neighbours({ previous, next, words }: Pick<SessionView, 'previous' | 'next'> & { words: SessionWords }) {
  const { rel } = useRelationship()
  const link = (line: SessionLine, label: string) => (
    <span>
      <span className={styles.quiet}>{label}: </span>
      <ItemLink item={line.item} kind="session">
        <LocalText text={line.titles} />
      </ItemLink>
    </span>
  )
  return (
    <nav className={`${styles.neighbours} no-print`} aria-label={words.title}>
      <Link to="/$rel/sessions" params={{ rel }}>
        {words.title}
      </Link>
      {previous && link(previous, words.previousSession)}
      {next && link(next, words.nextSession)}
    </nav>
  )
}

function Head({ session, view, words }: { session: SessionLine; view: SessionView; words: SessionWords }) {
  return (
    <header className={styles.head}>
      <div>
        <PageHeading>
          <LocalText text={session.titles} />
        </PageHeading>
        <p className={styles.quiet}>
          <Days from={session.from} until={session.until} />
          {session.place !== null && (
            <>
              {' · '}
              <PlaceName place={session.place} />
            </>
          )}
          {session.host !== null && (
            <>
              {' · '}
              {words.host}: <SideName code={session.host} />
            </>
          )}
        </p>
        {session.note !== null && (
          <p className={styles.remark}>
            <bdi dir="auto">{session.note}</bdi>
          </p>
        )}
        {session.sources.length > 0 && (
          <p className={styles.quiet}>
            {words.sources}: <SourceLinks ids={session.sources} publications={view.publications} />
          </p>
        )}
      </div>
      <div className={styles.aside}>
        <Figures line={session} words={words} />
        <div className={`${styles.tools} no-print`}>
          <CopyButton text={() => globalThis.location.href} label={words.copyLink} done={words.copied} />
          <Button onPress={() => globalThis.print()}>{words.print}</Button>
        </div>
      </div>
    </header>
  )
}

function AsOf({ id, at, words }: { id: string; at: string | null; words: SessionWords }) {
  const { rel } = useRelationship()
  const { today } = useSession()
  const { format } = useLanguage()
  const navigate = useNavigate()
  const go = (day: string | null) =>
    void navigate({
      ...{ to: '/$rel/sessions/$id', params: { rel, id }, search: day === null || day === today ? {} : { at: day } },
      ...{ replace: true, resetScroll: false },
    })
  return (
    <>
      <div className={`${styles.asOf} no-print`}>
        <DayField label={words.asOf} value={at ?? today} most={today} onChange={go} />
        {at !== null && <Button onPress={() => go(null)}>{words.toToday}</Button>}
      </div>
      {at !== null && <Callout tone="info" title={fill(words.asOfNote, { date: format.date(at) })} />}
    </>
  )
}

function NothingDecided({ words }: { words: SessionWords }) {
  const { rel } = useRelationship()
  return (
    <Callout tone="info" title={words.nothingDecided}>
      <p>{words.nothingDecidedHint}</p>
      <p>
        <Link to="/$rel/read" params={{ rel }}>
          {words.toRegister}
        </Link>
      </p>
    </Callout>
  )
}

interface MovesProps {
  readonly id: string
  readonly title: string
  readonly moves: readonly Move[]
  readonly words: SessionWords
}

/** Stages and statuses of the whole register in the time between two sessions. */
function Moves({ id, title, moves, words }: MovesProps) {
  const { vocabulary } = useLanguage()
  const { stages, statuses } = vocabulary.register
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.sectionTitle}>
        {title}
      </h2>
      {moves.length === 0 ? (
        <p className={styles.quiet}>{words.nothingMoved}</p>
      ) : (
        <ul className={styles.moves}>
          {moves.map(({ item, titles, on, stage, status, party }) => (
            <li key={`${item} ${on} ${stage ?? status} ${party}`}>
              <span className={styles.moveDay}>
                <DateText iso={on} />
              </span>
              <span>
                <ItemLink item={item}>
                  <LocalText text={titles} />
                </ItemLink>
                {': '}
                {stage !== null && stages[stage]}
                {status !== null && statuses[status]}
                {party !== null && (
                  <>
                    {' · '}
                    <SideName code={party} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
