// Plain JavaScript that an old Node understands: it installs what is missing, then starts the rest on Node 26.
// npm skips pre- and post-scripts where `ignore-scripts` is set, so every script in package.json goes through here.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const LOCK = join(ROOT, 'package-lock.json')
/** What npm notes down at the end of every installation that succeeded. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json')

const TEST_FLAGS = ['--test', '--test-isolation=none', '--test-reporter=spec']
const TEST_FILES = ['src', 'scripts', 'tests', 'bench', 'eval'].map((folder) => `${folder}/**/*.test.ts`)

const [task = 'start', ...args] = process.argv.slice(2)
if (isStale()) install()
await perform(task, args)

/** True when node_modules is absent, unfinished, or holds other packages than the lock file asks for. */
function isStale() {
  if (!existsSync(INSTALLED)) return true
  if (statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return false
  // A fresh checkout also makes the lock file newer: what it says decides.
  if (!holdsWhatIsLocked(packagesOf(LOCK), packagesOf(INSTALLED))) return true
  utimesSync(INSTALLED, new Date(), new Date())
  return false
}

function packagesOf(lockFile) {
  return Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages).filter(([path]) => path !== '')
}

/** Optional packages may be absent (they are for other platforms); everything that is present is the locked one. */
function holdsWhatIsLocked(locked, installed) {
  const present = new Map(installed)
  const known = new Set(locked.map(([path]) => path))
  const same = ([path, wanted]) =>
    present.has(path) ? present.get(path).integrity === wanted.integrity : wanted.optional === true
  return locked.every(same) && installed.every(([path]) => known.has(path))
}

function install() {
  process.stderr.write('paygir: installing…\n')
  // The Node that runs npm, and not the one in node_modules, which is about to be replaced.
  const [program, first] = process.env.npm_execpath
    ? [process.env.npm_node_execpath ?? process.execPath, [process.env.npm_execpath]]
    : ['npm', []]
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const done = spawnSync(program, [...first, ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: first.length === 0 && process.platform === 'win32',
  })
  if (done.status === 0) return
  process.stderr.write(
    'paygir: the packages could not be installed\n' +
      'fix: see the lines above, then run `npm ci` yourself\n' +
      'code: E_INSTALL_FAILED\n',
  )
  process.exit(1)
}

async function perform(task, args) {
  const here = process.env.INIT_CWD ?? process.cwd()
  const { runOnNode26 } = await import('../bin/node-26.js')
  process.env.NODE_COMPILE_CACHE ??= join(ROOT, 'node_modules', '.cache', 'compile')
  if (task === 'start') {
    // Files are meant from where npm was called, and npm itself moves to the package's folder.
    process.chdir(here)
    runOnNode26([join(ROOT, 'scripts', 'start.ts'), ...args])
  } else if (task === 'test') {
    process.chdir(ROOT)
    runOnNode26([...TEST_FLAGS, ...testArguments(args, here)])
  } else if (task === 'run' && args.length > 0) {
    process.chdir(here)
    runOnNode26([join(ROOT, args[0]), ...args.slice(1)])
  } else {
    process.stderr.write('usage: node scripts/bootstrap.js start [ARGUMENT…] | test [FILE…] | run SCRIPT [ARGUMENT…]\n')
    process.exitCode = 2
  }
}

/** Flags pass through; named files, from where npm was called, stand in for all test files. */
function testArguments(args, here) {
  const flags = args.filter((arg) => arg.startsWith('-'))
  const files = args.filter((arg) => !arg.startsWith('-')).map((file) => resolve(here, file))
  return [...flags, ...(files.length > 0 ? files : TEST_FILES)]
}
