import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '../entries/changes.ts'
import { replay } from '../entries/evolve.ts'
import { aDocument, aHistory, anEvent, EVERY_CHANGE, entryRef, factsOf, NORTH, SOUTH } from '../testing/index.ts'
import { changesSince, lastSession, sessionDay } from './changes-since.ts'
import { history } from './history.ts'
import { checkView } from './testing/check-view.ts'

const ALL = aHistory(EVERY_CHANGE)
const ITEMS = replay(ALL)
const NO_DATES = () => null
const aboutOf = (id: string) => ALL.filter(({ obj }) => obj === id)
const linesOf = (id: string) => checkView(history(aboutOf(id), ITEMS.get(id) ?? null, NO_DATES), ITEMS)

/** What a line says, in short: day, side, what changed, how much evidence, words, marks. */
function short(line: ReturnType<typeof linesOf>[number]): string {
  const changed = line.changed.map(({ what, before, after }) => `${what} ${before} → ${after}`)
  const marks = [line.isPrivate ? 'private' : [], line.isHidden ? 'hidden' : []]
  return [
    line.type,
    line.on ?? [],
    line.about ?? [],
    line.stage ?? [],
    line.isClaim ? 'claim' : [],
    changed,
    line.evidence.map(({ id }) => id),
    line.text ?? [],
    marks,
  ]
    .flat(2)
    .join('; ')
}

test('the history of a document', () => {
  assert.deepEqual(linesOf('doc:one').map(short), [
    'document.add; 2021-01-11',
    'stage.set; 2021-01-11; stage null → signed; e1',
    'evidence.add; 2021-03; in-force; e2',
    'stage.set; 2021-04; stage signed → in-force',
    'stage.withdraw; stage in-force → null; taken for another',
    'delay.add; 2021-05; south; No money yet.',
    'item.correct; place null → Bridgetown; was missing',
    'comment.add; To be raised at the next session.',
    'note.add; Not before the budget.; private',
    'endorse',
    'dispute; the place is another',
  ])
})

test('the histories of other items', () => {
  assert.deepEqual(linesOf('und:one').map(short), [
    'undertaking.add',
    'status.set; 2021-02; status open → in-progress; e1',
    'judgement.add; 2021-07-01; Half is done.',
  ])
  assert.deepEqual(linesOf('con:one').map(short), [
    'contradiction.add',
    'item.withdraw; withdrawn false → true; one and the same bridge',
  ])
  assert.deepEqual(linesOf('rel:north-south').map(short), [
    'relationship.open',
    'template.set; template null → treaty',
    'key.add; north; key null → north+00000000+AQ==',
    'key.add; south; key null → south+00000000+AQ==',
    'names.decide; names undecided → same; Lale Demirsoy · Leyla Demirsoy',
  ])
})

test('every line has its place, and who entered it for whom', () => {
  for (const [id, item] of ITEMS) {
    const changes = aboutOf(id)
    assert.deepEqual(
      history([...changes].reverse(), item, NO_DATES).map(({ index, hash, at, by, party }) => ({
        index,
        hash,
        at,
        by,
        party,
      })),
      changes.map(({ index, hash, at, by, party }) => ({ index, hash, at, by, party })),
    )
  }
})

test('what a reader may not see stays a line without words', () => {
  const [draft] = aboutOf('draft:one')
  assert.ok(draft)
  assert.deepEqual(history([{ ...draft, body: null }], null, NO_DATES).map(short), ['draft.add; private; hidden'])
  const note = aboutOf('doc:one').find(({ type }) => type === 'note.add')
  assert.ok(note)
  assert.deepEqual(history([{ ...note, body: null }], ITEMS.get('doc:one') ?? null, NO_DATES).map(short), [
    'note.add; private; hidden',
  ])
})

const DOC = 'doc:one'
const move = (stage: string, on: string, party: string | null = null): Change => {
  const body = { stage, party, on, means: null, scope: null, evidence: [], successor: null }
  return { type: 'stage.set', obj: DOC, party: null, body } as Change
}

test('use that nothing proved when it was set is told as a claim, also once something proves it', () => {
  const evidence = { supports: 'for', on: '2021-08', source: null, grade: 2, text: 'It was seen.', pins: [] } as const
  const claim = { ...evidence, attachment: null }
  const proof = { ...evidence, attachment: `sha256:${'0'.repeat(64)}` }
  const use = (stage: string, one: typeof claim | typeof proof) =>
    ({ ...move(stage, '2021-08'), body: { ...move(stage, '2021-08').body, evidence: [one] } }) as Change
  const added = { type: 'evidence.add', obj: DOC, party: null, body: { ...proof, stage: 'first-use', party: null } }
  const changes = aHistory([
    { type: 'document.add', obj: DOC, party: null, body: factsOf('document') },
    ...[use('first-use', claim), added as Change, use('full-scope', proof)],
  ])
  const lines = history(changes, replay(changes).get(DOC) ?? null, NO_DATES)
  assert.deepEqual(
    lines.map(({ isClaim, stage }) => [isClaim, stage]),
    [
      ...[
        [false, null],
        [true, null],
      ],
      ...[
        [false, 'first-use'],
        [false, null],
      ],
    ],
  )
})

