import { FIELDS_OF_COOPERATION } from '../../../src/model/index.ts'
import {
  changesSince,
  DOCUMENT_TYPES,
  type DocumentItem,
  dueList,
  history,
  type Item,
  type ItemQuery,
  matrix,
  type Reader,
  type RecordedChange,
  type RegisterStore,
  type RelationshipItem,
  RUNGS,
  waiting,
} from '../../../src/register/index.ts'
import { type Random, randomOf, seedOf } from '../../random.ts'
import { NORTH } from '../content/moves.ts'
import { REL } from '../content/plan.ts'
import { type Measure, timed, timesRow } from '../figures.ts'
import { type Ground, TODAY } from '../ground.ts'
import { SEARCHES } from './searches.ts'

export const LIMIT_MS = 150
const PAGE = 50
const JOINT: Reader = { party: null }
/** More items than any register holds. */
const ALL = 10_000_000

export interface ReadOptions {
  /** How often each is done. */
  readonly times: number
  readonly tell: (name: string) => void
}

interface Desk {
  readonly store: RegisterStore
  readonly relationship: RelationshipItem
  readonly random: Random
  readonly documents: number
  readonly bodies: readonly string[]
}

interface Read {
  readonly name: string
  readonly read: (desk: Desk) => Promise<unknown>
}

/** The table's first page and its filters. */
const PAGES: readonly Read[] = [
  { name: 'matrix: first page of 50', read: (desk) => matrixPage(desk, {}) },
  { name: 'matrix: as one side sees it', read: (desk) => matrixPage(desk, {}, { party: NORTH }) },
  {
    name: 'matrix: any page, as far as the last',
    read: (desk) => matrixPage(desk, { offset: desk.random.whole(desk.documents) }),
  },
  {
    name: 'matrix: by title, any page',
    read: (desk) => matrixPage(desk, { order: 'title', offset: desk.random.whole(desk.documents) }),
  },
  { name: 'matrix: last changed', read: (desk) => matrixPage(desk, { order: 'changed' }) },
  { name: 'matrix: field', read: (desk) => matrixPage(desk, { field: fieldOf(desk) }) },
  { name: 'matrix: type', read: (desk) => matrixPage(desk, { type: desk.random.oneOf(DOCUMENT_TYPES) }) },
  { name: 'matrix: stage', read: (desk) => matrixPage(desk, { stage: desk.random.oneOf(RUNGS) }) },
  { name: 'matrix: body', read: (desk) => matrixPage(desk, { body: desk.random.oneOf(desk.bodies) }) },
  { name: 'matrix: years', read: (desk) => matrixPage(desk, { from: '2004', to: `${2005 + desk.random.whole(12)}` }) },
  {
    name: 'matrix: field, stage and text',
    read: (desk) => matrixPage(desk, { field: fieldOf(desk), stage: 'first-use', text: 'water' }),
  },
  { name: 'total of all kinds', read: ({ store }) => store.items(REL, { limit: 0 }, JOINT) },
  { name: 'item with its history', read: itemPage },
  { name: 'changes of the last week', read: lastWeek },
]

/** What goes through every document, every undertaking, or every item. */
const WHOLES: readonly Read[] = [
  { name: 'due list of everything', read: async (desk) => dueList(...(await wholeOf(desk)), { soonDays: 90 }) },
  { name: 'waiting, of everything', read: async (desk) => waiting(...(await wholeOf(desk))) },
  {
    name: 'matrix of everything',
    read: async (desk) => {
      const [items, context] = await wholeOf(desk)
      return matrix(items as readonly DocumentItem[], context)
    },
  },
  { name: 'reading everything', read: wholeOf },
]

const WHOLE_TIMES = 5

/** Rows for pages, filters and searches, all within 150 ms, and for what goes through all items. */
export async function reads(ground: Ground, { times, tell }: ReadOptions): Promise<readonly Measure[]> {
  const desk = await deskOf(ground)
  const searches = SEARCHES.map(({ name, text }): Read => {
    return { name: `search: ${name}`, read: (at) => at.store.items(REL, { text: text(at.random), limit: PAGE }, JOINT) }
  })
  const rows: Measure[] = []
  for (const { name, read } of [...PAGES, ...searches]) {
    tell(name)
    rows.push(timesRow({ name, limitMs: LIMIT_MS }, await taken(() => read(desk), times)))
  }
  for (const { name, read } of WHOLES) {
    tell(name)
    rows.push(timesRow({ name, limitMs: null }, await taken(() => read(desk), Math.min(WHOLE_TIMES, times))))
  }
  return rows
}

async function deskOf({ store, size }: Ground): Promise<Desk> {
  const relationship = (await store.item(REL, `rel:${REL}`, JOINT)) as RelationshipItem
  const bodies = (await store.items(REL, { kinds: ['body'], limit: ALL }, JOINT)).items.map(({ id }) => id)
  return { store, relationship, random: randomOf(seedOf(size.seed, 2)), documents: size.documents, bodies }
}

async function taken(work: () => Promise<unknown>, times: number): Promise<readonly number[]> {
  const took: number[] = []
  for (let turn = 0; turn < times; turn += 1) took.push((await timed(work)).ms)
  return took
}

function fieldOf({ random }: Desk): string {
  return random.oneOf(FIELDS_OF_COOPERATION).code
}

/** One page of the treaty offices' table, with what its marks need. */
async function matrixPage(desk: Desk, query: ItemQuery, reader = JOINT) {
  const { store, relationship } = desk
  const page = await store.items(REL, { kinds: ['document'], withdrawn: false, limit: PAGE, ...query }, reader)
  const marks = await store.items(REL, { kinds: ['contradiction'], limit: ALL }, reader)
  const items = new Map([...page.items, ...marks.items].map((item) => [item.id, item]))
  return { ...matrix(page.items as readonly DocumentItem[], { relationship, items, today: TODAY }), total: page.total }
}

async function itemPage({ store, random, documents }: Desk) {
  const id = `doc:d${random.whole(documents)}`
  const item = await store.item(REL, id, JOINT)
  // The application has the dates of sources at hand: looking one up costs nothing beside the reading.
  return history(await Array.fromAsync(store.changes(REL, { obj: id }, JOINT)), item, () => null)
}

/** What was entered in the last seven days, with the items that it is about. */
async function lastWeek({ store }: Desk) {
  const since = '2025-12-18T00:00:00Z'
  const changes: RecordedChange[] = await Array.fromAsync(store.changes(REL, { since }, JOINT))
  const items = await store.items(REL, { order: 'changed', limit: changes.length }, JOINT)
  return changesSince(changes, new Map(items.items.map((item) => [item.id, item])), { since, by: 'entered' })
}

async function wholeOf({ store, relationship }: Desk) {
  const { items } = await store.items(REL, { limit: ALL }, JOINT)
  const byId: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]))
  return [items, { relationship, items: byId, today: TODAY }] as const
}
