import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { loadBackup } from '../../adapters/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { fileBytes, writeWhole } from '../file-bytes.ts'
import { cite, paragraph, say } from '../page/entry.ts'
import { filled } from '../page/filled.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { withOpened } from '../workspace/workspace.ts'

/** The folder with the key of the logs. */
const KEYS = 'keys'
/** Files that say whom a log trusts. */
const POLICY = /^policy-[a-z0-9-]+\.txt$/

/** `paygir backup FILE`: every register, its attachments and its keys, in one file. Returns the exit code. */
export async function backupCommand(args: Arguments, session: Session): Promise<number> {
  const path = resolve(args.words[0] ?? '')
  return withOpened(args, session, async ({ store, folder }) => {
    const all = await store.relationships()
    const snapshots = []
    for (const { rel } of all) snapshots.push(await store.snapshot(rel))
    const { writeBackup } = await loadBackup()
    const chunks = writeBackup({ snapshots, files: await keptFiles(folder) })
    const bytes = await writeWhole({ path, chunks, replaces: args.options.yes === true, isSecret: true })
    const { page } = session.words.exchange
    const values = { path, registers: session.words.digits(all.length), size: session.words.size(bytes) }
    print(
      {
        data: () => ({ path, bytes, registers: all.map(({ rel, size }) => ({ rel, size })) }),
        page: () => [paragraph(0, filled(page.backedUp, values)), paragraph(0, [say(page.backupSecret, 'warning')])],
      },
      args,
      session,
    )
    return EXIT.ok
  })
}

/** `paygir restore FILE`: registers that the folder does not have yet. Returns the exit code. */
export async function restoreCommand(args: Arguments, session: Session): Promise<number> {
  const path = resolve(args.words[0] ?? '')
  const { readBackup } = await loadBackup()
  const { snapshots, files } = await readBackup(await fileBytes(path))
  return withOpened(args, session, async ({ store, folder }) => {
    const known = (await store.relationships()).map(({ rel }) => rel)
    const taken = snapshots.find(({ rel }) => known.includes(rel))
    if (taken !== undefined) throw new UsageError('E_NOT_EMPTY', { folder, rel: taken.rel })
    for (const snapshot of snapshots) await store.restore(snapshot)
    await putBack(files, folder, known.length === 0)
    const { page } = session.words.exchange
    print(
      {
        data: () => ({ folder, registers: snapshots.map(({ rel, leaves }) => ({ rel, size: leaves.length })) }),
        page: () =>
          snapshots.map(({ rel, leaves }) =>
            paragraph(0, [
              cite(rel, 'cue'),
              say('  '),
              ...filled(page.restored, { size: session.words.digits(leaves.length) }),
            ]),
          ),
      },
      args,
      session,
    )
    return EXIT.ok
  })
}

/** What of the data folder belongs to the registers, beside the database. */
async function keptFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const namesIn = async (path: string) => (await readdir(path).catch(() => [])).sort()
  const policies = (await namesIn(folder)).filter((name) => POLICY.test(name))
  const keys = (await namesIn(join(folder, KEYS))).map((name) => `${KEYS}/${name}`)
  const files = new Map<string, Uint8Array>()
  for (const name of [...keys, ...policies]) files.set(name, await readFile(join(folder, ...name.split('/'))))
  return files
}

/** Into a folder that held no register: its keys become those of the backup. */
async function putBack(files: ReadonlyMap<string, Uint8Array>, folder: string, isEmpty: boolean): Promise<void> {
  for (const [name, bytes] of files) {
    const path = join(folder, ...name.split('/'))
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(path, bytes, { mode: 0o600, flag: isEmpty ? 'w' : 'wx' }).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}
