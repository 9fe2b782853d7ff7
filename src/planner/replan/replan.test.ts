import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planNetwork, violationsOf } from '../improve/index.ts'
import { CALENDARS, plainLink, plainTask, randomNetwork, TODAY } from '../improve/testing/random-network.ts'
import { type Network, PlanError, type Task } from '../network/index.ts'
import type { Schedule } from '../schedule/index.ts'
import { randomOf } from '../search/index.ts'
import { accept } from './accept.ts'
import { baselineOf, compareToBaseline } from './baseline.ts'
import { compareSchedules } from './compare.ts'
import { replan } from './replan.ts'

const DESK = { demands: [{ bodies: ['a'], units: 1 }] }
const BODIES = [{ id: 'a', capacity: [{ from: 0, units: 1 }] }]

/** Three documents of two steps each, at one desk; the first is due first. */
const NETWORK: Network = {
  tasks: ['x', 'y', 'z'].flatMap((id) => [plainTask(`${id}1`, 4, DESK), plainTask(`${id}2`, 3)]),
  links: ['x', 'y', 'z'].map((id) => plainLink(`${id}1`, `${id}2`)),
  bodies: BODIES,
  goals: ['x', 'y', 'z'].map((id, at) => ({ task: `${id}2`, weight: 1, due: TODAY + 7 + 5 * at })),
  today: TODAY,
}

function changed(network: Network, id: string, change: Partial<Task>): Network {
  return { ...network, tasks: network.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)) }
}

test('a network that has not changed is replanned to the same days', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const network = randomNetwork(seed)
    const former = planNetwork(network, CALENDARS, { seed, schedules: 200 })
    const again = replan(network, CALENDARS, { former: former.tasks, seed, schedules: 60 })
    assert.ok(again.cost.weightedLateness <= former.cost.weightedLateness, `seed ${seed}`)
    if (again.cost.weightedLateness === former.cost.weightedLateness)
      assert.equal(again.cost.movedTasks, 0, `seed ${seed}`)
  }
})

/** A network with latest ends, fixed days and facts, in which a plan is hard to find twice. */
function tightNetwork(seed: number): Network {
  const random = randomOf(seed + 9999)
  const network = randomNetwork(seed)
  const tasks = network.tasks.map((task): Task => {
    const latestEnd = random(6) === 0 ? TODAY + 20 + random(100) : null
    const fixedStart = random(10) === 0 && task.days > 0 ? TODAY + 10 + random(60) : null
    const isBusy = task.progress.state === 'started' && random(2) === 1
    const demands = isBusy ? [{ bodies: [['a', 'b', 'c'][random(3)] ?? 'a'], units: 1 }] : task.demands
    const wide = demands.map((demand) => (random(3) === 0 ? { ...demand, bodies: ['c', 'b', 'a'] } : demand))
    return { ...task, bounds: { ...task.bounds, latestEnd, fixedStart }, demands: wide }
  })
  return { ...network, tasks }
}

test('with any number of schedules, what has not changed stays, or a goal gains', () => {
  let planned = 0
  for (let seed = 1; seed <= 80; seed++) {
    const network = tightNetwork(seed)
    let former: Schedule
    try {
      former = planNetwork(network, CALENDARS, { seed, schedules: 30 })
    } catch (error) {
      if (error instanceof PlanError) continue
      throw error
    }
    planned += 1
    for (const schedules of [1, 2, 7, 30]) {
      const again = replan(network, CALENDARS, { former: former.tasks, seed: seed + 1, schedules })
      const gain = former.cost.weightedLateness - again.cost.weightedLateness
      assert.ok(gain >= 0, `seed ${seed}, ${schedules} schedules`)
      if (gain === 0) {
        const places = ({ tasks }: Schedule) => tasks.map(({ start, end }) => [start, end])
        assert.deepEqual(places(again), places(former), `seed ${seed}, ${schedules} schedules`)
      }
    }
  }
  assert.ok(planned >= 20, String(planned))
})

