import { OTHERS, SHARED_BODY_NOUNS } from '../wording/en/people.ts'
import { addEntity, addOffice, type Cast, type Entity, personOf } from './cast.ts'
import type { FoundMention } from './mention.ts'
import { compareNames } from './same-name.ts'
import { sameOffice } from './same-office.ts'
import type { Speaker } from './speaker.ts'

/** Who is meant, and how sure that is. */
export interface Resolution {
  readonly entities: readonly Entity[]
  readonly sure: boolean
  readonly reason: string
}

/** What the reader knows at a point of the text; moves on sentence by sentence. */
export interface Discourse {
  readonly cast: Cast
  /** The persons who meet, in order of first mention. */
  readonly principals: readonly Entity[]
  /** The person whose publisher or house it is: bare "the President" is his own. */
  readonly host: Entity | null
  /** The last single person, body or party that acted or spoke. */
  lastActor: Entity | null
  readonly sides: { entity: Entity | null }
  /** A joint statement or communiqué: its "we" are the sides, and what it tells without a cue is its own narration. */
  readonly joint: boolean
  /** Who speaks in a list whose items open with their verbs: "The Envoys: – reaffirmed …". */
  listSpeaker: Speaker | null
}

const NOBODY: Resolution = { entities: [], sure: false, reason: 'Nobody in the text fits these words.' }

/** Says who a mention means at this point of the text. */
export function resolve(discourse: Discourse, mention: FoundMention): Resolution {
  switch (mention.kind) {
    case 'person':
      return resolvePerson(discourse, mention)
    case 'role':
      return resolveRole(discourse, mention)
    case 'pronoun':
      return resolvePronoun(discourse, mention)
    case 'party':
      return {
        entities: [partyEntity(discourse.cast, mention.party ?? '')],
        sure: mention.head !== 'capital',
        reason: 'The text names the party.',
      }
    case 'body':
      return { entities: [bodyEntity(discourse.cast, mention)], sure: true, reason: 'The text names the body.' }
    case 'document':
      return { entities: [allSides(discourse, mention)], sure: true, reason: 'A joint paper speaks for all sides.' }
    default:
      return resolveSides(discourse, mention)
  }
}

function resolvePerson({ cast }: Discourse, mention: FoundMention): Resolution {
  const known = personOf(cast, mention)
  if (known?.decision !== 'same') return NOBODY
  const entities = [known.entity]
  if (compareNames(known.entity.name, mention.name) === 'same') {
    return { entities, sure: true, reason: 'The name is the same, or a part of the full name.' }
  }
  const reason = 'Spelled otherwise, but the given name, or title and country, are the same.'
  return { entities, sure: false, reason }
}

/** "the President": who holds that office; several holders are told apart by country, then by whose house it is. */
function resolveRole(discourse: Discourse, mention: FoundMention): Resolution {
  const { cast, host } = discourse
  const persons = cast.entities.filter((entity) => entity.kind === 'person')
  const holders = persons.filter((entity) => holds(entity, mention))
  const [only] = holders
  const own = ownHolder(discourse, mention, holders)
  if (own)
    return {
      entities: [own],
      sure: false,
      reason: "A bare title means the host's own office holder when the guest is named by country.",
    }
  if (holders.length === 1 && only)
    return { entities: [only], sure: true, reason: 'One person in the text holds this office.' }
  if (holders.length > 1) return amongHolders(discourse, mention, holders)
  const untitled = persons.filter((entity) => entity.offices.length === 0 && fitsParty(entity, mention))
  const owner = untitled.find((entity) => entity === host) ?? (untitled.length === 1 ? untitled[0] : undefined)
  if (owner && mention.rank !== null && TOP_RANKS.has(mention.rank)) {
    return { entities: [owner], sure: false, reason: 'The only person without an office in the text, or the host.' }
  }
  if (mention.article === 'the' || mention.party !== null) return unnamedHolder(cast, mention)
  return NOBODY
}

/** With the guest titled by his country throughout, bare "the President" is the holder of the host's own country. */
function ownHolder({ host }: Discourse, mention: FoundMention, holders: readonly Entity[]): Entity | undefined {
  if (mention.party !== null || !host || host.party === null || holders.includes(host)) return undefined
  return holders.find((entity) => entity.party === host.party)
}

/** "the Minister", with nobody of that office named: a person known by the office alone. */
function unnamedHolder(cast: Cast, mention: FoundMention): Resolution {
  const holder = addEntity(cast, 'person', { party: mention.party })
  addOffice(holder, mention)
  return { entities: [holder], sure: false, reason: 'The text gives the office and no name.' }
}

const TOP_RANKS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'leader'])

function fitsParty(entity: Entity, mention: FoundMention): boolean {
  return entity.party === null || mention.party === null || entity.party === mention.party
}

function holds(entity: Entity, mention: FoundMention): boolean {
  if (mention.party && entity.party && entity.party !== mention.party) return false
  return entity.offices.some((held) => sameOffice(held, mention))
}

