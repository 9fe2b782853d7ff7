import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { NameDecision, NameVerdict } from '../items/item.ts'
import { entryRef, NORTH, SOUTH } from '../testing/index.ts'
import { type LikenessOf, type Person, peopleIn, type SeenName, undecidedPairs } from './people.ts'
import { pairOf } from './verdicts.ts'

function seen(name: string, some: Partial<SeenName> = {}): SeenName {
  return {
    name,
    where: 'signatory',
    item: 'doc:one',
    on: '2021-01-11',
    office: null,
    party: null,
    quote: null,
    ...some,
  }
}

/** Decisions one after the other: "A = B", "A ≠ B", "A ? B". */
function decided(...all: readonly string[]): readonly NameDecision[] {
  const signs: Readonly<Record<string, NameVerdict>> = { '=': 'same', '≠': 'different', '?': 'undecided' }
  return all.map((text, index) => {
    const [a = '', sign = '', b = ''] = text.split(/ ([=≠?]) /)
    return { ...pairOf(a, b), decision: signs[sign] ?? 'undecided', reason: null, entry: entryRef(index + 1) }
  })
}

/** Names are alike that share a word, or whose words begin with the same letters. */
const ALIKE: LikenessOf = {
  compare(one, other) {
    const [a, b] = [one.split(' '), other.split(' ')]
    if (a.some((word) => b.includes(word))) return 'part-of'
    return a[0]?.[0] === b[0]?.[0] && a[1]?.[0] === b[1]?.[0] ? 'sounds-alike' : null
  },
  keysOf: (name) => name.split(' ').map((word) => word.slice(0, 1)),
}

const told = (people: readonly Person[]) =>
  people.map(({ variants }) =>
    variants
      .map(({ name }) => name)
      .sort()
      .join(' = '),
  )

/** Names that were seen, decisions, and the persons that they come to. */
const PEOPLE: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['nothing merges by itself', ['Ana Bek', 'Ana Beq'], [], ['Ana Bek', 'Ana Beq']],
  ['the same spelling is one', ['Ana Bek', 'Ana Bek'], [], ['Ana Bek']],
  ['merged', ['Ana Bek', 'Ana Beq'], ['Ana Bek = Ana Beq'], ['Ana Bek = Ana Beq']],
  ['merged through a third', ['A', 'B', 'C'], ['A = C', 'B = C'], ['A = B = C']],
  ['through one that is not seen any more', ['A', 'C'], ['A = B', 'B = C'], ['A = C']],
  ['taken apart again', ['Ana Bek', 'Ana Beq'], ['Ana Bek = Ana Beq', 'Ana Bek ? Ana Beq'], ['Ana Bek', 'Ana Beq']],
  ['decided otherwise later', ['A', 'B'], ['A = B', 'A ≠ B'], ['A', 'B']],
  ['and merged again', ['A', 'B'], ['A = B', 'A ? B', 'A = B'], ['A = B']],
]

suite('who is one person', () => {
  for (const [what, names, decisions, expected] of PEOPLE) {
    test(what, () => {
      const list = names.map((name) => seen(name))
      for (const order of [list, list.toReversed()]) {
        const people = peopleIn(order, decided(...decisions))
        assert.deepEqual(told(people), expected)
        assert.equal(people.flatMap((person) => person.seen).length, names.length)
        for (const { id, name, variants } of people) {
          for (const shown of [id, name]) assert.ok(variants.some((variant) => variant.name === shown))
        }
      }
    })
  }

  test('with roles and the days on which they were seen', () => {
    const list = [
      seen('Ana Bek', { office: 'Minister', party: NORTH, on: '2022' }),
      seen('Ana Bek', { office: 'Minister', party: NORTH, on: '2021-05-01', where: 'text' }),
      seen('Ana Bek', { office: 'Prime Minister', party: NORTH, on: null }),
      seen('A. Bek', { party: NORTH }),
    ]
    const [person] = peopleIn(list, decided('A. Bek = Ana Bek'))
    assert.equal(person?.name, 'Ana Bek')
    assert.equal(person?.id, 'A. Bek')
    assert.deepEqual(person?.parties, [NORTH])
    assert.deepEqual(person?.roles, [
      { office: 'Minister', party: NORTH, first: '2021-05-01', last: '2022' },
      { office: 'Prime Minister', party: NORTH, first: null, last: null },
    ])
    assert.deepEqual(
      person?.seen.map(({ on }) => on),
      ['2022', '2021-05-01', '2021-01-11', null],
    )
    assert.equal(person?.merges.length, 1)
  })
})

/** Names, decisions, and what is asked. */
const PAIRS: readonly (readonly [string, readonly SeenName[], readonly string[], readonly string[]])[] = [
  ['names that are not alike', [seen('Ana Bek'), seen('Oto Lind')], [], []],
  ['names that are', [seen('Ana Bek'), seen('Ane Biq')], [], ['Ana Bek Ane Biq sounds-alike']],
  ['a part of a name', [seen('Ana Bek'), seen('Bek')], [], ['Ana Bek Bek part-of']],
  ['of different sides', [seen('Ana Bek', { party: NORTH }), seen('Ana Beq', { party: SOUTH })], [], []],
  ['of which one has no side', [seen('Ana Bek', { party: NORTH }), seen('Ana Beq')], [], ['Ana Bek Ana Beq part-of']],
  ['that were decided to be different', [seen('Ana Bek'), seen('Ana Beq')], ['Ana Bek ≠ Ana Beq'], []],
  ['that are one', [seen('Ana Bek'), seen('Ana Beq')], ['Ana Bek = Ana Beq'], []],
  [
    'taken back',
    [seen('Ana Bek'), seen('Ana Beq')],
    ['Ana Bek ≠ Ana Beq', 'Ana Bek ? Ana Beq'],
    ['Ana Bek Ana Beq part-of'],
  ],
  [
    'different persons by another spelling of theirs',
    [seen('Ana Bek'), seen('Ana Beq'), seen('Ana Lo')],
    ['Ana Bek = Ana Beq', 'Ana Bek ≠ Ana Lo'],
    [],
  ],
  [
    'those of one office first',
    [
      seen('Bo A'),
      seen('Bo C'),
      seen('Ana Bek', { office: 'Minister' }),
      seen('Ana Beq', { office: 'minister of Roads' }),
    ],
    [],
    ['Ana Bek Ana Beq part-of', 'Bo A Bo C part-of'],
  ],
]

suite('whom somebody has to tell apart', () => {
  for (const [what, names, decisions, expected] of PAIRS) {
    test(what, () => {
      const known = decided(...decisions)
      const pairs = undecidedPairs(peopleIn(names, known), known, ALIKE)
      assert.deepEqual(
        pairs.map(({ one, other, likeness }) => `${one} ${other} ${likeness}`),
        expected,
      )
      for (const { one, other } of pairs) assert.ok(one < other)
    })
  }
})
