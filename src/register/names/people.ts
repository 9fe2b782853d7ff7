import type { ItemId, PartialDate, PartyCode } from '../items/common.ts'
import type { NameDecision, NamePair } from '../items/item.ts'
import { mergedNames, pairOf, standingDecisions } from './verdicts.ts'

/** `signatory` of a document, `contact` of a body, or named in a `text`. */
export const NAME_PLACES = ['signatory', 'contact', 'text'] as const
export type NamePlace = (typeof NAME_PLACES)[number]

/** A name of a person as it stands somewhere. */
export interface SeenName {
  /** As it is written, with single blanks. */
  readonly name: string
  readonly where: NamePlace
  /** The document, body, or source. */
  readonly item: ItemId
  /** The day of the document or of the meeting that is told of; null when it is not known. */
  readonly on: PartialDate | null
  readonly office: string | null
  readonly party: PartyCode | null
  /** Words around it in the text, and where in them the name stands. Of texts only. */
  readonly quote: Quote | null
}

export interface Quote {
  readonly text: string
  /** `[start, end)` of the name within `text`, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Where the name begins in the stored source, in UTF-16 units. */
  readonly place: number
}

/** An office with the days on which its holder was seen with it. */
export interface HeldRole {
  readonly office: string
  readonly party: PartyCode | null
  readonly first: PartialDate | null
  readonly last: PartialDate | null
}

export interface Person {
  /** The first of the spellings in the order of characters: it stays the same until names are merged or taken apart. */
  readonly id: string
  /** The spelling that is shown: the longest of those seen most often. */
  readonly name: string
  readonly variants: readonly { readonly name: string; readonly seen: number }[]
  readonly parties: readonly PartyCode[]
  readonly roles: readonly HeldRole[]
  /** Latest first; what has no day comes last. */
  readonly seen: readonly SeenName[]
  /** The decisions by which the spellings are one person's. */
  readonly merges: readonly NameDecision[]
}

