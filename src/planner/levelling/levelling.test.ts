import assert from 'node:assert/strict'
import { test } from 'node:test'
import { violationsOf } from '../improve/index.ts'
import { CALENDARS, plainLink, plainTask, randomNetwork, TODAY } from '../improve/testing/random-network.ts'
import { FREE, type Network, type PlanBody, PlanError, type Task } from '../network/index.ts'
import { randomOf } from '../search/index.ts'
import { forwardPass, timesOf } from '../timing/index.ts'
import { isWorking } from '../working-days/index.ts'
import { LEVEL_RULES, type Levelled, levelledTasks, levelNetwork, type NetworkEdit, relevel } from './index.ts'

const SEEDS = Array.from({ length: 120 }, (_, seed) => seed)

/** Windows and latest ends may be missed by a rule; all else holds. */
function check(network: Network, levelled: Levelled, seed: string): void {
  const missed = levelled.isMissed.some((one) => one === 1)
  const faults = violationsOf(network, CALENDARS, levelledTasks(levelled, network))
  const other = faults.filter((fault) => !(missed && fault.endsWith('lies outside its windows')))
  assert.deepEqual(other, [], seed)
}

test('what every rule makes of a network passes the checker', () => {
  for (const seed of SEEDS) {
    const network = randomNetwork(seed, 30)
    for (const rule of LEVEL_RULES) check(network, levelNetwork(network, CALENDARS, rule), `${rule}, seed ${seed}`)
  }
})

test('no task could start earlier among those placed before it', () => {
  for (const seed of SEEDS.slice(0, 40)) {
    const network = randomNetwork(seed, 12)
    const levelled = levelNetwork(network, CALENDARS)
    const places = levelledTasks(levelled, network)
    levelled.list.forEach((t, place) => {
      if (levelled.compiled.isGiven[t] === 1) return
      const isThere = (one: number) => {
        return (levelled.placeInList[one] as number) <= place || levelled.compiled.isGiven[one] === 1
      }
      const numbers = network.tasks.map(({ id }) => levelled.compiled.numberOf(id) as number)
      const part = {
        ...network,
        tasks: network.tasks.filter((_, at) => isThere(numbers[at] as number)),
        links: network.links.filter(({ from, to }) =>
          [from, to].every((id) => isThere(levelled.compiled.numberOf(id) as number)),
        ),
      }
      const own = levelled.compiled.places[t] as number
      const { id, days, demands } = network.tasks[own] as Task
      const { start } = places[own] as { start: number }
      if (demands.some(({ bodies }) => bodies.length > 1)) return
      for (let day = TODAY; day < start; day++) {
        const moved = places.map((one) =>
          one.id === id ? { ...one, start: day, end: endFrom(network, id, day) } : one,
        )
        const isValid = violationsOf(part, CALENDARS, moved).length === 0
        assert.ok(!isValid, `seed ${seed}: ${id} of ${days} days could start on ${day}, not ${start}`)
      }
    })
  }
})

/** By going day by day. */
function endFrom({ tasks }: Network, id: string, start: number): number {
  const { days, calendar } = tasks.find((task) => task.id === id) as Task
  const own = CALENDARS.get(calendar)
  let left = days
  let day = start
  for (; left > 0; day++) {
    if (own === undefined || isWorking(own, day)) left -= 1
  }
  return days === 0 ? start : day - 1
}

function randomEdit(network: Network, seed: number): NetworkEdit {
  const random = randomOf(seed + 1)
  const tasks = Array.from({ length: 1 + random(2) }, () => network.tasks[random(network.tasks.length)] as Task)
  const progress = (task: Task): Task['progress'] => {
    const kind = random(4)
    if (kind === 0) return { state: 'done', start: TODAY - 9, end: TODAY - 3 }
    if (kind === 1 && task.days > 0) return { state: 'started', start: TODAY - 2, remainingDays: 1 + random(9) }
    return task.progress
  }
  const edited = [...new Set(tasks)].map((task): Task => {
    const release = random(3) === 0 ? TODAY + random(30) : task.bounds.release
    const days = task.days === 0 ? 0 : 1 + random(12)
    return { ...task, days, bounds: { ...task.bounds, release }, progress: progress(task) }
  })
  const body = network.bodies[random(3)] as PlanBody
  const capacity = [...body.capacity, { from: TODAY + 60, units: 2 + random(4) }]
  return { tasks: edited, bodies: random(2) === 0 ? [{ ...body, capacity }] : [] }
}

function edited(network: Network, { tasks, bodies }: NetworkEdit): Network {
  const now = new Map([...tasks].map((task) => [task.id, task]))
  const at = new Map([...bodies].map((body) => [body.id, body]))
  return {
    ...network,
    tasks: network.tasks.map((task) => now.get(task.id) ?? task),
    bodies: network.bodies.map((body) => at.get(body.id) ?? body),
  }
}

