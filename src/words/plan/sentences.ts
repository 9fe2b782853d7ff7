import {
  calendarParts,
  type DayUse,
  EVERY_DAY,
  explain,
  hasAssumedDays,
  type StartReason,
  type Task,
  type ToldDelay,
  type WorkingCalendar,
} from '../../planner/index.ts'
import { bothDates } from '../both-dates.ts'
import { fill, type Values } from '../fill.ts'
import { daysText, listed } from '../parts-of-sentences.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { calendarDaysText, workDaysText } from './day-texts.ts'
import type { Names } from './names-in-plans.ts'
import type { ReasonLabel } from './planning-words.ts'

/** What sentences about a plan need. */
export interface Telling {
  readonly words: Vocabulary
  readonly names: Names
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
}

/** Why a step starts when it does, as part of a sentence. */
export function reasonText(reason: StartReason, telling: Telling): string {
  const { label, values } = labelled(reason, telling)
  return fill(telling.words.plan.planning.reasons[label], values)
}

/** "Iran + Tajikistan" for `IR+TJ`; "every day" where all days count. */
export function calendarName(code: string, { names, words }: Pick<Telling, 'names' | 'words'>): string {
  if (code === EVERY_DAY) return words.plan.planning.page.everyDay
  return calendarParts(code)
    .map(({ country }) => names.party(country.toLowerCase()))
    .join(' + ')
}

interface UseTelling extends Pick<Telling, 'words' | 'names'> {
  readonly group: string
  /** Of the plan: whether their days are known or assumed is told. */
  readonly tasks: readonly Task[]
}

/** Where days along a chain went, as part of a sentence about the document `group`. */
export function useText(use: DayUse, { words, names, group, tasks }: UseTelling): string {
  const { page } = words.plan.planning
  const days = daysText(use.days, words)
  if (use.kind === 'body') return fill(page.useBody, { name: names.of('body', use.body), days })
  if (use.kind === 'calendar') return fill(page.useOff, { name: calendarName(use.calendar, { names, words }), days })
  const task = tasks.find(({ id }) => id === use.task)
  const isAssumed = use.kind === 'task' && task !== undefined && hasAssumedDays(task)
  return fill(page[isAssumed ? 'useAssumed' : USES[use.kind]], { name: names.stepWithin(group)(use.task), days })
}

const USES = {
  task: 'useTask',
  begun: 'useBegun',
  unbegun: 'useUnbegun',
  window: 'useWindow',
  'set-day': 'useSetDay',
  kept: 'useKept',
  lag: 'useLag',
} as const

/** Values of the sentence `toldDelay`: why something is late, as the register tells it. */
export function delayValues(delay: ToldDelay, { words, names }: Pick<Telling, 'words' | 'names'>): Values {
  const { reason, party, since, text, source } = delay
  return {
    reason: words.register.delays[reason],
    party: party === null ? '' : names.party(party),
    since: since === null ? '' : words.date(since),
    source: source === null ? '' : names.of('group', source),
    text,
  }
}

interface Labelled {
  readonly label: ReasonLabel
  readonly values: Values
}

function labelled(reason: StartReason, telling: Telling): Labelled {
  const { words, names } = telling
  const day = (value: number) => bothDates(value, words)
  switch (reason.kind) {
    case 'done':
    case 'started':
      return { label: reason.kind, values: {} }
    case 'today':
    case 'fixed':
    case 'release':
    case 'kept':
      return { label: reason.kind, values: { day: day(reason.day) } }
    case 'window':
      return { label: 'window', values: { first: day(reason.first), last: day(reason.last) } }
    case 'calendar':
      return { label: 'calendar', values: { ...holidays(reason, telling), until: day(reason.until) } }
    case 'body': {
      const values = { body: names.of('body', reason.body), until: day(reason.until) }
      if (reason.tasks.length === 0) return { label: 'bodyAway', values }
      return { label: 'body', values: { ...values, tasks: listed(reason.tasks.map(names.stepOf), words) } }
    }
    case 'predecessor': {
      const lag = reason.lag === 0 ? '' : lagText(reason, words)
      return { label: reason.link, values: { task: names.stepOf(reason.task), lag, until: day(reason.until) } }
    }
  }
}

function lagText({ lag, lagUnit }: Extract<StartReason, { readonly kind: 'predecessor' }>, words: Vocabulary): string {
  return lagUnit === 'calendar' ? calendarDaysText(lag, words) : workDaysText(lag, null, words)
}

type DaysOff = Extract<StartReason, { readonly kind: 'calendar' }>

function holidays({ calendar, from, until, days }: DaysOff, telling: Telling): Values {
  const { words, calendars } = telling
  const known = calendars.get(calendar)
  const span = Array.from({ length: Math.max(0, until - from) }, (_, at) => from + at)
  const reasons = known === undefined ? [] : span.flatMap((day) => explain(known, day).reasons)
  const names = reasons.filter(({ kind }) => kind !== 'weekly-rest' && kind !== 'half-day')
  const named = [...new Set(names.map((reason) => reason.names[words.language]))]
  return { count: daysText(days, words), calendar: calendarName(calendar, telling), names: listed(named, words) }
}
