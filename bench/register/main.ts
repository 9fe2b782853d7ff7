import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Database } from '../../src/adapters/index.ts'
import { machineLine } from '../machine.ts'
import { type Call, type Part, parseCall, USAGE } from './call.ts'
import { ORIGIN, REL } from './content/plan.ts'
import { type Measure, tableOf } from './figures.ts'
import { type Ground, keysIn, openEmbedded, openStore, serverLine, settle, sourcesOf } from './ground.ts'
import { appends } from './measures/appends.ts'
import { load } from './measures/load.ts'
import { proofs } from './measures/proofs.ts'
import { reads } from './measures/reads.ts'

const EXIT = { ok: 0, missed: 1, usage: 2 } as const
/** What a full verification is asked for. */
const VERIFIED = 100_000

/** Prints a row for each measure; exit code 1 when a target is missed. */
async function main(args: readonly string[]): Promise<number> {
  const call = parseCall(args)
  if (call === null) {
    process.stderr.write(`${USAGE}\n`)
    return EXIT.usage
  }
  const folder = call.keep === null ? mkdtempSync(join(tmpdir(), 'paygir-bench-')) : resolve(call.keep)
  mkdirSync(folder, { recursive: true })
  // The server, which does not run as root, has to pass through.
  chmodSync(folder, 0o711)
  try {
    const rows = await measured(folder, call)
    process.stdout.write(tableOf(rows))
    return rows.some(({ isReached }) => isReached === false) ? EXIT.missed : EXIT.ok
  } finally {
    if (call.keep === null) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function measured(folder: string, call: Call): Promise<readonly Measure[]> {
  const database = await openEmbedded({ folder: join(folder, 'data'), command: 'npm run bench:register' })
  try {
    process.stdout.write(`${machineLine()}\n${await serverLine(database)}\n`)
    process.stdout.write(`${call.documents} documents, ${call.entries} entries, seed ${call.seed}\n\n`)
    return await registerRows({ folder, database, call })
  } finally {
    await database.close()
  }
}

interface Bench {
  readonly folder: string
  readonly database: Database
  readonly call: Call
}

async function registerRows({ folder, database, call }: Bench): Promise<readonly Measure[]> {
  const { documents, entries, seed } = call
  const size = { documents, entries, seed }
  const keys = await keysIn(join(folder, 'keys'))
  const store = await openStore({ database, ...sourcesOf(size, keys) })
  const ground: Ground = { size, store, keys, folder: join(folder, 'keys'), log: () => store.log(REL) }
  try {
    const isThere = (await store.relationships()).some(({ origin }) => origin === ORIGIN)
    const rows: Measure[] = []
    if (!isThere) {
      rows.push(await load(ground, { checkpointAt: Math.min(VERIFIED, entries), tell: progress('load', entries) }))
      await settle(database)
    }
    for (const part of call.parts) rows.push(...(await rowsOfPart(part, ground, call)))
    return rows
  } finally {
    await store.close()
  }
}

async function rowsOfPart(part: Part, ground: Ground, { entries, times }: Call): Promise<readonly Measure[]> {
  const tell = (name: string) => void process.stderr.write(`${name}\n`)
  if (part === 'reads') return reads(ground, { times, tell })
  if (part === 'proofs') {
    return proofs(ground, { entries: Math.min(VERIFIED, entries), verifications: 3, proofs: times, tell })
  }
  if (part === 'appends') return appends(ground, { batches: 20, single: 1000, tell })
  return []
}

/** A line at every tenth of the way. */
function progress(name: string, of: number): (done: number) => void {
  let told = 0
  return (done) => {
    if (Math.floor((done * 10) / of) === told) return
    told = Math.floor((done * 10) / of)
    process.stderr.write(`${name}: ${done} of ${of}\n`)
  }
}

process.exitCode = await main(process.argv.slice(2))
