import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aDocument, anUndertaking, aSource, entryRef, mapOf, newEvidence } from '../../../register/testing/index.ts'
import { ExchangeError } from '../exchange-error.ts'
import { randomItems } from '../testing/random-items.ts'
import { changesOfPins } from './changes-of-pins.ts'
import { toCodePoints, toUtf16 } from './code-points.ts'
import { formatAnnotations, parseAnnotations, pinsOf } from './web-annotation.ts'

/** Two letters beyond the first 65,536 code points stand before the words: four UTF-16 units, two code points. */
const TEXT = 'At 𐎠𐎡 the sides 😀 agreed to open the bridge at Ҳисор by spring.'

function pinned(words: string) {
  const start = TEXT.indexOf(words)
  return { source: 'src:one', start, end: start + words.length, text: words }
}

const ITEMS = [
  aSource({ textHash: `sha256:${'b'.repeat(64)}` }),
  aDocument({ pins: [pinned('the bridge'), pinned('😀 agreed')] }),
  anUndertaking(
    { pins: [pinned('open')] },
    {
      evidence: [
        {
          ...newEvidence('2021', { pins: [pinned('Ҳисор')] }),
          ...{ id: 'e1', stage: null, party: null, entry: entryRef() },
        },
      ],
    },
  ),
]
const OPTIONS = { rel: 'north-south', textOf: (source: string) => (source === 'src:one' ? TEXT : null) }

test('positions are in code points, with the words around', () => {
  const collection = JSON.parse(formatAnnotations(ITEMS, OPTIONS))
  assert.equal(collection['@context'][0], 'http://www.w3.org/ns/anno.jsonld')
  assert.equal(collection.type, 'AnnotationCollection')
  assert.equal(collection.total, 4)
  const [bridge] = collection.first.items
  assert.equal(bridge.body, 'urn:paygir:north-south:doc:one')
  assert.equal(bridge.target.source, 'https://example.org/first-session')
  assert.equal(bridge.target['paygir:textHash'], `sha256:${'b'.repeat(64)}`)
  const [position, quote] = bridge.target.selector
  assert.deepEqual(position, { type: 'TextPositionSelector', start: 33, end: 43 })
  assert.equal([...TEXT].slice(33, 43).join(''), 'the bridge')
  assert.deepEqual(quote, {
    type: 'TextQuoteSelector',
    exact: 'the bridge',
    prefix: '𐎡 the sides 😀 agreed to open ',
    suffix: ' at Ҳисор by spring.',
  })
})

test('pins come back from their annotations, with and without the text', () => {
  for (const options of [OPTIONS, { rel: 'north-south' }]) {
    const read = parseAnnotations(formatAnnotations(ITEMS, options), options)
    assert.deepEqual(
      read.map(({ at: _at, ...pin }) => pin),
      pinsOf(ITEMS),
    )
  }
})

test('pins of any register come back from their annotations', () => {
  fc.assert(
    fc.property(randomItems, (items) => {
      const read = parseAnnotations(formatAnnotations(items.values(), { rel: 'a' }), { rel: 'a' })
      assert.deepEqual(
        read.map(({ at: _at, ...pin }) => pin),
        pinsOf(items.values()),
      )
    }),
    { numRuns: 8 },
  )
})

test('code points and UTF-16 units lead to one another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = [...text]
      let offset = 0
      for (const [place, point] of points.entries()) {
        assert.equal(toCodePoints(text, offset), place)
        assert.equal(toUtf16(text, place), offset)
        offset += point.length
      }
      assert.equal(toCodePoints(text, text.length), points.length)
      assert.equal(toUtf16(text, points.length + 5), text.length)
    }),
  )
  assert.equal(toCodePoints('😀', 1), 0)
})

const GOOD = JSON.parse(formatAnnotations(ITEMS, OPTIONS)).first.items[0]
const withSelector = (selector: object) => ({ ...GOOD, target: { ...GOOD.target, selector } })
const QUOTE = { type: 'TextQuoteSelector', exact: 'the bridge' }

/** Name of the fault, the annotation, code. */
const FAULTS: readonly (readonly [string, unknown, string])[] = [
  [
    'words that stand elsewhere',
    withSelector([{ type: 'TextPositionSelector', start: 34, end: 44 }, QUOTE]),
    'E_PIN_MISMATCH',
  ],
  ['no quotation', withSelector([{ type: 'TextPositionSelector', start: 34, end: 44 }]), 'E_BAD_ANNOTATION'],
  ['no position', withSelector(QUOTE), 'E_BAD_ANNOTATION'],
  ['a position below zero', withSelector([{ type: 'TextPositionSelector', start: -1 }, QUOTE]), 'E_BAD_ANNOTATION'],
  ['the item of another relationship', { ...GOOD, body: 'urn:paygir:other:doc:one' }, 'E_BAD_ANNOTATION'],
  [
    'a source whose text is not kept',
    { ...GOOD, target: { ...GOOD.target, 'paygir:source': 'src:two' } },
    'E_NO_SOURCE_TEXT',
  ],
  ['nothing in it', null, 'E_BAD_ANNOTATION'],
]

for (const [fault, annotation, code] of FAULTS) {
  test(`an annotation with ${fault}: ${code}`, () => {
    assert.throws(
      () => parseAnnotations(JSON.stringify({ items: [GOOD, annotation] }), OPTIONS),
      (error) => error instanceof ExchangeError && error.code === code && error.values.row === 2,
    )
  })
}

test('new pins are added to those that are there, once; evidence stays as it is', () => {
  const placed = parseAnnotations(formatAnnotations(ITEMS, OPTIONS), OPTIONS)
  assert.deepEqual(changesOfPins(placed, mapOf(...ITEMS)), { changes: [], issues: [] })
  const without = mapOf(...ITEMS.slice(0, 1), aDocument({ pins: [pinned('the bridge')] }), ...ITEMS.slice(2))
  const [placedChange, ...others] = changesOfPins(placed, without).changes
  assert.deepEqual(others, [])
  assert.deepEqual(placedChange?.change.body, {
    changes: { pins: [pinned('the bridge'), pinned('😀 agreed')] },
    reason: 'import',
  })
  const bare = mapOf(...ITEMS.slice(0, 2), anUndertaking({ pins: [pinned('open')] }))
  assert.deepEqual(
    changesOfPins(placed, bare).issues.map(({ code }) => code),
    ['E_WRONG_KIND'],
  )
  assert.deepEqual(
    changesOfPins(placed, mapOf(...ITEMS.slice(0, 2))).issues.map(({ code }) => code),
    ['E_UNKNOWN_ITEM', 'E_UNKNOWN_ITEM'],
  )
})
