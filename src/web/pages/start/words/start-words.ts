import type { Task } from '../tasks.ts'

/** What the start page says beside names of things and labels of the register. */
export interface StartWords {
  readonly about: string
  readonly asRole: string
  readonly forSide: string
  readonly forBoth: string
  readonly body: string
  readonly allBodies: string
  readonly figures: string
  readonly documents: string
  readonly operational: string
  readonly undertakings: string
  readonly overdue: string
  readonly waitingFor: string
  readonly tasksTitle: string
  readonly tasks: Readonly<Record<Task, string>>
  readonly overdueTitle: string
  readonly overdueNone: string
  readonly soonTitle: string
  readonly waitsTitle: string
  readonly waitsBoth: string
  readonly waitsNone: string
  readonly expiringTitle: string
  readonly expiringNone: string
  readonly changedTitle: string
  readonly changedNone: string
  readonly nextSession: string
  readonly noNextSession: string
  readonly expectedSession: string
  readonly lastSession: string
  readonly seeAll: string
  readonly late: string
  readonly left: string
  readonly calendar: string
}
