import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { packageFile } from '../../../../adapters/index.ts'
import { fitsSource } from '../../../../model/index.ts'
import { readText } from '../../../../reader/index.ts'
import { itemsAt, recordItems } from './record-items.ts'

const text = await readFile(packageFile('fixtures/sample/readout.txt'), 'utf8')
const items = recordItems(readText(text))

test('every item has a key of its own, and words that are in the text', () => {
  assert.equal(new Set(items.map(({ key }) => key)).size, items.length)
  for (const { spans, key } of items) for (const span of spans) assert.ok(fitsSource(text, span), key)
})

test('the first item is an ask', () => {
  const [first] = items
  assert.equal(first?.kind === 'undertaking' && first.fact.kind, 'ask')
})

test('what one speaker says stands together', () => {
  const speakers = items.flatMap((item) => (item.kind === 'statement' ? [item.fact.speakers.join()] : []))
  const changes = speakers.filter((speaker, place) => speaker !== speakers[place - 1])
  assert.equal(changes.length, new Set(speakers).size)
})

test('from the words back to the item, the shortest words first', () => {
  for (const { key, spans } of items) {
    for (const { start } of spans) {
      const there = itemsAt(items, start)
      assert.ok(
        there.some((item) => item.key === key),
        key,
      )
    }
  }
  const [first] = itemsAt(items, text.indexOf('Memorandum of Understanding on Small'))
  assert.equal(first?.kind, 'document')
})
