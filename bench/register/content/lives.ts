import { FIELDS_OF_COOPERATION } from '../../../src/model/index.ts'
import {
  type Change,
  type ChangeBodies,
  DOCUMENT_TYPES,
  type DocumentFacts,
  type DocumentTypeCode,
  type ItemId,
  RENEWALS,
  UNDERTAKING_KINDS,
  type UndertakingFacts,
} from '../../../src/register/index.ts'
import type { Random } from '../../random.ts'
import { asideOf, deadlinesOf } from './asides.ts'
import { change, type Drawn, evidenceOf, isoOf, movesOf, NORTH, PARTIES, SOUTH, signingDay } from './moves.ts'
import { PLACES, placeOf, titlesOf } from './texts.ts'

/** The items that others point to. */
export interface Ground extends Drawn {
  readonly bodies: readonly ItemId[]
  readonly events: readonly ItemId[]
}

/** What is entered of one item from its first entry to its last. */
export interface Life {
  readonly id: ItemId
  readonly changes: readonly Change[]
}

/** Memoranda and agreements are signed more often than treaties. */
const TYPES: readonly DocumentTypeCode[] = [
  ...DOCUMENT_TYPES,
  ...(['memorandum', 'memorandum', 'memorandum', 'agreement', 'agreement', 'programme'] as const),
]

/** A document with about so many entries; `number` makes its id and names its place. */
export function documentLife(number: number, ground: Ground, entries: number): Life {
  const { random } = ground
  const id = `doc:d${number}`
  const type = random.oneOf(TYPES)
  const signedDay = signingDay(random)
  const moves = movesOf({ id, type, signedDay }, ground)
  const asides = Array.from({ length: Math.max(0, entries - 1 - moves.length) }, () => asideOf(id, ground, signedDay))
  const facts = documentFacts(number, ground, { type, signedDay })
  return { id, changes: [change('document.add', id, facts), ...mixed(random, moves, asides)] }
}

function documentFacts(
  number: number,
  { random, bodies, events, sources }: Ground,
  { type, signedDay }: { readonly type: DocumentTypeCode; readonly signedDay: number },
): DocumentFacts {
  const earlier = number > 0 && random.next() < 0.1 ? [`doc:d${random.whole(number)}`] : []
  const termMonths = random.next() < 0.4 ? 12 * (1 + random.whole(25)) : null
  const responsible = [
    { body: random.oneOf(bodies), party: NORTH },
    { body: random.oneOf(bodies), party: SOUTH },
  ]
  return {
    type,
    titles: titlesOf(random, number % PLACES),
    signedOn: isoOf(signedDay),
    place: placeOf('en', random.whole(PLACES)),
    languages: ['fa', 'tg', 'ru'],
    prevailing: null,
    signatories: PARTIES.map((party) => ({ name: 'A Minister', office: 'Minister of Roads', party })),
    parties: PARTIES,
    field: random.oneOf(FIELDS_OF_COOPERATION).code,
    termMonths,
    expiresOn: null,
    renewal: random.oneOf(RENEWALS),
    noticeDays: termMonths === null ? null : 90,
    parent: null,
    successor: null,
    dependsOn: earlier,
    event: random.oneOf(events),
    responsible: responsible.filter(() => random.next() < 0.8),
    deadlines: deadlinesOf(random, signedDay),
    sources: [random.oneOf(sources)],
    pins: [],
    note: null,
    unverified: random.next() < 0.2 ? ['signedOn'] : [],
  }
}

/** An undertaking with about so many entries, from one of the documents before `documents`. */
export function undertakingLife(number: number, ground: Ground, documents: number): Life {
  const { random } = ground
  const id = `und:u${number}`
  const day = signingDay(random)
  const body: UndertakingFacts = {
    kind: random.oneOf(UNDERTAKING_KINDS),
    actors: random.oneOf([[NORTH], [SOUTH], PARTIES]),
    body: random.oneOf([...ground.bodies, null]),
    action: titlesOf(random, random.whole(PLACES)),
    due: isoOf(day + 365 * random.whole(28)),
    field: random.oneOf(FIELDS_OF_COOPERATION).code,
    record: null,
    document: documents === 0 ? null : `doc:d${random.whole(documents)}`,
    sources: [random.oneOf(ground.sources)],
    pins: [],
    note: null,
  }
  const statuses = statusesOf(id, day, ground)
  const asides = Array.from({ length: random.whole(8) }, () => asideOf(id, ground, day))
  return { id, changes: [change('undertaking.add', id, body), ...mixed(random, statuses, asides)] }
}

function statusesOf(id: ItemId, day: number, drawn: Drawn): readonly Change[] {
  const { random } = drawn
  const set = (status: ChangeBodies['status.set']['status'], after: number) => {
    const on = isoOf(day + after)
    const evidence = status === 'done' ? [evidenceOf(drawn, on, 'for')] : []
    return change('status.set', id, { status, on, reason: null, evidence })
  }
  const turn = random.next()
  if (turn < 0.4) return []
  return turn < 0.7 ? [set('in-progress', 30)] : [set('in-progress', 30), set('done', 400)]
}

/** The moves in their order, and the rest anywhere between them. */
function mixed(random: Random, moves: readonly Change[], rest: readonly Change[]): readonly Change[] {
  const places = rest.map((aside) => ({ aside, place: random.whole(moves.length + 1) }))
  const byPlace = Map.groupBy(places, ({ place }) => place)
  const at = (place: number) => (byPlace.get(place) ?? []).map(({ aside }) => aside)
  return [...at(0), ...moves.flatMap((move, number) => [move, ...at(number + 1)])]
}