function amongHolders(discourse: Discourse, mention: FoundMention, holders: readonly Entity[]): Resolution {
  const { host, lastActor, principals } = discourse
  if (mention.party) {
    const ofParty = holders.filter((entity) => entity.party === mention.party)
    if (ofParty[0])
      return {
        entities: [ofParty[0]],
        sure: ofParty.length === 1,
        reason: 'The country in the title fits one holder of the office.',
      }
  }
  if (host && holders.includes(host))
    return { entities: [host], sure: true, reason: "A bare title means the host's own office holder." }
  const hostParty = host?.party
  const ofHost = holders.filter((entity) => entity.party === hostParty)
  if (hostParty && ofHost.length === 1 && ofHost[0]) {
    return { entities: ofHost, sure: false, reason: "A bare title means the office holder of the host's country." }
  }
  const recent =
    holders.find((entity) => entity === lastActor) ??
    holders.find((entity) => principals.includes(entity)) ??
    holders[0]
  return recent
    ? { entities: [recent], sure: false, reason: 'Several persons hold this office; the one last spoken of was taken.' }
    : NOBODY
}

function resolvePronoun(discourse: Discourse, mention: FoundMention): Resolution {
  const { head } = mention
  if (head === 'he' || head === 'she' || head === 'it') return resolveSingular(discourse, head)
  if (head === 'i') return NOBODY
  if (OTHERS.has(head)) return resolveOther(discourse, mention)
  return resolveSides(discourse, mention)
}

/** "He", "she", "it": who acted last, when a title does not speak against it. */
function resolveSingular({ lastActor, principals }: Discourse, head: 'he' | 'she' | 'it'): Resolution {
  const canBe = (entity: Entity): boolean => (entity.kind === 'person') === (head !== 'it') && genderFits(entity, head)
  if (lastActor && canBe(lastActor)) {
    return { entities: [lastActor], sure: true, reason: 'The last who acted or spoke before the pronoun.' }
  }
  const other = head === 'it' ? undefined : principals.find(canBe)
  return other
    ? { entities: [other], sure: false, reason: 'The first of those who meet whom the pronoun can mean.' }
    : NOBODY
}

const FEMALE_TITLE = /^(?:Ms|Mrs|Miss|Mme|Madam|Madame|Her|Queen|Princess|Sheikha)\b/u
const MALE_TITLE = /^(?:Mr|His|King|Prince|Sheikh|Ayatollah|Sir|Lord|Emir|Sultan)\b/u

/** Whether the titles of a person let him be meant by the pronoun. */
export function genderFits({ honorific, offices }: Entity, head: 'he' | 'she' | 'it'): boolean {
  const titles = [honorific, ...offices.map(({ office }) => office)]
  if (head === 'she') return !titles.some((title) => MALE_TITLE.test(title))
  return head === 'it' || !titles.some((title) => FEMALE_TITLE.test(title))
}

/** "his counterpart" is whom the last speaker meets; "the host" and "the guest" are told by whose house it is. */
function resolveOther({ principals, lastActor, host }: Discourse, { head, article, party }: FoundMention): Resolution {
  const known =
    article === 'the' ? (head === 'host' ? [host] : principals.filter((entity) => entity !== host)) : principals
  const fits = known.filter(
    (entity) =>
      entity !== null &&
      (article === 'the' || entity !== lastActor) &&
      (!party || !entity.party || entity.party === party),
  )
  const [other] = fits
  return fits.length === 1 && other
    ? { entities: [other], sure: true, reason: 'The other of the two who meet.' }
    : NOBODY
}

/** "the two leaders", "they", "both sides": the persons who meet when they are two, else all sides as one. */
function resolveSides(discourse: Discourse, mention: FoundMention): Resolution {
  const { principals } = discourse
  const [only] = mention.parties
  if (mention.parties.length === 1 && only?.length === 2) {
    return {
      entities: [partyEntity(discourse.cast, only)],
      sure: true,
      reason: 'The words mean the people of one party.',
    }
  }
  const named = someOfAll(discourse, mention)
  if (named) return { entities: named, sure: true, reason: 'Some of the parties, by their names.' }
  const personal =
    (mention.parties.length < 2 && !SHARED_BODY_NOUNS.has(mention.head)) ||
    mention.head === 'presidents' ||
    mention.head === 'leaders'
  if (personal && principals.length === 2)
    return { entities: principals, sure: true, reason: 'Two persons meet in the text, and the words mean both.' }
  return { entities: [allSides(discourse, mention)], sure: true, reason: 'The words mean all sides together.' }
}

/** "Israel and the United States" in a text of four parties are two of them, not all. */
function someOfAll({ cast, sides }: Discourse, { parties }: FoundMention): Entity[] | null {
  const all = sides.entity?.parties
  if (
    !all ||
    parties.length < 2 ||
    all.size < 3 ||
    parties.length >= all.size ||
    !parties.every((code) => all.has(code))
  )
    return null
  return parties.map((code) => partyEntity(cast, code))
}

function allSides({ cast, sides }: Discourse, mention: FoundMention): Entity {
  sides.entity ??= addEntity(cast, 'sides', {})
  for (const code of mention.parties) sides.entity.parties.add(code)
  return sides.entity
}

function partyEntity(cast: Cast, code: string): Entity {
  return (
    cast.entities.find((entity) => entity.kind === 'party' && entity.party === code) ??
    addEntity(cast, 'party', { party: code })
  )
}

function bodyEntity(cast: Cast, { head, party }: FoundMention): Entity {
  const known = cast.entities.find((entity) => entity.kind === 'body' && entity.name[0] === head)
  return known ?? addEntity(cast, 'body', { name: [head], party })
}
