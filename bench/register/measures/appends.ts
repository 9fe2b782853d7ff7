import type { Change } from '../../../src/register/index.ts'
import { randomOf, seedOf } from '../../random.ts'
import { asideOf } from '../content/asides.ts'
import { signingDay } from '../content/moves.ts'
import { REL, type Size } from '../content/plan.ts'
import { type Measure, rateRow, timed, type Work } from '../figures.ts'
import type { Ground } from '../ground.ts'
import { SECRETARIAT } from './load.ts'

const LEAST_IN_BATCHES = 1000
const LEAST_ONE_BY_ONE = 200
const BATCHES = [200, 500] as const

export interface AppendOptions {
  /** Batches of each size. */
  readonly batches: number
  /** Entries that are entered each by itself. */
  readonly single: number
  readonly tell: (name: string) => void
}

/** Rows for entries into the full register: in batches, and one by one, each waiting for the disk. */
export async function appends(ground: Ground, { batches, single, tell }: AppendOptions): Promise<readonly Measure[]> {
  const asides = asidesOf(ground.size)
  const rows: Measure[] = []
  for (const length of BATCHES) {
    const name = `append: batches of ${length}`
    tell(name)
    const lots: Work[] = []
    for (let turn = 0; turn < batches; turn += 1) lots.push(await entered(ground, take(asides, length)))
    rows.push(rateRow({ name, least: LEAST_IN_BATCHES }, lots))
  }
  tell('append: one by one')
  const lots: Work[] = []
  for (let turn = 0; turn < single; turn += 1) lots.push(await entered(ground, take(asides, 1)))
  return [...rows, rateRow({ name: 'append: one by one, on the disk each', least: LEAST_ONE_BY_ONE }, lots)]
}

async function entered({ store }: Ground, changes: readonly Change[]): Promise<Work> {
  const { ms } = await timed(() => store.enter(REL, changes, SECRETARIAT))
  return { entries: changes.length, ms }
}

function take(asides: Iterator<Change>, count: number): readonly Change[] {
  return Array.from({ length: count }, () => asides.next().value)
}

/** Comments, evidence, delays and corrections for documents anywhere, without end. */
function* asidesOf({ seed, documents }: Size): Generator<Change, never> {
  const random = randomOf(seedOf(seed, Date.now()))
  for (;;) yield asideOf(`doc:d${random.whole(documents)}`, { random, sources: ['src:0', 'src:1'] }, signingDay(random))
}
