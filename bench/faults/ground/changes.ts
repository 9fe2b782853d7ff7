import type {
  Author,
  Change,
  DocumentFacts,
  ItemId,
  NewEvidence,
  RelationshipFacts,
} from '../../../src/register/index.ts'
import type { Random } from '../../random.ts'

export const NORTH = 'north'
export const SOUTH = 'south'
export const REL = 'north-south'
export const ORIGIN = 'paygir.example/north-south'

export const FACTS: RelationshipFacts = {
  names: { en: 'North and South', fa: 'شمال و جنوب', ru: 'Север и Юг', tg: 'Шимолу Ҷануб' },
  parties: [
    { code: NORTH, names: { en: 'North' } },
    { code: SOUTH, names: { en: 'South' } },
  ],
}

export const OPENING = { rel: REL, origin: ORIGIN, facts: FACTS }

/** A day that is past by every clock of the runs. */
export const SIGNED_ON = '2001-02-03'

export const SECRETARIAT: Author = { by: 'secretariat', party: null, role: 'secretariat' }

export function authorOf(party: string): Author {
  return { by: `${party} desk`, party, role: 'party' }
}

/** Changes that are entered together, and by whom. */
export interface Batch {
  /** Begins the name of every item of the batch, so that its entries are found again. */
  readonly tag: string
  readonly author: Author
  readonly changes: readonly Change[]
}

/** One change, or up to a dozen or so, by the secretariat or by one side with its private words among them. */
export function batchOf(random: Random, tag: string): Batch {
  const documents = random.next() < 0.4 ? 1 : 2 + random.whole(3)
  const party = random.oneOf([null, null, NORTH, SOUTH])
  const isSingle = documents === 1 && random.next() < 0.7
  const changes = Array.from({ length: documents }, (_, number) => documentChanges(random, `${tag}-${number}`, party))
  const own = party === null ? [] : [draft(tag, party)]
  const all = isSingle ? (changes[0]?.slice(0, 1) ?? []) : [...changes.flat(), ...own]
  return { tag, author: party === null ? SECRETARIAT : authorOf(party), changes: all }
}

/** The tag of the batch that an item belongs to; '' for items of no batch. */
export function tagOf(obj: ItemId): string {
  return /^(?:doc|und|draft):(.+)-\d+$/.exec(obj)?.[1] ?? ''
}

function documentChanges(random: Random, name: string, party: string | null): readonly Change[] {
  const obj = `doc:${name}`
  const text = `${random.whole(1_000_000)} — «سخن» слово сухан word`
  const own: readonly Change[] =
    party === null ? [] : [{ type: 'note.add', obj, party, body: { text: `note ${text}`, language: 'en' } }]
  const others: readonly Change[] = [
    signed(obj, party),
    { type: 'comment.add', obj, party, body: { text, language: 'en' } },
    { type: 'item.correct', obj, party, body: { changes: { place: `Bridgetown ${name}` }, reason: text } },
  ]
  const first: Change = { type: 'document.add', obj, party, body: documentFacts(`Memorandum ${name} ${text}`) }
  return [first, ...others.filter(() => random.next() < 0.5), ...own]
}

export function signed(obj: ItemId, party: string | null, attachment: string | null = null): Change {
  const body = { stage: 'signed', party: null, on: SIGNED_ON, means: null, scope: null, successor: null } as const
  return { type: 'stage.set', obj, party, body: { ...body, evidence: [evidence(attachment)] } }
}

export function evidence(attachment: string | null): NewEvidence {
  return { supports: 'for', on: SIGNED_ON, source: null, grade: 2, text: 'It was seen.', attachment, pins: [] }
}

function draft(tag: string, party: string): Change {
  return { type: 'draft.add', obj: `draft:${tag}-0`, party, body: { title: `Thought ${tag}`, text: 'Not yet said.' } }
}

export function documentFacts(title: string): DocumentFacts {
  return {
    type: 'memorandum',
    titles: { en: title, fa: `یادداشت تفاهم ${title}` },
    signedOn: SIGNED_ON,
    place: null,
    languages: ['en'],
    prevailing: null,
    signatories: [],
    parties: [NORTH, SOUTH],
    field: 'transport',
    termMonths: null,
    expiresOn: null,
    renewal: 'unknown',
    noticeDays: null,
    parent: null,
    successor: null,
    dependsOn: [],
    event: null,
    responsible: [],
    deadlines: [],
    sources: [],
    pins: [],
    note: null,
    unverified: [],
  }
}
