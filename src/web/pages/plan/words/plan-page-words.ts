import type { PlanTab } from '../plan-search.ts'

/** Formats in which a plan can be taken along. */
export const PLAN_FILES = ['svg', 'html', 'xlsx', 'csv', 'ics', 'xml'] as const
export type PlanFile = (typeof PLAN_FILES)[number]

/** What the page of the plan says of its own, in one language. `{name}` stands for a value. */
export interface PlanPageWords {
  readonly about: string
  readonly tabs: Readonly<Record<PlanTab, string>>
  readonly tabsLabel: string
  readonly figures: Readonly<
    Record<'planned' | 'late' | 'last' | 'session' | 'common' | 'forecast' | 'noSafeDay', string>
  >
  readonly view: string
  readonly views: Readonly<Record<'documents' | 'steps', string>>
  readonly days: string
  readonly shownDays: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly allDays: string
  readonly earlier: string
  readonly later: string
  readonly nextRow: string
  readonly formerRow: string
  readonly chart: string
  readonly chartKeys: string
  readonly choose: string
  readonly planning: string
  readonly notPlanned: string
  readonly planNow: string
  readonly files: string
  readonly fileNames: Readonly<Record<PlanFile, string>>
  readonly copyLink: string
  readonly copied: string
  readonly document: string
  readonly step: string
  readonly dates: string
  readonly start: string
  readonly end: string
  readonly who: string
  readonly duration: string
  readonly state: string
  readonly reason: string
  readonly why: string
  readonly chain: string
  readonly chainAbout: string
  readonly waitsFor: string
  readonly holdsUp: string
  readonly steps: string
  readonly toDocument: string
  readonly showSteps: string
  readonly hideSteps: string
  readonly close: string
  readonly side: string
  readonly allSides: string
  readonly both: string
  readonly body: string
  readonly allBodies: string
  readonly horizon: string
  readonly noSteps: string
  readonly due: string
  readonly outlook: string
  readonly middle: string
  readonly safe: string
  readonly range: string
  readonly chance: string
  readonly rangePicture: string
  readonly never: string
  readonly none: string
  readonly forecastTitle: string
  readonly forecastAbout: string
  readonly toPlan: string
  readonly noForecast: string
  readonly table: string
  readonly calendarOwn: string
  readonly calendarOther: string
  readonly whatIf: {
    readonly title: string
    readonly about: string
    readonly open: string
    readonly step: string
    readonly slip: string
    readonly slipDays: string
    readonly takes: string
    readonly takesDays: string
    readonly progress: string
    readonly noProgress: string
    readonly begun: string
    readonly done: string
    readonly remaining: string
    readonly body: string
    readonly units: string
    readonly unitsNow: string
    readonly session: string
    readonly sessionDays: string
    readonly noChoice: string
    readonly add: string
    readonly remove: string
    readonly edits: string
    readonly edit: Readonly<Record<'slip' | 'takes' | 'begun' | 'done' | 'units' | 'session', string>>
    readonly see: string
    readonly searching: string
    readonly searched: string
    readonly result: string
    readonly goals: string
    readonly moved: string
    /** Of an edit that moves nothing while another does. */
    readonly idle: string
    readonly later: string
    readonly earlier: string
    readonly sameDay: string
    readonly acceptStep: string
    readonly acceptAll: string
    readonly acceptSome: string
    readonly reject: string
    readonly why: string
    readonly mayNot: string
    readonly stored: string
    readonly toHistory: string
    readonly shown: string
  }
  readonly kept: {
    readonly about: string
    readonly name: string
    readonly save: string
    readonly none: string
    readonly keptOn: string
    readonly compare: string
    readonly stop: string
    readonly same: string
    readonly slips: string
    readonly added: string
    readonly removed: string
    readonly mayNot: string
  }
}
