import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planNetwork } from '../improve/index.ts'
import { CALENDARS, plainLink, plainTask, randomNetwork, TODAY } from '../improve/testing/random-network.ts'
import { EVERY_DAY, FREE, type Network, type Task } from '../network/index.ts'
import { isWorking } from '../working-days/index.ts'
import { compareForecasts } from './compare-forecasts.ts'
import { makeForecast } from './make-forecast.ts'

const BASIS = { kind: 'assumption', note: 'a case of its own' } as const

function networkOf(tasks: readonly Task[], links: Network['links'], due: number | null = null): Network {
  const task = tasks.at(-1)?.id ?? ''
  return { tasks, links, bodies: [], goals: [{ task, weight: 1, due }], today: TODAY }
}

function chain(tasks: readonly Task[], due: number | null = null): Network {
  const links = tasks.slice(1).map(({ id }, at) => plainLink(tasks[at]?.id ?? '', id))
  return networkOf(tasks, links, due)
}

const logNormal = (id: string, [median, sigma]: readonly [number, number], parts: Partial<Task> = {}) =>
  plainTask(id, median, { estimate: { shape: 'log-normal', median, sigma, basis: BASIS }, ...parts })

const only = (network: Network, options: Parameters<typeof makeForecast>[2] = {}) => {
  const [forecast] = makeForecast(network, CALENDARS, options)
  assert.ok(forecast !== undefined)
  return forecast
}

test('tell the very day of what does not vary', () => {
  const network = chain([plainTask('a', 5), plainTask('b', 3), plainTask('c', 0)])
  const { quantiles, never, outlook, p80Interval } = only(network)
  const day = TODAY + 7
  assert.deepEqual(quantiles, { p10: day, p50: day, p80: day, p90: day })
  assert.deepEqual([never, outlook, p80Interval], [0, 'no-deadline', [day, day]])
})

test('find the quantiles of one distribution', () => {
  const { quantiles } = only(chain([logNormal('a', [200, 0.5])]), { samples: 20_000, seed: 3 })
  const at = (z: number) => TODAY - 1 + 200 * Math.exp(0.5 * z)
  for (const [found, expected] of [
    [quantiles.p50, at(0)],
    [quantiles.p80, at(0.8416)],
    [quantiles.p90, at(1.2816)],
    [quantiles.p10, at(-1.2816)],
  ]) {
    assert.ok(Math.abs((found ?? 0) - (expected ?? 0)) < 8, `${found} beside ${expected}`)
  }
})

test('let the later of two ways decide', () => {
  const tasks = [logNormal('a', [100, 0.4]), logNormal('b', [100, 0.4]), plainTask('end', 0)]
  const both = networkOf(tasks, [plainLink('a', 'end'), plainLink('b', 'end')])
  const { influences, quantiles } = only(both, { samples: 4000 })
  // The middle of the later of two is where each alone is with chance 1 / sqrt 2.
  assert.ok(Math.abs((quantiles.p50 ?? 0) - (TODAY - 1 + 100 * Math.exp(0.4 * 0.5449))) < 4)
  for (const { criticality, cruciality, low, high } of influences) {
    assert.ok(Math.abs(criticality - 0.5) < 0.04 && cruciality > 0.4)
    assert.ok((low ?? 0) < (high ?? 0))
  }
  assert.equal(influences.length, 2)
})

test('multiply along a chain what may never happen', () => {
  const { never, outlook, quantiles } = only(
    chain([plainTask('a', 2, { never: 0.3 }), plainTask('b', 2, { never: 0.4 })]),
    { samples: 20_000 },
  )
  assert.ok(Math.abs(never - (1 - 0.7 * 0.6)) < 0.015, String(never))
  assert.deepEqual([outlook, quantiles.p80], ['may-never', null])
})

test('do not let a body wait for what never happens', () => {
  const demands = [{ bodies: ['desk'], units: 1 }]
  const tasks = [plainTask('a', 10, { demands, never: 0.5 }), plainTask('b', 4, { demands }), plainTask('c', 0)]
  const bodies = [{ id: 'desk', capacity: [{ from: TODAY, units: 1 }] }]
  const goals = ['a', 'b', 'c'].map((task, at) => ({ task, weight: 3 - at, due: TODAY }))
  const network = { ...networkOf(tasks, [plainLink('a', 'c')]), bodies, goals }
  const schedule = planNetwork(network, CALENDARS)
  const [a, b, c] = makeForecast(network, CALENDARS, { schedule, samples: 2000 })
  assert.ok(Math.abs((a?.never ?? 0) - 0.5) < 0.05)
  assert.deepEqual([b?.never, c?.never], [0, a?.never])
})

