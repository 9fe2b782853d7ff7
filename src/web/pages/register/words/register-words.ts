import type { Facet, Risk } from '../../../../register/index.ts'
import type { ListOrder, RegisterView } from '../register-search.ts'

/** What the page of the register says beside names of things. */
export interface RegisterPageWords {
  readonly about: string
  readonly views: Readonly<Record<RegisterView, string>>
  readonly viewsLabel: string
  readonly search: string
  readonly searchHint: string
  readonly found: string
  readonly foundFor: string
  readonly narrow: string
  readonly facets: Readonly<Record<Facet, string>>
  readonly risks: Readonly<Record<Risk, string>>
  /** For what has no value of a facet. */
  readonly noneOf: Readonly<Partial<Record<Facet, string>>>
  readonly moreValues: string
  readonly chosen: string
  readonly remove: string
  readonly clear: string
  readonly order: string
  readonly orders: Readonly<Record<ListOrder, string>>
  readonly onDay: string
  readonly onDayNote: string
  readonly recordedBy: string
  readonly recordedByNote: string
  readonly today: string
  readonly otherDay: string
  readonly download: string
  readonly formats: Readonly<Record<'csv' | 'xlsx' | 'json' | 'jsonl', string>>
  readonly withdrawn: string
  readonly nothing: string
  readonly nothingHint: string
  readonly showAll: string
  readonly readText: string
  readonly matrixCaption: string
  readonly document: string
  readonly legend: string
  readonly notNeeded: string
  readonly open: string
  readonly overdue: string
  readonly contradiction: string
  readonly disputedBy: string
  readonly where: string
  readonly needs: string
  readonly foundIn: string
  readonly loadingMore: string
  readonly changesSince: string
  readonly changesSinceSession: string
  readonly since: string
  readonly by: string
  readonly bys: Readonly<Record<'entered' | 'dated', string>>
  readonly nothingChanged: string
  readonly printing: string
  /** Of what is private, told to those who may read it. */
  readonly ownSideOnly: string
}
