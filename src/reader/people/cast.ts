import type { TaggedSentence } from '../front/analyse.ts'
import { NAME_SUFFIXES } from '../wording/en/people.ts'
import type { OfficeRank } from '../wording/en/titles.ts'
import type { FoundMention } from './mention.ts'
import { compareNames } from './same-name.ts'
import { impliedParty, sameOffice } from './same-office.ts'

export interface HeldOffice {
  readonly office: string
  readonly rank: OfficeRank
  readonly party: string | null
}

/** A person, party, body or group that the text speaks of. Filled while the text is read. */
export interface Entity {
  readonly index: number
  readonly kind: 'person' | 'party' | 'body' | 'delegation' | 'sides'
  /** The fullest personal name, or for others the name as the text has it. */
  name: string[]
  honorific: string
  readonly offices: HeldOffice[]
  party: string | null
  /** True once the text shows it as taking part or speaking. */
  takesPart: boolean
  /** For sides: the parties named. */
  readonly parties: Set<string>
}

/** Names are compared so often at most: a text of nothing but new names must not cost the square of its length. */
const MOST_COMPARISONS = 150_000

export interface Cast {
  /** How many comparisons of names are left; at none, further names stay unread. */
  readonly comparisons: { left: number }
  readonly entities: Entity[]
  /** Pairs of spellings about which nothing could be decided. */
  readonly undecided: {
    readonly a: string
    readonly b: string
    readonly mention: FoundMention
    readonly sentence: TaggedSentence
  }[]
}

export function addEntity(
  cast: Cast,
  kind: Entity['kind'],
  init: Partial<Pick<Entity, 'name' | 'honorific' | 'party'>>,
): Entity {
  const entity: Entity = {
    index: cast.entities.length,
    kind,
    name: init.name ?? [],
    honorific: init.honorific ?? '',
    offices: [],
    party: init.party ?? null,
    takesPart: false,
    parties: new Set(),
  }
  cast.entities.push(entity)
  return entity
}

/** Gathers the named persons of a text, each once, whatever the spellings and titles; then those named by office alone. */
export function buildCast(sentences: readonly TaggedSentence[], mentions: readonly (readonly FoundMention[])[]): Cast {
  const cast: Cast = { entities: [], undecided: [], comparisons: { left: MOST_COMPARISONS } }
  for (const full of [true, false]) {
    sentences.forEach((sentence, s) => {
      for (const mention of mentions[s] ?? []) {
        const isFull = significant(mention.name).length > 1
        if (mention.kind === 'person' && isFull === full) enterPerson(cast, mention, sentence)
      }
    })
  }
  sentences.forEach((sentence, s) => {
    joinAppositions(cast, sentence, mentions[s] ?? [])
  })
  const roles = mentions.flat().filter(({ kind }) => kind === 'role')
  for (const mention of roles.filter(({ rank }) => rank === 'leader')) enterRole(cast, mention)
  for (const mention of roles.filter(({ rank }) => rank !== 'leader')) enterRole(cast, mention)
  return cast
}

function significant(name: readonly string[]): readonly string[] {
  return name.filter((word) => word.length > 2 || !word.endsWith('.'))
}

function enterPerson(cast: Cast, mention: FoundMention, sentence: TaggedSentence): void {
  const known = personOf(cast, mention)
  if (cast.comparisons.left <= 0) return
  if (known?.decision === 'undecided') {
    cast.undecided.push({ a: known.entity.name.join(' '), b: mention.name.join(' '), mention, sentence })
  }
  const entity =
    known?.decision === 'same'
      ? known.entity
      : addEntity(cast, 'person', { name: [...mention.name], honorific: mention.honorific })
  if (significant(mention.name).length > significant(entity.name).length) entity.name = [...mention.name]
  if (entity.honorific === '') entity.honorific = mention.honorific
  addOffice(entity, mention)
}

/** Adds what a mention says about the office and party of its bearer. */
export function addOffice(entity: Entity, mention: FoundMention): void {
  if (mention.rank === null) {
    entity.party ??= mention.party
    return
  }
  entity.party ??= mention.party ?? impliedParty(mention.office)
  const held = entity.offices.some((had) => had.office === mention.office && had.party === mention.party)
  if (!held) entity.offices.push({ office: mention.office, rank: mention.rank, party: mention.party })
}

