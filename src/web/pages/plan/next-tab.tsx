import { useMemo } from 'react'
import { type Agenda, nextSteps } from '../../../planner/index.ts'
import { daysText } from '../../../words/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { ScrollRegion } from '../../components/scroll-region.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { BeforeSession } from './before-session.tsx'
import styles from './lists.module.css'
import { HORIZONS, USUAL_HORIZON } from './plan-search.ts'
import { StepButton } from './step-button.tsx'
import type { ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'
import { usePlanWords } from './use-words.ts'

/** What each body has to do in the days ahead. */
export function NextTab({ shown, view }: { shown: ShownPlan; view: PlanView }) {
  const words = usePlanWords()
  const { plan, schedule } = shown
  const { search } = view
  const horizonDays = search.days ?? USUAL_HORIZON
  const agendas = useMemo(
    () => nextSteps(plan.network, schedule, { today: plan.network.today, horizonDays }),
    [plan, schedule, horizonDays],
  )
  const wanted = agendas.filter(isWanted(search.body, search.party))
  return (
    <div className={styles.list}>
      <BeforeSession shown={shown} view={view} />
      <NextFilters agendas={agendas} shown={shown} view={view} />
      {wanted.length === 0 && <p>{words.noSteps}</p>}
      {wanted.map((agenda) => (
        <AgendaOf key={JSON.stringify([agenda.body, agenda.party])} agenda={agenda} shown={shown} view={view} />
      ))}
    </div>
  )
}

function isWanted(body: string | undefined, party: string | undefined) {
  return (agenda: Agenda) =>
    (body === undefined || agenda.body === body) && (party === undefined || partiesOf(agenda).has(party))
}

/** The sides whose steps it has. */
function partiesOf({ party, steps }: Agenda): ReadonlySet<string> {
  return new Set([party, ...steps.map(({ task }) => task.party)].filter((code) => code !== null))
}

function NextFilters({ agendas, shown, view }: { agendas: readonly Agenda[]; shown: ShownPlan; view: PlanView }) {
  const words = usePlanWords()
  const { parties } = useRelationship()
  const { search, change } = view
  const bodies = agendas.flatMap(({ body }) => (body === null ? [] : [body]))
  const named = bodies.map((value) => ({ value, label: shown.plan.names.of('body', value) }))
  return (
    <div className={`${styles.filters} no-print`}>
      <SelectField
        label={words.horizon}
        value={String(search.days ?? USUAL_HORIZON)}
        options={HORIZONS.map((days) => ({ value: String(days), label: shown.say(daysText(days, shown.words)) }))}
        onChange={(value) => {
          const days = HORIZONS.find((one) => String(one) === value)
          change({ days: days === USUAL_HORIZON ? undefined : days })
        }}
      />
      <SelectField
        label={words.side}
        value={search.party ?? ''}
        options={[
          { value: '', label: words.allSides },
          ...parties.map(({ code }) => ({ value: code, label: shown.plan.names.party(code) })),
        ]}
        onChange={(party) => change({ party: party === '' ? undefined : party })}
      />
      <SelectField
        label={words.body}
        value={search.body ?? ''}
        options={[{ value: '', label: words.allBodies }, ...named.toSorted((a, b) => (a.label < b.label ? -1 : 1))]}
        onChange={(body) => change({ body: body === '' ? undefined : body })}
      />
    </div>
  )
}

function AgendaOf({ agenda, shown, view }: { agenda: Agenda; shown: ShownPlan; view: PlanView }) {
  const words = usePlanWords()
  const { plan, date, words: vocabulary } = shown
  const { body, party, steps } = agenda
  const { page } = vocabulary.plan.planning
  const who = body !== null ? plan.names.of('body', body) : party === null ? words.both : plan.names.party(party)
  return (
    <section className={styles.section}>
      <h2>
        <bdi>{who}</bdi>
      </h2>
      <ScrollRegion label={who}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.start}</th>
              <th scope="col">{words.end}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ task, scheduled }) => (
              <tr key={task.id}>
                <td>
                  <StepButton id={task.id} name={plan.names.step(task.id)} shown={shown} view={view} />
                  {scheduled.critical && <span className={styles.mark}> {page.decides}</span>}
                </td>
                <td>
                  <bdi>{plan.names.of('group', task.group)}</bdi>
                </td>
                <td className={styles.day}>
                  {task.progress.state === 'started' ? vocabulary.plan.planning.states.started : date(scheduled.start)}
                </td>
                <td className={styles.day}>{date(scheduled.end)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
