/** A whole day, counted from 1970-01-01. The planner knows no hours: ministries answer in days. */
export type Day = number

/** `IR`, `TJ`, `IR+TJ` and so on: a working calendar; `EVERY_DAY` for what does not stop on holidays. */
export type CalendarCode = string

/** The calendar on which every day counts. */
export const EVERY_DAY: CalendarCode = 'every-day'

/** How one task waits for another (the four links of the precedence diagramming method, PMBOK Guide). */
export const LINK_KINDS = ['FS', 'SS', 'FF', 'SF'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** `to` waits for `from`. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
  /** In working days of the successor's calendar, or in days of the year. Negative: a lead. */
  readonly lag: number
  readonly lagUnit: 'working' | 'calendar'
}

/** How much of a body a task takes on each of its working days; where several bodies can do it, one does all of it. */
export interface Demand {
  /** In the order of preference. The one with which the task ends first does it; of equals, the first. */
  readonly bodies: readonly string[]
  readonly units: number
}

/** How far a task has come. */
export type Progress =
  | { readonly state: 'waiting' }
  /** Done days are facts: first and last day. */
  | { readonly state: 'done'; readonly start: Day; readonly end: Day }
  /** The remaining working days are counted from today on. */
  | { readonly state: 'started'; readonly start: Day; readonly remainingDays: number }

/** Days within which a task has to lie, as far as they are given. */
export interface Bounds {
  /** Not before. */
  readonly release: Day | null
  /** To be over by: missing it costs, but is possible. */
  readonly due: Day | null
  /** Has to be over by: a schedule that misses it is none. */
  readonly latestEnd: Day | null
  /** Starts on this day and no other. */
  readonly fixedStart: Day | null
  /** Runs wholly within one of these, first and last day: sessions, terms of parliament. Empty: at any time. */
  readonly windows: readonly (readonly [first: Day, last: Day])[]
}

export const FREE: Bounds = { release: null, due: null, latestEnd: null, fixedStart: null, windows: [] }

/** From where a figure is taken. */
export interface Basis {
  /** `observed`: cases with dates. `set`: somebody entered it for this task. `assumption`: nothing better is known. */
  readonly kind: 'observed' | 'set' | 'assumption'
  /** The cases, the page or the reasoning, in English. */
  readonly note: string
}

/** How long a task may take, in working days of its calendar. */
export type Estimate =
  | { readonly shape: 'fixed'; readonly basis: Basis }
  /** Best, likeliest and worst case, for a PERT (beta) distribution. */
  | {
      readonly shape: 'three-point'
      readonly low: number
      readonly likely: number
      readonly high: number
      readonly basis: Basis
    }
  /** `sigma`: standard deviation of the natural logarithm. */
  | { readonly shape: 'log-normal'; readonly median: number; readonly sigma: number; readonly basis: Basis }

/** The task may send the work back: then `steps` and the task itself are done once more, as often as it happens. */
export interface ReturnLoop {
  readonly steps: readonly string[]
  readonly probability: number
  readonly basis: Basis
}

/** One step of one document. A milestone has no days of work. */
export interface Task {
  readonly id: string
  /** The document that it belongs to, or whatever else is followed. */
  readonly group: string
  /** Code of the step, by which pages name it: `cabinet`, `first-use`. */
  readonly step: string
  /** The side that does it; null for what is done jointly. */
  readonly party: string | null
  /** A name of its own, where the code of the step does not say it. */
  readonly title: Readonly<Partial<Record<'en' | 'fa' | 'tg' | 'ru', string>>> | null
  readonly calendar: CalendarCode
  /** Working days of the calendar that are planned for it, 0 for a milestone. */
  readonly days: number
  readonly estimate: Estimate
  readonly returns: ReturnLoop | null
  /** Chance that it never happens, 0 to 1, beyond any delay. */
  readonly never: number
  readonly demands: readonly Demand[]
  readonly bounds: Bounds
  readonly progress: Progress
}

/** Units that a body has from a day on, until the next line. A commission that meets on given days has none between. */
export interface Capacity {
  readonly from: Day
  readonly units: number
}

export interface PlanBody {
  readonly id: string
  /** In the order of the days; before the first there is nothing. */
  readonly capacity: readonly Capacity[]
}

/** What lateness of a task costs: `weight` for each day of the year after `due`. The operational date of a document. */
export interface Goal {
  readonly task: string
  readonly weight: number
  /** Null: the sooner the better, but nothing is late. */
  readonly due: Day | null
}

/** All that is to be planned. Plain data: it survives JSON. */
export interface Network {
  readonly tasks: readonly Task[]
  readonly links: readonly Link[]
  readonly bodies: readonly PlanBody[]
  readonly goals: readonly Goal[]
  /** No task that has not begun begins before. */
  readonly today: Day
}