/** The person whom a named mention means: the same, undecided (spelling alone), or null when nobody fits. */
export function personOf(cast: Cast, mention: FoundMention): { entity: Entity; decision: 'same' | 'undecided' } | null {
  if (cast.comparisons.left <= 0) return null
  cast.comparisons.left -= cast.entities.length
  let undecided: Entity | null = null
  for (const entity of cast.entities) {
    if (entity.kind !== 'person' || entity.name.length === 0) continue
    if (entity.party && mention.party && entity.party !== mention.party) continue
    const comparison = compareNames(entity.name, mention.name)
    if (comparison === 'same' || sharesSurnameAndOffice(entity, mention)) return { entity, decision: 'same' }
    if (comparison !== 'sounds-alike') continue
    const titlesAgree = mention.rank !== null && entity.offices.some((held) => sameOffice(held, mention))
    const given = entity.name.length > 1 && mention.name.length > 1 && entity.name[0] === mention.name[0]
    if (titlesAgree || given) return { entity, decision: 'same' }
    undecided = entity
  }
  return undecided ? { entity: undecided, decision: 'undecided' } : null
}

/** "President Joe Biden" and "President Joseph R. Biden": no two heads of one office in a text share a family name. */
function sharesSurnameAndOffice(entity: Entity, mention: FoundMention): boolean {
  if (mention.rank === null || !isTopOffice(mention.rank)) return false
  const surname = (name: readonly string[]) =>
    significant(name).findLast((word) => !NAME_SUFFIXES.has(word.toLowerCase()))
  return surname(entity.name) === surname(mention.name) && entity.offices.some((held) => sameOffice(held, mention))
}

/** "Ayatollah Khamenei, the Supreme Leader of the Islamic Revolution, …": the office belongs to the name beside it. */
function joinAppositions(cast: Cast, { tokens }: TaggedSentence, mentions: readonly FoundMention[]): void {
  for (let m = 1; m < mentions.length; m++) {
    const first = mentions[m - 1] as FoundMention
    const second = mentions[m] as FoundMention
    if (tokens[first.to]?.text !== ',' || second.from !== first.to + 1) continue
    const [person, role] = first.kind === 'person' ? [first, second] : [second, first]
    if (person.kind !== 'person' || role.kind !== 'role') continue
    const closed = tokens[second.to]?.text ?? '.'
    const closes = closed === '.' || closed === ';' || closed === 'and'
    if (closed !== ',' && !(second === role && closes)) continue
    const entity = personOf(cast, person)
    if (entity?.decision === 'same' && !(entity.entity.party && role.party && entity.entity.party !== role.party)) {
      addOffice(entity.entity, role)
      const next = mentions[m + 1]
      const joined = next?.kind === 'role' && tokens[role.to]?.lower === 'and' && next.from === role.to + 1
      if (joined && role === second) addOffice(entity.entity, next)
    }
  }
}

/** The offices that a text may leave out of a name because every reader knows who holds them. */
function isTopOffice(rank: OfficeRank): boolean {
  return rank === 'head-of-state' || rank === 'head-of-government' || rank === 'leader'
}

/**
 * "the President of Iran": adds the office to the one person printed without any, or else, with nobody of that office
 * and country named, makes a person of its own.
 */
function enterRole(cast: Cast, mention: FoundMention): void {
  const party = mention.party ?? impliedParty(mention.office)
  if (party === null || mention.rank === null) return
  const known = { ...mention, party }
  const persons = cast.entities.filter((entity) => entity.kind === 'person')
  const fits = persons.some(
    (entity) =>
      (entity.party === null || entity.party === party) && entity.offices.some((held) => sameOffice(held, known)),
  )
  if (fits) return
  const untitled = persons.filter((entity) => entity.offices.length === 0 && entity.party === null)
  const [only] = untitled
  const holder =
    only && (untitled.length === 1 || mention.rank === 'leader') && isTopOffice(mention.rank)
      ? only
      : addEntity(cast, 'person', { party })
  addOffice(holder, known)
}
