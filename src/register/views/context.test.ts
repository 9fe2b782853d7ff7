import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BUILT_IN_TEMPLATES } from '../stages/built-in-templates.ts'
import { aDocument, aRelationship, entryRef, mapOf } from '../testing/index.ts'
import { standingIn } from './context.ts'

test('a standing is worked out once, and anew under another template', () => {
  const document = aDocument({ type: 'minutes' })
  const [treaty] = BUILT_IN_TEMPLATES
  assert.ok(treaty)
  const under = (relationship: ReturnType<typeof aRelationship>) =>
    standingIn(document, { relationship, items: mapOf(document), today: '2021-06-01' })
  const plain = under(aRelationship())
  const own = under(aRelationship({}, { templates: [{ ...treaty, type: 'minutes', entry: entryRef(1) }] }))
  assert.equal(under(aRelationship()).cells.length, plain.cells.length)
  assert.ok(own.cells.length > plain.cells.length)
  assert.deepEqual(under(aRelationship()), plain)
  assert.equal(under(aRelationship()), under(aRelationship()))
})
