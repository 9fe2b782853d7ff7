import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse } from '../front/analyse.ts'
import { gatherPassages } from './passages.ts'
import { sessionNumberOf } from './session-number.ts'

const CASES: readonly (readonly [headline: string, number: number | null])[] = [
  ['14th session of the Joint Commission', 14],
  ['Seventh U.S.-Oman Strategic Dialogue', 7],
  ['Twenty-second meeting of the Council', 22],
  ['The thirtieth session of the Committee', 30],
  ['XIV session of the Joint Commission', 14],
  ['The inaugural Ports Dialogue', 1],
  ['The first-ever island summit', 1],
  ['First visit of the King', null],
  ['Session of the Joint Commission', null],
  ['Talks during the 78th session of the Assembly', null],
]

for (const [headline, number] of CASES) {
  test(headline, () => {
    assert.equal(sessionNumberOf(gatherPassages(analyse(`${headline}\n\nThe sides spoke of ports.\n`))), number)
  })
}
