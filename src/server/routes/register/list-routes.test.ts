import assert from 'node:assert/strict'
import test from 'node:test'
import { FACETS, type Matrix } from '../../../register/index.ts'
import { member } from '../../testing/member.ts'
import { type ServerWorld, serverWorld } from '../../testing/server-world.ts'

interface Row {
  readonly item: string
  readonly kind: string
  readonly titles: Readonly<Record<string, string>>
  readonly hits?: { readonly titles: Readonly<Record<string, readonly (readonly [number, number])[]>> }
}

interface Rows {
  readonly rows: readonly Row[]
  readonly next: string | null
  readonly total: number
}

interface Facets {
  readonly total: number
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>
}

test('lists of the register', async (t) => {
  const world = await serverWorld(t)
  await t.test('page by key through everything, once', () => pagesThrough(world))
  await t.test('are narrowed by facets whose counts hold', () => countsHold(world))
  await t.test('are searched in four scripts, with the hits told in what is shown', () => findsInFourScripts(world))
  await t.test('show the matrix in pages with the same columns', () => matrixInPages(world))
  await t.test('are as they were on a past day', () => pastDays(world))
  await t.test('are had as CSV and JSON lines', () => otherFormats(world))
  await t.test('never show what is private to the other side', () => keepsPrivate(world))
})

async function pagesThrough({ json, rel }: ServerWorld): Promise<void> {
  const base = `/relationships/${rel}/items`
  for (const order of ['date', 'title', 'changed']) {
    const all = await json<Rows>(`${base}?limit=1000&order=${order}`)
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: Rows = await json(
        `${base}?limit=17&order=${order}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
      )
      assert.equal(page.total, all.total)
      seen.push(...page.rows.map(({ item }) => item))
      after = page.next
    }
    assert.deepEqual(
      seen,
      all.rows.map(({ item }) => item),
    )
    assert.equal(new Set(seen).size, seen.length)
  }
}

async function countsHold({ json, rel }: ServerWorld): Promise<void> {
  const { facets, total } = await json<Facets>(`/relationships/${rel}/facets?kind=document`)
  assert.ok(total > 30)
  assert.deepEqual(Object.keys(facets).sort(), [...FACETS].sort())
  for (const facet of FACETS) {
    for (const { value, count } of facets[facet]?.slice(0, 3) ?? []) {
      const narrowed = facet === 'kind' ? `kind=${value}` : `kind=document&${facet}=${encodeURIComponent(value)}`
      const { total } = await json<Rows>(`/relationships/${rel}/items?${narrowed}&limit=1`)
      assert.equal(total, count, `${facet} ${value}`)
    }
  }
}

async function findsInFourScripts({ json, rel, request }: ServerWorld): Promise<void> {
  const titles = {
    en: 'Protocol on the Türkmen road of 1401',
    fa: 'پروتکل همکاری‌های راه کیلومتر ۱۴۰۱',
    tg: 'Протоколи ҳамкории роҳҳои тоҷикӣ',
    ru: 'Протокол о совместном учёте дорог',
  }
  const facts = {
    ...{ type: 'protocol', titles, signedOn: '2023-01-02', place: null, languages: [], prevailing: null },
    ...{ signatories: [], parties: ['ir', 'tj'], field: 'transport-transit', termMonths: null, expiresOn: null },
    ...{ renewal: 'unknown', noticeDays: null, parent: null, successor: null, dependsOn: [], event: null },
    ...{ responsible: [], deadlines: [], sources: [], pins: [], note: 'Kept in the archive', unverified: [] },
  }
  const response = await request(`/api/v1/relationships/${rel}/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ changes: [{ type: 'document.add', obj: 'doc:searched', body: facts }] }),
  })
  assert.equal(response.status, 200, await response.text())
  const cases: readonly (readonly [search: string, language: keyof typeof titles | null, marked: string])[] = [
    ['turkmen', 'en', 'Türkmen'],
    ['همكاري', 'fa', 'همکاری‌های'],
    ['1401', 'fa', '۱۴۰۱'],
    ['۱۴۰۱', 'en', '1401'],
    ['точики', 'tg', 'тоҷикӣ'],
    ['УЧЕТЕ', 'ru', 'учёте'],
    ['archive', null, ''],
  ]
  for (const [search, language, marked] of cases) {
    const found = await json<Rows>(`/relationships/${rel}/items?kind=document&q=${encodeURIComponent(search)}`)
    const row = found.rows.find(({ item }) => item === 'doc:searched')
    assert.ok(row, search)
    if (language === null) continue
    const marks = row.hits?.titles[language]?.map(([start, end]) => titles[language].slice(start, end))
    assert.deepEqual(marks, [marked], search)
  }
}

