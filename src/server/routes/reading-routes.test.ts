import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type TestContext, test } from 'node:test'
import { packageFile } from '../../adapters/index.ts'
import { fitsSource, type SourceRecord } from '../../model/index.ts'
import { readText } from '../../reader/index.ts'
import { NOBODY, type Principal } from '../access/principal.ts'
import { createApp } from '../app.ts'
import { makeReadings } from '../readings/readings.ts'
import { nastyNames } from '../testing/nasty-names.ts'
import { HOST, type ServerWorld, serverWorld } from '../testing/server-world.ts'

interface JobAnswer {
  readonly id: string
  readonly state: string
  readonly result: { readonly reading: string } | null
  readonly problem: { readonly code: string } | null
}

interface ReadingAnswer {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly record: SourceRecord
  readonly proposals: readonly { readonly of: string; readonly kind: string; readonly facts: object }[]
  readonly knownAs: string | null
  readonly decided: { readonly marked: readonly object[] } | null
  readonly version: number
  readonly fates: readonly { readonly of: string; readonly item: string | null }[]
}

interface Entered {
  readonly source: string
  readonly entries: readonly {
    readonly type: string
    readonly obj: string
    readonly kind: string | null
    readonly sides: readonly string[]
    readonly on: string | null
    readonly index: number | null
  }[]
}

const JSON_TYPE = { 'content-type': 'application/json' }
const sample = await readFile(packageFile('fixtures/sample/readout.txt'), 'utf8')

test('reading', async (t) => {
  const world = await serverWorld(t)
  await t.test('the sample is there to begin with', () => showsTheSample(world))
  await t.test('a text is read, reviewed, entered and found again', () => goesAllTheWay(world))
  await t.test('what was withdrawn can be entered again', () => entersAgain(world))
  await t.test('no window writes over what another has decided or entered', () => keepsBoth(world))
  await t.test('what is entered is told, also when the list of what is begun cannot be changed', () =>
    tellsWhatWasEntered(world),
  )
  await t.test('a text of the register is readable as long as the register is', () => endsWithTheRights(world))
  await t.test('a file is read, whatever it is called', () => readsFiles(world))
  await t.test('long texts are told of as they are read, and can be called off', () => readsLongTexts(world))
  await t.test('nobody sees the readings and work of others', () => keepsApart(world))
  await t.test('after a restart one goes on with what one had decided', (inner) => goesOn(world, inner))
  for (const refusal of REFUSALS) await t.test(`refused: ${refusal.name}`, () => checkRefusal(world, refusal))
})

async function showsTheSample({ json, rel }: ServerWorld): Promise<void> {
  const { text, record, proposals, knownAs } = await json<ReadingAnswer>(`/relationships/${rel}/readings/sample`)
  assert.deepEqual([text, knownAs], [sample, null])
  assert.equal(proposals.length, record.documents.length + record.undertakings.length)
  const { text: alone } = await json<ReadingAnswer>('/readings/sample')
  assert.equal(alone, sample)
}

function posted(body: object, as?: Principal): RequestInit & { as?: Principal } {
  return { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body), ...(as ? { as } : {}) }
}

/** Reads a text to the end. */
async function read(
  { json }: ServerWorld,
  init: RequestInit & { as?: Principal },
  path = '/readings',
): Promise<string> {
  const as = init.as === undefined ? {} : { as: init.as }
  let job = await json<JobAnswer>(path, init)
  while (job.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 20))
    job = await json<JobAnswer>(`/jobs/${job.id}`, as)
  }
  assert.equal(job.state, 'done', JSON.stringify(job))
  return job.result?.reading ?? ''
}

