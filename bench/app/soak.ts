import { randomOf } from '../random.ts'
import { percentile } from '../register/figures.ts'
import type { Call } from './call.ts'
import { errorsRow } from './load.ts'
import { mixedReads } from './mix.ts'
import { openLoop } from './open-loop.ts'
import type { Row } from './rows.ts'
import { documentsOf, registerOf, type Served } from './served.ts'
import { signedInUsers } from './users.ts'

const LIMIT_P99_MS = 200
const LIMIT_GROWTH = 0.05
/** Each user does something once in so many seconds. */
const PAUSE_SECONDS = 5
/** Memory is compared from here on: before, caches fill and code is compiled. */
const WARM_SHARE = 0.3
const SEED = 2

/** Users who are signed in and work for a while; what counts is that answers stay quick and memory does not grow. */
export async function soak(served: Served, { minutes, users }: Call): Promise<readonly Row[]> {
  const { rel, parties } = await registerOf(served)
  const documents = await documentsOf(served, rel)
  const cookies = await signedInUsers({ served, rel, parties, count: users })
  const read = mixedReads({ rel, documents, random: randomOf(SEED) })
  const next = (turn: number) => ({ ...read(), headers: { cookie: cookies[turn % cookies.length] ?? '' } })
  const memory: number[] = []
  const watch = setInterval(() => void served.memory().then((bytes) => memory.push(bytes)), 1000)
  const rate = users / PAUSE_SECONDS
  const result = await openLoop({ origin: served.origin, rate, seconds: minutes * 60, connections: users, next })
  clearInterval(watch)
  const p99 = percentile(result.tookMs, 0.99)
  const growth = growthOf(memory)
  const what = `${users} users signed in, ${minutes} min, ${result.tookMs.length} actions`
  return [
    {
      name: `${what}: p99`,
      target: `${LIMIT_P99_MS} ms`,
      found: `${p99.toFixed(0)} ms`,
      isReached: p99 <= LIMIT_P99_MS,
    },
    errorsRow(result.failures),
    {
      name: `memory, from ${megabytes(memory[0])} at the beginning to ${megabytes(memory.at(-1))}: growth after warm-up`,
      target: `${LIMIT_GROWTH * 100} %`,
      found: `${(growth * 100).toFixed(1)} %`,
      isReached: growth <= LIMIT_GROWTH,
    },
  ]
}

/** Medians of the first and the last tenth after warming up, so that no single collection of garbage decides. */
function growthOf(memory: readonly number[]): number {
  const warm = memory.slice(Math.floor(memory.length * WARM_SHARE))
  const tenth = Math.max(1, Math.floor(warm.length / 10))
  return percentile(warm.slice(-tenth), 0.5) / percentile(warm.slice(0, tenth), 0.5) - 1
}

function megabytes(bytes: number | undefined): string {
  return `${Math.round((bytes ?? Number.NaN) / 1024 / 1024)} MB`
}
