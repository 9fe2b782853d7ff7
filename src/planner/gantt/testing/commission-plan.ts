import { firstDayOf, parseIso } from '../../../calendar/index.ts'
import type { Forecast } from '../../forecast/index.ts'
import { type Day, EVERY_DAY, FREE, type Goal, type Link, type Progress, type Task } from '../../network/index.ts'
import type { GoalOutcome, Schedule, ScheduledTask, StartReason } from '../../schedule/index.ts'
import type { GanttBaseline, GanttNamed, GanttPlan, GanttSession } from '../gantt-input.ts'

// A plan as a commission would have one: documents at different stages, facts, a missed due day, a session. All names
// of documents are made up.

export function dayOf(iso: string): Day {
  const date = parseIso(iso)
  if (date === null) throw new Error(`no date: ${iso}`)
  return firstDayOf(date)
}

type Names = Readonly<Record<'en' | 'fa', string>>

/** Code, days, and what is unusual about it. */
interface Step {
  readonly step: string
  /** Calendar days; 0 is a milestone. */
  readonly days: number
  readonly state?: 'done' | 'started'
  readonly critical?: boolean
  readonly float?: number
  /** Days after the end of the step before. */
  readonly gap?: number
}

interface Document {
  readonly id: string
  readonly names: Names
  readonly from: string
  readonly steps: readonly Step[]
  readonly due?: string
  /** P50 and P80 in days after the planned end. */
  readonly range?: readonly [number, number | null]
  readonly baselineShift?: number
}

const STEP_NAMES: Readonly<Record<string, Names>> = {
  signed: { en: 'Signed', fa: 'امضا' },
  'legal-check': { en: 'Legal check', fa: 'بررسی حقوقی' },
  cabinet: { en: 'Approval by the cabinet', fa: 'تصویب هیئت وزیران' },
  parliament: { en: 'Approval by parliament', fa: 'تصویب مجلس' },
  guardians: { en: 'Review by the Guardian Council', fa: 'بررسی شورای نگهبان' },
  note: { en: 'Exchange of notes on completed procedures', fa: 'تبادل یادداشت درباره پایان تشریفات داخلی' },
  force: { en: 'In force', fa: 'لازم‌الاجرا' },
  focal: { en: 'Focal points named', fa: 'معرفی نقاط تماس' },
  group: { en: 'Working group meets', fa: 'نشست کارگروه' },
  rules: { en: 'Rules of application', fa: 'آیین‌نامه اجرایی' },
  money: { en: 'Money is set aside', fa: 'تأمین اعتبار' },
  use: { en: 'Operational', fa: 'عملیاتی' },
}

