import type { HeldRole, LocalText, NameDecision, Person, SeenName, UndecidedPair } from '../../../register/index.ts'

/** A place at which a name was seen, with what the item there is called. */
export type PlacedName = SeenName & { readonly titles: LocalText }

/** A person in a list. */
export interface PersonLine extends Pick<Person, 'id' | 'name' | 'variants' | 'parties'> {
  readonly roles: readonly HeldRole[]
  readonly seen: number
  readonly last: string | null
}

/** A decision, with who made it. */
export interface DecisionLine extends Omit<NameDecision, 'entry'> {
  readonly by: string
  readonly at: string
  readonly index: number
}

export interface PersonAnswer extends PersonLine {
  readonly where: readonly PlacedName[]
  readonly merges: readonly DecisionLine[]
}

/** A pair that is asked about. */
export interface PairAnswer extends UndecidedPair {
  readonly seenOne: readonly PlacedName[]
  readonly seenOther: readonly PlacedName[]
}
