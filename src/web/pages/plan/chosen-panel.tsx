import { type ChainStep, chainsOf, type Forecast, type ScheduledTask, type Task } from '../../../planner/index.ts'
import { fill } from '../../../words/index.ts'
import { calendarName, noteText, reasonText, workDaysText } from '../../../words/plan/index.ts'
import { Button } from '../../components/button.tsx'
import { ItemLink } from '../../components/item-link.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './chosen-panel.module.css'
import { ForecastOf } from './forecast-of.tsx'
import { StepButton } from './step-button.tsx'
import type { ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'
import { usePlanWords } from './use-words.ts'
import { WhatMatters } from './what-matters.tsx'

/** What is known of the document or step that is chosen: its dates, who does it, and why then. */
export function ChosenPanel({ shown, view }: { shown: ShownPlan; view: PlanView }) {
  const words = usePlanWords()
  const { sel } = view.search
  const task = shown.plan.network.tasks.find(({ id }) => id === sel)
  const scheduled = shown.schedule.tasks.find(({ id }) => id === sel)
  if (task !== undefined && scheduled !== undefined)
    return <ChosenStep task={task} scheduled={scheduled} shown={shown} view={view} />
  const isGroup = sel !== undefined && shown.plan.network.tasks.some(({ group }) => group === sel)
  if (isGroup) return <ChosenDocument group={sel} shown={shown} view={view} />
  return view.search.whatif === true ? null : (
    <p className={styles.hint}>
      {words.choose} {words.chartKeys}
    </p>
  )
}

function Head({ title, view, children }: { title: string; view: PlanView; children?: React.ReactNode }) {
  const words = usePlanWords()
  return (
    <header className={styles.head}>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <Button look="quiet" onPress={() => view.choose(null)}>
        {words.close}
      </Button>
      {children}
    </header>
  )
}

interface Chosen {
  readonly shown: ShownPlan
  readonly view: PlanView
}

function ChosenDocument({ group, shown, view }: Chosen & { group: string }) {
  const words = usePlanWords()
  const { plan, schedule, forecasts } = shown
  const placed = new Map(schedule.tasks.map((one) => [one.id, one]))
  const own = plan.network.tasks.filter((one) => one.group === group)
  const steps = own.flatMap((task) => placed.get(task.id) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end)
  const goals = forecasts.filter(({ task }) => shown.groupOf(task) === group)
  const isOpen = view.opened.has(group)
  return (
    <section className={styles.chosen}>
      <Head title={plan.names.of('group', group)} view={view} />
      <p className={styles.links}>
        <ItemLink item={group}>{words.toDocument}</ItemLink>
        {view.search.view !== 'steps' && (
          <Button look="quiet" onPress={() => view.toggle(group)}>
            {isOpen ? words.hideSteps : words.showSteps}
          </Button>
        )}
      </p>
      {goals.map((forecast: Forecast) => (
        <div key={forecast.task} className={styles.goal}>
          {goals.length > 1 && <h3>{plan.names.step(forecast.task)}</h3>}
          <ForecastOf forecast={forecast} shown={shown} />
        </div>
      ))}
      <WhatMatters group={group} shown={shown} view={view} />
      <h3>{words.steps}</h3>
      <ol className={styles.steps}>
        {steps.map((one) => (
          <li key={one.id}>
            <StepButton id={one.id} shown={shown} view={view} name={plan.names.step(one.id)} />
            <StepDays scheduled={one} shown={shown} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function StepDays({ scheduled, shown }: { scheduled: ScheduledTask; shown: ShownPlan }) {
  const { start, end } = scheduled
  const { date } = shown
  return (
    <span className={styles.days}>
      <bdi>{start === end ? date(end) : `${date(start)} – ${date(end)}`}</bdi>
      {scheduled.critical && <span className={styles.decides}> · {shown.words.plan.planning.page.decides}</span>}
    </span>
  )
}

function ChosenStep({ task, scheduled, shown, view }: Chosen & { task: Task; scheduled: ScheduledTask }) {
  const words = usePlanWords()
  const { plan, say } = shown
  const telling = { words: shown.words, names: plan.names, calendars: plan.calendars }
  const chain = chainsOf(shown.schedule)(task.id)
  const links = plan.network.links
  const before = links.filter(({ to }) => to === task.id).map(({ from }) => from)
  const after = links.filter(({ from }) => from === task.id).map(({ to }) => to)
  return (
    <section className={styles.chosen}>
      <Head title={plan.names.step(task.id)} view={view}>
        <p className={styles.of}>
          <StepButton id={task.group} shown={shown} view={view} name={plan.names.of('group', task.group)} />
        </p>
      </Head>
      <StepFacts task={task} scheduled={scheduled} shown={shown} />
      <h3>{words.why}</h3>
      <ul className={styles.reasons}>
        {scheduled.because.map((reason) => (
          <li key={JSON.stringify(reason)}>{say(reasonText(reason, telling))}</li>
        ))}
      </ul>
      <StepNames title={words.waitsFor} ids={before} shown={shown} view={view} />
      <StepNames title={words.holdsUp} ids={after} shown={shown} view={view} />
      {chain.length > 1 && <Chain chain={chain} shown={shown} view={view} />}
    </section>
  )
}

function StepFacts({ task, scheduled, shown }: { task: Task; scheduled: ScheduledTask; shown: ShownPlan }) {
  const words = usePlanWords()
  const { format } = useLanguage()
  const { plan, words: vocabulary, say } = shown
  const { page, bases, states } = vocabulary.plan.planning
  const { basis } = task.estimate
  const days = (count: number) => say(workDaysText(count, task.calendar, vocabulary))
  const takes =
    task.days === 0
      ? page.takesNone
      : `${days(task.days)} (${calendarName(task.calendar, { names: plan.names, words: vocabulary })})`
  const percent = (share: number) => format.number(Math.round(share * 100))
  const facts: readonly (readonly [string, string])[] = [
    [words.dates, datesText(scheduled, shown)],
    ...(scheduled.bodies.length === 0
      ? []
      : [[words.who, scheduled.bodies.map((body) => plan.names.of('body', body)).join(' · ')] as const]),
    [words.state, states[task.progress.state]],
    [words.duration, takes],
    ...(scheduled.totalFloatDays > 0 && task.progress.state !== 'done'
      ? [['', fill(page.canSlip, { days: days(scheduled.totalFloatDays) })] as const]
      : []),
    ...(scheduled.critical && task.progress.state !== 'done' ? [['', page.decides] as const] : []),
    ...(task.never > 0 ? [['', fill(page.never, { percent: percent(task.never) })] as const] : []),
    ...(task.returns === null
      ? []
      : [['', fill(page.returns, { percent: percent(task.returns.probability) })] as const]),
  ]
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {task.days > 0 && (
        <p className={styles.basis}>
          {words.duration}: {bases[basis.kind]}
          {basis.note !== '' && (
            <>
              {' – '}
              <bdi>{say(noteText(basis.note, vocabulary.language))}</bdi>
            </>
          )}
        </p>
      )}
    </>
  )
}

function datesText({ start, end }: ScheduledTask, { date }: ShownPlan): string {
  return start === end ? date(end) : `${date(start)} – ${date(end)}`
}

/** Steps by their names, each once. */
function StepNames({ title, ids, shown, view }: Chosen & { title: string; ids: readonly string[] }) {
  const known = [...new Set(ids)]
  if (known.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.names}>
        {known.map((id) => (
          <li key={id}>
            <StepButton id={id} shown={shown} view={view} name={shown.plan.names.stepOf(id)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Chain({ chain, shown, view }: Chosen & { chain: readonly ChainStep[] }) {
  const words = usePlanWords()
  return (
    <>
      <h3>{words.chain}</h3>
      <p className={styles.hint}>{words.chainAbout}</p>
      <ol className={styles.steps}>
        {chain.map(({ task }) => (
          <li key={task.id}>
            <StepButton id={task.id} shown={shown} view={view} name={shown.plan.names.stepOf(task.id)} />
            <StepDays scheduled={task} shown={shown} />
          </li>
        ))}
      </ol>
    </>
  )
}