async function goesAllTheWay(world: ServerWorld): Promise<void> {
  const { json, rel } = world
  const text = `${sample}\n\nThe ministers praised the glacier bulletin of Khujand.`
  const reading = await read(world, posted({ text, name: 'talks.txt', publisher: 'An office' }))
  const { proposals, record } = await json<ReadingAnswer>(`/relationships/${rel}/readings/${reading}`)
  const [first, second, ...others] = proposals
  assert.ok(first && second)
  const start = text.indexOf('glacier bulletin')
  const marked = [{ kind: 'document', start, end: start + 16 }]
  const markedId = `d${record.documents.length + 1}`
  const review = {
    reading,
    accepted: [
      { of: first.of, edit: { words: { en: 'Words of our own' } } },
      { of: markedId, edit: { type: 'treaty' } },
    ],
    rejected: [second.of, 's1'],
    marked,
    publication: { publishedOn: '2026-01-10' },
  }
  const before = await json<{ total: number }>(`/relationships/${rel}/texts`)
  const tried = await json<Entered>(`/relationships/${rel}/readings`, posted({ ...review, dry: true }))
  assert.ok(tried.entries.every(({ index }) => index === null))
  const [told] = tried.entries.filter(({ type }) => type === 'document.add')
  const { type, signedOn } = first.facts as { type: string; signedOn: string | null }
  assert.deepEqual([told?.kind, told?.sides, told?.on], [type, ['ir', 'tj'], signedOn])
  assert.deepEqual(await json(`/relationships/${rel}/texts`), before)

  const entered = await json<Entered>(`/relationships/${rel}/readings`, posted(review))
  assert.deepEqual(
    entered.entries.map(({ type }) => type),
    tried.entries.map(({ type }) => type),
  )
  const { rows } = await json<{ rows: { source: string; items: number; publisher: string }[] }>(
    `/relationships/${rel}/texts`,
  )
  assert.equal(rows[0]?.source, entered.source)
  assert.deepEqual([rows[0]?.items, rows[0]?.publisher], [2, 'An office'])
  const kept = await json<{ text: string; read: SourceRecord; fates: readonly object[] }>(
    `/relationships/${rel}/texts/${entered.source}`,
  )
  assert.equal(kept.text, text)
  assert.ok(kept.read.documents.every(({ span }) => fitsSource(text, span)))
  const documents = entered.entries.filter(({ type }) => type === 'document.add')
  assert.deepEqual(kept.fates, [
    { of: first.of, state: 'accepted', item: documents[0]?.obj, titles: { en: 'Words of our own' } },
    { of: markedId, state: 'accepted', item: documents[1]?.obj, titles: { en: 'glacier bulletin' } },
    { of: second.of, state: 'rejected', item: null, titles: null },
    { of: 's1', state: 'rejected', item: null, titles: null },
  ])
  const { knownAs } = await json<ReadingAnswer>(`/relationships/${rel}/readings/${reading}`)
  assert.equal(knownAs, entered.source)
  assert.ok(others.length > 5)
  await readsAgain(world, { source: entered.source, markedId, entered: first.of, left: others[0]?.of ?? '' })
}

interface Before {
  readonly source: string
  readonly markedId: string
  readonly entered: string
  readonly left: string
}

async function readsAgain(world: ServerWorld, { source, markedId, entered, left }: Before): Promise<void> {
  const { json, rel, request } = world
  const reading = await read(world, { method: 'POST' }, `/relationships/${rel}/texts/${source}/readings`)
  const view = await json<ReadingAnswer>(`/relationships/${rel}/readings/${reading}`)
  assert.deepEqual([view.knownAs, view.decided?.marked.length], [source, 1])
  assert.deepEqual(
    view.fates.filter(({ item }) => item !== null).map(({ of }) => of),
    [entered, markedId],
  )
  const review = { reading, marked: view.decided?.marked, rejected: [] }
  const twice = await request(
    `/api/v1/relationships/${rel}/readings`,
    posted({ ...review, accepted: [{ of: entered }, { of: left }] }),
  )
  assert.deepEqual([twice.status, ((await twice.json()) as { code: string }).code], [409, 'E_ALREADY_ENTERED'])
  const more = await json<Entered>(`/relationships/${rel}/readings`, posted({ ...review, accepted: [{ of: left }] }))
  assert.equal(more.source, source)
  assert.ok(more.entries.every(({ type }) => type !== 'source.add' && type !== 'event.add'))
  const { rows } = await json<{ rows: { id: string }[] }>(`/relationships/${rel}/readings`)
  assert.ok(rows.every(({ id }) => id !== reading))
}