test('go back as often as chance wants it', () => {
  const returns = { steps: ['a'], probability: 0.25, basis: BASIS }
  const { histogram, quantiles } = only(chain([plainTask('a', 10), plainTask('b', 5, { returns })]), {
    samples: 8000,
  })
  assert.equal(quantiles.p50, TODAY + 14)
  assert.equal(quantiles.p90, TODAY + 29)
  assert.ok(Math.abs(histogram.reduce((sum, [, share]) => sum + share, 0) - 1) < 1e-9)
})

test('keep facts, and shrink what remains of a started task', () => {
  const done = plainTask('a', 5, { progress: { state: 'done', start: TODAY - 20, end: TODAY - 16 } })
  const begun = logNormal('b', [100, 0.3], { progress: { state: 'started', start: TODAY - 90, remainingDays: 10 } })
  const { quantiles } = only(chain([done, begun]), { samples: 4000 })
  assert.ok(Math.abs((quantiles.p50 ?? 0) - (TODAY + 9)) <= 1)
  assert.ok((quantiles.p90 ?? 0) < TODAY + 18)
  assert.equal(only(chain([done])).outlook, 'done')
})

test('say how a due day stands', () => {
  const at = (due: number) => only(chain([logNormal('a', [100, 0.5])], TODAY + due), { samples: 4000 })
  assert.deepEqual([at(300).outlook, at(125).outlook, at(70).outlook], ['on-time', 'at-risk', 'will-miss'])
  assert.ok(Math.abs((at(99).inTime ?? 0) - 0.5) < 0.03)
})

test('end on working days, within windows, and not beyond the data', () => {
  const calendar = CALENDARS.get('IR+TJ')
  assert.ok(calendar !== undefined)
  const own = logNormal('a', [30, 0.6], { calendar: 'IR+TJ' })
  const windows = [
    [TODAY + 40, TODAY + 60],
    [TODAY + 200, TODAY + 230],
  ] as const
  const late = plainTask('b', 2, { calendar: 'IR+TJ', bounds: { ...FREE, windows } })
  const { quantiles, beyond } = only(chain([own, late]), { samples: 2000 })
  for (const day of [quantiles.p10, quantiles.p50, quantiles.p80]) {
    assert.ok(day !== null && windows.some(([first, last]) => first <= day && day <= last))
    assert.ok(isWorking(calendar, day))
  }
  const far = only(chain([logNormal('a', [30, 0.1]), plainTask('b', 9000, { calendar: 'IR' })]))
  assert.deepEqual([beyond > 0, far.beyond, far.quantiles.p10, far.never], [true, 1, null, 0])
})

test('draw the same for what a change does not touch', () => {
  const before = chain([logNormal('a', [50, 0.5]), logNormal('b', [50, 0.5])])
  const [first] = before.tasks
  const after = {
    ...before,
    tasks: [{ ...first, bounds: { ...FREE, release: TODAY + 10 } } as Task, ...before.tasks.slice(1)],
  }
  const [old, slipped] = [before, after].map((network) => makeForecast(network, CALENDARS, { samples: 500 }))
  assert.deepEqual(compareForecasts(old ?? [], slipped ?? []), [
    { task: 'b', p50Days: 10, p80Days: 10, inTime: null, never: 0 },
  ])
  assert.deepEqual(makeForecast(before, CALENDARS, { samples: 500 }), old)
})

test('stop when they are told to', () => {
  let done = 0
  const forecast = only(chain([logNormal('a', [9, 1])]), {
    samples: 1e6,
    onProgress: (samples) => {
      done = samples
    },
    shouldStop: () => done >= 50,
  })
  assert.ok(forecast.samples >= 50 && forecast.samples < 100, `${forecast.samples} samples`)
  assert.equal(forecast.samples, done)
})

test('agree where nothing varies: the forward pass with handovers is never later than the schedule', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const network = randomNetwork(seed)
    const schedule = planNetwork(network, CALENDARS, { schedules: 50, seed })
    const ends = new Map(schedule.tasks.map(({ id, end }) => [id, end]))
    const free = makeForecast(network, CALENDARS, { samples: 1 })
    const held = makeForecast(network, CALENDARS, { samples: 1, schedule })
    assert.deepEqual(JSON.parse(JSON.stringify(held)), held)
    held.forEach(({ task, quantiles }, at) => {
      const end = ends.get(task) ?? 0
      assert.ok((quantiles.p50 ?? 0) <= end, `seed ${seed} ${task}: ${quantiles.p50} behind ${end}`)
      assert.ok((free[at]?.quantiles.p50 ?? 0) <= (quantiles.p50 ?? 0), `seed ${seed} ${task}`)
    })
  }
})