const DOCUMENTS: readonly Document[] = [
  {
    id: 'agreement/preferential-trade',
    names: { en: 'Agreement on preferential trade', fa: 'موافقتنامه تجارت ترجیحی' },
    from: '2026-07-12',
    due: '2027-09-22',
    range: [24, 95],
    baselineShift: -30,
    steps: [
      { step: 'signed', days: 0, state: 'done' },
      { step: 'legal-check', days: 62, state: 'done' },
      { step: 'cabinet', days: 80, state: 'started', critical: true },
      { step: 'parliament', days: 122, critical: true, gap: 6 },
      { step: 'guardians', days: 24, critical: true, gap: 2 },
      { step: 'note', days: 35, critical: true, gap: 3 },
      { step: 'force', days: 0, critical: true },
      { step: 'rules', days: 96, critical: true, gap: 1 },
      { step: 'use', days: 0, critical: true },
    ],
  },
  {
    id: 'memorandum/MoU-2026/17',
    names: {
      en: 'Memorandum of understanding on digital customs (MoU-2026/17)',
      fa: 'یادداشت تفاهم گمرک دیجیتال (MoU-2026/17)',
    },
    from: '2026-09-20',
    due: '2027-03-01',
    range: [-6, 30],
    steps: [
      { step: 'signed', days: 0, state: 'done' },
      { step: 'focal', days: 40, state: 'done' },
      { step: 'group', days: 5, float: 24, gap: 42 },
      { step: 'rules', days: 48, float: 24, gap: 4 },
      { step: 'use', days: 0, float: 24 },
    ],
  },
  {
    id: 'programme/health-2027',
    names: { en: 'Programme of cooperation in health 2027–2029', fa: 'برنامه همکاری‌های بهداشتی ۱۴۰۶ تا ۱۴۰۸' },
    from: '2026-11-02',
    range: [10, 52],
    baselineShift: 12,
    steps: [
      { step: 'signed', days: 0, state: 'done' },
      { step: 'focal', days: 55, state: 'started', float: 60 },
      { step: 'money', days: 100, float: 60, gap: 9 },
      { step: 'use', days: 0, float: 60 },
    ],
  },
  {
    id: 'agreement/road-transport',
    names: { en: 'Agreement on international road transport', fa: 'موافقتنامه حمل‌ونقل بین‌المللی جاده‌ای' },
    from: '2026-10-05',
    due: '2027-06-30',
    range: [40, null],
    steps: [
      { step: 'signed', days: 0, state: 'done' },
      { step: 'legal-check', days: 70, state: 'started', float: 15 },
      { step: 'cabinet', days: 60, float: 15, gap: 8 },
      { step: 'parliament', days: 110, critical: true, gap: 12 },
      { step: 'note', days: 30, critical: true, gap: 4 },
      { step: 'use', days: 0, critical: true },
    ],
  },
  {
    id: 'protocol/joint-commission-18',
    names: { en: 'Protocol of the 18th session', fa: 'صورت‌جلسه هجدهمین اجلاس' },
    from: '2026-12-14',
    steps: [
      { step: 'group', days: 6, float: 90 },
      { step: 'focal', days: 30, float: 90, gap: 4 },
      { step: 'use', days: 0, float: 90 },
    ],
  },
]

const TODAY = dayOf('2026-11-24')

interface Placed {
  readonly task: Task
  readonly scheduled: ScheduledTask
}

function progressOf({ state, days }: Step, start: Day): Progress {
  if (state === 'done') return { state, start, end: start + Math.max(days, 1) - 1 }
  if (state === 'started') return { state, start, remainingDays: Math.max(1, start + days - TODAY) }
  return { state: 'waiting' }
}

function place(document: Document): readonly Placed[] {
  let next = dayOf(document.from)
  let before: string | null = null
  return document.steps.map((step): Placed => {
    const id = `${document.id} ${step.step}`
    const start: Day = step.days === 0 ? next - 1 : next + (step.gap ?? 0)
    const end = step.days === 0 ? start : start + step.days - 1
    const waited: StartReason =
      before === null
        ? { kind: 'today', day: TODAY }
        : { kind: 'predecessor', task: before, link: 'FS', lag: 0, lagUnit: 'working', until: next }
    before = id
    next = end + 1
    const task: Task = {
      id,
      group: document.id,
      step: step.step,
      party: null,
      title: null,
      calendar: EVERY_DAY,
      days: step.days,
      estimate: { shape: 'fixed', basis: { kind: 'assumption', note: 'made up' } },
      returns: null,
      never: 0,
      demands: [],
      bounds: FREE,
      progress: progressOf(step, start),
    }
    const { critical = false, float = 0 } = step
    const floats = { totalFloatDays: float, freeFloatDays: 0, critical }
    return { task, scheduled: { id, start, end, bodies: [], ...floats, because: [waited] } }
  })
}

function linksOf(placed: readonly Placed[]): readonly Link[] {
  return placed.slice(1).map(({ task }, at) => {
    return { from: placed[at]?.task.id ?? '', to: task.id, kind: 'FS', lag: 0, lagUnit: 'working' }
  })
}

