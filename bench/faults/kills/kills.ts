import { join } from 'node:path'
import { seedOf } from '../../random.ts'
import { type FaultRun, type Outcome, type RunContext, slowest } from '../fault-run.ts'
import { type Ledger, newLedger } from './ledger.ts'
import { killRound } from './round.ts'
import { verify } from './verify.ts'

/** After so many rounds a new folder is begun, whose making is killed as well. */
const ROUNDS_PER_FOLDER = 25
/** Rounds at the beginning of a folder in which it may not be made yet. */
const FIRST_ROUNDS = 3
/** Every so many rounds the recovery from the last kill is itself killed. */
const KILLED_AGAIN = 4

export const KILLS: FaultRun = {
  name: 'kills',
  what: 'writer, server or both killed with -9: what was acknowledged is there',
  rounds: 200,
  run,
}

async function run({ rounds, seed, folder, tell }: RunContext): Promise<Outcome> {
  const failures: string[] = []
  const opening = slowest('opening and a first entry after a kill')
  const codes = new Map<string, number>()
  let acknowledged = 0
  let entries = 0
  for (let round = 0; round < rounds; ) {
    const data = join(folder, `data-${round}`)
    const ledger = newLedger()
    let inFolder = 0
    for (; inFolder < ROUNDS_PER_FOLDER && round < rounds; inFolder += 1, round += 1) {
      const name = `k${round}`
      const of = seedOf(seed, round)
      failures.push(...(await killRound({ folder: data, name, seed: of, isFirst: inFolder < FIRST_ROUNDS, ledger })))
      tell(round + 1)
      if (round % KILLED_AGAIN === KILLED_AGAIN - 2 && round + 1 < rounds) continue
      const verified = await verify(data, ledger, of)
      opening.add(verified.openedMs)
      entries = verified.entries
      failures.push(...verified.failures.map((line) => `${name}: ${line}`))
    }
    acknowledged += ledger.acknowledged.size
    countInto(codes, ledger)
  }
  const told = [...codes].map(([code, count]) => `${code} × ${count}`).join(', ')
  const notes = [
    `${acknowledged} entries acknowledged and found again; ${entries} in the last folder`,
    `writers that were left without a server said: ${told || 'nothing'}`,
  ]
  return { rounds, failures, worst: opening.worst(), notes, skipped: null }
}

function countInto(codes: Map<string, number>, { failed }: Ledger): void {
  for (const [code, count] of failed) codes.set(code, (codes.get(code) ?? 0) + count)
}
