import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { seedOf } from '../../random.ts'
import { type FaultRun, type Outcome, type RunContext, slowest, stopwatch } from '../fault-run.ts'
import { NORTH, ORIGIN, SOUTH } from '../ground/changes.ts'
import { createKey } from '../parts.ts'
import { type Keys, simulate } from './world.ts'

export const SIMULATION: FaultRun = {
  name: 'simulation',
  what: 'a log that its keeper forks or shortens: each witness cosigns what it has to, and nothing else',
  rounds: 1000,
  run: simulateOften,
}

export async function simulateOften({ rounds, seed, folder, tell }: RunContext): Promise<Outcome> {
  const keys = await keysIn(folder)
  const failures: string[] = []
  const tally = new Map<string, number>()
  const running = slowest('one world')
  for (let round = 0; round < rounds; round += 1) {
    const world = join(folder, `world-${round}`)
    const elapsed = stopwatch()
    const fault = await simulate({ seed: seedOf(seed, round), keys, folder: world, tally })
    running.add(elapsed())
    if (fault !== null) failures.push(`world ${round}, ${fault}`)
    await rm(world, { recursive: true, force: true })
    tell(round + 1)
  }
  const notes = [[...tally].map(([code, count]) => `${code} × ${count}`).join(', ')]
  return { rounds, failures, worst: running.worst(), notes, skipped: null }
}

async function keysIn(folder: string): Promise<Keys> {
  const key = (file: string, name: string, kind: 'log' | 'witness') =>
    createKey({ file: join(folder, file), name, kind })
  const [log, stranger, ...witnesses] = await Promise.all([
    key('log.key', ORIGIN, 'log'),
    key('stranger.key', ORIGIN, 'log'),
    key('north.key', `${NORTH}.example/witness`, 'witness'),
    key('south.key', `${SOUTH}.example/witness`, 'witness'),
  ])
  return { log, stranger, witnesses }
}
