import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** A Chromium: PAYGIR_CHROMIUM, the system's, or the one that a package carries. Whoever asks for it closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: ARGS })
}

async function browserPath(): Promise<string> {
  const named = process.env.PAYGIR_CHROMIUM ?? OF_THE_SYSTEM
  if (existsSync(named)) return named
  const path = await Carried.executablePath()
  // The libraries that it needs come with it, but are unpacked in one kind of place alone unless asked for.
  const packed = join(import.meta.dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br')
  await inflate(packed)
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'))
  return path
}
