import type { Random } from '../random.ts'
import type { Asked } from './open-loop.ts'

/** What people look at, with how often out of a hundred: lists and pages of items most, searches often, wholes seldom. */
const SHARES = [
  [30, 'item'],
  [20, 'list'],
  [15, 'search'],
  [8, 'facets'],
  [8, 'matrix'],
  [5, 'due'],
  [4, 'summary'],
  [4, 'timeline'],
  [3, 'entries'],
  [3, 'session'],
] as const

type Kind = (typeof SHARES)[number][1]

/** Words of titles in four scripts and spellings, whole and in part. */
const SEARCHES = [
  'transport',
  'agree',
  'موافقتنامه',
  'انرژي',
  'ҳамкорӣ',
  'хамкори',
  'меморандум',
  'торгов',
  '2023',
  '۱۴۰۲',
]
const FIELDS = ['trade', 'energy', 'transport', 'culture', 'health']
const ORDERS = ['date', 'title', 'changed']

export interface MixOptions {
  readonly rel: string
  /** Ids of documents that are there. */
  readonly documents: readonly string[]
  readonly random: Random
}

/** The requests of people who work with a register, drawn by a seed: the same every time. */
export function mixedReads({ rel, documents, random }: MixOptions): () => Asked {
  const base = `/api/v1/relationships/${rel}`
  const paths: Readonly<Record<Kind, () => string>> = {
    item: () => `${base}/items/${random.oneOf(documents)}`,
    list: () => `${base}/items?kind=document&field=${random.oneOf(FIELDS)}&order=${random.oneOf(ORDERS)}&limit=50`,
    search: () => `${base}/items?q=${encodeURIComponent(random.oneOf(SEARCHES))}&limit=50`,
    facets: () => `${base}/facets?field=${random.oneOf(FIELDS)}`,
    matrix: () => `${base}/matrix?limit=50&field=${random.oneOf(FIELDS)}`,
    due: () => `${base}/due?limit=50`,
    summary: () => `${base}/summary`,
    timeline: () => `${base}/timeline?limit=100`,
    entries: () => `${base}/log/entries?limit=50`,
    session: () => '/api/v1/session',
  }
  return () => ({ path: paths[kindAt(random.next() * 100)]() })
}

function kindAt(point: number): Kind {
  let sum = 0
  for (const [share, kind] of SHARES) {
    sum += share
    if (point < sum) return kind
  }
  return 'item'
}
