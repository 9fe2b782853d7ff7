import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { packageFile } from '../../package-files.ts'
import { restageAll } from './restage.ts'
import { StoreError } from './store-error.ts'

export const SCHEMA = 'paygir'

/** What a file leaves to the program: stages follow from rules that are not SQL. */
const AFTER: Readonly<Record<string, (db: Kysely<unknown>) => Promise<void>>> = {
  '000006': restageAll,
  '000008': restageAll,
}

/** The folder with the numbered files. */
export function sqlFolder(): string {
  return packageFile('sql')
}

/** Brings the tables to the newest version. Throws StoreError E_SCHEMA_UNKNOWN. */
export async function migrate(db: Kysely<unknown>): Promise<void> {
  const migrator = new Migrator({ db, provider: numberedFiles(sqlFolder()), migrationTableSchema: SCHEMA })
  const { error } = await migrator.migrateToLatest()
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new StoreError('E_SCHEMA_UNKNOWN', { reason: error.message })
  }
  if (error !== undefined) throw error
}

function numberedFiles(folder: string): MigrationProvider {
  return {
    async getMigrations() {
      const files = (await readdir(folder)).filter((name) => /^[0-9]{6}\.sql$/.test(name))
      return Object.fromEntries(files.map((file) => [basename(file, '.sql'), migrationOf(join(folder, file))]))
    },
  }
}

function migrationOf(path: string): Migration {
  return {
    async up(db) {
      await sql.raw(await readFile(path, 'utf8')).execute(db)
      await AFTER[basename(path, '.sql')]?.(db)
    },
  }
}