test('before a stage stands the one below it that the side had reached by then', () => {
  const moves = [
    ...[move('in-force', '2021-05'), move('signed', '2021-01'), move('consent', '2021-02', NORTH)],
    ...[move('consent', '2021-03', SOUTH), move('notes', '2021-04', SOUTH), move('suspended', '2021-06')],
    ...[move('resumed', '2021-07'), move('first-use', '2021-08'), move('terminated', '2021-09')],
  ]
  const changes = aHistory([{ type: 'document.add', obj: DOC, party: null, body: factsOf('document') }, ...moves])
  const lines = history(changes, replay(changes).get(DOC) ?? null, NO_DATES)
  assert.deepEqual(
    lines.flatMap(({ changed }) => changed.map(({ before, after }) => `${before} ${after}`)),
    [
      ...['null in-force', 'null signed', 'signed consent', 'signed consent', 'consent notes'],
      ...['active suspended', 'suspended resumed', 'in-force first-use', 'active terminated'],
    ],
  )
})

test('a stage that was withdrawn afterwards still stood before what came between', () => {
  const changes = aHistory([
    { type: 'document.add', obj: DOC, party: null, body: factsOf('document') },
    move('signed', '2021-01'),
    move('in-force', '2021-02'),
    move('first-use', '2021-03'),
    { type: 'stage.withdraw', obj: DOC, party: null, body: { stage: 'first-use', party: null, reason: 'not yet' } },
    { type: 'stage.withdraw', obj: DOC, party: null, body: { stage: 'in-force', party: null, reason: 'not yet' } },
    move('first-use', '2021-04'),
  ])
  const lines = history(changes, replay(changes).get(DOC) ?? null, NO_DATES)
  assert.deepEqual(
    lines.filter(({ type }) => type === 'stage.set').map(({ changed }) => changed[0]?.before),
    [...[null, 'signed', 'in-force', 'signed']],
  )
})

const told = (groups: ReturnType<typeof changesSince>) =>
  checkView(groups, ITEMS).map(({ item, lines }) => [item, lines.map(({ type }) => type).join(' ')])

test('entered since: an instant, in the order of the log', () => {
  const late = ALL.findIndex(({ type }) => type === 'judgement.add')
  const since = ALL[late]?.at ?? ''
  assert.deepEqual(told(changesSince(ALL, ITEMS, { since, by: 'entered' })), [
    ['und:one', 'judgement.add'],
    ['con:one', 'contradiction.add item.withdraw'],
    ['plan:one', 'plan.add'],
    ['draft:one', 'draft.add'],
    ['doc:one', 'endorse dispute'],
  ])
})

test('entered since: days and fractions of a second', () => {
  const [first] = ALL
  assert.ok(first)
  const isIn = (at: string, since: string) =>
    changesSince([{ ...first, at }], ITEMS, { since, by: 'entered' }).length === 1
  assert.ok(isIn('2024-01-01T00:00:00Z', '2024-01-01'))
  assert.ok(!isIn('2023-12-31T23:59:59.999Z', '2024-01-01'))
  assert.ok(isIn('2024-01-01T00:00:00.500Z', '2024-01-01T00:00:00Z'))
  assert.ok(isIn('2024-01-01T00:00:00Z', '2024-01-01T00:00:00.000Z'))
  assert.ok(isIn('2024-01-01T00:00:00.5Z', '2024-01-01T00:00:00.500Z'))
  assert.ok(!isIn('2024-01-01T00:00:00Z', '2024-01-01T00:00:00.001Z'))
})

test('dated since: what happened from the day on, in the order of the days', () => {
  assert.deepEqual(told(changesSince(ALL, ITEMS, { since: '2021-03-01', by: 'dated' })), [
    ['doc:one', 'stage.set delay.add'],
    ['und:one', 'judgement.add'],
    ['draft:one', 'draft.add'],
  ])
  const [first] = changesSince(ALL, ITEMS, { since: '2021-01-10', by: 'dated' })
  assert.equal(first?.item, 'event:one')
})

test('of an item that is not shown only the entry is told', () => {
  const [draft] = aboutOf('draft:one')
  assert.ok(draft)
  const groups = changesSince([{ ...draft, body: null }], new Map(), { since: '2020', by: 'entered' })
  assert.deepEqual(
    groups.map(({ item, kind, lines }) => [item, kind, lines.map(short)]),
    [['draft:one', null, ['draft.add; private; hidden']]],
  )
})

const session = (id: string, until: string | null, more: object = {}) =>
  anEvent({ id: `event:${id}`, from: null, until, ...more })

test('the last session', () => {
  const events = [
    session('first', '2019-12-05', { sessionNumber: 13 }),
    session('same-day', '2021-06-08', { sessionNumber: 13 }),
    session('last', '2021-06-08', { sessionNumber: 14 }),
    session('undated', null),
    session('visit', '2021-07-01', { kind: 'visit' }),
    session('next', '2022-12-06', { sessionNumber: 15 }),
    anEvent({ id: 'event:mistake', from: '2021-07' }, { withdrawn: { reason: 'twice', entry: entryRef(2) } }),
    aDocument({}),
  ]
  const last = (today: string) => lastSession(events, today)?.id ?? null
  assert.equal(last('2019-12-04'), null)
  assert.equal(last('2019-12-05'), 'event:first')
  assert.equal(last('2021-08-01'), 'event:last')
  assert.equal(last('2022-12-06'), 'event:next')
  assert.equal(sessionDay(anEvent({ until: null })), '2021-01-10')
})
