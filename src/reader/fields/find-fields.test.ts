import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FIELDS_OF_COOPERATION, fitsSource } from '../../model/index.ts'
import { analyse } from '../front/analyse.ts'
import { FIELD_PHRASES } from '../wording/en/fields.ts'
import { findFields } from './find-fields.ts'

interface Case {
  readonly shows: string
  readonly text: string
  /** "code: words", in order of the text. */
  readonly wanted: readonly string[]
}

const CASES: readonly Case[] = [
  {
    shows: 'the longest phrase wins, with the noun that belongs to it',
    text: 'They spoke of oil and gas, renewable energy sources, food security and the banking sector.',
    wanted: [
      'oil-gas: oil and gas',
      'renewable-energy: renewable energy sources',
      'food-security: food security',
      'finance-banking: banking sector',
    ],
  },
  {
    shows: 'the first words for a field in each sentence',
    text: 'Trade is growing, and mutual trade helps trade ties. Trade matters.',
    wanted: ['trade: Trade', 'trade: Trade'],
  },
  {
    shows: 'names of ministries and offices name no field',
    text: 'The Minister of Energy and Water Resources met the Ministry of Agriculture, the health minister and the World Tourism Organization on tourism.',
    wanted: ['tourism: tourism'],
  },
  {
    shows: 'whole words only',
    text: 'The agricultural fair had no culture, and the sporting guests no sport.',
    wanted: ['agriculture: agricultural', 'culture: culture', 'sport: sport'],
  },
  {
    shows: 'words that only look like a field',
    text: 'He wished her good health, praised the investment climate, and told the Security Council about customs and traditions. We trade places.',
    wanted: [],
  },
  {
    shows: 'the peaceful atom, not the weapon',
    text: 'They discussed the peaceful use of nuclear energy. They opposed nuclear weapons.',
    wanted: ['nuclear-peaceful: peaceful use of nuclear energy'],
  },
  {
    shows: 'fields inside a quotation',
    text: 'Mr Kamoli said: “Our cultural ties and our railways bring us together, and students travel.”',
    wanted: ['culture: cultural ties', 'railways: railways', 'education: students'],
  },
]

for (const { shows, text, wanted } of CASES) {
  test(`fields: ${shows}`, () => {
    const source = `Talks in Isfahan\n\n${text}`
    const found = findFields(analyse(source))
    assert.deepEqual(
      found.map(({ field, span }) => `${field}: ${span.text}`),
      wanted,
    )
    for (const { span } of found) assert.ok(fitsSource(source, span))
  })
}

test('fields: every field has words, and no phrase belongs to two', () => {
  const owners = new Map<string, string>()
  for (const { code } of FIELDS_OF_COOPERATION) {
    for (const phrase of FIELD_PHRASES[code].split('|')) {
      assert.match(phrase, /^\S+(?: \S+)*$/u)
      assert.equal(phrase, phrase.toLowerCase())
      assert.equal(owners.get(phrase), undefined, `"${phrase}" belongs to ${owners.get(phrase)} and ${code}`)
      owners.set(phrase, code)
    }
  }
})

test('fields: the controlled list has a name in each language for each code', () => {
  const codes = FIELDS_OF_COOPERATION.map(({ code }) => code)
  assert.equal(new Set(codes).size, codes.length)
  for (const { code, labels } of FIELDS_OF_COOPERATION) {
    assert.match(code, /^[a-z]+(?:-[a-z]+)*$/u)
    assert.match(labels.en, /^[A-Z][A-Za-z ,-]+$/u)
    assert.match(labels.fa, /^[\p{Script=Arabic}\u200c ،]+$/u)
    assert.match(labels.tg, /^[\p{Script=Cyrillic} ,-]+$/u)
    assert.match(labels.ru, /^[\p{Script=Cyrillic} ,-]+$/u)
  }
  assert.deepEqual(
    FIELDS_OF_COOPERATION.filter(({ planned }) => !planned).map(({ code }) => code),
    ['defence'],
  )
})