async function entersAgain(world: ServerWorld): Promise<void> {
  const { json, rel } = world
  const path = `/relationships/${rel}/readings`
  const text = 'On 5 March 2025 the sides signed the Agreement on Solar Kettles in Dushanbe.'
  const enters = async (reading: string) => {
    const { entries, source } = await json<Entered>(path, posted({ reading, accepted: [{ of: 'd1' }] }))
    return { document: entries.find(({ type }) => type === 'document.add')?.obj ?? '', source }
  }
  const { document, source } = await enters(await read(world, posted({ text })))
  const body = { reason: 'entered by mistake' }
  const change = { type: 'item.withdraw', obj: document, party: null, body }
  await json(`/relationships/${rel}/changes`, posted({ changes: [change] }))
  const again = await read(world, { method: 'POST' }, `/relationships/${rel}/texts/${source}/readings`)
  assert.deepEqual((await json<ReadingAnswer>(`${path}/${again}`)).fates, [])
  const { rows } = await json<{ rows: { source: string; items: number }[] }>(`/relationships/${rel}/texts`)
  assert.equal(rows.find((row) => row.source === source)?.items, 0)
  const second = await enters(again)
  assert.equal(second.source, source)
  assert.notEqual(second.document, document)
  const { fates } = await json<ReadingAnswer>(`${path}/${again}`)
  assert.deepEqual(
    fates.map(({ of, item }) => [of, item]),
    [['d1', second.document]],
  )
}

async function tellsWhatWasEntered(world: ServerWorld): Promise<void> {
  const { services, rel, request } = world
  const text = 'On 5 March 2025 the sides signed the Agreement on Brass Kettles in Dushanbe.'
  const reading = await read(world, posted({ text }))
  const endReview = async () => Promise.reject(new Error('connection lost'))
  const desk = { ...services.desk, readings: { ...services.desk.readings, endReview } }
  const app = createApp({ ...services, desk })
  const { as: _, ...init } = posted({ reading, accepted: [{ of: 'd1' }] })
  const answer = await app.request(`http://${HOST}/api/v1/relationships/${rel}/readings`, {
    ...init,
    headers: { ...JSON_TYPE, host: HOST },
  })
  assert.equal(answer.status, 200)
  const { entries } = (await answer.json()) as Entered
  const obj = entries.find(({ type }) => type === 'document.add')?.obj ?? ''
  assert.equal((await request(`/api/v1/relationships/${rel}/items/${encodeURIComponent(obj)}`)).status, 200)
}

async function endsWithTheRights(world: ServerWorld): Promise<void> {
  const { json, request, rel } = world
  const path = `/relationships/${rel}/readings`
  const text = 'On 5 March 2025 the sides signed the Agreement on Tin Kettles in Dushanbe.'
  const first = await read(world, posted({ text }))
  const { source } = await json<Entered>(path, posted({ reading: first, accepted: [{ of: 'd1' }] }))
  const editor = editorNamed('leaving')
  const again = await read(world, posted({}, editor), `/relationships/${rel}/texts/${source}/readings`)
  const own = await read(world, posted({ text: 'The Minister said that the dam is full.' }, editor))
  const removed: Principal = { ...editor, memberOf: () => null }
  const statusOf = async (id: string, as: Principal) => (await request(`/api/v1/readings/${id}`, { as })).status
  assert.deepEqual([await statusOf(again, editor), await statusOf(own, editor)], [200, 200])
  assert.deepEqual([await statusOf(again, removed), await statusOf(own, removed)], [404, 200])
  const elsewhere: Principal = { ...editor, memberOf: (asked) => (asked === rel ? null : editor.memberOf(asked)) }
  assert.equal((await request(`/api/v1${path}/${again}`, { as: elsewhere })).status, 404)
}

