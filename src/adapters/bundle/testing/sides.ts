import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Change, LogStore, RegisterStore } from '../../../register/index.ts'
import { factsOf } from '../../../register/testing/index.ts'
import { createKey, type SigningKey } from '../../keys/index.ts'
import { writeBundle } from '../archive/write-bundle.ts'
import { makeCheckpoint } from '../checkpoint/make-checkpoint.ts'

export const AUTHOR = { by: 'secretariat', party: null, role: 'secretariat' } as const
export const AT = new Date('2026-03-01T06:30:00Z')

/** A folder that goes with the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paygir-log-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The side that keeps the log. */
export interface Keeper {
  readonly store: RegisterStore
  readonly rel: string
  readonly log: LogStore
  readonly folder: string
  readonly key: SigningKey
  enter(...changes: readonly Change[]): Promise<void>
  checkpoint(): Promise<void>
  bundle(since?: number): Promise<Uint8Array>
}

/** A register of North and South, opened and with nothing else in it, and the key of its log. */
export async function aKeeper(t: TestContext, store: RegisterStore, rel: string): Promise<Keeper> {
  const folder = await temporaryFolder(t)
  const origin = `log.example/${rel}`
  const key = await createKey({ file: join(folder, 'log.key'), name: origin, kind: 'log' })
  await store.open({ rel, origin, facts: factsOf('relationship') }, AUTHOR)
  const log = await store.log(rel)
  const kept = (hash: string) => store.kept(rel, hash)
  return {
    ...{ store, rel, log, folder, key },
    async enter(...changes) {
      for (const change of changes) await store.enter(rel, [change], { ...AUTHOR, party: change.party })
    },
    async checkpoint() {
      await makeCheckpoint({ log, key, folder, at: AT.toISOString() })
    },
    async bundle(since = 0) {
      return Buffer.concat(await Array.fromAsync(writeBundle({ rel, log, logKey: key.key, kept }, { since })))
    },
  }
}

/** A comment on the relationship, the smallest change there is. */
export function aComment(rel: string, text: string): Change {
  return { type: 'comment.add', obj: `rel:${rel}`, party: null, body: { text, language: 'en' } }
}
