import { mkdir, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { systemCode } from '../../keys/durable-file.ts'
import { BundleError } from '../bundle-error.ts'

/**
 * Does the work while nobody else of this machine works on the mirror. What a process left that has died is taken over.
 * Throws BundleError E_MIRROR_IN_USE with the `pid` of who works on it, and what the work throws.
 */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'lock')
  await take(file)
  try {
    return await work()
  } finally {
    await unlink(file).catch(() => undefined)
  }
}

const TRIES = 3

async function take(file: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    if (await made(file)) return
    const pid = await holderOf(file)
    if (tries === TRIES || (pid !== null && isAlive(pid))) {
      throw new BundleError('E_MIRROR_IN_USE', { file, pid: pid ?? 0 })
    }
    // Looked at again, so that a lock which somebody has just taken over is not taken away.
    if ((await holderOf(file)) === pid) await unlink(file).catch(() => undefined)
  }
}

async function made(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(`${process.pid}\n`)
    await handle.close()
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Null when there is no lock any more, or it was not written to the end. */
async function holderOf(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return /^[1-9][0-9]*\n$/.test(text) ? Number(text) : null
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}