async function readsFiles(world: ServerWorld): Promise<void> {
  const { json, rel } = world
  const before = readdirSync('.').toSorted()
  for (const name of nastyNames().filter((_, place) => place % 10 === 0)) {
    const form = new FormData()
    form.set('file', new File(['<p>The Minister said that the dam is <b>full</b>.'], name))
    form.set('format', 'html')
    const reading = await read(world, { method: 'POST', body: form })
    const { name: shown, text } = await json<ReadingAnswer>(`/relationships/${rel}/readings/${reading}`)
    assert.equal(text, 'The Minister said that the dam is full.')
    assert.ok(shown !== '' && !/[/\\\p{Cc}]/u.test(shown), shown)
  }
  assert.deepEqual(readdirSync('.').toSorted(), before)
}

async function readsLongTexts(world: ServerWorld): Promise<void> {
  const { json, request } = world
  const text = `${sample}\n\n`.repeat(1500)
  const begun = await request('/api/v1/readings', posted({ text }))
  assert.equal(begun.status, 202)
  const job = (await begun.json()) as JobAnswer
  assert.deepEqual([job.state, job.result], ['running', null])
  const events = request(`/api/v1/jobs/${job.id}/events`).then((response) => response.text())
  const cancelled = await json<JobAnswer>(`/jobs/${job.id}`, { method: 'DELETE' })
  assert.equal(cancelled.state, 'cancelled')
  const told = [...(await events).matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '') as JobAnswer)
  assert.equal(told.at(-1)?.state, 'cancelled')
}

function editorNamed(account: string): Principal {
  const membership = { role: 'editor', party: null } as const
  return { ...NOBODY, kind: 'account', account, scope: 'write', memberOf: () => membership }
}

async function keepsApart(world: ServerWorld): Promise<void> {
  const { request, rel } = world
  const reading = await read(world, posted({ text: 'The Minister said that the dam is full.' }))
  const other = editorNamed('other')
  for (const path of [`/readings/${reading}`, `/relationships/${rel}/readings/${reading}`]) {
    assert.equal((await request(`/api/v1${path}`, { as: other })).status, 404)
    assert.equal((await request(`/api/v1${path}`)).status, 200)
  }
}

const DECIDED = {
  decisions: { d1: 'accepted', s1: 'rejected' },
  edits: { d1: { words: { en: 'Words of our own' }, on: '2025-11' } },
  marked: [{ kind: 'statement', start: 4, end: 12 }],
  names: [],
  later: [7],
}

function put(body: object, as?: Principal): RequestInit & { as?: Principal } {
  return { ...posted(body, as), method: 'PUT' }
}

async function keepsBoth(world: ServerWorld): Promise<void> {
  const { json, request, rel } = world
  const path = `/relationships/${rel}/readings`
  const text = 'On 5 March 2025 the sides signed the Agreement on Copper Kettles in Dushanbe.'
  const reading = await read(world, posted({ text }))
  const isUnfinished = async () => {
    const { rows } = await json<{ rows: { id: string }[] }>(path)
    return rows.some(({ id }) => id === reading)
  }
  const putOf = async (decisions: object, version: number) => {
    const review = { decisions, edits: {}, marked: [], names: [], later: [], version }
    const response = await request(`/api/v1${path}/${reading}/review`, put(review))
    return response.status === 204 ? 204 : ((await response.json()) as { code: string }).code
  }
  assert.equal(await putOf({ d1: 'accepted' }, 0), 204)
  assert.equal(await putOf({ d1: 'rejected' }, 0), 'E_REVIEW_CHANGED')
  const { decided, version } = await json<ReadingAnswer & { decided: { decisions: object } }>(`${path}/${reading}`)
  assert.deepEqual([decided.decisions, version], [{ d1: 'accepted' }, 1])
  await json(path, posted({ reading, accepted: [{ of: 'd1' }] }))
  assert.equal(await putOf({ d1: 'accepted' }, version), 'E_REVIEW_CHANGED')
  assert.equal(await isUnfinished(), false)
  const after = await json<ReadingAnswer>(`${path}/${reading}`)
  assert.equal(await putOf({ d1: 'rejected' }, after.version), 204)
  assert.equal(await isUnfinished(), true)
}

