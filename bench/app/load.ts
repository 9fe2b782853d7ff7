import { randomOf } from '../random.ts'
import { percentile } from '../register/figures.ts'
import type { Call } from './call.ts'
import { mixedReads } from './mix.ts'
import { type LoopResult, openLoop } from './open-loop.ts'
import type { Row } from './rows.ts'
import { documentsOf, registerOf, type Served } from './served.ts'

const LIMIT_P99_MS = 100
const WARM_SECONDS = 10
const SEED = 1

/** Mixed reads at an even pace, after a while of the same that does not count. */
export async function load(served: Served, { rate, seconds, connections }: Call): Promise<readonly Row[]> {
  const { rel } = await registerOf(served)
  const documents = await documentsOf(served, rel)
  const next = mixedReads({ rel, documents, random: randomOf(SEED) })
  const { origin } = served
  await openLoop({ origin, rate: rate / 3, seconds: WARM_SECONDS, connections, next })
  const result = await openLoop({ origin, rate, seconds, connections, next })
  return loadRows(result, `${documents.length} documents, ${connections} connections`, rate)
}

export function loadRows({ tookMs, failures, seconds }: LoopResult, what: string, rate: number): readonly Row[] {
  const [p50, p99] = [percentile(tookMs, 0.5), percentile(tookMs, 0.99)]
  const reached = tookMs.length / seconds
  return [
    {
      name: `mixed reads, ${what}: requests a second`,
      target: String(rate),
      found: reached.toFixed(0),
      isReached: reached >= rate * 0.98,
    },
    { name: 'p50', target: '-', found: `${p50.toFixed(1)} ms`, isReached: null },
    { name: 'p99', target: `${LIMIT_P99_MS} ms`, found: `${p99.toFixed(1)} ms`, isReached: p99 <= LIMIT_P99_MS },
    errorsRow(failures),
  ]
}

/** Answers that were no success, with how often each status came. */
export function errorsRow(failures: LoopResult['failures']): Row {
  const kinds = [...failures].map(([status, count]) => `${count} × ${status}`).join(', ')
  return { name: 'errors', target: '0', found: kinds || '0', isReached: failures.size === 0 }
}
