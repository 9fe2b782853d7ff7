import { useEffect, useId, useRef, useState } from 'react'
import { atLeast } from '../../../../access/index.ts'
import type { GoalChange, MoveCause, MovedTask, ScheduleDiff } from '../../../../planner/index.ts'
import { fill } from '../../../../words/index.ts'
import { calendarDaysText, reasonText, workDaysText } from '../../../../words/plan/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { StepButton } from '../step-button.tsx'
import type { ShownPlan } from '../use-plan.ts'
import type { PlanView } from '../use-plan-view.ts'
import { usePlanWords } from '../use-words.ts'
import { editText } from './edit-text.ts'
import { type Edit, editKey } from './edits.ts'
import { idleEdits } from './idle-edits.ts'
import type { WhatIf } from './use-what-if.ts'
import styles from './what-if.module.css'

interface Told {
  readonly shown: ShownPlan
  readonly view: PlanView
}

/** What moves and why: accepted as a whole, or step by step. */
export function DiffList({ diff, shown, view, whatIf }: Told & { diff: ScheduleDiff; whatIf: WhatIf }) {
  const { whatIf: words } = usePlanWords()
  const { say, words: vocabulary } = shown
  // What was waited for stands below what was asked: whoever asked is led to it.
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const [rejected, setRejected] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) =>
    setRejected((before) => {
      const now = new Set(before)
      if (!now.delete(id)) now.add(id)
      return now
    })
  const { moved } = diff
  const goals = diff.goals.filter(({ before, after }) => before !== after)
  const isNothing = moved.length + goals.length + diff.added.length + diff.removed.length === 0
  const { page } = vocabulary.plan.planning
  const count = vocabulary.plan.planning.steps(moved.length)
  return (
    <div className={styles.diff}>
      <h3 ref={title} tabIndex={-1}>
        {words.result}
      </h3>
      {goals.length === 0 && <p>{isNothing ? page.unchanged : page.sameGoals}</p>}
      {goals.length > 0 && <GoalChanges goals={goals} shown={shown} view={view} />}
      {!isNothing && <IdleEdits diff={diff} shown={shown} edits={whatIf.edits} />}
      {moved.length > 0 && (
        <details open={moved.length <= 12}>
          <summary>{say(fill(words.moved, { count }))}</summary>
          <ul className={styles.moved}>
            {moved.map((task) => (
              <MovedStep
                key={task.id}
                moved={task}
                shown={shown}
                view={view}
                isAccepted={!rejected.has(task.id)}
                onToggle={() => toggle(task.id)}
              />
            ))}
          </ul>
        </details>
      )}
      <Deciding diff={diff} rejected={rejected} shown={shown} whatIf={whatIf} />
    </div>
  )
}

