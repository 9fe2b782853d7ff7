import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { atLeast } from '../../../access/index.ts'
import { fill } from '../../../words/index.ts'
import { calendarDaysText } from '../../../words/plan/index.ts'
import { ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Button } from '../../components/button.tsx'
import { Callout } from '../../components/callout.tsx'
import { DateText } from '../../components/date-text.tsx'
import { ProblemNote } from '../../components/problem-note.tsx'
import { ScrollRegion } from '../../components/scroll-region.tsx'
import styles from './lists.module.css'
import { StepButton } from './step-button.tsx'
import { type KeptPlan, keptPath, useKeptPlan, useKeptPlans } from './use-baselines.ts'
import type { ShownPlan } from './use-plan.ts'
import type { PlanView } from './use-plan-view.ts'
import { usePlanWords } from './use-words.ts'

/** Plans that were kept: keeping the one of now, and comparing it with an earlier one. */
export function KeptTab({ shown, view }: { shown: ShownPlan; view: PlanView }) {
  const { kept: words } = usePlanWords()
  const plans = useKeptPlans()
  const { base = null } = view.search
  return (
    <div className={styles.list}>
      <p className={styles.about}>{words.about}</p>
      <KeepForm />
      {plans?.length === 0 && <p>{words.none}</p>}
      {plans !== null && plans.length > 0 && <KeptTable plans={plans} view={view} />}
      {base !== null && <Comparison id={base} shown={shown} view={view} />}
    </div>
  )
}

function KeepForm() {
  const { kept: words } = usePlanWords()
  const { rel, role } = useRelationship()
  const client = useQueryClient()
  const id = useId()
  const [name, setName] = useState('')
  const keep = useMutation({
    mutationFn: () => ask(keptPath(rel), { method: 'POST', body: { name } }),
    onSuccess: () => {
      setName('')
      return client.invalidateQueries({ queryKey: ['plan-kept', rel] })
    },
  })
  if (!atLeast(role, 'secretary')) return <p className={styles.about}>{words.mayNot}</p>
  return (
    <>
      <form
        className={`${styles.form} no-print`}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') keep.mutate()
        }}
      >
        <span className={styles.field}>
          <label htmlFor={id}>{words.name}</label>
          <input
            id={id}
            className={styles.input}
            value={name}
            maxLength={200}
            required
            onChange={({ target }) => setName(target.value)}
          />
        </span>
        <Button type="submit" isDisabled={keep.isPending || name.trim() === ''}>
          {words.save}
        </Button>
      </form>
      {keep.error !== null && <ProblemNote error={keep.error} />}
    </>
  )
}

function KeptTable({ plans, view }: { plans: readonly KeptPlan[]; view: PlanView }) {
  const { kept: words } = usePlanWords()
  const { base } = view.search
  return (
    <ScrollRegion label={words.name}>
      <table className={styles.table}>
        <tbody>
          {plans.map(({ id, name, asOf, by }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>
                {words.keptOn} {asOf !== null && <DateText iso={asOf} />}
              </td>
              <td>
                <bdi>{by}</bdi>
              </td>
              <td className={styles.number}>
                <Button look="quiet" onPress={() => view.change({ base: base === id ? undefined : id })}>
                  {base === id ? words.stop : words.compare}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Comparison({ id, shown, view }: { id: string; shown: ShownPlan; view: PlanView }) {
  const words = usePlanWords()
  const kept = useKeptPlan(id)
  const { plan, say, words: vocabulary } = shown
  if (kept === null) return null
  const { slips, added, removed } = kept
  const slipText = (days: number) =>
    days === 0
      ? words.whatIf.sameDay
      : fill(days > 0 ? words.whatIf.later : words.whatIf.earlier, { days: calendarDaysText(days, vocabulary) })
  return (
    <section className={styles.section}>
      <h2>
        {words.kept.slips} <bdi>{kept.name}</bdi>
      </h2>
      {slips.length + added.length + removed.length === 0 && <Callout tone="good" title={words.kept.same} />}
      <ul className={styles.changes}>
        {slips.map(({ id: step, endDays }) => (
          <li key={step}>
            <StepButton id={step} name={plan.names.stepOf(step)} shown={shown} view={view} />: {say(slipText(endDays))}
          </li>
        ))}
        {added.map((step) => (
          <li key={step}>
            <StepButton id={step} name={plan.names.stepOf(step)} shown={shown} view={view} />: {words.kept.added}
          </li>
        ))}
        {removed.map((step) => (
          <li key={step}>
            <bdi>{plan.names.stepOf(step)}</bdi>: {words.kept.removed}
          </li>
        ))}
      </ul>
    </section>
  )
}