/** The persons named, each once: spellings are one person's where somebody decided so, and only there. */
export function peopleIn(seen: readonly SeenName[], decisions: readonly NameDecision[]): readonly Person[] {
  const same = standingDecisions(decisions).filter(({ decision }) => decision === 'same')
  const personOf = mergedNames(same)
  const groups = Map.groupBy(seen, ({ name }) => personOf(name))
  return [...groups]
    .map(([id, own]) =>
      personFrom(
        own,
        same.filter(({ one }) => personOf(one) === id),
      ),
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function personFrom(seen: readonly SeenName[], merges: readonly NameDecision[]): Person {
  const counts = Map.groupBy(seen, ({ name }) => name)
  const variants = [...counts].map(([name, own]) => ({ name, seen: own.length }))
  variants.sort(
    (one, other) => other.seen - one.seen || other.name.length - one.name.length || (one.name < other.name ? -1 : 1),
  )
  const most = variants[0]?.seen ?? 0
  const shown = variants
    .filter((variant) => variant.seen * 2 >= most)
    .sort((one, other) => other.name.length - one.name.length)
  const names = variants.map(({ name }) => name).sort()
  return {
    id: names[0] ?? '',
    name: shown[0]?.name ?? '',
    variants,
    parties: [...new Set(seen.flatMap(({ party }) => party ?? []))].sort(),
    roles: rolesIn(seen),
    seen: seen.toSorted(latestFirst),
    merges,
  }
}

function latestFirst({ on: one }: SeenName, { on: other }: SeenName): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? 1 : -1
}

function rolesIn(seen: readonly SeenName[]): readonly HeldRole[] {
  const groups = Map.groupBy(
    seen.filter(({ office }) => office !== null),
    ({ office, party }) => JSON.stringify([office, party]),
  )
  return [...groups.values()].flatMap((own): readonly HeldRole[] => {
    const [first] = own
    if (first?.office === null || first === undefined) return []
    const days = own.flatMap(({ on }) => on ?? []).sort()
    return [{ office: first.office, party: first.party, first: days[0] ?? null, last: days.at(-1) ?? null }]
  })
}

/** How much two spellings are like each other: a name and a part of it, or names that sound alike. */
export type Likeness = 'part-of' | 'sounds-alike'

export interface LikenessOf {
  /** Null for names that are not like each other. */
  readonly compare: (one: string, other: string) => Likeness | null
  /** Names that can be like each other share one of these. */
  readonly keysOf: (name: string) => readonly string[]
}

/** A pair that somebody has to look at. */
export interface UndecidedPair extends NamePair {
  readonly likeness: Likeness
  /** Both were seen for one and the same side, or with the same office. */
  readonly sharesParty: boolean
  readonly sharesOffice: boolean
}

/**
 * Pairs of persons that may be one: their spellings are alike, they were not seen for different sides, and nobody has
 * said that they are one or two. Of two persons only the likest spellings are asked about. Most likely ones first.
 */
export function undecidedPairs(
  people: readonly Person[],
  decisions: readonly NameDecision[],
  { compare, keysOf }: LikenessOf,
): readonly UndecidedPair[] {
  const byKey = new Map<string, Set<Person>>()
  for (const person of people) {
    for (const key of new Set(person.variants.flatMap(({ name }) => keysOf(name)))) {
      byKey.set(key, (byKey.get(key) ?? new Set()).add(person))
    }
  }
  const apart = apartIn(people, decisions)
  const found = new Map<string, UndecidedPair>()
  for (const sharing of byKey.values()) {
    const group = [...sharing]
    for (const [place, person] of group.entries()) {
      for (const other of group.slice(place + 1)) {
        const key = JSON.stringify([person.id, other.id].sort())
        if (found.has(key) || apart.has(key) || areOfOtherSides(person, other)) continue
        const pair = likestPair(person, other, compare)
        if (pair !== null) found.set(key, pair)
      }
    }
  }
  return [...found.values()].sort((one, other) => rankOf(other) - rankOf(one) || (one.one < other.one ? -1 : 1))
}

function rankOf({ likeness, sharesOffice, sharesParty }: UndecidedPair): number {
  return (sharesOffice ? 4 : 0) + (sharesParty ? 2 : 0) + (likeness === 'part-of' ? 1 : 0)
}

/** Persons of whom two spellings were decided to be different persons'. */
function apartIn(people: readonly Person[], decisions: readonly NameDecision[]): ReadonlySet<string> {
  const idOf = new Map(people.flatMap(({ id, variants }) => variants.map(({ name }) => [name, id] as const)))
  const different = standingDecisions(decisions).filter(({ decision }) => decision === 'different')
  return new Set(
    different.map(({ one, other }) => JSON.stringify([idOf.get(one) ?? one, idOf.get(other) ?? other].sort())),
  )
}

function areOfOtherSides({ parties: own }: Person, { parties: others }: Person): boolean {
  return own.length > 0 && others.length > 0 && !own.some((party) => others.includes(party))
}

function likestPair(person: Person, other: Person, compare: LikenessOf['compare']): UndecidedPair | null {
  let alike: UndecidedPair | null = null
  const shared = {
    sharesParty: person.parties.some((party) => other.parties.includes(party)),
    sharesOffice: person.roles.some(({ office }) => other.roles.some((theirs) => isSameOffice(office, theirs.office))),
  }
  for (const { name } of person.variants) {
    for (const { name: theirs } of other.variants) {
      const likeness = compare(name, theirs)
      if (likeness === 'part-of') return { ...pairOf(name, theirs), likeness, ...shared }
      if (likeness !== null) alike ??= { ...pairOf(name, theirs), likeness, ...shared }
    }
  }
  return alike
}

/** "President" and "President of the North" may be one office. */
function isSameOffice(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length)
  return long === short || long.startsWith(`${short} of `)
}