function GoalChanges({ goals, shown, view }: Told & { goals: readonly GoalChange[] }) {
  const { whatIf: words } = usePlanWords()
  const { plan, date, groupOf } = shown
  return (
    <>
      <h4>{words.goals}</h4>
      <ul className={styles.goals}>
        {goals.map(({ task, before, after }) => (
          <li key={task}>
            <StepButton id={groupOf(task)} name={plan.names.of('group', groupOf(task))} shown={shown} view={view} />
            <span className={styles.days}>
              {before !== null && <bdi>{date(before)}</bdi>} → {after !== null && <bdi>{date(after)}</bdi>}
              {before !== null && after !== null && <Shift days={after - before} shown={shown} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Each change that was asked for and moves nothing, so that what moves is not put down to it. */
function IdleEdits({ diff, shown, edits }: { diff: ScheduleDiff; shown: ShownPlan; edits: readonly Edit[] }) {
  const { whatIf: words } = usePlanWords()
  return idleEdits(edits, diff, shown.plan.network.tasks).map((edit) => (
    <p key={editKey(edit)} className={styles.cause}>
      {fill(words.idle, { edit: editText(edit, shown, words.edit) })}
    </p>
  ))
}

/** "12 days later", in weight and words, not in colour alone. */
function Shift({ days, shown: { words: vocabulary, say } }: { days: number; shown: ShownPlan }) {
  const { whatIf: words } = usePlanWords()
  if (days === 0) return <span> · {words.sameDay}</span>
  const text = fill(days > 0 ? words.later : words.earlier, { days: calendarDaysText(days, vocabulary) })
  return <span className={days > 0 ? styles.later : styles.earlier}> · {say(text)}</span>
}

function MovedStep({
  moved,
  shown,
  view,
  isAccepted,
  onToggle,
}: Told & { moved: MovedTask; isAccepted: boolean; onToggle: () => void }) {
  const { whatIf: words } = usePlanWords()
  const { plan, date } = shown
  const { id, before, after, startDays, because } = moved
  const name = plan.names.stepOf(id)
  return (
    <li>
      {useMayAccept() && (
        <input
          type="checkbox"
          className={styles.check}
          aria-label={fill(words.acceptStep, { step: name })}
          checked={isAccepted}
          onChange={onToggle}
        />
      )}
      <div>
        <StepButton id={id} name={name} shown={shown} view={view} />
        <span className={styles.days}>
          <bdi>{date(before.start)}</bdi> → <bdi>{date(after.start)}</bdi>
          <Shift days={startDays} shown={shown} />
        </span>
        {because.map((cause) => (
          <p key={JSON.stringify(cause)} className={styles.cause}>
            {causeText(cause, id, shown)}
          </p>
        ))}
      </div>
    </li>
  )
}

function causeText(cause: MoveCause, step: string, { plan, words, say }: ShownPlan): string {
  const { page } = words.plan.planning
  if (cause.kind === 'length') {
    const calendar = plan.network.tasks.find(({ id }) => id === step)?.calendar ?? null
    return say(fill(page.length, { days: workDaysText(cause.days, calendar, words) }))
  }
  const reason = reasonText(cause.reason, { words, names: plan.names, calendars: plan.calendars })
  return say(fill(cause.kind === 'pushed' ? page.because : page.freed, { reason }))
}

function Deciding({
  diff,
  rejected,
  shown,
  whatIf,
}: {
  diff: ScheduleDiff
  rejected: ReadonlySet<string>
  shown: ShownPlan
  whatIf: WhatIf
}) {
  const { whatIf: words } = usePlanWords()
  const mayAccept = useMayAccept()
  const id = useId()
  const usual = whatIf.edits.map((edit) => editText(edit, shown, words.edit)).join('; ')
  const [reason, setReason] = useState(usual.slice(0, MOST_REASON))
  const steps = diff.moved.map((task) => task.id).filter((step) => !rejected.has(step))
  const isAll = rejected.size === 0
  const label = isAll ? words.acceptAll : fill(words.acceptSome, { count: shown.format.number(steps.length) })
  if (!mayAccept) return <p className={styles.about}>{words.mayNot}</p>
  return (
    <form
      className={styles.deciding}
      onSubmit={(event) => {
        event.preventDefault()
        whatIf.accept({ steps: isAll ? null : steps, reason: reason.trim() })
      }}
    >
      <label htmlFor={id}>{words.why}</label>
      <textarea
        id={id}
        className={styles.reason}
        rows={3}
        maxLength={MOST_REASON}
        required
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles.buttons}>
        <Button
          type="submit"
          look="main"
          isDisabled={whatIf.isAccepting || reason.trim() === '' || (!isAll && steps.length === 0)}
        >
          {label}
        </Button>
        <Button onPress={whatIf.discard}>{words.reject}</Button>
      </div>
    </form>
  )
}

const MOST_REASON = 2000

/** What is accepted changes the plan of both sides: secretaries and administrators may. */
function useMayAccept(): boolean {
  return atLeast(useRelationship().role, 'secretary')
}
