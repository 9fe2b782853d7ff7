import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { loadPostgres } from '../src/adapters/index.ts'
import { dumpSchema } from './schema/dump.ts'

const PATH = join(import.meta.dirname, '..', 'sql', 'schema.dump.sql')

process.exitCode = await main(process.argv.includes('--write'))

/** Makes the tables from the numbered files and compares what came of it with the dump; `--write` renews the dump. */
async function main(isWriting: boolean): Promise<number> {
  const found = await madeSchema()
  if (isWriting) {
    writeFileSync(PATH, found)
    return 0
  }
  const expected = readFileSync(PATH, 'utf8').split('\n')
  const lines = found.split('\n')
  const line = lines.findIndex((text, place) => text !== expected[place])
  if (line === -1 && lines.length === expected.length) return 0
  const place = line === -1 ? lines.length : line
  console.error(`sql/schema.dump.sql:${place + 1}: the numbered files make other tables`)
  console.error(`  dump:  ${expected[place] ?? '(end)'}\n  files: ${lines[place] ?? '(end)'}`)
  console.error('fix: run scripts/dump-schema.ts --write, then read the difference')
  return 1
}

async function madeSchema(): Promise<string> {
  const { openEmbedded, openStore } = await loadPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'paygir-schema-'))
  // The server's own user has to pass through.
  chmodSync(folder, 0o711)
  const database = await openEmbedded({ folder: join(folder, 'data'), command: 'dump-schema' })
  try {
    const store = await openStore({
      database,
      clock: () => '',
      random: (bytes) => new Uint8Array(bytes),
      ids: () => '',
      serverKey: { verifierKey: '' },
    })
    await store.close()
    const client = new Client(database.connection)
    await client.connect()
    return await dumpSchema(client).finally(() => client.end())
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
