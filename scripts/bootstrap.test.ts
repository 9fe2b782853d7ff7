import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Stands in for npm: notes down what it would have installed, unless told to fail. */
const NPM = `
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
if (readFileSync('package-lock.json', 'utf8').includes('broken')) { console.error('npm error'); process.exit(1) }
mkdirSync('node_modules', { recursive: true })
copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
console.log('added 2 packages')
`
const PROGRAM = 'console.log(JSON.stringify({ args: process.argv.slice(2), folder: process.cwd() }))'

/** Stands in for what builds the pages: they are as they should be. */
const BUILDER = 'export async function buildWebWhenStale() {}'

type Packages = Readonly<Record<string, { readonly integrity: string; readonly optional?: true }>>

const LOCKED: Packages = { a: { integrity: 'sha-a' }, b: { integrity: 'sha-b', optional: true } }
const HERE: Packages = { a: { integrity: 'sha-a' } }

const CASES: readonly {
  readonly name: string
  readonly installed: Packages | null
  /** Whether the lock file is younger than the installation. */
  readonly changed: boolean
  readonly installs: boolean
}[] = [
  { name: 'a fresh clone', installed: null, changed: false, installs: true },
  { name: 'an installation younger than the lock file', installed: HERE, changed: false, installs: false },
  { name: 'a lock file that is younger but asks for the same', installed: HERE, changed: true, installs: false },
  {
    name: 'a lock file that asks for another version',
    installed: { a: { integrity: 'old' } },
    changed: true,
    installs: true,
  },
  { name: 'a lock file that asks for more', installed: {}, changed: true, installs: true },
  {
    name: 'a lock file that asks for less',
    installed: { ...HERE, c: { integrity: 'c' } },
    changed: true,
    installs: true,
  },
]

for (const { name, installed, changed, installs } of CASES) {
  test(`${name} ${installs ? 'is' : 'is not'} followed by an installation`, () => {
    inProject(LOCKED, (project) => {
      if (installed) layInstallation(project, installed, changed)
      const done = start(project, project, ['read', 'x y'])
      assert.equal(done.stderr, installs ? 'paygir: installing…\n' : '')
      assert.deepEqual(JSON.parse(done.stdout), { args: ['read', 'x y'], folder: project })
      assert.equal(start(project, project, []).stderr, '', 'the second start installs nothing')
    })
  })
}

test('start without arguments serves the application', () => {
  inProject(LOCKED, (project) => assert.deepEqual(JSON.parse(start(project, project, []).stdout).args, ['serve']))
})

test('files are meant from where npm was called', () => {
  inProject(LOCKED, (project) => {
    const folder = join(project, 'src')
    assert.equal(JSON.parse(start(project, folder, ['read', 'x']).stdout).folder, folder)
  })
})

test('an installation that fails says what to do', () => {
  inProject({ broken: { integrity: 'x' } }, (project) => {
    const done = start(project, project, [])
    assert.equal(done.status, 1)
    assert.equal(done.stdout, '')
    assert.match(
      done.stderr,
      /^paygir: installing…\nnpm error\npaygir: .*\nfix: .*`npm ci`.*\ncode: E_INSTALL_FAILED\n$/,
    )
  })
})

/** Makes a project around the bootstrap in a temporary folder, and removes it afterwards. */
function inProject(locked: Packages, check: (project: string) => void): void {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'paygir-bootstrap-')))
  try {
    for (const folder of ['bin', 'scripts/web', 'src/cli']) mkdirSync(join(project, folder), { recursive: true })
    for (const file of ['bin/paygir.js', 'bin/node-26.js', 'scripts/bootstrap.js', 'scripts/start.ts'])
      cpSync(join(ROOT, file), join(project, file))
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(project, 'npm.mjs'), NPM)
    writeFileSync(join(project, 'src/cli/main.ts'), PROGRAM)
    writeFileSync(join(project, 'scripts/web/build.ts'), BUILDER)
    writeFileSync(join(project, 'package-lock.json'), lockFile(locked))
    check(project)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

function layInstallation(project: string, packages: Packages, lockChanged: boolean): void {
  const installed = join(project, 'node_modules', '.package-lock.json')
  mkdirSync(dirname(installed))
  writeFileSync(installed, lockFile(packages))
  const installedAt = new Date(2026, 0, 2)
  utimesSync(installed, installedAt, installedAt)
  const lockedAt = new Date(2026, 0, lockChanged ? 3 : 1)
  utimesSync(join(project, 'package-lock.json'), lockedAt, lockedAt)
}

function lockFile(packages: Packages): string {
  return JSON.stringify({ packages: { '': { name: 'x' }, ...packages } })
}

function start(project: string, calledFrom: string, args: readonly string[]) {
  return spawnSync(process.execPath, [join(project, 'scripts', 'bootstrap.js'), 'start', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      INIT_CWD: calledFrom,
      npm_execpath: join(project, 'npm.mjs'),
      npm_node_execpath: process.execPath,
    },
  })
}
