import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Risk } from '../../../register/index.ts'
import { daysText, fill, textIn } from '../../../words/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useIsVisitor } from '../../app/session.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { SideName } from '../../components/side-name.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { RegisterSearch } from '../register/register-search.ts'
import { ChangedLines, DueLines, ExpiryLines, SessionLines, WaitLines } from './start-lists.tsx'
import styles from './start-page.module.css'
import { AHEAD_DAYS, type StartView, startQuery } from './start-query.ts'
import { type Task, tasksFor } from './tasks.ts'
import { useStartWords } from './words/use-words.ts'

/** What needs somebody today, for the side and the role of whoever looks, and what has moved. */
export function StartPage() {
  const words = useStartWords()
  const { rel, party } = useRelationship()
  const { shell } = useLanguage()
  const isVisitor = useIsVisitor()
  const { body } = useSearch({ from: '/$rel/start' })
  const { data } = useSuspenseQuery(startQuery(rel, party, body))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <PageHeading>{shell.pages.start}</PageHeading>
          <p className={styles.quiet}>
            {words.about} {!isVisitor && <WhoIAm />}
          </p>
        </div>
        <BodyChoice view={data} body={body} />
      </header>
      <Figures view={data} />
      <div className={styles.columns}>
        <Tasks view={data} />
        <Lists view={data} body={body} />
      </div>
    </div>
  )
}

function WhoIAm() {
  const words = useStartWords()
  const { shell } = useLanguage()
  const { role, party } = useRelationship()
  return (
    <>
      {fill(words.asRole, { role: shell.roles[role] })}{' '}
      {party === null ? words.forBoth : <ForSide party={party} template={words.forSide} />}.
    </>
  )
}

/** A template with the name of a side in it. */
function ForSide({ party, template }: { party: string; template: string }) {
  const [before = '', after = ''] = template.split('{party}')
  return (
    <>
      {before}
      <SideName code={party} />
      {after}
    </>
  )
}

function BodyChoice({ view, body }: { view: StartView; body: string | undefined }) {
  const words = useStartWords()
  const { rel } = useRelationship()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const bodies = Object.entries(view.facets.bodies).map(([value, names]) => ({ value, label: textIn(names, language) }))
  const sorted = bodies.toSorted((one, other) => one.label.localeCompare(other.label, language))
  const go = (value: string) =>
    void navigate({ to: '/$rel/start', params: { rel }, search: value === '' ? {} : { body: value }, replace: true })
  return (
    <SelectField
      label={words.body}
      value={body ?? ''}
      options={[{ value: '', label: words.allBodies }, ...sorted]}
      onChange={go}
    />
  )
}

function Figures({ view }: { view: StartView }) {
  const words = useStartWords()
  const { party } = useRelationship()
  const { summary } = view
  const waiting = summary.waitingFor.filter((one) => party === null || one.party === party)
  const overdue = view.facets.facets.risk.find(({ value }) => value === 'overdue')?.count ?? 0
  return (
    <ul className={styles.figures} aria-label={words.figures}>
      <Figure count={summary.documents} label={words.documents} search={{}} />
      <Figure count={summary.operational} label={words.operational} search={{ stage: ['first-use', 'full-scope'] }} />
      <Figure
        count={summary.undertakings}
        label={words.undertakings}
        search={{ view: 'list', kind: ['undertaking'] }}
      />
      <Figure count={overdue} label={words.overdue} search={{ view: 'list', risk: ['overdue'] }} isBad />
      {waiting.map((one) => (
        <Figure
          key={one.party}
          count={one.items}
          label={<ForSide party={one.party} template={words.waitingFor} />}
          search={{ view: 'list', risk: ['waiting'] }}
        />
      ))}
    </ul>
  )
}

interface FigureProps {
  readonly count: number
  readonly label: ReactNode
  readonly search: RegisterSearch
  readonly isBad?: boolean
}

function Figure({ count, label, search, isBad = false }: FigureProps) {
  const { rel } = useRelationship()
  const { format } = useLanguage()
  return (
    <li className={styles.figure}>
      <Link to="/$rel/register" params={{ rel }} search={search}>
        <strong className={isBad && count > 0 ? styles.bad : undefined}>{format.number(count)}</strong>
        <span>{label}</span>
      </Link>
    </li>
  )
}

