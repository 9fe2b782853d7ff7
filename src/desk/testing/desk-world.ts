import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { testDatabase } from '../../adapters/postgres/engine/testing/test-database.ts'
import type { RelationshipItem } from '../../register/index.ts'
import { type Opened, openDesk, putSample } from '../folder/index.ts'

/** A data folder with a database of its own, for as long as the test lasts. */
export interface DeskWorld {
  readonly folder: string
  /** Connection string of the database. */
  readonly databaseUrl: string
  /** Opens the folder; what is open is closed with the test. */
  readonly open: () => Promise<Opened>
}

/** The instant at which the clock of the tests stands. */
export const NOW = Date.UTC(2026, 0, 15, 12)

/** In whose name the tests enter things. */
export const AUTHOR = { by: 'tester', party: null, role: 'secretariat' } as const

export async function deskWorld(t: TestContext): Promise<DeskWorld> {
  const all: Opened[] = []
  // Before the database is dropped: whoever comes first is done first.
  t.after(() => Promise.all(all.map(({ close }) => close())))
  const { connection } = await testDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'paygir-desk-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const databaseUrl = connection.connectionString ?? addressOf(connection)
  return {
    folder,
    databaseUrl,
    async open() {
      const world = { clock: () => NOW, random: randomBytes }
      const opened = await openDesk({ folder, databaseUrl, command: 'npm test', ...world })
      all.push(opened)
      return opened
    },
  }
}

/** The sample in a folder of its own, as the secretariat sees it on the day of `NOW`. */
export async function sampleDesk(t: TestContext) {
  const opened = await (await deskWorld(t)).open()
  const rel = await putSample(opened.store, { author: AUTHOR, random: randomBytes })
  const reader = { party: null }
  const relationship = (await opened.store.item(rel, `rel:${rel}`, reader)) as RelationshipItem
  return { ...opened, rel, reader, relationship, today: '2026-01-15' }
}

interface Connection {
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly user?: string | undefined
  readonly password?: unknown
  readonly database?: string | undefined
}

/** A connection to a folder of sockets, or to an address, as a connection string. */
function addressOf({ host = '', port, user = '', password = '', database = '' }: Connection): string {
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(String(password))}`
  return `postgres://${login}@${encodeURIComponent(host)}:${port}/${database}`
}
