import type { Likeness, NamePlace, NameVerdict } from '../../../../register/index.ts'

/** What the pages of people and bodies say, in one language. */
export interface PeopleWords {
  readonly about: string
  readonly view: string
  readonly people: string
  readonly bodies: string
  readonly decisions: string
  readonly find: string
  /** `{shown}`, `{all}` */
  readonly shown: string
  readonly nobodyFound: string
  readonly showAll: string
  readonly noPeople: string
  readonly noPeopleHint: string
  readonly noBodies: string
  readonly noBodiesHint: string
  readonly noDecisions: string
  readonly noDecisionsHint: string
  readonly readText: string
  readonly toRegister: string
  readonly name: string
  readonly variants: string
  readonly roles: string
  readonly sides: string
  readonly seen: string
  /** `{count}`: at how many places. */
  readonly places: string
  readonly lastSeen: string
  readonly question: string
  /** `{left}` questions are left. */
  readonly left: string
  readonly why: Readonly<Record<Likeness, string>>
  readonly sharesParty: string
  readonly sharesOffice: string
  readonly same: string
  readonly different: string
  readonly later: string
  readonly mayNotDecide: string
  /** `{one}`, `{other}` */
  readonly decided: Readonly<Record<NameVerdict, string>>
  readonly takeBack: string
  readonly takeApart: string
  readonly mergedBy: string
  readonly where: Readonly<Record<NamePlace, string>>
  readonly role: string
  readonly from: string
  readonly until: string
  readonly noRoles: string
  readonly day: string
  readonly what: string
  readonly oneSpelling: string
  readonly side: string
  readonly joint: string
  readonly field: string
  readonly obligations: string
  readonly documents: string
  readonly undertakings: string
  readonly settled: string
  readonly overdue: string
  readonly noObligations: string
  readonly stands: string
  readonly next: string
  readonly noDay: string
  readonly late: string
  readonly contacts: string
  readonly steps: string
  readonly stepsAbout: string
  readonly noSteps: string
  readonly calendar: string
  readonly calendarAbout: string
  readonly calendarToken: string
  readonly calendarAddress: string
  readonly copyAddress: string
  readonly copied: string
  readonly download: string
  readonly copyLink: string
  readonly print: string
  readonly downloadTable: string
}