function Tasks({ view }: { view: StartView }) {
  const words = useStartWords()
  const { role } = useRelationship()
  const { format } = useLanguage()
  const counts = Object.fromEntries(view.facets.facets.risk.map(({ value, count }) => [value as Risk, count]))
  return (
    <section className={`${styles.card} ${styles.tasks}`} aria-labelledby="tasks">
      <h2 id="tasks">{words.tasksTitle}</h2>
      <ul className={styles.rows}>
        {tasksFor(role, counts).map(({ task, count }) => (
          <li key={task}>
            <TaskLink task={task}>
              {fill(words.tasks[task], count === null ? {} : { count: format.number(count) })}
            </TaskLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function TaskLink({ task, children }: { task: Task; children: ReactNode }) {
  const { rel } = useRelationship()
  switch (task) {
    case 'read':
      return (
        <Link to="/$rel/read" params={{ rel }}>
          {children}
        </Link>
      )
    case 'checkpoint':
      return <Link to={`/${rel}/history` as '/'}>{children}</Link>
    case 'people':
      return <Link to={`/${rel}/people` as '/'}>{children}</Link>
    case 'register':
      return (
        <Link to="/$rel/register" params={{ rel }} search={{}}>
          {children}
        </Link>
      )
    default:
      return (
        <Link to="/$rel/register" params={{ rel }} search={{ view: 'list', risk: [task] }}>
          {children}
        </Link>
      )
  }
}

function Lists({ view, body }: { view: StartView; body: string | undefined }) {
  const words = useStartWords()
  const { party } = useRelationship()
  const { vocabulary } = useLanguage()
  const late = view.due.rows.filter(({ daysLeft }) => daysLeft < 0)
  const soon = view.due.rows.filter(({ daysLeft }) => daysLeft >= 0)
  const ending = view.expiring.rows.filter(({ daysLeft }) => daysLeft >= 0)
  const bodies = body === undefined ? {} : { body: [body] }
  const days = daysText(AHEAD_DAYS, vocabulary)
  const risky = (risk: Risk): RegisterSearch => ({ view: 'list', risk: [risk], ...bodies })
  return (
    <>
      <Card id="late" title={words.overdueTitle} none={words.overdueNone} count={late.length} all={risky('overdue')}>
        <DueLines rows={late} />
      </Card>
      {soon.length > 0 && (
        <Card id="soon" title={words.soonTitle} none="" count={soon.length} all={{ view: 'list', ...bodies }}>
          <DueLines rows={soon} />
        </Card>
      )}
      <Card
        id="waits"
        title={party === null ? words.waitsBoth : <ForSide party={party} template={words.waitsTitle} />}
        none={words.waitsNone}
        count={view.waiting.rows.length}
        all={risky('waiting')}
      >
        <WaitLines rows={view.waiting.rows} />
      </Card>
      <Card
        id="ending"
        title={words.expiringTitle}
        none={fill(words.expiringNone, { days })}
        count={ending.length}
        all={risky('expiring')}
      >
        <ExpiryLines rows={ending} />
      </Card>
      <Card
        id="changed"
        title={words.changedTitle}
        none={words.changedNone}
        count={view.changes.rows.length}
        all={{ view: 'changes', by: 'dated', ...bodies }}
      >
        <ChangedLines rows={view.changes.rows} />
      </Card>
      <section className={styles.card} aria-labelledby="sessions">
        <h2 id="sessions">{words.nextSession}</h2>
        <SessionLines summary={view.summary} />
      </section>
    </>
  )
}

interface CardProps {
  readonly id: string
  readonly title: ReactNode
  /** What is said when there is nothing. */
  readonly none: string
  readonly count: number
  readonly all: RegisterSearch
  readonly children: ReactNode
}

function Card({ id, title, none, count, all, children }: CardProps) {
  const words = useStartWords()
  const { rel } = useRelationship()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {count === 0 ? <p className={styles.quiet}>{none}</p> : children}
      <p className={styles.all}>
        <Link to="/$rel/register" params={{ rel }} search={all} aria-describedby={id}>
          {words.seeAll}
        </Link>
      </p>
    </section>
  )
}
