import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Says in the data folder where it is being served, for a second start. */
const NAME = 'serving.json'

export async function noteAddress(folder: string, address: string): Promise<void> {
  await writeFile(join(folder, NAME), `${JSON.stringify({ address })}\n`, { mode: 0o600 })
}

export async function forgetAddress(folder: string): Promise<void> {
  await rm(join(folder, NAME), { force: true })
}

/** Where the folder is being served; null when nobody answers there: a killed server leaves its note behind. */
export async function runningAddress(folder: string): Promise<string | null> {
  try {
    const { address } = JSON.parse(await readFile(join(folder, NAME), 'utf8')) as { readonly address: string }
    const answer = await fetch(new URL('api/v1/session', address), { signal: AbortSignal.timeout(2000) })
    return answer.ok ? address : null
  } catch {
    return null
  }
}
