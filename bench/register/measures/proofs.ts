import { parseVerifierKey, policyOfLog } from '../../../src/log/index.ts'
import type { LogStore } from '../../../src/register/index.ts'
import { randomOf, seedOf } from '../../random.ts'
import { REL } from '../content/plan.ts'
import { type Measure, onceRow, timed, timesRow } from '../figures.ts'
import { checkProof, type Ground, proveEntry, verifyLog } from '../ground.ts'

const VERIFY_LIMIT_MS = 5000
const PROOF_LIMIT_MS = 2

export interface ProofOptions {
  /** How many of the first entries are verified, as if the log had no others. */
  readonly entries: number
  readonly verifications: number
  readonly proofs: number
  readonly tell: (name: string) => void
}

/** Rows for verifying the log as `paygir log verify` does, for single proofs, and for `paygir log check`. */
export async function proofs(ground: Ground, options: ProofOptions): Promise<readonly Measure[]> {
  const { entries, tell } = options
  tell('log verify')
  const log = await ground.log()
  const logKey = parseVerifierKey(ground.keys.log.verifierKey)
  const took: number[] = []
  let signed = 0
  for (let turn = 0; turn < options.verifications; turn += 1) {
    const { ms, result } = await timed(() => verifyLog({ log: firstOf(log, entries), logKey, witnesses: [] }))
    took.push(ms)
    signed = result.signedEntries
  }
  const note = `${signed} entries are signed`
  const verify = onceRow({ name: `log verify of ${entries} entries`, limitMs: VERIFY_LIMIT_MS, note }, took)
  return [verify, ...(await single(ground, log, options)), await check(ground, tell)]
}

/** The log as it was when it had so many entries. */
function firstOf(log: LogStore, entries: number) {
  return {
    size: async () => Math.min(entries, await log.size()),
    checkpoints: async () => (await log.checkpoints()).filter(({ size }) => size <= entries),
    leaves: log.leaves,
    nodes: log.nodes,
  }
}

async function single({ size, keys }: Ground, log: LogStore, options: ProofOptions): Promise<readonly Measure[]> {
  options.tell('proofs')
  const random = randomOf(seedOf(size.seed, 3))
  const policy = policyOfLog(parseVerifierKey(keys.log.verifierKey))
  const covered = (await log.latest())?.size ?? 0
  const [made, verified, both]: [number[], number[], number[]] = [[], [], []]
  for (let turn = 0; turn < options.proofs; turn += 1) {
    const index = random.whole(covered)
    const proof = await timed(() => proveEntry(log, index))
    const begun = performance.now()
    const proved = checkProof(proof.result, policy)
    const ms = performance.now() - begun
    if (proved.index !== index) throw new Error(`the proof of entry ${index} is of entry ${proved.index}`)
    made.push(proof.ms)
    verified.push(ms)
    both.push(proof.ms + ms)
  }
  return [
    timesRow({ name: 'proof: made', limitMs: null }, made),
    timesRow({ name: 'proof: verified', limitMs: null }, verified),
    timesRow({ name: 'proof: made and verified', limitMs: PROOF_LIMIT_MS }, both),
  ]
}

async function check({ store }: Ground, tell: ProofOptions['tell']): Promise<Measure> {
  tell('log check')
  const { ms, result } = await timed(() => store.check(REL))
  if (result.length > 0) throw new Error(`the check finds ${JSON.stringify(result.slice(0, 3))}`)
  return onceRow({ name: 'log check: all rebuilt and compared', limitMs: null }, [ms])
}
