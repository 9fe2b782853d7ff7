import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitsSource, type Statement, spanOf } from '../../model/index.ts'
import { analyse } from '../front/analyse.ts'
import { findLevelClaims } from './find-level-claims.ts'

interface Case {
  readonly shows: string
  readonly text: string
  /** "aspect direction field [figures]: words", in order of the text. */
  readonly wanted: readonly string[]
}

const CASES: readonly Case[] = [
  {
    shows: 'growth and level of the same ties, the second by a pronoun',
    text: 'The level of relations has risen this year, but it is far from the desired point.',
    wanted: [
      'growth up - []: The level of relations has risen this year',
      'level - - []: it is far from the desired point',
    ],
  },
  {
    shows: 'growth with a figure',
    text: 'Last year, trade between Alfa and Beta increased by another 18 percent.',
    wanted: ['growth up trade [18 %]: Last year, trade between Alfa and Beta increased by another 18 percent'],
  },
  {
    shows: 'verbs that multiply, and a clause that goes on',
    text: 'Exports have more than doubled and amounted to half a billion dollars.',
    wanted: [
      'growth up trade [2 times]: Exports have more than doubled',
      'level - trade [500000000 USD]: amounted to half a billion dollars',
    ],
  },
  {
    shows: 'a comparison before the verb, and a clause that begins with "according to"',
    text: 'These exports more than doubled over the year, and according to the plan the sides should meet.',
    wanted: ['growth up trade [2 times]: These exports more than doubled over the year'],
  },
  {
    shows: 'going down, and not going anywhere',
    text: 'Mutual investment fell by €2.5bn. Trade has not increased.',
    wanted: [
      'growth down investment [2500000000 EUR]: Mutual investment fell by €2.5bn',
      'growth steady trade []: Trade has not increased',
    ],
  },
  {
    shows: 'a growth that is noted',
    text: 'The ministers noted the growth of mutual trade.',
    wanted: ['growth up trade []: The ministers noted the growth of mutual trade'],
  },
  {
    shows: 'what could be',
    text: 'The potential for expanding cooperation is far beyond the current level. Trade could reach 1.5 billion euros.',
    wanted: [
      'potential - - []: The potential for expanding cooperation is far beyond the current level',
      'potential up trade [1500000000 EUR]: Trade could reach 1.5 billion euros',
    ],
  },
  {
    shows: 'what is wanted',
    text: 'Alfa aims to bring trade to 500 million dollars by 2027. We will take our partnership to the next level.',
    wanted: [
      'target up trade [500000000 USD]: Alfa aims to bring trade to 500 million dollars by 2027',
      'target up - []: We will take our partnership to the next level',
    ],
  },
  {
    shows: 'where ties stand',
    text: 'Alfa remains the main trade partner of Beta. Our relations are excellent. Alfa accounts for a quarter of our trade. Cooperation remains at a high level.',
    wanted: [
      'level steady trade []: Alfa remains the main trade partner of Beta',
      'level - - []: Our relations are excellent',
      'level - trade [25 %]: Alfa accounts for a quarter of our trade',
      'level steady - []: Cooperation remains at a high level',
    ],
  },
  {
    shows: 'ties that were raised to another level',
    text: 'We have managed to raise relations to the level of strategic partnership.',
    wanted: ['growth up - []: We have managed to raise relations to the level of strategic partnership'],
  },
  {
    shows: 'wishes, plans without a figure, conditions and subjects of talk claim nothing',
    text: 'He hoped that ties would expand. They agreed to expand cooperation in energy. If trade grows by 5 percent, all will be glad. The ministers discussed the level of cooperation. Talks were held at the highest level.',
    wanted: [],
  },
]

function claimsOf(source: string, statements: readonly Statement[] = []): string[] {
  return findLevelClaims(analyse(source), statements).map(({ aspect, direction, field, figures, span }) => {
    for (const pinned of [span, ...figures.map((figure) => figure.span)]) assert.ok(fitsSource(source, pinned))
    const numbers = figures.map(({ value, unit }) => `${value} ${unit}`).join(', ')
    return `${aspect} ${direction ?? '-'} ${field ?? '-'} [${numbers}]: ${span.text}`
  })
}

for (const { shows, text, wanted } of CASES) {
  test(`levels: ${shows}`, () => assert.deepEqual(claimsOf(`Talks in Isfahan\n\n${text}`), wanted))
}

const SAID =
  'Talks in Isfahan\n\nMr Kamoli said trade had grown by 5 percent. They discussed the growth of trade by 9 percent.'

function statement(id: string, mode: Statement['mode'], words: string): Statement {
  const start = SAID.indexOf(words)
  const content = [spanOf(SAID, start, start + words.length)]
  return { id, speakers: [], speakerSpan: null, cue: null, content, mode, confidence: 'certain', rule: 'test' }
}

test('levels: a claim lies within the statement that makes it, and a topic makes none', () => {
  const statements = [
    statement('s1', 'indirect', 'trade had grown by 5 percent'),
    statement('s2', 'topic', 'the growth of trade by 9 percent'),
  ]
  assert.deepEqual(claimsOf(SAID, statements), ['growth up trade [5 %]: trade had grown by 5 percent'])
  assert.equal(findLevelClaims(analyse(SAID), statements)[0]?.statement, 's1')
})