/** The plan of the commission, its names in two languages, and reasons. */
export function commissionPlan(language: 'en' | 'fa' = 'en'): GanttPlan {
  const placed = DOCUMENTS.map((document) => ({ document, steps: place(document) }))
  const tasks = placed.flatMap(({ steps }) => steps.map(({ task }) => task))
  const outcomes = placed.map(({ document, steps }): GoalOutcome => {
    const last = steps.at(-1)?.scheduled
    const due = document.due === undefined ? null : dayOf(document.due)
    const end = last?.end ?? TODAY
    return { task: last?.id ?? '', end, due, lateDays: due === null ? 0 : Math.max(0, end - due), weight: 1 }
  })
  const between: Link = {
    from: 'programme/health-2027 focal',
    to: 'protocol/joint-commission-18 focal',
    kind: 'FS',
    lag: 0,
    lagUnit: 'working',
  }
  const links = [...placed.flatMap(({ steps }) => linksOf(steps)), between]
  const goals = outcomes.map(({ task, due, weight }): Goal => ({ task, due, weight }))
  return {
    network: { tasks, links, bodies: [], goals, today: TODAY },
    schedule: scheduleOf(
      placed.flatMap(({ steps }) => steps.map(({ scheduled }) => scheduled)),
      outcomes,
    ),
    forecasts: placed.flatMap(({ document, steps }) => forecastsOf(document, steps)),
    baseline: baselineOf(placed, language),
    sessions: sessionsIn(language),
    calendars: new Map(),
  }
}

type Placing = readonly { readonly document: Document; readonly steps: readonly Placed[] }[]

function baselineOf(placed: Placing, language: 'en' | 'fa'): GanttBaseline {
  const name = { en: 'plan of June 2026', fa: 'برنامه خرداد ۱۴۰۵' }[language]
  const tasks = placed.flatMap(({ document: { baselineShift: shift }, steps }) =>
    shift === undefined
      ? []
      : steps.map(({ scheduled: { id, start, end } }) => ({ id, start: start + shift, end: end + shift })),
  )
  return { name, tasks }
}

function sessionsIn(language: 'en' | 'fa'): readonly GanttSession[] {
  const session = { en: '18th session', fa: 'اجلاس هجدهم' }[language]
  const visit = { en: 'Visit of the minister', fa: 'سفر وزیر' }[language]
  return [
    { name: session, first: dayOf('2027-02-08'), last: dayOf('2027-02-10') },
    { name: visit, first: dayOf('2027-02-20'), last: dayOf('2027-02-21') },
  ]
}

export function scheduleOf(tasks: readonly ScheduledTask[], goals: readonly GoalOutcome[]): Schedule {
  const lastDay = tasks.reduce((last, { end }) => Math.max(last, end), TODAY)
  return {
    tasks,
    goals,
    cost: { weightedLateness: 0, lastDay, goalDays: 0, movedTasks: 0, movedDays: 0 },
    quality: { latenessBound: 0, lastDayBound: lastDay, proved: false, schedules: 1, seed: 1 },
  }
}

function forecastsOf({ range, due }: Document, steps: readonly Placed[]): readonly Forecast[] {
  const last = steps.at(-1)?.scheduled
  if (range === undefined || last === undefined) return []
  const [p50, p80] = range
  const day = (after: number | null) => (after === null ? null : last.end + after)
  return [
    {
      task: last.id,
      samples: 1000,
      seed: 1,
      quantiles: { p10: null, p50: day(p50), p80: day(p80), p90: null },
      p80Interval: null,
      never: p80 === null ? 0.25 : 0,
      beyond: 0,
      due: due === undefined ? null : dayOf(due),
      inTime: null,
      outlook: 'at-risk',
      influences: [],
      histogram: [],
    },
  ]
}

/** Names of the plan above. */
export function namesIn(language: 'en' | 'fa'): (kind: GanttNamed, id: string) => string {
  const documents = new Map(DOCUMENTS.map(({ id, names }) => [id, names[language]]))
  return (kind, id) => {
    if (kind === 'group') return documents.get(id) ?? id
    return STEP_NAMES[id.slice(id.lastIndexOf(' ') + 1)]?.[language] ?? id
  }
}
