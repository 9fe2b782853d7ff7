import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replay } from '../entries/evolve.ts'
import { CHANGE_SHAPES } from '../entries/shapes.ts'
import { ID_PREFIX, type ItemKind } from '../items/facts.ts'
import { standingOf } from '../stages/standing.ts'
import { templateFor } from '../stages/template-for.ts'
import { aDocument, aHistory, anItem, consented, EVERY_CHANGE, NORTH, reached, SOUTH, seen } from './index.ts'

test('the history has each type of change, and each has the shape that is asked for', () => {
  assert.deepEqual([...new Set(EVERY_CHANGE.map(({ type }) => type))].sort(), Object.keys(CHANGE_SHAPES).sort())
  for (const { type, body } of EVERY_CHANGE) assert.deepEqual(CHANGE_SHAPES[type].parse(body), body, type)
})

test('the history can be replayed, and the words of the parties are about the last that was said', () => {
  const history = aHistory(EVERY_CHANGE)
  const items = replay(history)
  assert.deepEqual(
    history.map(({ index }) => index),
    [...EVERY_CHANGE.keys()],
  )
  const document = items.get('doc:one')
  assert.ok(document)
  for (const { upTo } of [...document.endorsements, ...document.disputes]) assert.equal(upTo, document.last.hash)
  assert.equal(items.size, Object.keys(ID_PREFIX).length)
})

for (const kind of Object.keys(ID_PREFIX) as ItemKind[]) {
  test(`a made-up ${kind} has what replaying gives it`, () => {
    const made = anItem(kind, {})
    const type = kind === 'relationship' ? 'relationship.open' : (`${kind}.add` as const)
    const [change] = aHistory([{ type, obj: made.id, party: null, body: made.facts } as (typeof EVERY_CHANGE)[number]])
    assert.ok(change)
    assert.deepEqual(replay([change]).get(made.id), made)
    assert.deepEqual(CHANGE_SHAPES[type].parse(made.facts), made.facts)
  })
}

test('marks and evidence make a standing', () => {
  const document = aDocument(
    { type: 'treaty' },
    {
      stages: [reached('signed', '2021-01-11'), consented(NORTH, '2021-02'), consented(SOUTH, '2021-03')],
      evidence: [seen('signed', '2021-01-11')],
    },
  )
  const { rung, cells } = standingOf(document, templateFor(null, 'treaty'), () => null)
  assert.equal(rung, 'consent')
  assert.equal(cells.find((cell) => cell.rung === 'signed')?.knowledge, 'evidenced')
})
