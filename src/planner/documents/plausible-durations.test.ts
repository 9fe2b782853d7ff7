import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDocument, aRelationship, reached } from '../../register/testing/index.ts'
import type { Estimate, Network, Task } from '../network/index.ts'
import { NO_SETTINGS } from '../settings/index.ts'
import { networkOf } from './network-of.ts'

const SEED = 20270301
const SAMPLES = 2000
/** Working days in a day of the year, as the table of steps has it. */
const SHARE: Readonly<Record<string, number>> = { IR: 0.795, TJ: 0.681, 'IR+TJ': 0.513, 'every-day': 1 }
const TODAY = 18_700

const relationship = aRelationship({
  parties: [
    { code: 'ir', names: { en: 'Iran' } },
    { code: 'tj', names: { en: 'Tajikistan' } },
  ],
})

function networkOfA(type: 'treaty' | 'agreement' | 'memorandum'): Network {
  const document = aDocument(
    { type, parties: ['ir', 'tj'], signedOn: '2021-03-14' },
    { stages: [reached('signed', '2021-03-14')] },
  )
  const input = { items: [relationship, document], settings: NO_SETTINGS, today: TODAY, calendarsKnown: ['IR', 'TJ'] }
  return networkOf(input).network
}

/** Park and Miller's generator: repeatable, and good enough to look at medians. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
}

function drawn(estimate: Estimate, days: number, random: () => number): number {
  if (estimate.shape === 'fixed') return days
  if (estimate.shape === 'log-normal') return estimate.median * Math.exp(estimate.sigma * normal(random))
  const { low, likely, high } = estimate
  const at = random()
  const turn = (likely - low) / (high - low)
  // Triangular: the median of a beta distribution of the same three points is close enough here.
  return at < turn
    ? low + Math.sqrt(at * (high - low) * (likely - low))
    : high - Math.sqrt((1 - at) * (high - low) * (high - likely))
}

/** Days from signature to entry into force, one for each sample, sorted; Infinity where it never comes. */
function daysToForce({ tasks, links }: Network): readonly number[] {
  const random = generator(SEED)
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const force = tasks.find(({ step }) => step === 'entry-into-force') as Task
  const take = (task: Task): number => {
    if (random() < task.never) return Number.POSITIVE_INFINITY
    const once = (one: Task) => drawn(one.estimate, one.days, random) / (SHARE[one.calendar] as number)
    let days = once(task)
    while (task.returns !== null && random() < task.returns.probability) {
      days += once(task) + task.returns.steps.reduce((sum, id) => sum + once(byId.get(id) as Task), 0)
    }
    return days
  }
  const sample = () => {
    const ends = new Map<string, number>()
    const endOf = (task: Task): number => {
      const known = ends.get(task.id)
      if (known !== undefined) return known
      const before = links.filter(({ to }) => to === task.id)
      const start = Math.max(0, ...before.map(({ from, lag }) => endOf(byId.get(from) as Task) + lag))
      const end = task.progress.state === 'done' ? 0 : start + take(task)
      ends.set(task.id, end)
      return end
    }
    return endOf(force)
  }
  return Array.from({ length: SAMPLES }, sample).sort((one, other) => one - other)
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor(share * sorted.length)] as number

test(`half of all agreements are in force after about two years, and a quarter never (seed ${SEED})`, () => {
  const days = daysToForce(networkOfA('agreement'))
  const never = days.filter((one) => one === Number.POSITIVE_INFINITY).length / SAMPLES
  const median = quantile(days, 0.5)
  assert.ok(median > 600 && median < 860, `median ${median}; investment treaties: 730`)
  assert.ok(never > 0.2 && never < 0.28, `never ${never}; investment treaties: 0.24`)
})

test(`a memorandum is in force about as fast as that on visas, 276 days (seed ${SEED})`, () => {
  const median = quantile(daysToForce(networkOfA('memorandum')), 0.5)
  assert.ok(median > 220 && median < 330, `median ${median}`)
})
