import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'paygir.js')
const PATIENCE_MS = 120_000

/** The application in a process of its own, as its users have it. */
export interface Served {
  /** `http://127.0.0.1:…` */
  readonly origin: string
  /** Bytes of memory that the process holds now; NaN where the system does not say. */
  readonly memory: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Serves the data folder, with further arguments of `paygir serve`. */
export async function serve(folder: string, args: readonly string[] = []): Promise<Served> {
  const all = [PROGRAM, 'serve', '--data', folder, '--port', '0', '--json', ...args]
  const child = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) {
    clearTimeout(timer)
    const { address } = JSON.parse(line) as { readonly address: string }
    return {
      origin: new URL(address).origin,
      memory: () => memoryOf(child.pid ?? 0),
      async close() {
        child.kill('SIGTERM')
        await ended
      },
    }
  }
  throw new Error('the application did not start')
}

/** The proc file system of Linux says it in kilobytes. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kilobytes] = /^VmRSS:\s+([0-9]+) kB$/m.exec(status) ?? []
  return kilobytes === undefined ? Number.NaN : Number(kilobytes) * 1024
}

/** The register that is served: its code, and those of its sides. */
export async function registerOf({ origin }: Pick<Served, 'origin'>) {
  const session = (await (await fetch(`${origin}/api/v1/session`)).json()) as SessionAnswer
  const [first] = session.relationships
  if (first === undefined) throw new Error('the folder holds no register')
  return { rel: first.rel, parties: first.parties.map(({ code }) => code) }
}

interface SessionAnswer {
  readonly relationships: readonly { readonly rel: string; readonly parties: readonly { readonly code: string }[] }[]
}

/** Ids of its documents, a thousand at the most. */
export async function documentsOf({ origin }: Pick<Served, 'origin'>, rel: string): Promise<readonly string[]> {
  const response = await fetch(`${origin}/api/v1/relationships/${rel}/items?kind=document&limit=1000`)
  const { rows } = (await response.json()) as { rows: { item: string }[] }
  return rows.map(({ item }) => item)
}