async function matrixInPages({ json, rel }: ServerWorld): Promise<void> {
  const all = await json<Matrix & Rows>(`/relationships/${rel}/matrix?limit=1000`)
  const first = await json<Matrix & Rows>(`/relationships/${rel}/matrix?limit=5`)
  assert.deepEqual(first.columns, all.columns)
  assert.deepEqual(first.rows, all.rows.slice(0, 5))
  assert.equal(first.next, first.rows[4]?.item)
  for (const { cells } of all.rows) assert.equal(cells.length, all.columns.length)
}

async function pastDays({ json, rel }: ServerWorld): Promise<void> {
  const now = await json<Rows>(`/relationships/${rel}/items?kind=document&limit=1`)
  const then = await json<Rows>(`/relationships/${rel}/items?kind=document&limit=1&at=2022-01-01`)
  const never = await json<Rows>(`/relationships/${rel}/items?recordedBy=2000-01-01`)
  assert.ok(then.total > 0 && then.total < now.total)
  assert.equal(never.total, 0)
}

async function otherFormats({ request, rel }: ServerWorld): Promise<void> {
  const path = `/api/v1/relationships/${rel}/items?kind=document&limit=3`
  const csv = await (await request(`${path}&format=csv`)).text()
  assert.equal(csv.split('\r\n')[0]?.split(',')[0], 'item')
  const lines = (await (await request(`${path}&format=jsonl`)).text()).trim().split('\n')
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).kind),
    ['document', 'document', 'document'],
  )
}

const SECRET = 'Zweifelhaftes'

async function keepsPrivate({ desk, request, rel }: ServerWorld): Promise<void> {
  const author = { by: 'someone', party: 'ir', role: 'editor' }
  const [document] = (await desk.store.items(rel, { kinds: ['document'], limit: 1 }, { party: null })).items
  const note = { text: `${SECRET} note`, language: null }
  await desk.store.enter(
    rel,
    [
      { type: 'note.add', obj: document?.id ?? '', party: 'ir', body: note },
      { type: 'draft.add', obj: 'draft:own', party: 'ir', body: { title: `${SECRET} draft`, text: SECRET } },
    ],
    author,
  )
  const id = encodeURIComponent(document?.id ?? '')
  const paths = [
    'items?limit=1000',
    `items?q=${SECRET}`,
    'items?kind=draft',
    'facets',
    'matrix?limit=1000',
    `matrix?q=${SECRET}`,
    `items/${id}`,
    'items/draft%3Aown',
    'changes?since=2000-01-01&by=entered&limit=1000',
    'changes?since=2000-01-01&by=dated&limit=1000',
    'due',
    'waiting',
    'summary',
    'export?format=json',
    'export?format=jsonl',
  ]
  // The owner first, so that what was worked out for it is at hand when the others ask.
  const own = await Promise.all(paths.map((path) => textOf(path, 'ir')))
  assert.ok(own.filter((text) => text.includes(SECRET)).length >= 6)
  for (const party of ['tj', null]) {
    for (const path of paths) assert.ok(!(await textOf(path, party)).includes(SECRET), `${path} as ${party}`)
  }
  async function textOf(path: string, party: string | null): Promise<string> {
    return (await request(`/api/v1/relationships/${rel}/${path}`, { as: member(party, 'secretary') })).text()
  }
}
