import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CALENDARS, randomNetwork } from '../improve/testing/random-network.ts'
import { randomOf } from '../search/index.ts'
import { compile } from './compiled.ts'
import { forwardPass, timesOf } from './forward-pass.ts'

const LANES = 5

test('pass lanes side by side as if each were alone', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const compiled = compile(randomNetwork(seed, 30), CALENDARS)
    const random = randomOf(seed)
    const lanes = Array.from({ length: LANES }, () => compiled.days.map((days) => (days === 0 ? 0 : 1 + random(30))))
    const all = timesOf(compiled.count, { decided: true, lanes: LANES })
    const days = Int32Array.from({ length: compiled.count * LANES }, (_, at) => {
      return lanes[at % LANES]?.[Math.floor(at / LANES)] ?? 0
    })
    forwardPass({ compiled, days, times: all })
    lanes.forEach((own, lane) => {
      const alone = timesOf(compiled.count, { decided: true })
      forwardPass({ compiled, days: own, times: alone })
      const laneOf = (values: Int32Array | null) => values?.filter((_, at) => at % LANES === lane)
      for (const part of ['starts', 'finishes', 'decidedBy'] as const)
        assert.deepEqual(laneOf(all[part]), alone[part], `seed ${seed}, lane ${lane}: ${part}`)
    })
  }
})
