import {
  calendarCodes,
  calendarsFor,
  mergeSettings,
  networkOf,
  type PlanSettings,
  type RegisterPlan,
  type WorkingCalendar,
} from '../../planner/index.ts'
import { asOf, type Item, type RelationshipItem } from '../../register/index.ts'
import type { Vocabulary } from '../../words/index.ts'
import { type Names, namesOf, withNames } from '../../words/plan/index.ts'
import { allItems, type Viewer } from '../register/index.ts'
import { catalogueFor } from './catalogue.ts'
import { dayNumber } from './days.ts'
import { storedSettings } from './settings.ts'

export interface PlanDesk extends Viewer {
  readonly relationship: RelationshipItem
}

/** What is planned by; null for what is stored, on today. */
export interface PlanBasis {
  /** `YYYY-MM-DD`: the day from which on is planned, by what was known of it then. */
  readonly at: string | null
  /** Settings in the place of the stored ones. */
  readonly settings: PlanSettings | null
  /** Settings laid over those. */
  readonly whatIf: PlanSettings | null
}

/** What is to be planned: the network of a register under its settings, and what its parts are called. */
export interface Plannable extends RegisterPlan {
  readonly items: readonly Item[]
  readonly settings: PlanSettings
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
  readonly names: Names
  readonly today: number
}

/** Throws PlanError for settings that name what does not exist, CalendarError, StoreError. */
export async function plannable(desk: PlanDesk, basis: PlanBasis, words: Vocabulary): Promise<Plannable> {
  const { at, settings: given, whatIf } = basis
  const all = await allItems(desk)
  const stored = given ?? (await storedSettings(all, desk))
  const items = at === null ? all : asOf(all, at)
  const settings = whatIf === null ? stored : mergeSettings(stored, whatIf)
  const today = dayNumber(at ?? desk.today)
  const catalogue = await catalogueFor(desk.relationship.facts.parties.map(({ code }) => code.toUpperCase()))
  const plan = networkOf({ items, settings, today, calendarsKnown: calendarCodes(catalogue) })
  const names = namesOf(items, plan.network, words)
  const calendars = await withNames(names, () => calendarsFor(plan.network, catalogue))
  return { ...plan, items, settings, calendars, names, today }
}
