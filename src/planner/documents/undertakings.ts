import { type PartyCode, statusOf, type UndertakingItem } from '../../register/index.ts'
import { type Demand, EVERY_DAY, FREE, type Goal, type Progress, type Task } from '../network/index.ts'
import { assumedLogNormal, genericBody } from '../steps/index.ts'
import { lastDay } from './days.ts'
import { sidesCalendar, type WayContext } from './document-way.ts'
import { stepId } from './step-nodes.ts'

/** Nothing is known of how long a thing that somebody undertook takes: three months of work, three times that now and then. */
const CARRY_OUT = assumedLogNormal(60, 0.8, 'an undertaking of any kind; no case with dates')

/**
 * A light treatment: an undertaking with a due day is one step, `carry-out`, by the body that it names, else by the
 * bodies of those who undertook it. One that is in progress has begun, and all of its days are still to come. The
 * commission itself, which meets for a few days, carries nothing out between its sessions.
 */
export function undertakingTask(
  undertaking: UndertakingItem,
  context: WayContext,
): { readonly task: Task; readonly goal: Goal } {
  const { id, facts } = undertaking
  const { actors } = facts
  const [only, ...more] = actors
  const party = only !== undefined && more.length === 0 ? only : null
  const sides = actors.length > 0 ? actors : (context.relationship?.facts.parties.map(({ code }) => code) ?? [])
  const demands = demandsOf(facts.body, sides, context)
  const own = context.settings.documents[id]
  const on = own?.due ?? facts.due
  const due = on === null ? null : lastDay(on)
  const task: Task = {
    id: stepId(id, null, 'carry-out'),
    group: id,
    step: 'carry-out',
    party,
    title: null,
    calendar:
      sides.length === 0 ? EVERY_DAY : sidesCalendar(sides, (place) => demands[place]?.bodies[0] ?? '', context),
    ...CARRY_OUT,
    returns: null,
    never: 0,
    demands,
    bounds: { ...FREE, due },
    progress: progressOf(undertaking, context.today),
  }
  return { task, goal: { task: task.id, weight: own?.weight ?? 1, due } }
}

function demandsOf(body: string | null, sides: readonly PartyCode[], context: WayContext): readonly Demand[] {
  const isThere = body !== null && context.sessionsAt(body).length === 0
  if (isThere) return [{ bodies: [body], units: 1 }]
  return sides.map((side) => ({ bodies: [genericBody(side, 'lead')], units: 1 }))
}

function progressOf(undertaking: UndertakingItem, today: number): Progress {
  const mark = undertaking.statuses.at(-1)
  if (mark === undefined || statusOf(undertaking) !== 'in-progress') return { state: 'waiting' }
  return { state: 'started', start: Math.min(lastDay(mark.on), today), remainingDays: CARRY_OUT.days }
}
