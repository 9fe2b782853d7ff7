import type { Reliability } from '../../../../../register/index.ts'

/** What the page of one item says beside names of things and labels of the register. */
export interface ItemWords {
  readonly back: string
  readonly proof: string
  readonly expires: string
  readonly deadlines: string
  readonly undertakings: string
  readonly records: string
  readonly answers: string
  readonly forecast: string
  readonly agreement: string
  readonly noEvidence: string
  readonly noComments: string
  readonly noRelated: string
  readonly evidenceAbove: string
  readonly choose: string
  readonly gradeHint: string
  readonly grades: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, string>>
  readonly reliabilities: Readonly<Record<Reliability, string>>
  readonly source: string
  readonly noSource: string
  /** A source that the register does not have. */
  readonly anotherSource: {
    readonly choice: string
    readonly publisher: string
    readonly title: string
    readonly address: string
    readonly publishedOn: string
    readonly reliability: string
  }
  readonly file: string
  readonly fileOf: string
  readonly wordsNotKept: string
  readonly wholeText: string
  /** With `what` would be done, the `roles` that may, and the own `role`. */
  readonly whoMay: string
  readonly moveStage: string
  readonly moveHint: string
  readonly setStatus: string
  readonly addEvidence: string
  readonly addDelay: string
  readonly addComment: string
  readonly addNote: string
  readonly noteHint: string
  /** In place of a body, a side or a field. */
  readonly none: string
  readonly correct: string
  readonly correctHint: string
  readonly correctFact: string
  readonly withdraw: string
  readonly withdrawHint: string
  readonly takeBack: string
  readonly takeBackHint: string
  readonly stage: string
  readonly side: string
  readonly both: string
  readonly on: string
  readonly means: string
  readonly scope: string
  readonly scopeHint: string
  readonly status: string
  readonly reason: string
  readonly text: string
  readonly supports: string
  readonly grade: string
  readonly since: string
  readonly delayReason: string
  readonly newValue: string
  readonly optional: string
  readonly enter: string
  readonly entering: string
  readonly entered: string
  readonly seeHistory: string
  readonly pastNote: string
  readonly today: string
  readonly asOf: string
}
