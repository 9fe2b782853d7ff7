import { formatIsoDay } from '../../../../calendar/index.ts'
import { type Capacity, PLAN_SETTINGS_FORMAT, type SessionDays } from '../../../../planner/index.ts'

/** One thing that comes otherwise than planned. Days are counted from 1970-01-01. */
export type Edit =
  /** The step does not begin before so many days after the day that it is planned for. */
  | { readonly kind: 'slip'; readonly step: string; readonly days: number }
  /** The step takes so many working days. */
  | { readonly kind: 'takes'; readonly step: string; readonly days: number }
  /** The step has begun today, and so many working days are left. */
  | { readonly kind: 'begun'; readonly step: string; readonly days: number }
  /** The step is over today. */
  | { readonly kind: 'done'; readonly step: string }
  /** The body works on so many files at once, from today on. */
  | { readonly kind: 'units'; readonly body: string; readonly units: number }
  /** The session of the body is moved by so many days. */
  | { readonly kind: 'session'; readonly body: string; readonly first: number; readonly days: number }

export const editKey = (edit: Edit): string => {
  if (edit.kind === 'units') return `units ${edit.body}`
  if (edit.kind === 'session') return `session ${edit.body} ${edit.first}`
  return `${edit.kind === 'done' || edit.kind === 'begun' ? 'progress' : edit.kind} ${edit.step}`
}

/** The edits with one more; what was said of the same thing before is forgotten. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  return [...edits.filter((one) => editKey(one) !== editKey(edit)), edit]
}

/** What of the plan the settings are made from. */
export interface EditContext {
  readonly today: number
  readonly startOf: (step: string) => number
  readonly capacityOf: (body: string) => readonly Capacity[]
  readonly sessionsOf: (body: string) => readonly SessionDays[]
}

type Values = Record<string, Record<string, unknown>>

/** Settings of a plan, as the API takes them, by which all of the edits come true. */
export function settingsOf(edits: readonly Edit[], context: EditContext): Readonly<Record<string, unknown>> {
  const steps: Values = {}
  const bodies: Values = {}
  for (const edit of edits) {
    if (edit.kind === 'units') bodies[edit.body] = { capacity: capacityAfter(edit, context) }
    else if (edit.kind !== 'session') steps[edit.step] = { ...steps[edit.step], ...stepFacts(edit, context) }
  }
  const moves = edits.filter((edit) => edit.kind === 'session')
  const sessions = [...new Set(moves.map(({ body }) => body))].flatMap((body) => sessionsAfter(body, moves, context))
  return { format: PLAN_SETTINGS_FORMAT, steps, bodies, sessions }
}

type StepEdit = Exclude<Edit, { readonly kind: 'units' | 'session' }>

function stepFacts(edit: StepEdit, { today, startOf }: EditContext): Record<string, unknown> {
  const now = formatIsoDay(today)
  switch (edit.kind) {
    case 'slip':
      return { notBefore: formatIsoDay(startOf(edit.step) + edit.days) }
    case 'takes':
      return { days: edit.days }
    case 'begun':
      return { started: { start: now, remainingDays: edit.days } }
    case 'done':
      return { done: { start: formatIsoDay(Math.min(startOf(edit.step), today)), end: now } }
  }
}

/** What the body had up to today, and the new number from then on. */
function capacityAfter({ body, units }: Extract<Edit, { kind: 'units' }>, { today, capacityOf }: EditContext) {
  const before = capacityOf(body).filter(({ from }) => from < today)
  return [...before, { from: today, units }].map((one) => ({ from: formatIsoDay(one.from), units: one.units }))
}

/** All sessions of the body that are known, with those moved that are to be; what is only reckoned stays out. */
function sessionsAfter(
  body: string,
  moves: readonly Extract<Edit, { kind: 'session' }>[],
  { sessionsOf }: EditContext,
): readonly Record<string, unknown>[] {
  return sessionsOf(body).flatMap(({ first, last, units, status }) => {
    const days = moves.find((move) => move.body === body && move.first === first)?.days ?? null
    if (days === null && status === 'expected') return []
    const by = days ?? 0
    return [{ body, from: formatIsoDay(first + by), until: formatIsoDay(last + by), status, units }]
  })
}
