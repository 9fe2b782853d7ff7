import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { PlanError } from '../network/index.ts'
import { lowerBound } from './bounds.ts'
import { checkStarts } from './check-starts.ts'
import { engineOf, toGiven } from './engine.ts'
import { parallelOrder } from './parallel.ts'
import { type PlainProblem, type Problem, problemOf } from './problem.ts'
import { type Random, randomOf } from './random.ts'
import { drawList, prioritiesOf, RULES, windowOf } from './rules.ts'
import { searchSchedule } from './search-schedule.ts'

const SEED = 20_221

/** Links go from lower to higher numbers of a shuffled row, so that numbers say nothing about the order. */
function randomProblem(random: Random, count: number): PlainProblem {
  const numbers = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = random(at + 1)
    ;[numbers[at], numbers[other]] = [numbers[other] as number, numbers[at] as number]
  }
  const capacities = Array.from({ length: 1 + random(4) }, () => 1 + random(9))
  return {
    durations: numbers.map(() => random(6)),
    links: numbers.flatMap((to, at) =>
      numbers.slice(0, at).flatMap((from) => (random(3) === 0 ? [[from, to] as const] : [])),
    ),
    demands: numbers.map(() => capacities.map((capacity) => random(capacity + 1))),
    capacities,
  }
}

/** The shortest of all lists: every order that links allow, placed serially. Holds for regular measures. */
function shortest(problem: Problem): number {
  const engine = engineOf(problem, { packed: false })
  const { predecessors, durations } = engine.problem
  let best = Number.POSITIVE_INFINITY
  const list: number[] = []
  const walk = (): void => {
    if (list.length === durations.length) {
      best = Math.min(best, engine.forward(Int32Array.from(list), new Int32Array(durations.length)))
      return
    }
    for (let a = 0; a < durations.length; a++) {
      const before = predecessors.targets.subarray(predecessors.offsets[a], predecessors.offsets[a + 1])
      if (list.includes(a) || !before.every((one) => list.includes(one))) continue
      list.push(a)
      walk()
      list.pop()
    }
  }
  walk()
  return best
}

suite('the search for short schedules', () => {
  test(`finds the shortest of small problems, seed ${SEED}`, () => {
    const random = randomOf(SEED)
    for (let round = 0; round < 60; round++) {
      const problem = problemOf(randomProblem(random, 2 + random(5)))
      const found = searchSchedule(problem, { seed: round, schedules: 600 })
      assert.equal(checkStarts(problem, found), null)
      assert.equal(found.makespan, shortest(problem), `round ${round}`)
      assert.ok(found.bound <= found.makespan)
      assert.equal(found.proved, found.bound === found.makespan)
    }
  })

  test(`keeps to the same schedule for the same seed, seed ${SEED}`, () => {
    const problem = problemOf(randomProblem(randomOf(SEED), 40))
    const better: number[] = []
    const onBetter = ({ makespan }: { makespan: number }) => better.push(makespan)
    const first = searchSchedule(problem, { seed: 7, schedules: 900, onBetter })
    const second = searchSchedule(problem, { seed: 7, schedules: 900 })
    assert.deepEqual(second, first)
    for (const schedules of [100, 101, 102]) {
      const found = searchSchedule(problem, { seed: 7, schedules })
      assert.ok(found.schedules <= schedules)
      assert.ok(found.proved || found.schedules > schedules - 3)
    }
    assert.deepEqual(
      better,
      [...better].sort((a, b) => b - a),
    )
  })

  test('stops when it is told to', () => {
    const problem = problemOf(randomProblem(randomOf(5), 60))
    let asked = 0
    const found = searchSchedule(problem, { seed: 1, schedules: 1e9, shouldStop: () => ++asked > 20 })
    assert.equal(checkStarts(problem, found), null)
    assert.ok(found.proved || asked > 20)
  })

  test('plans nothing, and what takes no time', () => {
    for (const durations of [[], [0], [0, 0]]) {
      const demands = durations.map(() => [1])
      const problem = problemOf({ durations, links: [], demands, capacities: [0] })
      const { makespan, proved, starts } = searchSchedule(problem, { seed: 1, schedules: 10 })
      assert.deepEqual([makespan, proved, starts.length], [0, true, durations.length])
    }
  })
})

suite('the schemes', () => {
  test(`pack resources without changing a schedule, and lists from rules are lists, seed ${SEED}`, () => {
    const random = randomOf(SEED)
    for (let round = 0; round < 80; round++) {
      const problem = problemOf(randomProblem(random, 3 + random(30)))
      const [packed, plain] = [engineOf(problem), engineOf(problem, { packed: false })]
      assert.ok(packed.packed && !plain.packed)
      const window = windowOf(packed.problem)
      for (const rule of RULES) {
        const priorities = prioritiesOf(packed.problem, window, rule)
        const lists = [
          drawList(packed.problem, priorities, { random, bias: Number.POSITIVE_INFINITY }),
          drawList(packed.problem, priorities, { random, bias: 1 }),
          parallelOrder(packed.problem, priorities),
        ]
        for (const list of lists) {
          const [a, b] = [new Int32Array(list.length), new Int32Array(list.length)]
          const makespan = packed.forward(list, a)
          assert.equal(plain.forward(list, b), makespan)
          assert.deepEqual(a, b)
          assert.equal(checkStarts(problem, { starts: toGiven(packed.order, a), makespan }), null)
          assert.ok(lowerBound(packed.problem, window, makespan) <= makespan)
        }
      }
    }
  })
})

const TWO = { durations: [1, 1], demands: [[1], [1]], capacities: [1] }

suite('problems that are refused', () => {
  const cases: readonly (readonly [string, PlainProblem, string])[] = [
    [
      'two that wait for one another',
      {
        ...TWO,
        links: [
          [0, 1],
          [1, 0],
        ],
      },
      'E_PLAN_CYCLE',
    ],
    ['a link to nothing', { ...TWO, links: [[0, 2]] }, 'E_PLAN_UNKNOWN'],
    ['a negative duration', { ...TWO, durations: [1, -1], links: [] }, 'E_PLAN_NUMBER'],
    ['a duration that is no number', { ...TWO, durations: [1, Number.NaN], links: [] }, 'E_PLAN_NUMBER'],
    ['more than there is', { ...TWO, demands: [[1], [2]], links: [] }, 'E_PLAN_NO_CAPACITY'],
    ['a demand short', { ...TWO, demands: [[1], []], links: [] }, 'E_PLAN_SHAPE'],
  ]
  for (const [says, problem, code] of cases) {
    test(says, () => {
      assert.throws(
        () => problemOf(problem),
        (error: unknown) => error instanceof PlanError && error.code === code,
      )
    })
  }

  test('the circle is named step by step', () => {
    const links = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const
    const problem = { durations: [1, 1, 1, 1], links, demands: [[], [], [], []], capacities: [] }
    assert.throws(() => problemOf(problem), { steps: ['2', '3', '1'] })
  })
})
