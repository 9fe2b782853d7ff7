import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import Carried, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Where Debian puts its Chromium. */
const OF_THE_SYSTEM = '/usr/bin/chromium'

/** Nothing that a browser does by itself: no updates, no reports, no first-run pages. */
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-pings'],
  ...[
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
  ],
  '--font-render-hinting=none',
]

let opening: Promise<Browser> | null = null

after(async () => {
  const browser = await opening?.catch(() => null)
  await browser?.close()
})

/** One Chromium for all tests of a run: PAYGIR_CHROMIUM, the system's, or the one that a package carries. */
export function testBrowser(): Promise<Browser> {
  opening ??= launch()
  return opening
}

/** The same for a script, which closes it itself. */
export async function launch(): Promise<Browser> {
  const executablePath = await browserPath()
  return chromium.launch({ executablePath, args: ARGS })
}

async function browserPath(): Promise<string> {
  const named = process.env.PAYGIR_CHROMIUM ?? OF_THE_SYSTEM
  if (existsSync(named)) return named
  const path = await Carried.executablePath()
  // The libraries that it needs come with it, but are unpacked in one place alone unless asked for.
  const packages = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@sparticuz', 'chromium', 'bin')
  await inflate(join(packages, 'al2023.tar.br'))
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'))
  return path
}