test('after a slip nothing breaks, and what does not have to move stays', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const network = randomNetwork(seed)
    const former = planNetwork(network, CALENDARS, { seed, schedules: 40 })
    const slow = network.tasks.find(({ days, progress }) => days > 0 && progress.state === 'waiting')
    const slipped = changed(network, slow?.id ?? '', { days: (slow?.days ?? 0) + 4 })
    const again = replan(slipped, CALENDARS, { former: former.tasks, seed, schedules: 60 })
    const afresh = planNetwork(slipped, CALENDARS, { former: former.tasks, seed, schedules: 60 })
    assert.deepEqual(violationsOf(slipped, CALENDARS, again.tasks), [], `seed ${seed}`)
    const isGain = afresh.cost.weightedLateness < again.cost.weightedLateness
    assert.ok(isGain || again.cost.movedTasks <= afresh.cost.movedTasks, `seed ${seed}`)
  }
})

test('the diff of a slip names who moved first, and what follows from it', () => {
  const before = planNetwork(NETWORK, CALENDARS)
  const after = replan(changed(NETWORK, 'x1', { days: 6 }), CALENDARS, { former: before.tasks })
  const diff = compareSchedules(before, after)
  assert.deepEqual(diff.groups, [{ first: 'x1', kind: 'moved', followers: ['x2', 'y1', 'y2', 'z1', 'z2'] }])
  assert.deepEqual(diff.moved[0]?.because, [{ kind: 'length', days: 2 }])
  const [x2, y1] = ['x2', 'y1'].map((id) => diff.moved.find((task) => task.id === id))
  assert.deepEqual(x2?.because, [
    {
      kind: 'pushed',
      reason: { kind: 'predecessor', task: 'x1', link: 'FS', lag: 0, lagUnit: 'working', until: TODAY + 6 },
    },
  ])
  assert.deepEqual(y1?.because, [
    { kind: 'pushed', reason: { kind: 'body', body: 'a', tasks: ['x1'], until: TODAY + 6 } },
  ])
  assert.deepEqual([y1?.startDays, y1?.endDays, y1?.movedBy], [2, 2, ['x1']])
  assert.deepEqual(
    diff.goals.map(({ task, lateAfter }) => [task, lateAfter]),
    [
      ['x2', 1],
      ['y2', 0],
      ['z2', 0],
    ],
  )
})

test('steps that come and go are the first of what follows from them', () => {
  const before = planNetwork(NETWORK, CALENDARS)
  const rest = NETWORK.tasks.filter(({ group, id }) => group !== '' && !id.startsWith('x'))
  const without: Network = { ...NETWORK, tasks: rest, links: NETWORK.links.slice(1), goals: NETWORK.goals.slice(1) }
  const after = planNetwork(without, CALENDARS)
  const gone = compareSchedules(before, after)
  assert.deepEqual(gone.removed, ['x1', 'x2'])
  assert.deepEqual(gone.groups[0], { first: 'x1', kind: 'removed', followers: ['y1', 'y2', 'z1', 'z2'] })
  const back = compareSchedules(after, before)
  assert.deepEqual(back.groups[0], { first: 'x1', kind: 'added', followers: ['y1', 'y2', 'z1', 'z2'] })
  assert.deepEqual(back.goals.find(({ task }) => task === 'x2')?.before, null)
})

test('a step moves earlier where a late goal gains, and only as many as are needed', () => {
  const former = planNetwork(NETWORK, CALENDARS)
  const kept = former.tasks.map((task) => ({ ...task, start: task.start + 20, end: task.end + 20 }))
  const due = NETWORK.goals.map((goal) => ({ ...goal, due: goal.task === 'y2' ? goal.due : TODAY + 100 }))
  const again = replan({ ...NETWORK, goals: due }, CALENDARS, { former: kept })
  assert.equal(again.cost.weightedLateness, 0)
  assert.deepEqual(
    compareSchedules({ ...former, tasks: kept }, again)
      .moved.map(({ id }) => id)
      .sort(),
    ['y1', 'y2'],
  )
  assert.deepEqual(again.tasks[0]?.because.at(-1), { kind: 'kept', day: TODAY + 20 })
})

test('with a second desk, who gains moves up where that is asked for, and nobody loses', () => {
  const before = planNetwork(NETWORK, CALENDARS)
  const bodies = [{ id: 'a', capacity: [{ from: 0, units: 2 }] }]
  const stays = replan({ ...NETWORK, bodies }, CALENDARS, { former: before.tasks })
  assert.equal(stays.cost.movedTasks, 0)
  const up = replan({ ...NETWORK, bodies }, CALENDARS, { former: before.tasks, movesUp: true })
  const { goals, moved } = compareSchedules(before, up)
  assert.deepEqual(moved.map(({ id }) => id).sort(), ['y1', 'y2', 'z1', 'z2'])
  for (const { before: was, after } of goals) assert.ok((after ?? 0) < (was ?? 0))
  const again = replan({ ...NETWORK, bodies }, CALENDARS, { former: up.tasks, movesUp: true })
  assert.equal(again.cost.movedTasks, 0)
})

