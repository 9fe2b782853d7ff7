// A process of its own that opens a data folder and enters changes until its input ends. It prints what it is about to do
// and what was acknowledged, a line of JSON each, and each line is out before anything else is done.
import { writeSync } from 'node:fs'
import { randomOf, seedOf } from '../../random.ts'
import { batchOf, OPENING, REL, SECRETARIAT } from '../ground/changes.ts'
import { sourcesOf } from '../ground/sources.ts'
import { EngineError, openEmbedded, openStore, StoreError } from '../parts.ts'
import type { Said } from './said.ts'

const [folder = '', name = '', seedText = '0'] = process.argv.slice(2)
const seed = Number(seedText)
let isTold = false
process.stdin
  .on('data', () => undefined)
  .on('end', () => {
    isTold = true
  })

function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`)
}

/** The code of a failure that a user would be told of; a failure without one is a fault of the program. */
function codeOf(error: unknown): { readonly code: string; readonly stored: string } {
  if (error instanceof StoreError) return { code: error.code, stored: String(error.values.stored ?? 'no') }
  if (error instanceof EngineError) return { code: error.code, stored: 'no' }
  return { code: `without a code: ${error instanceof Error ? error.stack : String(error)}`, stored: 'unknown' }
}

type Store = Awaited<ReturnType<typeof openStore>>

async function write(store: Store, lane: number): Promise<void> {
  const random = randomOf(seedOf(seed, lane))
  for (let number = 0; !isTold; number += 1) {
    const { tag, author, changes } = batchOf(random, `${name}.${lane}.${number}`)
    say({ said: 'trying', tag, count: changes.length })
    try {
      const refs = await store.enter(REL, changes, author)
      say({ said: 'acknowledged', tag, refs: refs.map(({ index, hash }) => [index, hash]) })
    } catch (error) {
      say({ said: 'failed', tag, ...codeOf(error) })
      return
    }
  }
}

async function main(): Promise<void> {
  const database = await openEmbedded({ folder, command: 'faults writer' })
  const store = await openStore({ database, ...sourcesOf(seed) })
  if ((await store.relationships()).length === 0) {
    const { index, hash } = await store.open(OPENING, SECRETARIAT)
    say({ said: 'acknowledged', tag: '', refs: [[index, hash]] })
  }
  say({ said: 'open' })
  const lanes = 1 + randomOf(seed).whole(3)
  await Promise.all(Array.from({ length: lanes }, (_, lane) => write(store, lane)))
  await store.close()
  await database.close()
}

try {
  await main()
  say({ said: 'closed' })
} catch (error) {
  say({ said: 'failed', tag: null, ...codeOf(error) })
}
process.exit()
