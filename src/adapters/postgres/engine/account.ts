import { constants, type Stats } from 'node:fs'
import { access, lchown, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The POSIX user and group that the server runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** "nobody": PostgreSQL refuses to run as root. */
const NOBODY: Account = { uid: 65534, gid: 65534 }

/**
 * Who the server has to run as: null for the user of this process. Root gives way to the folder's owner, so that a
 * folder that a user made stays that user's, and else to nobody.
 */
export async function accountFor(folder: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const { uid, gid } = await stat(folder)
  return uid === 0 ? NOBODY : { uid, gid }
}

/** The first directory on the way to the file or folder, from the top, that the account may not enter; null if none. */
export async function firstClosed(path: string, account: Account | null): Promise<string | null> {
  for (const directory of waysTo(path)) {
    if (!(await mayEnter(directory, account))) return directory
  }
  return null
}

/** Hands the file, or the folder with all that is in it, to the account; links themselves, not what they point to. */
export async function handOver(path: string, account: Account | null): Promise<void> {
  if (!account) return
  await lchown(path, account.uid, account.gid)
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => [])
  await Promise.all(entries.map((entry) => lchown(join(entry.parentPath, entry.name), account.uid, account.gid)))
}

function waysTo(path: string): readonly string[] {
  const above = dirname(path)
  return above === path ? [path] : [...waysTo(above), above]
}

async function mayEnter(directory: string, account: Account | null): Promise<boolean> {
  if (account) return grants(await stat(directory), account)
  return access(directory, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/** The bit for searching a directory (or running a file) that counts for the account: owner, group or others. */
function grants({ uid, gid, mode }: Stats, account: Account): boolean {
  if (uid === account.uid) return (mode & constants.S_IXUSR) !== 0
  if (gid === account.gid) return (mode & constants.S_IXGRP) !== 0
  return (mode & constants.S_IXOTH) !== 0
}
