import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type Entry, sha256, toHex, toUtf8 } from '../../../log/index.ts'
import type { Change } from '../../../register/index.ts'
import { factsOf } from '../../../register/testing/index.ts'
import { createKey, type SigningKey } from '../../keys/index.ts'
import { writeBundle } from '../archive/write-bundle.ts'
import { makeCheckpoint } from '../checkpoint/make-checkpoint.ts'
import { REL, type WrittenLog, writtenLog } from './written-log.ts'

export const AT = new Date('2026-03-01T06:30:00Z')

/** A folder that goes with the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paygir-log-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A comment on the relationship, the smallest change there is. */
export function aComment(rel: string, text: string): Change {
  return { type: 'comment.add', obj: `rel:${rel}`, party: null, body: { text, language: 'en' } }
}

/** The side that keeps the log, without a database: its log takes whatever it is given. */
export interface WrittenSide {
  readonly log: WrittenLog
  readonly folder: string
  readonly key: SigningKey
  /** Keys of the parties. */
  readonly signers: Readonly<Record<string, SigningKey>>
  checkpoint(): Promise<void>
  /** An entry about the relationship that comes next. */
  entryWith(some: Partial<Entry>): Uint8Array
  keepText(text: string): string
  readonly kept: ReadonlyMap<string, Uint8Array>
}

/** A log with so many entries: the opening and comments. */
export async function aWrittenSide(
  t: TestContext,
  entries = 1,
  origin = 'log.example/north-south',
): Promise<WrittenSide> {
  const folder = await temporaryFolder(t)
  const [key, north, south] = await Promise.all([
    createKey({ file: join(folder, 'log.key'), name: origin, kind: 'log' }),
    createKey({ file: join(folder, 'north.key'), name: 'north.example', kind: 'party' }),
    createKey({ file: join(folder, 'south.key'), name: 'south.example', kind: 'party' }),
  ])
  const kept = new Map<string, Uint8Array>()
  const log = writtenLog(origin)
  openRegister(log)
  for (let count = 1; count < entries; count += 1) log.add(aComment(REL, `comment ${count}`))
  return {
    ...{ log, folder, key, signers: { north, south }, kept },
    checkpoint: async () => void (await makeCheckpoint({ log, key, folder, at: AT.toISOString() })),
    entryWith(some) {
      const copy = writtenLog(origin)
      for (const leaf of log.leavesSoFar) copy.addBytes(leaf)
      copy.add(aComment(REL, 'one more'), { prev: log.headOf(`rel:${REL}`), ...some })
      return copy.leavesSoFar.at(-1) ?? new Uint8Array(0)
    },
    keepText(text) {
      const hash = `sha256:${toHex(sha256(toUtf8(text)))}`
      kept.set(hash, toUtf8(text))
      return hash
    },
  }
}

/** The first entry of the relationship of North and South. */
export function openRegister(log: WrittenLog): void {
  log.add({ type: 'relationship.open', obj: `rel:${REL}`, party: null, body: factsOf('relationship') })
}

export async function bundleOf(
  { log, key, kept }: Pick<WrittenSide, 'log' | 'key' | 'kept'>,
  since = 0,
): Promise<Uint8Array> {
  const source = { rel: REL, log, logKey: key.key, kept: async (hash: string) => kept.get(hash) ?? null }
  return Buffer.concat(await Array.fromAsync(writeBundle(source, { since })))
}
