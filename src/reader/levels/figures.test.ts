import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordRuns } from '../documents/word-runs.ts'
import { analyse } from '../front/analyse.ts'
import { figuresIn } from './figures.ts'

/** words, "value unit" of each figure in them. */
const CASES: readonly (readonly [words: string, ...figures: string[]])[] = [
  ['It rose by 18 percent.', '18 %'],
  ['It rose by 2.5% and 3,5 per cent.', '2.5 %', '3.5 %'],
  ['It came to $500 million and US$ 1,400.', '500000000 USD', '1400 USD'],
  ['It came to 12 billion US dollars.', '12000000000 USD'],
  ['It came to half a billion somoni.', '500000000 TJS'],
  ['It grew one and a half times.', '1.5 times'],
  ['It grew tenfold.', '10 times'],
  ['Two-thirds of it and a third of that.', '66.7 %', '33.3 %'],
  ['They carried 1,200 tonnes in 2019.', '1200 tonnes'],
  ['In the first 7 months of 2019, on May 4, at 5.'],
]

for (const [words, ...wanted] of CASES) {
  test(`figures: ${words}`, () => {
    const [run] = wordRuns(analyse(`Title of a text\n\n${words}`)).slice(-1)
    assert.ok(run)
    const found = figuresIn(run, 0, run.tokens.length)
    assert.deepEqual(
      found.map(({ value, unit }) => `${value} ${unit}`),
      wanted,
    )
  })
}
