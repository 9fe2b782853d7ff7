import { type Random, randomOf, seedOf } from '../../random.ts'
import { type FaultRun, type Outcome, type RunContext, slowest, stopwatch } from '../fault-run.ts'
import { twoSides } from '../ground/two-sides.ts'
import { openEmbedded } from '../parts.ts'
import { intrude } from './database.ts'
import { dumpTarget } from './dump.ts'
import { fileTargets } from './files.ts'
import { tableTargets } from './tables.ts'
import type { Target, Verdict } from './target.ts'

export const FLIPS: FaultRun = {
  name: 'flips',
  what: 'one byte changed anywhere: detected, or nothing rests on it',
  rounds: 10_000,
  run,
}

async function run(context: RunContext): Promise<Outcome> {
  const { folder, seed } = context
  const database = await openEmbedded({ folder: `${folder}/data`, command: 'faults' })
  try {
    const sides = await twoSides(database.connection, folder, seed)
    const intruder = await intrude(sides)
    try {
      const targets = [
        ...(await fileTargets(sides)),
        ...(await tableTargets(sides, intruder)),
        await dumpTarget(sides, intruder),
      ]
      return await flipAll(targets, context)
    } finally {
      await intruder.close()
      await sides.store.close()
    }
  } finally {
    await database.close()
  }
}

/** Flips as many bytes as there are rounds, and counts what has become of them. */
export async function flipAll(
  targets: readonly Target[],
  { rounds, seed, tell }: Pick<RunContext, 'rounds' | 'seed' | 'tell'>,
): Promise<Outcome> {
  const failures: string[] = []
  const tallies = new Map<string, number>()
  const looking = slowest('one flip and all that looks for it')
  const weighted = targets.flatMap((target) => Array.from({ length: target.weight }, () => target))
  for (let round = 0; round < rounds; round += 1) {
    const random: Random = randomOf(seedOf(seed, round))
    const target = random.oneOf(weighted)
    const elapsed = stopwatch()
    const verdict = await target.flip(random)
    looking.add(elapsed())
    const told = tally(target, verdict)
    tallies.set(told, (tallies.get(told) ?? 0) + 1)
    if ('undetected' in verdict) failures.push(`flip ${round}, ${target.name}: ${verdict.undetected}`)
    tell(round + 1)
  }
  const notes = [...tallies]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([told, count]) => `${told}: ${count}`)
  return { rounds, failures, worst: looking.worst(), notes, skipped: null }
}

function tally({ name }: Target, verdict: Verdict): string {
  if ('detected' in verdict) return `${name}: detected`
  return 'harmless' in verdict ? `${name}: harmless (${verdict.harmless})` : `${name}: UNDETECTED`
}