async function goesOn(world: ServerWorld, t: TestContext): Promise<void> {
  const { json, request, rel, services } = world
  const text = `${sample}\n\nOnce more.`
  const reading = await read(world, posted({ text, name: 'again.txt' }))
  const path = `/relationships/${rel}/readings`
  assert.equal((await json<ReadingAnswer>(`${path}/${reading}`)).decided, null)
  const kept = await request(`/api/v1${path}/${reading}/review`, put({ ...DECIDED, version: 0 }))
  assert.equal(kept.status, 204)

  const started = makeReadings({ store: services.desk.readings, newId: () => 'new', threads: 1, clock: Date.now })
  t.after(() => started.close())
  const app = createApp({ ...services, readings: started })
  const ask = async (under: string) => {
    const response = await app.request(`http://${HOST}/api/v1${under}`, { headers: { host: HOST } })
    assert.equal(response.status, 200, await response.clone().text())
    return response.json()
  }
  const found = (await ask(`${path}/${reading}`)) as ReadingAnswer
  assert.deepEqual([found.text, found.decided, found.version], [text, DECIDED, 1])
  const { rows } = (await ask(path)) as { rows: { id: string; name: string; decided: number }[] }
  assert.deepEqual(
    rows.filter(({ id }) => id === reading).map(({ name, decided }) => [name, decided]),
    [['again.txt', 2]],
  )

  const beyond = { ...DECIDED, version: 1, marked: [{ kind: 'document', start: 0, end: text.length + 1 }] }
  const refused = await request(`/api/v1${path}/${reading}/review`, put(beyond))
  assert.deepEqual([refused.status, ((await refused.json()) as { code: string }).code], [422, 'E_REQUEST_SHAPE'])
  assert.deepEqual((await json<ReadingAnswer>(`${path}/${reading}`)).decided, DECIDED)

  const junk = Object.fromEntries(Array.from({ length: 25_000 }, (_, place) => [`junk${place}`, 'accepted']))
  for (const [unknown, pointer] of [
    [{ decisions: { d1: 'accepted', d999: 'rejected' } }, 'decisions'],
    [{ decisions: junk }, 'decisions'],
    [{ edits: { u999: { on: '2025-11' } } }, 'edits'],
  ] as const) {
    const answer = await request(`/api/v1${path}/${reading}/review`, put({ ...DECIDED, version: 1, ...unknown }))
    const problem = (await answer.json()) as { code: string; title: string }
    assert.deepEqual([answer.status, problem.code], [422, 'E_REQUEST_SHAPE'])
    assert.ok(problem.title.includes(pointer) && problem.title.length < 400, problem.title)
  }
  assert.deepEqual((await json<ReadingAnswer>(`${path}/${reading}`)).decided, DECIDED)

  const other = editorNamed('other')
  assert.deepEqual((await json<{ rows: object[] }>(path, { as: other })).rows, [])
  for (const [under, init] of [
    [`${path}/${reading}/review`, put({ ...DECIDED, version: 0 }, other)],
    [`/readings/${reading}`, { method: 'DELETE', as: other }],
  ] as const)
    assert.equal((await request(`/api/v1${under}`, init)).status, 404)
  assert.equal((await request(`/api/v1/readings/${reading}`, { method: 'DELETE' })).status, 204)
  assert.equal((await request(`/api/v1${path}/${reading}`)).status, 404)
}

interface RefusalCase {
  readonly name: string
  readonly path: (rel: string) => string
  readonly init: RequestInit & { as?: Principal }
  readonly status: number
  readonly code: string
}

const READER: Principal = {
  ...NOBODY,
  ...{ kind: 'account', account: 'reader', scope: 'write' },
  memberOf: () => ({ role: 'reader', party: null }),
}
const readings = () => '/readings'
const reviews = (rel: string) => `/relationships/${rel}/readings`

function fileForm(content: string | Uint8Array<ArrayBuffer>, name: string): RequestInit {
  const body = new FormData()
  body.set('file', new File([content], name))
  return { method: 'POST', body }
}

const FOUND = readText(sample).documents.length
const MARKED_IDS = [`d${FOUND + 1}`, `d${FOUND + 2}`]

