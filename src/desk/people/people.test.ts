import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { readText } from '../../reader/index.ts'
import { type Likeness, peopleIn, undecidedPairs } from '../../register/index.ts'
import { acceptProposals } from '../reading/index.ts'
import { allItems } from '../register/index.ts'
import { AUTHOR, sampleDesk } from '../testing/desk-world.ts'
import { isPersonName, NAME_LIKENESS, seenNames } from './index.ts'

/** Two spellings, and how alike they are; persons are made up. */
const ALIKE: readonly (readonly [string, string, Likeness | null])[] = [
  ['Lale Demirsoy', 'Lale Demirsoy', 'part-of'],
  ['Lale Demirsoy', 'Demirsoy', 'part-of'],
  ['Mr. Anvari', 'Behruz Anvari', 'part-of'],
  ['Behruz Anvari', 'Bihruz Anvary', 'sounds-alike'],
  ['Behruz Anvari', 'Беҳруз Анварӣ', 'part-of'],
  ['Behruz Anvari', 'بهروز انوری', 'sounds-alike'],
  ['Javad Rostam', 'جواد رستم', 'sounds-alike'],
  ['Беҳрӯз Анварӣ', 'بهروز انوری', 'sounds-alike'],
  ['ҷаноби Анварӣ', 'Behruz Anvari', 'part-of'],
  ['Behruz Anvari', 'Lale Demirsoy', null],
  ['Behruz Anvari', 'Sitora Anvari', null],
]

for (const [one, other, expected] of ALIKE) {
  test(`${one} and ${other}`, () => {
    assert.equal(NAME_LIKENESS.compare(one, other), expected)
    assert.equal(NAME_LIKENESS.compare(other, one), expected)
    const shared = NAME_LIKENESS.keysOf(one).some((key) => NAME_LIKENESS.keysOf(other).includes(key))
    if (expected !== null) assert.ok(shared, 'names that are alike share a key')
  })
}

const PERSONS: readonly (readonly [string, boolean])[] = [
  ['Lale Demirsoy', true],
  ['Беҳрӯз Анварӣ', true],
  ['بهروز انوری', true],
  ['Ministry of Roads', false],
  ['Both sides', false],
  ['Prosecutor General of the North', false],
  ['Вазорати нақлиёт', false],
  ['وزارت راه', false],
  ['Министерство транспорта', false],
  ['Government of the North', false],
  ['Sangob', false],
]

for (const [name, expected] of PERSONS) {
  test(`${name} is ${expected ? '' : 'not '}the name of a person`, () => assert.equal(isPersonName(name), expected))
}

const TEXT = `Dushanbe, 12 May 2024. Foreign Minister Lale Demirsoy met Foreign Minister Behruz Anvari of Tajikistan.
Minister Demirsoy said that the bridge would open. Mr. Anvari noted that Bihruz Anvary would come.`

test('names of the register are those of signatories and of texts, with the words around them', async (t) => {
  const desk = await sampleDesk(t)
  const acceptance = {
    read: { name: 'talks.txt', text: TEXT, record: readText(TEXT) },
    reviewed: { accepted: [], rejected: [] },
    publication: { publisher: null, address: null, publishedOn: null },
    items: await allItems(desk),
  }
  await acceptProposals(acceptance, desk, { author: AUTHOR, isDry: false, random: randomBytes })
  const seen = await seenNames(await allItems(desk), desk.relationship, desk)
  const places = new Set(seen.map(({ where }) => where))
  assert.ok(places.has('signatory') && places.has('text'))
  for (const { name, quote } of seen) {
    assert.ok(isPersonName(name) || quote !== null, name)
    if (quote !== null)
      assert.equal(TEXT.slice(quote.place, quote.place + 4), quote.text.slice(quote.start, quote.start + 4))
  }
  const people = peopleIn(seen, [])
  assert.ok(
    people.some(({ name }) => name === 'Lale Demirsoy'),
    people.map(({ name }) => name).join(),
  )
  const pairs = undecidedPairs(people, [], NAME_LIKENESS)
  for (const { one, other } of pairs) assert.notEqual(NAME_LIKENESS.compare(one, other), null)
})
