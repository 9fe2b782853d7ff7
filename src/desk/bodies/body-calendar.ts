import { type CalendarEvent, loadExchange } from '../../adapters/index.ts'
import { lastDayOf, parseIso } from '../../calendar/index.ts'
import type { BodyView, Obligation } from '../../register/index.ts'
import { fill, textIn, type Vocabulary } from '../../words/index.ts'
import type { ToldPlan } from '../plan/index.ts'

/** Whose calendar is written, of which register, and when. */
export interface BodyCalendarOf {
  readonly rel: string
  readonly view: BodyView
  readonly words: Vocabulary
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  /** Null where nothing can be planned. */
  readonly plan: ToldPlan | null
}

/** Days before a deadline at which calendar programs remind of it. */
const REMIND_DAYS = 7

/**
 * What one body has to do, as whole days of a calendar (iCalendar): deadlines, ends and undertakings that are still open,
 * and the steps of the plan that it takes part in. A deadline that is a month or a year stands on its last day.
 */
export async function bodyCalendar({ rel, view, words, at, plan }: BodyCalendarOf): Promise<string> {
  const { writeCalendar } = await loadExchange()
  const deadlines = view.obligations.flatMap((obligation) => dueEvents(obligation, rel, words))
  const steps = plan === null ? [] : stepEvents(plan, view.body.item, rel)
  return writeCalendar({
    name: textIn(view.body.names, words.language),
    stampedAt: new Date(at).toISOString(),
    language: words.language,
    events: [...deadlines, ...steps],
  })
}

const WHOLE_DAY = { hours: null, categories: [], url: null } as const

function dueEvents(obligation: Obligation, rel: string, words: Vocabulary): readonly CalendarEvent[] {
  const { stages, undertakings, page } = words.register
  const title = textIn(obligation.titles, words.language)
  return obligation.dues.flatMap(({ kind, stage, on }) => {
    const date = parseIso(on)
    if (date === null) return []
    const day = lastDayOf(date)
    const what = {
      undertaking: obligation.what === null ? '' : undertakings[obligation.what],
      deadline: fill(page.deadline, { stage: stage === null ? '' : stages[stage] }),
      notice: page.notice,
      expiry: page.expiry,
    }[kind]
    const uid = `${rel}/${obligation.item}/${kind}/${stage ?? ''}/${on}@paygir`
    const description = fill(page.dueOn, { date: words.date(on) })
    const event = { uid, first: day, last: day, title: `${title} — ${what}`, description }
    return [{ ...WHOLE_DAY, ...event, tentative: false, remindDays: REMIND_DAYS }]
  })
}

/** Steps that are not over yet. They are planned, not agreed: so they are marked as not certain. */
function stepEvents({ plan, schedule }: ToldPlan, body: string, rel: string): readonly CalendarEvent[] {
  const groups = new Map(plan.network.tasks.map((task) => [task.id, task.group]))
  return schedule.tasks
    .filter(({ bodies, end }) => bodies.includes(body) && end >= plan.today)
    .map(({ id, start, end }) => ({
      ...{ ...WHOLE_DAY, uid: `${rel}/${id}@paygir`, first: start, last: end, title: plan.names.stepOf(id) },
      ...{ description: plan.names.of('group', groups.get(id) ?? id), tentative: true, remindDays: null },
    }))
}
