import type { Day, Progress } from '../../../planner/index.ts'
import { dayIn } from './read-dates.ts'
import { type Element, numberOf } from './xml.ts'

interface Ground {
  readonly days: number
  readonly remaining: () => number | null
  readonly today: Day
}

/**
 * How far a task is. Some programs write their plan as what was actual, with nothing complete and into days to come: a
 * finish counts where the task is complete, or where nobody says how far it is, and no start of days to come counts.
 */
export function progressOf(element: Element, { days, remaining, today }: Ground): Progress {
  const percent = numberOf(element, 'PercentComplete', 'Task')
  const finished = dayIn(element, 'ActualFinish')
  const isDone = percent === null ? finished !== null && finished <= today : percent >= 100
  const [begun, over] = isDone ? ['Start', 'Finish'] : ['', '']
  const start = dayIn(element, 'ActualStart') ?? dayIn(element, begun)
  const end = finished ?? dayIn(element, over)
  if (isDone && start !== null && end !== null) return { state: 'done', start, end: Math.max(start, end) }
  if (isDone) return { state: 'done', start: start ?? today, end: start ?? today }
  if (start === null || start > today || (finished !== null && (percent ?? 0) === 0)) return { state: 'waiting' }
  return { state: 'started', start, remainingDays: remaining() ?? Math.round((days * (100 - (percent ?? 0))) / 100) }
}
