import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ExchangeError, type ExchangeErrorCode } from '../../exchange/exchange-error.ts'
import { packageFile } from '../../package-files.ts'
import { InputError, type InputErrorCode } from '../input-error.ts'
import type { ChildAnswer } from './child-answer.ts'
import type { DocumentKind } from './document-kind.ts'

export interface DocumentLimits {
  /** After which the child is killed. */
  readonly timeMs: number
  /** Of the heap of the child. */
  readonly heapMb: number
  /** Of all that the child can address, where the system can limit that. */
  readonly addressMb: number
  /** Of the answer. */
  readonly textBytes: number
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  timeMs: 15_000,
  heapMb: 192,
  addressMb: 2500,
  textBytes: 64 * 1024 * 1024,
}

export interface Taken {
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind: DocumentKind
}

/**
 * The text of a document, taken out by a child process that may read nothing but Paygir's own code, write nothing, start
 * nothing and reach no network; it is killed when it takes too long or too much. One child for each core at a time.
 * Throws InputError, ExchangeError (E_ZIP_…, E_XML_DOCTYPE), and the reason of the signal.
 */
export async function documentText(
  taken: Taken,
  signal: AbortSignal | null = null,
  limits: DocumentLimits = DOCUMENT_LIMITS,
): Promise<string> {
  await place()
  try {
    signal?.throwIfAborted()
    return textIn(await outputOf(taken, signal, limits), taken)
  } finally {
    leave()
  }
}

const waiting: (() => void)[] = []
let free = availableParallelism()

async function place(): Promise<void> {
  if (free > 0) free--
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

function leave(): void {
  const next = waiting.shift()
  if (next === undefined) free++
  else next()
}

/** What Node is started with: its code may be read, and nothing else is allowed. */
export function childFlags({ heapMb }: Pick<DocumentLimits, 'heapMb'>): readonly string[] {
  const packages = fileURLToPath(import.meta.resolve('mammoth'))
  const modules = packages.slice(
    0,
    packages.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules${sep}`.length,
  )
  const readable = [
    `${packageFile('src')}${sep}*`,
    `${packageFile('dist')}${sep}*`,
    packageFile('package.json'),
    `${modules}*`,
  ]
  return [
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${heapMb}`,
    '--disallow-code-generation-from-strings',
    '--no-warnings',
  ]
}

function start(kind: DocumentKind, limits: DocumentLimits): ChildProcess {
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
  const child = fileURLToPath(new URL(`./child${extension}`, import.meta.url))
  const command = [process.execPath, ...childFlags(limits), child, kind]
  // Nothing of the environment: the child has no use for secrets.
  const options: SpawnOptions = { stdio: ['pipe', 'pipe', 'ignore'], env: {} }
  if (process.platform === 'win32') return spawn(command[0] ?? '', command.slice(1), { ...options, windowsHide: true })
  const cpuSeconds = Math.ceil(limits.timeMs / 1000) * 2
  const limited = `ulimit -v ${limits.addressMb * 1024} -t ${cpuSeconds} 2>/dev/null; exec "$0" "$@"`
  return spawn('/bin/sh', ['-c', limited, ...command], options)
}

function outputOf({ name, bytes, kind }: Taken, signal: AbortSignal | null, limits: DocumentLimits): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const child = start(kind, limits)
  const parts: Buffer[] = []
  let size = 0
  const end = (why: unknown) => {
    reject(why)
    child.kill('SIGKILL')
  }
  const seconds = limits.timeMs / 1000
  const timer = setTimeout(() => end(new InputError('E_DOCUMENT_TIMEOUT', { name, seconds })), limits.timeMs)
  const callOff = () => end(signal?.reason)
  signal?.addEventListener('abort', callOff, { once: true })
  child.on('error', end)
  // A child that is gone does not take the rest of the document.
  child.stdin?.on('error', () => undefined)
  child.stdout?.on('data', (part: Buffer) => {
    size += part.length
    if (size > limits.textBytes) end(new InputError('E_TOO_BIG', { name, limitBytes: limits.textBytes }))
    else parts.push(part)
  })
  child.on('close', (code) => {
    if (code === 0) resolve(Buffer.concat(parts).toString('utf8'))
    else reject(new InputError('E_DOCUMENT_MEMORY', { name }))
  })
  child.stdin?.end(bytes)
  return promise.finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', callOff)
  })
}

function textIn(output: string, { name }: Taken): string {
  const { text, error, code, values } = JSON.parse(output) as ChildAnswer
  if (text !== undefined) return text
  if (error === 'ExchangeError') throw new ExchangeError(code as ExchangeErrorCode, values)
  throw new InputError(code as InputErrorCode, { ...values, name })
}
