import type { Day, Network, Task } from '../network/index.ts'
import type { Schedule, ScheduledTask } from '../schedule/index.ts'

/** A step that is under way, or begins within the horizon. */
export interface NextStep {
  readonly task: Task
  readonly scheduled: ScheduledTask
}

/** What one body has to do next. */
export interface Agenda {
  /** Null for steps that need no body: they are with the `party`, or with both where that is null too. */
  readonly body: string | null
  readonly party: string | null
  /** By day; of one day, those without float first. */
  readonly steps: readonly NextStep[]
}

/** What to do from `today` to `today + horizonDays`, and who does it: an agenda for each body that has anything to do. */
export function nextSteps(
  network: Network,
  schedule: Schedule,
  { today, horizonDays }: { readonly today: Day; readonly horizonDays: number },
): readonly Agenda[] {
  const scheduledOf = new Map(schedule.tasks.map((scheduled) => [scheduled.id, scheduled]))
  const agendas = new Map<string, { body: string | null; party: string | null; steps: NextStep[] }>()
  for (const task of network.tasks) {
    const scheduled = scheduledOf.get(task.id)
    if (scheduled === undefined || !isNext(task, scheduled, [today, today + horizonDays])) continue
    for (const body of scheduled.bodies.length === 0 ? [null] : new Set(scheduled.bodies)) {
      const party = body === null ? task.party : null
      const key = JSON.stringify([body, party])
      const agenda = agendas.get(key) ?? { body, party, steps: [] }
      agenda.steps.push({ task, scheduled })
      agendas.set(key, agenda)
    }
  }
  return [...agendas.values()].map((agenda) => ({ ...agenda, steps: agenda.steps.sort(byDayThenFloat) }))
}

function isNext(task: Task, { start, end }: ScheduledTask, [first, last]: readonly [Day, Day]): boolean {
  return task.progress.state !== 'done' && end >= first && start <= last
}

function byDayThenFloat({ scheduled: a }: NextStep, { scheduled: b }: NextStep): number {
  return a.start - b.start || a.totalFloatDays - b.totalFloatDays
}