test('wait for the body that another has', () => {
  const demands = [{ bodies: ['desk'], units: 1 }]
  const tasks = [plainTask('a', 10, { demands, calendar: EVERY_DAY }), plainTask('b', 4, { demands })]
  const network = { ...networkOf(tasks, []), bodies: [{ id: 'desk', capacity: [{ from: TODAY, units: 1 }] }] }
  const goals = [
    { task: 'a', weight: 9, due: TODAY },
    { task: 'b', weight: 1, due: TODAY },
  ]
  const both = { ...network, goals }
  const schedule = planNetwork(both, CALENDARS)
  const ends = makeForecast(both, CALENDARS, { schedule, samples: 3 }).map(({ quantiles }) => quantiles.p50)
  assert.deepEqual(
    ends,
    schedule.tasks.map(({ end }) => end),
  )
})

test('carry on through facts nothing that never happens', () => {
  const progress = { state: 'done', start: TODAY - 9, end: TODAY - 5 } as const
  const begun = { state: 'started', start: TODAY - 9, remainingDays: 2 } as const
  const doubtful = plainTask('a', 5, { never: 0.5 })
  for (const fact of [plainTask('b', 5, { progress }), plainTask('b', 5, { progress: begun })]) {
    const network = chain([doubtful, fact, plainTask('c', 3)])
    const goals = ['a', 'b', 'c'].map((task) => ({ task, weight: 1, due: null }))
    const shares = makeForecast({ ...network, goals }, CALENDARS, { samples: 200 }).map(({ never }) => never)
    assert.ok((shares[0] ?? 0) > 0)
    assert.deepEqual(shares.slice(1), [0, 0])
  }
  const own = plainTask('b', 5, { never: 0.5, progress: begun })
  assert.ok(only(chain([own, plainTask('c', 3)]), { samples: 200 }).never > 0)
})

test('do again from beginning to end what is sent back, however little remained of it', () => {
  const begun = { state: 'started', start: TODAY - 30, remainingDays: 1 } as const
  const always = (steps: readonly string[]) => ({ steps, probability: 1, basis: BASIS })
  const alone = chain([plainTask('a', 20, { progress: begun, returns: always([]) })])
  assert.equal(only(alone).quantiles.p50, TODAY + 1 + 5 * 20 - 1)
  const before = chain([plainTask('p', 20, { progress: begun }), plainTask('a', 5, { returns: always(['p']) })])
  assert.equal(only(before).quantiles.p50, TODAY + 1 + 5 + 5 * (20 + 5) - 1)
})

test('leave nothing to do of a started task of which nothing remains', () => {
  const over = { state: 'started', start: TODAY - 9, remainingDays: 0 } as const
  const { quantiles, never } = only(chain([logNormal('a', [10, 0.5], { progress: over, never: 0.3 })]))
  assert.deepEqual([quantiles.p50, never], [TODAY - 1, 0])
})

test('have a month of every month between the first and the last in their picture', () => {
  const windows = [
    [TODAY + 1, TODAY + 6],
    [TODAY + 200, TODAY + 204],
  ] as const
  const returns = { steps: [], probability: 0.5, basis: BASIS }
  const gate = plainTask('m', 0, { bounds: { ...FREE, windows } })
  const { histogram } = only(chain([plainTask('a', 2, { returns }), gate]), { samples: 200 })
  assert.equal(histogram.length, 8)
  assert.ok(histogram.slice(1, -1).every(([, share]) => share === 0))
  assert.ok(histogram.reduce((sum, [, share]) => sum + share, 0) <= 1 + 1e-9)
})

test('forecast one goal as among all', () => {
  const returns = { steps: ['p'], probability: 0.5, basis: BASIS }
  const tasks = [logNormal('p', [20, 0.4]), logNormal('a', [5, 0.3], { returns }), plainTask('b', 3)]
  const goals = ['a', 'b', 'p'].map((task) => ({ task, weight: 1, due: TODAY + 30 }))
  const network = { ...networkOf(tasks, [plainLink('a', 'b')]), goals }
  const all = makeForecast(network, CALENDARS, { samples: 200 })
  const single = goals.flatMap(({ task }) => makeForecast(network, CALENDARS, { samples: 200, goals: [task] }))
  assert.deepEqual(single, all)
})