const REFUSALS: readonly RefusalCase[] = [
  { name: 'no words', path: readings, init: posted({ text: '' }), status: 422, code: 'E_EMPTY' },
  { name: 'no text', path: readings, init: posted({}), status: 422, code: 'E_REQUEST_SHAPE' },
  {
    name: 'a lone surrogate',
    path: readings,
    init: posted({ text: 'a\uD800b' }),
    status: 422,
    code: 'E_REQUEST_SHAPE',
  },
  {
    name: 'an address that is none',
    path: readings,
    init: posted({ text: 'a', address: 'javascript:alert(1)' }),
    status: 422,
    code: 'E_REQUEST_SHAPE',
  },
  { name: 'a program', path: readings, init: fileForm('\x7FELF\x02\x01', 'a.txt'), status: 422, code: 'E_BINARY' },
  {
    name: 'bytes that are no UTF-8',
    path: readings,
    init: fileForm(Uint8Array.from([0xff, 0x41]), 'a.txt'),
    status: 422,
    code: 'E_NOT_UTF8',
  },
  {
    name: 'a form without a file',
    path: readings,
    init: { method: 'POST', body: new FormData() },
    status: 422,
    code: 'E_NO_FILE',
  },
  {
    name: 'a form that is none',
    path: readings,
    init: { method: 'POST', body: 'nothing', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    status: 422,
    code: 'E_REQUEST_SHAPE',
  },
  {
    name: 'a review by a reader',
    path: reviews,
    init: posted({ reading: 'sample', accepted: [] }, READER),
    status: 403,
    code: 'E_NOT_ALLOWED',
  },
  {
    name: 'a review of nothing',
    path: reviews,
    init: posted({ reading: 'gone', accepted: [] }),
    status: 404,
    code: 'E_READING_UNKNOWN',
  },
  {
    name: 'what nobody proposed',
    path: reviews,
    init: posted({ reading: 'sample', accepted: [{ of: 'u999' }] }),
    status: 422,
    code: 'E_REQUEST_SHAPE',
  },
  {
    name: 'a mark beyond the text',
    path: reviews,
    init: posted({ reading: 'sample', accepted: [], marked: [{ kind: 'ask', start: 5, end: 9_999_999 }] }),
    status: 422,
    code: 'E_REQUEST_SHAPE',
  },
  {
    name: 'one proposal accepted twice',
    path: reviews,
    init: posted({ reading: 'sample', accepted: [{ of: 'd1' }, { of: 'd1', edit: { type: 'treaty' } }] }),
    status: 422,
    code: 'E_DECIDED_TWICE',
  },
  {
    name: 'one proposal accepted and rejected',
    path: reviews,
    init: posted({ reading: 'sample', accepted: [{ of: 'd1' }], rejected: ['s1', 'd1'] }),
    status: 422,
    code: 'E_DECIDED_TWICE',
  },
  {
    name: 'the same words marked and accepted twice',
    path: reviews,
    init: posted({
      reading: 'sample',
      accepted: MARKED_IDS.map((of) => ({ of })),
      marked: MARKED_IDS.map(() => ({ kind: 'document', start: 4, end: 12 })),
    }),
    status: 422,
    code: 'E_DECIDED_TWICE',
  },
  {
    name: 'a field that is none',
    path: reviews,
    init: posted({ reading: 'sample', accepted: [{ of: 'd2', edit: { field: 'alchemy' } }] }),
    status: 422,
    code: 'E_REQUEST_SHAPE',
  },
  {
    name: 'a text that is not kept',
    path: (rel) => `/relationships/${rel}/texts/src:none`,
    init: {},
    status: 404,
    code: 'E_TEXT_UNKNOWN',
  },
  { name: 'work that is not there', path: () => '/jobs/none', init: {}, status: 404, code: 'E_JOB_UNKNOWN' },
]

async function checkRefusal({ request, rel }: ServerWorld, { path, init, status, code }: RefusalCase): Promise<void> {
  const response = await request(`/api/v1${path(rel)}`, init)
  const problem = (await response.json()) as { code: string; title: string; hint: string }
  assert.deepEqual([response.status, problem.code], [status, code], JSON.stringify(problem))
  assert.ok(problem.title !== '' && problem.hint !== '')
}