test('an edit gives what placing all anew in the same order gives, and leaves what was there', () => {
  for (const seed of Array.from({ length: 300 }, (_, at) => at)) {
    let network = randomNetwork(seed, 25)
    let levelled = levelNetwork(network, CALENDARS)
    for (let round = 0; round < 3; round++) {
      const before = JSON.stringify(levelledTasks(levelled, network))
      const edit = randomEdit(network, 7 * seed + round)
      const after = relevel(levelled, edit)
      assert.equal(
        JSON.stringify(levelledTasks(levelled, network)),
        before,
        `seed ${seed}: the schedule of before is changed`,
      )
      network = edited(network, edit)
      const list = Array.from(levelled.list, (t) => levelled.compiled.ids[t] as string)
      const anew = levelNetwork(network, CALENDARS, list)
      const found = levelledTasks(after.levelled, network)
      assert.deepEqual(found, levelledTasks(anew, network), `seed ${seed}, round ${round}`)
      const was: readonly { readonly id: string; readonly start: number; readonly end: number }[] = JSON.parse(before)
      const moved = found.filter(({ start, end }, at) => start !== was[at]?.start || end !== was[at]?.end)
      const told = after.moved.map((t) => levelled.compiled.ids[t]).sort()
      assert.ok(
        moved.every(({ id }) => told.includes(id)),
        `seed ${seed}: not all that moved is told`,
      )
      levelled = after.levelled
    }
  }
})

test('without bodies it is the forward pass of the critical path method', () => {
  for (const seed of SEEDS) {
    const network = randomNetwork(seed, 30)
    const tasks = network.tasks.map((task) => ({ ...task, demands: [] }))
    const { compiled, times, isMissed } = levelNetwork({ ...network, tasks }, CALENDARS, 'WEDD')
    if (isMissed.includes(1)) continue
    const early = timesOf(compiled.count, { decided: true })
    forwardPass({ compiled, days: compiled.days, times: early })
    assert.deepEqual([early.starts, early.finishes], [times.starts, times.finishes], `seed ${seed}`)
    early.decidedBy?.forEach((from, t) => {
      const isLinked = compiled.linkFrom.subarray(compiled.linkStart[t], compiled.linkStart[t + 1]).includes(from)
      assert.ok(from === -1 || isLinked, `seed ${seed}: a start is decided by a task that it does not wait for`)
    })
  }
})

const DESK: PlanBody = { id: 'desk', capacity: [{ from: TODAY, units: 1 }] }
const ON_DESK = [{ bodies: ['desk'], units: 1 }]

function networkOf(tasks: readonly Task[], parts: Partial<Network> = {}): Network {
  return { tasks, links: [], bodies: [DESK], goals: [], today: TODAY, ...parts }
}

test('rules choose who is served first', () => {
  const tasks = [
    plainTask('slow', 4, { demands: ON_DESK, group: 'x' }),
    plainTask('urgent', 2, { demands: ON_DESK, group: 'y', bounds: { ...FREE, release: TODAY } }),
  ]
  const goals = [
    { task: 'slow', weight: 1, due: TODAY + 20 },
    { task: 'urgent', weight: 3, due: TODAY + 1 },
  ]
  const first = (rule: (typeof LEVEL_RULES)[number]) => {
    return levelledTasks(levelNetwork(networkOf(tasks, { goals }), CALENDARS, rule), { tasks }).find(
      ({ start }) => start === TODAY,
    )?.id
  }
  assert.deepEqual(LEVEL_RULES.map(first), ['urgent', 'urgent', 'urgent', 'urgent'])
})

test('of two bodies, the one with which a task ends first does it', () => {
  const either = [{ bodies: ['desk', 'other'], units: 1 }]
  const tasks = [plainTask('a', 5, { demands: ON_DESK }), plainTask('b', 6, { demands: either })]
  const other: PlanBody = { id: 'other', capacity: [{ from: TODAY + 2, units: 1 }] }
  const places = levelledTasks(levelNetwork(networkOf(tasks, { bodies: [DESK, other] }), CALENDARS), { tasks })
  assert.deepEqual(places, [
    { id: 'a', start: TODAY, end: TODAY + 4, bodies: ['desk'] },
    { id: 'b', start: TODAY + 2, end: TODAY + 7, bodies: ['other'] },
  ])
})

test('a plan that goes beyond the data of a calendar is refused with the step', () => {
  const tasks = [plainTask('a', 5), plainTask('b', 9000, { calendar: 'IR' })]
  const network = networkOf(tasks, { links: [plainLink('a', 'b')] })
  assert.throws(
    () => levelNetwork(network, CALENDARS),
    (error: unknown) =>
      error instanceof PlanError && error.code === 'E_PLAN_BEYOND_CALENDAR' && error.steps.join() === 'b',
  )
})
