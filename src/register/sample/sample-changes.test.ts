import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FIELDS_OF_COOPERATION } from '../../model/index.ts'
import type { Change } from '../entries/changes.ts'
import { evolve, replay } from '../entries/evolve.ts'
import type { ItemId } from '../items/common.ts'
import type { DocumentItem, Item, RelationshipItem, UndertakingItem } from '../items/item.ts'
import { statusOf } from '../items/status-of.ts'
import { decide } from '../rules/decide.ts'
import { sourceDatesIn } from '../stages/source-dates.ts'
import { standingOf } from '../stages/standing.ts'
import { templateFor } from '../stages/template-for.ts'
import { aHistory } from '../testing/index.ts'
import { readSample } from './read-sample.ts'
import { sampleChanges, sampleOpening } from './sample-changes.ts'
import { sampleFile } from './testing/sample-file.ts'

/** The day of the latest fact in the sample: later than this nothing in it may be. */
const LATEST_FACT = '2025-11-24'

const data = readSample(sampleFile())
const { rel, facts } = sampleOpening(data)
const changes: readonly Change[] = [
  { type: 'relationship.open', obj: `rel:${rel}`, party: null, body: facts },
  ...sampleChanges(data),
]
const history = aHistory(changes)
const items = replay(history)

test('no rule of the register refuses anything of the sample', () => {
  const known = new Map<ItemId, Item>()
  for (const entry of history) {
    const change = changes[entry.index] as Change
    assert.doesNotThrow(() => decide(change, { items: known, today: LATEST_FACT, signedBy: null }), change.obj)
    known.set(change.obj, evolve(known.get(change.obj) ?? null, entry))
  }
  assert.deepEqual(known, items)
})

test('the same data give the same changes', () => {
  assert.deepEqual(sampleChanges(readSample(sampleFile())), changes.slice(1))
})

test('a page that is not among the sources makes no change', () => {
  assert.throws(() => sampleChanges({ ...data, sources: [] }), RangeError)
})

test('everything that was compiled is there', () => {
  const count = (kind: string) => [...items.values()].filter((item) => item.kind === kind).length
  const kinds = ['relationship', 'source', 'body', 'event', 'document', 'undertaking', 'contradiction']
  assert.deepEqual(
    kinds.map((kind) => [kind, count(kind)]),
    [
      ['relationship', 1],
      ['source', 52],
      ['body', 33],
      ['event', 23],
      ['document', 37],
      ['undertaking', 11],
      ['contradiction', 9],
    ],
  )
})

test('every document and undertaking has a source with an address', () => {
  for (const item of [...documents(), ...undertakings()]) {
    assert.ok(item.facts.sources.length > 0, item.id)
    for (const id of item.facts.sources) {
      const source = items.get(id) as Item<'source'>
      assert.match(source.facts.address ?? '', /^https?:/)
      assert.equal(source.facts.reliability, 'F')
      assert.equal(source.facts.textHash, null)
    }
  }
})

test('each language is written in its own letters', () => {
  const letters = {
    en: /^[^\p{Script=Arabic}\p{Script=Cyrillic}]+$/u,
    fa: /\p{Script=Arabic}/u,
    ru: /\p{Script=Cyrillic}/u,
  }
  const texts = [
    ...documents().map(({ facts }) => facts.titles),
    ...undertakings().map(({ facts }) => facts.action),
    ...data.events.map(({ titles }) => titles),
    ...[...data.bodies, ...data.relationship.parties].map(({ names }) => names),
  ]
  for (const { en = '', fa = '', tg = '', ru = '' } of texts) {
    assert.match(en, letters.en)
    assert.match(fa, letters.fa)
    // Letters that Arabic has and Persian does not.
    assert.doesNotMatch(fa, /[\p{Script=Cyrillic}يكة]/u)
    assert.match(tg, letters.ru)
    assert.match(ru, letters.ru)
    assert.doesNotMatch(ru, /[ҒғӢӣҚқӮӯҲҳҶҷ]/)
    // Letters that Russian has and Tajik does not.
    assert.doesNotMatch(tg, /[ЩщЫыЬьЦц]/)
  }
})

test('fields are civil and of the list', () => {
  const civil: readonly string[] = FIELDS_OF_COOPERATION.filter(({ planned }) => planned).map(({ code }) => code)
  const fields = [...documents(), ...undertakings()].flatMap(({ facts }) => facts.field ?? [])
  assert.deepEqual(
    fields.filter((field) => !civil.includes(field)),
    [],
  )
  assert.doesNotMatch(JSON.stringify({ ...data, about: '' }), /defen[cs]e|militar|weapon|drone|UAV/i)
})

