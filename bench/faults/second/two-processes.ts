import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type FaultRun, type Outcome, type RunContext, slowest, stopwatch } from '../fault-run.ts'
import { openEmbedded } from '../parts.ts'

/** How soon the second one has to refuse, from the start of its process. */
const LIMIT_MS = 1000
/** Every so many rounds two processes race for a folder that nobody holds. */
const RACE_EVERY = 10
const FIRST = 'faults first'

export const TWO: FaultRun = {
  name: 'two',
  what: 'a second process on a data folder refuses within 1 s and says who holds it',
  rounds: 100,
  run,
}

async function run({ rounds, folder, tell }: RunContext): Promise<Outcome> {
  const data = join(folder, 'data')
  const whole = slowest('from the start of the second process to its word')
  const refusing = slowest('')
  const failures: string[] = []
  const races: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const database = await openEmbedded({ folder: data, command: FIRST })
    try {
      const elapsed = stopwatch()
      const second = startOpener(data, 'faults second')
      const answer = await second.answer
      const tookMs = elapsed()
      whole.add(tookMs)
      refusing.add(answer.tookMs)
      await second.end()
      const holder = { pid: process.pid, command: FIRST }
      failures.push(...faultsOf(answer, tookMs, holder).map((fault) => `round ${round}: ${fault}`))
    } finally {
      await database.close()
    }
    if (round % RACE_EVERY === 0) races.push(...(await race(data)).map((fault) => `race ${round}: ${fault}`))
    tell(round + 1)
  }
  const notes = [
    `the refusal itself took ${refusing.worst()?.ms.toFixed(0)} ms at most, the rest is the start of Node`,
    `${Math.ceil(rounds / RACE_EVERY)} races for a free folder: one process had it, the other was told who`,
  ]
  return { rounds, failures: [...failures, ...races], worst: whole.worst(), notes, skipped: null }
}

/** What is wrong with a refusal, a line each. */
export function faultsOf({ opened, code, values }: Answer, tookMs: number, holder: Holder): readonly string[] {
  if (opened) return ['it has opened a folder that is in use']
  if (code !== 'E_DATA_FOLDER_IN_USE') return [`it was told ${code}`]
  const { pid, command, since } = values ?? {}
  const isNamed = pid === holder.pid && command === holder.command && since !== undefined
  return [
    ...(isNamed ? [] : [`it was told of another holder: ${JSON.stringify(values)}`]),
    ...(tookMs <= LIMIT_MS ? [] : [`it took ${tookMs.toFixed(0)} ms`]),
  ]
}

/** Two processes begin at once. How long the one waits for the other to open is not the question here. */
async function race(folder: string): Promise<readonly string[]> {
  const openers = ['one', 'other'].map((command) => startOpener(folder, `faults ${command}`))
  const answers = await Promise.all(openers.map(({ answer }) => answer))
  const winner = answers.findIndex(({ opened }) => opened)
  const [loser = { opened: true, tookMs: 0 }] = answers.filter((_, place) => place !== winner)
  const holder = { pid: openers[winner]?.child.pid, command: `faults ${['one', 'other'][winner]}` }
  const faults = winner < 0 ? ['neither has opened it'] : faultsOf(loser, 0, holder)
  await Promise.all(openers.map(({ end }) => end()))
  return faults
}

interface Holder {
  readonly pid: number | undefined
  readonly command: string
}

/** How an attempt to open went. */
export interface Answer {
  readonly opened: boolean
  readonly tookMs: number
  readonly code?: string
  readonly values?: Readonly<Record<string, string | number>>
}

interface Opener {
  readonly child: ChildProcess
  readonly answer: Promise<Answer>
  /** Lets it go, and waits until it has. */
  readonly end: () => Promise<unknown>
}

function startOpener(folder: string, command: string): Opener {
  const program = join(import.meta.dirname, 'opener.ts')
  const child = spawn(process.execPath, [program, folder, command], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.on('error', () => undefined)
  const closed = once(child, 'close')
  const said = once(child.stdout, 'data').then(([chunk]) => JSON.parse(String(chunk)) as Answer)
  const silent = closed.then((): Answer => ({ opened: false, tookMs: 0, code: 'nothing at all' }))
  const end = () => {
    child.stdin.end()
    return closed
  }
  return { child, answer: Promise.race([said, silent]), end }
}
