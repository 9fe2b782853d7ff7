import { SETUP_MS } from '../../access/index.ts'
import { packageFile, packageVersion } from '../../adapters/index.ts'
import type { Opened } from '../../desk/folder/index.ts'
import {
  type Pages,
  type Proxies,
  proxiesOf,
  readPages,
  type Served,
  serveApp,
  singleSignOnSettings,
  USUAL_PORT,
} from '../../server/index.ts'
import { fill, type Values } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { jsonText } from '../output/json-text.ts'
import { prompt } from '../register/prompt.ts'
import { putSampleIn } from '../register/put-sample-in.ts'
import type { Session } from '../session.ts'
import type { ServeLabel } from '../words/words.ts'
import { folderOf, withOpened } from '../workspace/workspace.ts'
import { forgetAddress, noteAddress, runningAddress } from './running-file.ts'

const HOUR_MS = 3_600_000

/**
 * `paygir serve`: the application, until the program is told to end. On a terminal it takes commands meanwhile. Where the
 * folder is being served already, prints that address. Returns the exit code. Throws UsageError.
 */
export async function serveCommand(args: Arguments, session: Session): Promise<number> {
  const folder = folderOf(args, session.io)
  const accounts = args.options.accounts === true
  const proxies = proxiesIn(args, session)
  const options = { port: portOf(args), host: textOf(args, 'host') ?? '127.0.0.1', accounts, proxies }
  const pages = await builtPages()
  try {
    return await withOpened(args, session, (opened) => serveOpened(opened, { args, session, ...pages, ...options }))
  } catch (error) {
    const address = isInUse(error) ? await runningAddress(folder) : null
    if (address === null) throw error
    tell({ address, lines: [['already', { address }]] }, args, session)
    return EXIT.ok
  }
}

interface Serving extends Pages {
  readonly args: Arguments
  readonly session: Session
  readonly host: string
  readonly port: number
  readonly accounts: boolean
  readonly proxies: Proxies
}

async function serveOpened(opened: Opened, { args, session, ...options }: Serving): Promise<number> {
  const { io } = session
  const isFirst = (await opened.store.relationships()).length === 0
  if (isFirst) await putSampleIn(opened, args, session)
  const { clock, random, account } = io
  const world = { clock, random, version: packageVersion(), userName: textOf(args, 'by') ?? account.name }
  const names = (textOf(args, 'names') ?? '').split(',').filter((name) => name !== '')
  const singleSignOn = singleSignOnSettings(io.env)
  const listening = await serveApp({ desk: opened, names, singleSignOn, ...options, ...world })
  const off = io.onStop(() => void end(listening, opened.folder))
  try {
    await noteAddress(opened.folder, listening.address)
    const { address, port, isOther, setupLink } = listening
    const lines: (readonly [ServeLabel, Values])[] = [['at', { address }]]
    if (isOther) lines.push(['otherPort', { wanted: options.port, port }])
    if (setupLink !== null) lines.push(['setup', { link: setupLink, hours: SETUP_MS / HOUR_MS }])
    if (isFirst) lines.push(['sample', {}])
    const isPrompt = io.keyboard !== null && args.options.json !== true
    lines.push(['end', {}])
    tell({ address, lines }, args, session)
    return isPrompt ? await prompt(session, listening.desk, args) : await new Promise<number>(() => undefined)
  } finally {
    off()
    await end(listening, opened.folder)
  }
}

async function end(listening: Served, folder: string): Promise<void> {
  await Promise.all([listening.close(), forgetAddress(folder)])
}

/** What is told, of which programs get the address alone. */
interface Told {
  readonly address: string
  readonly lines: readonly (readonly [ServeLabel, Values])[]
}

function tell({ address, lines }: Told, { options }: Arguments, { io, words }: Session): void {
  if (options.json === true) io.stdout.write(`${jsonText({ address })}\n`)
  else for (const [label, values] of lines) io.stdout.write(`${fill(words.serve[label], values)}\n`)
}

/** What Node says of a folder, and of a module, that is not there. */
const NOT_THERE = new Set(['ENOENT', 'ERR_MODULE_NOT_FOUND'])

/** Throws UsageError E_PAGES_NOT_BUILT. */
async function builtPages(): Promise<Pages> {
  const folder = packageFile('dist')
  try {
    return await readPages(folder)
  } catch (error) {
    if (!NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    throw new UsageError('E_PAGES_NOT_BUILT', { folder })
  }
}

function portOf(args: Arguments): number {
  const text = textOf(args, 'port')
  if (text === null) return USUAL_PORT
  const port = Number(text)
  if (/^[0-9]{1,5}$/.test(text) && port <= 65_535) return port
  throw new UsageError('E_BAD_VALUE', { option: '--port', word: text, suggestion: '', accepted: '0 … 65535' })
}

/** Throws UsageError E_BAD_VALUE. */
function proxiesIn(args: Arguments, { io }: Session): Proxies {
  const list = textOf(args, 'proxy')
  try {
    return proxiesOf(list ?? io.env.PAYGIR_PROXY ?? '')
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const option = list === null ? 'PAYGIR_PROXY' : '--proxy'
    const accepted = '10.0.0.5, 192.168.7.0/24, fd00::/8'
    throw new UsageError('E_BAD_VALUE', { option, word: error.message, suggestion: '', accepted })
  }
}

function textOf({ options }: Arguments, name: 'port' | 'host' | 'names' | 'proxy' | 'by'): string | null {
  const value = options[name]
  return typeof value === 'string' && value !== '' ? value : null
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'E_DATA_FOLDER_IN_USE'
}
