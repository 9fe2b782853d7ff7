import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item, RelationshipItem } from '../items/item.ts'
import { aBody, aDocument, aKey, aRelationship, entryRef, NORTH, type Since, SOUTH, word } from '../testing/index.ts'
import { agreement } from './agreement.ts'
import { checkView, contextOf } from './testing/check-view.ts'

const KEYS: Since = { keys: [aKey(NORTH), aKey(SOUTH)] }
const at = (index: number) => ({ entry: entryRef(index) })
const OF_TWO = aRelationship({}, KEYS)
const THREE = [NORTH, SOUTH, 'west']
const OF_THREE = aRelationship(
  { parties: THREE.map((code) => ({ code, names: { en: code } })) },
  { keys: THREE.map((code) => aKey(code)) },
)
/** A key that another took the place of at entry 5. */
const ROTATED = aRelationship(
  {},
  {
    keys: [aKey(NORTH), aKey(SOUTH, { retired: entryRef(5) }), aKey(SOUTH, { verifierKey: 'new', ...at(5) })],
  },
)
const GONE = aRelationship({}, { keys: [aKey(NORTH), aKey(SOUTH, { retired: entryRef(5) })] })
const endorsed = (...words: Since['endorsements'] & {}) => aDocument({}, { endorsements: words })
const BOTH = [word(NORTH), word(SOUTH)]

interface Case {
  readonly item: Item
  readonly of?: RelationshipItem
  readonly seen?: readonly string[]
  /** State; who has seen, agreed, disputed. */
  readonly is: string
}

const CASES: Readonly<Record<string, Case>> = {
  'nobody has seen it': { item: aDocument(), is: 'recorded' },
  'one has seen it': { item: aDocument(), seen: [SOUTH], is: 'seen-by-one; south' },
  'both have seen it': { item: aBody(), seen: [SOUTH, NORTH], is: 'seen-by-both; north south' },
  'two of three': { item: aBody(), of: OF_THREE, seen: ['west', SOUTH], is: 'seen-by-some; south west' },
  'one of three': { item: aBody(), of: OF_THREE, seen: ['west'], is: 'seen-by-one; west' },
  'all of three': { item: aBody(), of: OF_THREE, seen: THREE, is: 'seen-by-all; north south west' },
  'a document of two of three': {
    item: aDocument({}, { endorsements: BOTH }),
    of: OF_THREE,
    seen: ['west', NORTH],
    is: 'agreed; north; north south',
  },
  'a stranger': { item: aDocument(), seen: ['east'], is: 'recorded' },
  'one agrees': { item: endorsed(word(NORTH)), seen: [NORTH], is: 'seen-by-one; north; north' },
  'both agree': { item: endorsed(...BOTH), is: 'agreed; ; north south' },
  'both agreed to what was said before': {
    item: { ...endorsed(...BOTH), last: entryRef(10) },
    seen: [NORTH, SOUTH],
    is: 'seen-by-both; north south',
  },
  'one took it back': {
    item: aDocument({}, { endorsements: BOTH, disputes: [word(SOUTH, at(11))] }),
    is: 'recorded; ; north; south',
  },
  'one came round': {
    item: aDocument({}, { endorsements: BOTH, disputes: [word(SOUTH, at(3))] }),
    is: 'agreed; ; north south',
  },
  'a dispute outlives a correction': {
    item: aDocument({}, { disputes: [word(SOUTH)], last: entryRef(12) }),
    is: 'recorded; ; ; south',
  },
  'without a key': { item: endorsed(...BOTH), of: aRelationship({}, { keys: [aKey(NORTH)] }), is: 'recorded; ; north' },
  'with a key from later': {
    item: endorsed(...BOTH),
    of: aRelationship({}, { keys: [aKey(NORTH), aKey(SOUTH, at(10))] }),
    is: 'recorded; ; north',
  },
  'with a key that was changed since': {
    item: endorsed(word(NORTH), word(SOUTH, at(3))),
    of: ROTATED,
    is: 'agreed; ; north south',
  },
  'with the new key': { item: endorsed(...BOTH), of: ROTATED, is: 'agreed; ; north south' },
  'with a key retired before': { item: endorsed(...BOTH), of: GONE, is: 'recorded; ; north' },
}

for (const [what, { item, of = OF_TWO, seen = [], is }] of Object.entries(CASES)) {
  test(`agreement: ${what}`, () => {
    const asked: number[] = []
    const found = agreement(item, of, (index) => {
      asked.push(index)
      return seen
    })
    checkView(found, contextOf([item]).items)
    const told = [found.state, found.seenBy.join(' '), found.agreedBy.join(' '), found.disputedBy.join(' ')]
    assert.equal(told.join('; ').replace(/[; ]+$/, ''), is)
    assert.deepEqual(asked, [item.last.index])
  })
}