test('what a slip leaves free stays free, and its difference short', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const network = randomNetwork(seed)
    const former = planNetwork(network, CALENDARS, { seed, schedules: 40 })
    const slow = network.tasks.find(({ days, progress }) => days > 0 && progress.state === 'waiting')
    const slipped = changed(network, slow?.id ?? '', { days: (slow?.days ?? 0) + 9 })
    const [plain, up] = [false, true].map((movesUp) =>
      replan(slipped, CALENDARS, { former: former.tasks, seed, schedules: 60, movesUp }),
    )
    if ((plain?.cost.movedTasks ?? 0) > 0) {
      assert.ok((up?.cost.movedTasks ?? 0) <= (plain?.cost.movedTasks ?? 0), `seed ${seed}`)
    }
  }
})

test('moving up never makes a goal later, and moves nobody in a plan that stands', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const network = randomNetwork(seed)
    const former = planNetwork(network, CALENDARS, { seed, schedules: 40 })
    const options = { former: former.tasks, seed, schedules: 2000, movesUp: true }
    const up = replan(network, CALENDARS, options)
    const ends = new Map(up.goals.map(({ task, end }) => [task, end]))
    if (up.cost.weightedLateness === former.cost.weightedLateness) {
      for (const { task, end } of former.goals) assert.ok((ends.get(task) ?? 0) <= end, `seed ${seed} ${task}`)
    }
    const again = replan(network, CALENDARS, { ...options, former: up.tasks })
    const isGain = again.cost.weightedLateness < up.cost.weightedLateness
    assert.ok(isGain || again.cost.movedTasks === 0, `seed ${seed}: ${again.cost.movedTasks}`)
  }
})

test('a rejected step stays where it was, as long as it can', () => {
  const before = planNetwork(NETWORK, CALENDARS)
  const slipped = changed(NETWORK, 'x1', { days: 6 })
  const diff = compareSchedules(before, replan(slipped, CALENDARS, { former: before.tasks }))
  const planned = { network: slipped, calendars: CALENDARS }
  const pinned = accept(planned, diff, { rejected: ['z1', 'z2'] })
  const again = replan(pinned, CALENDARS, { former: before.tasks })
  assert.deepEqual(violationsOf(pinned, CALENDARS, again.tasks), [])
  for (const id of ['z1', 'z2']) {
    const [was, is] = [before, again].map(({ tasks }) => tasks.find((task) => task.id === id)?.start)
    assert.equal(is, was, id)
  }
  const refused = [
    { choice: { rejected: ['x1', 'x2'] }, code: 'E_PLAN_WINDOW', steps: ['x1', 'x2'] },
    { choice: { rejected: ['x1', 'y1'] }, code: 'E_PLAN_WINDOW', steps: ['x1', 'y1'] },
    { choice: { rejected: ['nobody'] }, code: 'E_PLAN_UNKNOWN', steps: ['nobody'] },
  ]
  for (const { choice, code, steps } of refused) {
    assert.throws(
      () => accept(planned, diff, choice),
      (error) => error instanceof PlanError && error.code === code && String(error.steps) === String(steps),
      String(choice.rejected),
    )
  }
  const all = diff.moved.map(({ id }) => id)
  assert.deepEqual(accept(planned, diff, { accepted: all }), slipped)
})

test('a baseline is frozen and tells slips', () => {
  const before = planNetwork(NETWORK, CALENDARS)
  const baseline = baselineOf(before, { name: 'spring', asOf: TODAY })
  assert.throws(() => Object.assign(baseline.tasks[0] ?? {}, { start: 0 }), TypeError)
  assert.throws(() => (baseline.tasks as unknown[]).push(1), TypeError)
  assert.deepEqual(compareToBaseline(baseline, before), {
    name: 'spring',
    asOf: TODAY,
    slips: [],
    added: [],
    removed: [],
  })
  const after = replan(changed(NETWORK, 'z1', { days: 6 }), CALENDARS, { former: baseline.tasks })
  assert.deepEqual(compareToBaseline(baseline, after).slips, [
    { id: 'z1', startDays: 0, endDays: 2 },
    { id: 'z2', startDays: 2, endDays: 2 },
  ])
})
