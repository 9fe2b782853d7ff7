import { setTimeout as pause } from 'node:timers/promises'
import { type Random, randomOf } from '../../random.ts'
import { enterInto, type Ledger } from './ledger.ts'
import { descendantsOf, kill, serverOf } from './processes.ts'
import { startWriter, type WriterProcess } from './writer-process.ts'

const VICTIMS = ['writer', 'server', 'backend', 'writer and server', 'all'] as const
type Victim = (typeof VICTIMS)[number]

/** What is killed, and when. */
export interface Plan {
  readonly victim: Victim
  /** While the store is being opened, or while it is written to. */
  readonly moment: 'opening' | 'writing'
  readonly delayMs: number
}

/** Making a data folder takes about a second, opening one a third of it. */
const OPENING_MS = { first: 1500, later: 450 }
const WRITING_MS = 250
/** How long a writer whose server is gone may take to say so and end. */
const END_LIMIT_MS = 20_000

export function planOf(random: Random, isFirst: boolean): Plan {
  const victim = random.oneOf(VICTIMS)
  if (isFirst || random.next() < 0.25) {
    return { victim, moment: 'opening', delayMs: random.whole(isFirst ? OPENING_MS.first : OPENING_MS.later) }
  }
  return { victim, moment: 'writing', delayMs: random.whole(WRITING_MS) }
}

export interface RoundRequest {
  readonly folder: string
  readonly name: string
  readonly seed: number
  readonly isFirst: boolean
  readonly ledger: Ledger
}

/** What is wrong with how it went, a line each; what is wrong with the data is found by opening them again. */
export async function killRound({ folder, name, seed, isFirst, ledger }: RoundRequest): Promise<readonly string[]> {
  const random = randomOf(seed)
  const plan = planOf(random, isFirst)
  const writer = startWriter(folder, name, seed)
  if (plan.moment === 'writing') await writer.opened
  await pause(plan.delayMs)
  strike(plan.victim, { writer, folder, random })
  const isEnded = await writer.end(END_LIMIT_MS)
  enterInto(ledger, writer.said)
  const { victim, moment, delayMs } = plan
  return [
    ...(isEnded ? [] : [`the writer did not end within ${END_LIMIT_MS} ms`]),
    ...(writer.words() === '' ? [] : [`the writer wrote to stderr: ${writer.words().slice(0, 500)}`]),
    ...oddCodes(writer),
  ].map((line) => `${name} (${victim} while ${moment}, after ${delayMs} ms): ${line}`)
}

interface Field {
  readonly writer: WriterProcess
  readonly folder: string
  readonly random: Random
}

function strike(victim: Victim, { writer, folder, random }: Field): void {
  const self = writer.child.pid ?? 0
  const server = serverOf(folder)
  // Before there is a server, what makes its files stands in for it.
  const ofServer = server === null ? descendantsOf(self) : [server]
  if (victim === 'writer') kill(self)
  if (victim === 'server') for (const pid of ofServer) kill(pid)
  if (victim === 'writer and server') for (const pid of [self, ...ofServer]) kill(pid)
  if (victim === 'all')
    for (const pid of [self, ...ofServer.flatMap((each) => [each, ...descendantsOf(each)])]) kill(pid)
  const backends = server === null ? ofServer : descendantsOf(server)
  if (victim === 'backend' && backends.length > 0) kill(random.oneOf(backends))
}

/** What a writer whose server was killed may say. */
const EXPECTED = /^E_(?:STORE_CONNECTION_LOST|DATABASE_UNREACHABLE|ENGINE_FAILED)$/

function oddCodes({ said }: WriterProcess): readonly string[] {
  return said.flatMap((one) => (one.said === 'failed' && !EXPECTED.test(one.code) ? [one.code] : []))
}
