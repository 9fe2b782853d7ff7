import type { Forecast } from '../forecast/index.ts'
import type { CalendarCode, Day, Network } from '../network/index.ts'
import type { Schedule } from '../schedule/index.ts'
import type { WorkingCalendar } from '../working-days/index.ts'
import type { GanttCalendar, GanttWords } from './gantt-words.ts'

/** An earlier plan, to compare with. Days are inclusive. */
export interface GanttBaseline {
  readonly name: string
  readonly tasks: readonly { readonly id: string; readonly start: Day; readonly end: Day }[]
}

/** Days of their own that everybody looks at: a session of the commission, a visit. Both included. */
export interface GanttSession {
  readonly name: string
  readonly first: Day
  readonly last: Day
}

/** What a chart shows. */
export interface GanttPlan {
  readonly network: Network
  /** Of the tasks of the network; a task that it lacks is not shown. */
  readonly schedule: Schedule
  /** Of goals; in any order. */
  readonly forecasts: readonly Forecast[]
  readonly baseline: GanttBaseline | null
  readonly sessions: readonly GanttSession[]
  /** Those of the tasks, for floats and days off; floats of tasks whose calendar is missing are not shown. */
  readonly calendars: ReadonlyMap<CalendarCode, WorkingCalendar>
}

export type GanttNamed = 'group' | 'task' | 'body'

/** What names and sentences the chart has no way to know. */
export interface GanttTexts {
  readonly words: GanttWords
  readonly nameOf: (kind: GanttNamed, id: string) => string
  /** Why the task starts when it does, as a sentence; null where there is none to tell. */
  readonly reasonOf: (task: string) => string | null
}

/** How it is shown. What is left out has the value named here. */
export interface GanttOptions {
  /** One bar for a document, or beneath it one for each step. `documents` */
  readonly view?: 'documents' | 'steps'
  /** Documents whose steps are shown in the view of documents, too. None. */
  readonly opened?: ReadonlySet<string>
  /** The calendar whose months stand above, and whose dates are told first. That of the language: solar for Persian. */
  readonly calendarFirst?: GanttCalendar
  /** The heading. That of the words. */
  readonly title?: string
  /** Width in units of the picture, as wide as a page of A4 across when printed. 1280 */
  readonly width?: number
  /** Width of the column of names. 270 */
  readonly namesWidth?: number
  /** Where names stand: in a column of their own, or above their bars, which then have the whole width. `beside` */
  readonly names?: 'beside' | 'above'
  /** Whether the column of dates is there; never with names above bars. `true` */
  readonly dates?: boolean
  /** First and last day shown. From the plan: what was done long ago is cut off. */
  readonly span?: readonly [first: Day, last: Day]
  /** Calendar whose days off are shaded where days are wide enough. None. */
  readonly shade?: CalendarCode
  /** Which links are drawn; between documents in the view of documents. `all` */
  readonly links?: 'all' | 'critical' | 'none'
}
