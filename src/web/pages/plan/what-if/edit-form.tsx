import { useState } from 'react'
import type { Task } from '../../../../planner/index.ts'
import { fill } from '../../../../words/index.ts'
import { Button } from '../../../components/button.tsx'
import { SelectField } from '../../../components/select-field.tsx'
import type { ShownPlan } from '../use-plan.ts'
import type { PlanView } from '../use-plan-view.ts'
import { usePlanWords } from '../use-words.ts'
import { NumberEntry } from './number-entry.tsx'
import type { WhatIf } from './use-what-if.ts'
import styles from './what-if.module.css'

interface Editing {
  readonly shown: ShownPlan
  readonly view: PlanView
  readonly whatIf: WhatIf
}

/** The chosen step, a body, a session: each with what may come otherwise. */
export function EditForm({ shown, view, whatIf }: Editing) {
  const words = usePlanWords()
  const task = shown.plan.network.tasks.find(({ id, progress }) => id === view.search.sel && progress.state !== 'done')
  return (
    <div className={styles.form}>
      {task === undefined ? (
        <StepChoice shown={shown} view={view} />
      ) : (
        <fieldset className={styles.group} key={task.id}>
          <legend>
            <bdi>{shown.plan.names.stepOf(task.id)}</bdi>
          </legend>
          <StepEdits task={task} whatIf={whatIf} />
        </fieldset>
      )}
      <details className={styles.group}>
        <summary>{words.whatIf.body}</summary>
        <BodyEdits shown={shown} whatIf={whatIf} />
      </details>
      <details className={styles.group}>
        <summary>{words.whatIf.session}</summary>
        <SessionEdits shown={shown} whatIf={whatIf} />
      </details>
    </div>
  )
}

/** Where no step is chosen: its document first, then the step. */
function StepChoice({ shown, view }: Omit<Editing, 'whatIf'>) {
  const words = usePlanWords()
  const { plan } = shown
  const open = plan.network.tasks.filter(({ progress }) => progress.state !== 'done')
  const chosenGroup = open.some(({ group }) => group === view.search.sel) ? (view.search.sel ?? '') : ''
  const [group, setGroup] = useState(chosenGroup)
  const groups = [...new Set(open.map((task) => task.group))]
  const none = { value: '', label: words.whatIf.noChoice }
  const steps = open.filter((task) => task.group === (chosenGroup || group))
  return (
    <div className={styles.choice}>
      <SelectField
        label={words.document}
        value={chosenGroup || group}
        options={[none, ...groups.map((value) => ({ value, label: plan.names.of('group', value) }))]}
        onChange={(value) => {
          setGroup(value)
          view.change({ sel: value === '' ? undefined : value })
        }}
      />
      <SelectField
        label={words.whatIf.step}
        value=""
        options={[none, ...steps.map(({ id }) => ({ value: id, label: plan.names.step(id) }))]}
        // Its document is opened in the chart, so that the step is seen there.
        onChange={(id) =>
          view.change({ sel: id === '' ? undefined : id, open: [...view.opened.difference(new Set([group])), group] })
        }
      />
    </div>
  )
}

function StepEdits({ task, whatIf }: { task: Task; whatIf: WhatIf }) {
  const { whatIf: words } = usePlanWords()
  const step = task.id
  return (
    <>
      <NumberEntry
        label={`${words.slip}: ${words.slipDays}`}
        least={1}
        usual={30}
        onAdd={(days) => whatIf.add({ kind: 'slip', step, days })}
      />
      {task.days > 0 && (
        <>
          <NumberEntry
            label={`${words.takes}: ${words.takesDays}`}
            least={1}
            usual={task.days}
            onAdd={(days) => whatIf.add({ kind: 'takes', step, days })}
          />
          <NumberEntry
            label={`${words.begun}: ${words.remaining}`}
            least={0}
            usual={task.days}
            onAdd={(days) => whatIf.add({ kind: 'begun', step, days })}
          />
        </>
      )}
      <div>
        <Button onPress={() => whatIf.add({ kind: 'done', step })}>{words.done}</Button>
      </div>
    </>
  )
}

function BodyEdits({ shown, whatIf }: Omit<Editing, 'view'>) {
  const words = usePlanWords()
  const { plan, say } = shown
  const [body, setBody] = useState('')
  const { today, bodies } = plan.network
  // What meets only on the days of its sessions is changed by those.
  const all = bodies.filter(({ id }) => !plan.sessions.has(id))
  const named = all.map(({ id }) => ({ value: id, label: plan.names.of('body', id) }))
  const now = all.find(({ id }) => id === body)?.capacity.findLast(({ from }) => from <= today)?.units ?? 0
  return (
    <>
      <SelectField
        label={words.body}
        value={body}
        options={[
          { value: '', label: words.whatIf.noChoice },
          ...named.toSorted((a, b) => (a.label < b.label ? -1 : 1)),
        ]}
        onChange={setBody}
      />
      {body !== '' && (
        <NumberEntry
          key={body}
          label={words.whatIf.units}
          hint={say(fill(words.whatIf.unitsNow, { count: now }))}
          least={0}
          usual={now + 1}
          onAdd={(units) => whatIf.add({ kind: 'units', body, units })}
        />
      )}
    </>
  )
}

/** Sessions that are far off are not agreed by anybody. */
const MOST_SESSIONS = 3

function SessionEdits({ shown, whatIf }: Omit<Editing, 'view'>) {
  const { whatIf: words } = usePlanWords()
  const { plan, date, format } = shown
  const [key, setKey] = useState('')
  const sessions = [...plan.sessions].flatMap(([body, days]) =>
    days
      .filter(({ first }) => first > plan.network.today)
      .slice(0, MOST_SESSIONS)
      .map(({ first }) => ({ body, first, value: `${body} ${first}` })),
  )
  const chosen = sessions.find(({ value }) => value === key)
  return (
    <>
      <SelectField
        label={words.session}
        value={key}
        options={[
          { value: '', label: words.noChoice },
          ...sessions.map(({ body, first, value }) => ({
            value,
            label: format.list([plan.names.of('body', body), date(first)]),
          })),
        ]}
        onChange={setKey}
      />
      {chosen !== undefined && (
        <NumberEntry
          key={key}
          label={words.sessionDays}
          least={plan.network.today + 1 - chosen.first}
          usual={30}
          onAdd={(days) => whatIf.add({ kind: 'session', body: chosen.body, first: chosen.first, days })}
        />
      )}
    </>
  )
}
