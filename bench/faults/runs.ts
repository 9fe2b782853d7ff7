import { CLOCK } from './clock/clock.ts'
import { CUT } from './cut/cut.ts'
import { DISK } from './disk/disk-full.ts'
import type { FaultRun } from './fault-run.ts'
import { FLIPS } from './flips/flips.ts'
import { KILLS } from './kills/kills.ts'
import { TWO } from './second/two-processes.ts'
import { SIMULATION } from './simulation/simulation.ts'

/** In the order in which they are run. */
export const RUNS: readonly FaultRun[] = [KILLS, TWO, FLIPS, DISK, CLOCK, CUT, SIMULATION]
