import { FIELDS_OF_COOPERATION } from '../../../src/model/index.ts'
import type { Change, ItemId, RelationshipFacts } from '../../../src/register/index.ts'
import { type Random, randomOf } from '../../random.ts'
import { asideOf } from './asides.ts'
import { documentLife, type Ground, type Life, undertakingLife } from './lives.ts'
import { change, isoOf, NORTH, PARTIES, SOUTH, signingDay } from './moves.ts'
import { PLACES, placeOf, sentenceOf, titlesOf, wordsOf } from './texts.ts'

/** How large a register is made. */
export interface Size {
  readonly documents: number
  /** Entries of the log in all, the opening and the keys of the parties included. */
  readonly entries: number
  /** Everything in it but names, keys and hashes follows from this. */
  readonly seed: number
}

export const REL = 'north-south'
export const ORIGIN = 'bench.example/north-south'

export const FACTS: RelationshipFacts = {
  names: { en: 'North and South', fa: 'شمال و جنوب', tg: 'Шимолу Ҷануб', ru: 'Север и Юг' },
  parties: [
    { code: NORTH, names: { en: 'North' } },
    { code: SOUTH, names: { en: 'South' } },
  ],
}

/** Entries that the loader itself makes: the opening, and a key of each party. */
export const OWN_ENTRIES = 1 + PARTIES.length

const UNDERTAKINGS_PER_DOCUMENT = 0.6
/** Mean number of entries of an undertaking: its own, a status or so, three or four that say something of it. */
const UNDERTAKING_ENTRIES = 5.5
const SOURCES_PER_DOCUMENT = 0.2
const CONTRADICTIONS_PER_DOCUMENT = 0.02
/** Items that are being worked on at a time. */
const OPEN = 300

/** All that is entered after the opening, in an order in which each change finds what it points to. */
export function* changesOf(size: Size): Generator<Change> {
  const random = randomOf(size.seed)
  const ground = groundOf(random, size)
  const whole = size.entries - OWN_ENTRIES
  let left = whole
  for (const one of [...settingOf(ground), ...livesIn(ground, { ...size, entries: whole })]) {
    if (left === 0) return
    left -= 1
    yield one
  }
  for (; left > 0; left -= 1) yield asideOf(`doc:d${random.whole(size.documents)}`, ground, signingDay(random))
}

function groundOf(random: Random, { documents }: Size): Ground {
  const ids = (kind: string, count: number): readonly ItemId[] =>
    Array.from({ length: Math.max(2, Math.round(count)) }, (_, number) => `${kind}:${number}`)
  return {
    random,
    bodies: ids('body', Math.min(40, documents)),
    events: ids('event', Math.min(60, documents)),
    sources: ids('src', documents * SOURCES_PER_DOCUMENT),
  }
}

function settingOf({ random, bodies, events, sources }: Ground): readonly Change[] {
  return [
    ...bodies.map((id, number) =>
      change('body.add', id, {
        names: titlesOf(random, number),
        party: random.oneOf(PARTIES),
        field: random.oneOf(FIELDS_OF_COOPERATION).code,
        contacts: [],
      }),
    ),
    ...sources.map((id, number) =>
      change('source.add', id, {
        publisher: `${placeOf('en', number)} Gazette`,
        title: sentenceOf(random).text,
        address: `https://example.org/${number}`,
        language: 'en',
        publishedOn: isoOf(signingDay(random)),
        textHash: null,
        reliability: random.oneOf(['A', 'B', 'C'] as const),
      }),
    ),
    ...events.map((id, number) => {
      const day = isoOf(signingDay(random))
      const titles = titlesOf(random, random.whole(PLACES))
      const facts = { titles, from: day, until: day, place: null, host: random.oneOf(PARTIES), note: null, sources: [] }
      return change('event.add', id, { kind: 'session', sessionNumber: number + 1, ...facts })
    }),
  ]
}

/** Many lives beside one another: an item begins when another one is over. */
function* livesIn(ground: Ground, { documents, entries }: Size): Generator<Change> {
  const { random } = ground
  const open: Change[][] = []
  for (const { changes } of lives(ground, { documents, entries })) {
    const [first, ...rest] = changes
    if (first) yield first
    if (rest.length > 0) open.push([...rest])
    while (open.length > OPEN) yield* stepIn(random, open)
  }
  while (open.length > 0) yield* stepIn(random, open)
}

/** The next change of one of the lives; a life that is over leaves the list. */
function* stepIn(random: Random, open: Change[][]): Generator<Change> {
  const place = random.whole(open.length)
  const next = open[place]?.shift()
  if (next) yield next
  if (open[place]?.length === 0) open.splice(place, 1)
}

function* lives(ground: Ground, { documents, entries }: Pick<Size, 'documents' | 'entries'>): Generator<Life> {
  const { random } = ground
  const undertakings = Math.round(documents * UNDERTAKINGS_PER_DOCUMENT)
  const others = (ground.bodies.length + ground.events.length + ground.sources.length) * 1
  let left = entries - others - undertakings * UNDERTAKING_ENTRIES
  let made = 0
  for (let number = 0; number < documents; number += 1) {
    const mean = left / (documents - number)
    // A few documents have five times as many entries as most.
    const life = documentLife(number, ground, Math.round(mean * (0.4 + 1.8 * random.next() ** 2)))
    left -= life.changes.length
    yield life
    for (; made < Math.floor(((number + 1) * undertakings) / documents); made += 1) {
      yield undertakingLife(made, ground, number + 1)
    }
    if (random.next() < CONTRADICTIONS_PER_DOCUMENT) yield contradictionOf(number, ground)
  }
}

function contradictionOf(number: number, { random, sources }: Ground): Life {
  const claim = () => ({ value: sentenceOf(random).text, source: random.oneOf(sources) })
  const id = `con:c${number}`
  const about = [`doc:d${number}`]
  const facts = { topic: wordsOf(random, 'en', 4), about, claims: [claim(), claim()] }
  return { id, changes: [change('contradiction.add', id, facts)] }
}