test('how far each document has come', () => {
  const beyond = documents()
    .map((document) => ({ document, standing: standing(document.id) }))
    .filter(({ standing }) => standing.rung !== 'signed')
    .map(({ document, standing }) => [document.id, standing.rung, standing.operational, standing.full])
  assert.deepEqual(beyond, [
    ['doc:2020-01-03-1', 'resourced', false, false],
    ['doc:2023-11-08-1', 'first-use', true, false],
  ])
  for (const { id } of documents()) assert.equal(standing(id).condition, 'active')
})

for (const [id, rung, party, on, knowledge] of [
  ['doc:2020-01-03-1', 'consent', 'tj', '2020-04-08', 'evidenced'],
  ['doc:2020-01-03-1', 'consent', 'ir', null, 'not-reached'],
  ['doc:2020-01-03-1', 'resourced', null, '2021-01-24', 'contradicted'],
  ['doc:2020-01-03-1', 'full-scope', null, null, 'contradicted'],
  ['doc:2022-05-30-2', 'consent', 'ir', null, 'not-reached'],
  ['doc:2023-11-08-1', 'in-force', null, '2024-08-10', 'evidenced'],
  ['doc:2023-11-08-1', 'first-use', null, '2024-08-10', 'evidenced'],
  ['doc:2023-11-08-1', 'full-scope', null, null, 'denied'],
  ['doc:2025-05-29-2', 'consent', 'tj', '2025-10', 'evidenced'],
] as const) {
  test(`${id}: ${rung} ${party ?? ''} is ${knowledge}`, () => {
    const cell = standing(id).cells.find((one) => one.rung === rung && one.party === party)
    assert.deepEqual([cell?.on, cell?.knowledge], [on, knowledge])
  })
}

test('the first use of the visa memorandum is of its first phase', () => {
  const cell = standing('doc:2023-11-08-1').cells.find(({ rung }) => rung === 'first-use')
  assert.match(cell?.scope ?? '', /Tehran-Dushanbe/)
})

test('what is not proven to be of a document is not taken for its stage', () => {
  const notices = document('doc:2022-05-30-2').evidence.filter(({ stage }) => stage !== 'signed')
  assert.deepEqual(
    notices.map(({ stage, party, grade }) => [stage, party, grade]),
    [['consent', 'ir', 6]],
  )
})

test('a deadline that was put off leaves the first one in the history', () => {
  const tunnel = items.get('und:istiqlol-completion') as UndertakingItem
  assert.equal(tunnel.facts.due, '2023')
  assert.deepEqual(
    tunnel.corrections.map(({ before }) => before.due),
    ['2021'],
  )
  assert.deepEqual(
    tunnel.delays.map(({ reason, party }) => [reason, party]),
    [['funding', 'ir']],
  )
})

test('terms, parents and undertakings are as the pages have them', () => {
  const terms = documents().flatMap(({ id, facts }) => (facts.expiresOn === null ? [] : [[id, facts.expiresOn]]))
  assert.deepEqual(terms, [
    ['doc:2021-02-1', '2026-02'],
    ['doc:2022-05-30-3', '2030'],
    ['doc:2023-11-08-6', '2030'],
    ['doc:2025-01-16-2', '2027'],
  ])
  assert.equal(document('doc:2025-01-16-1').facts.parent, 'doc:2023-11-08-2')
  assert.equal(document('doc:2025-01-16-2').facts.parent, 'doc:2022-xx-ind')
  assert.ok(document('doc:2025-01-16-2').facts.unverified.includes('parent'))
  const moved = undertakings().filter((item) => statusOf(item) !== 'open')
  assert.deepEqual(
    moved.map((item) => [item.id, statusOf(item)]),
    [
      ['und:istiqlol-completion', 'in-progress'],
      ['und:programme-to-2030', 'in-progress'],
      ['und:session-17', 'done'],
    ],
  )
})

function documents(): readonly DocumentItem[] {
  return [...items.values()].filter((item) => item.kind === 'document') as DocumentItem[]
}

function undertakings(): readonly UndertakingItem[] {
  return [...items.values()].filter((item) => item.kind === 'undertaking') as UndertakingItem[]
}

function document(id: ItemId): DocumentItem {
  return items.get(id) as DocumentItem
}

function standing(id: ItemId) {
  const item = document(id)
  return standingOf(
    item,
    templateFor(items.get(`rel:${rel}`) as RelationshipItem, item.facts.type),
    sourceDatesIn(items),
  )
}
