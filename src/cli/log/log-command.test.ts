import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { loadPostgres } from '../../adapters/index.ts'
import { freshCode, testStore } from '../../adapters/postgres/store/testing/stores.ts'
import { type Opened, serverKeyOf } from '../../desk/index.ts'
import { factsOf, NORTH, SOUTH } from '../../register/testing/index.ts'
import type { Arguments } from '../arguments.ts'
import type { Session } from '../session.ts'
import { loadWords } from '../words/load-words.ts'
import { keyCommand } from './key-command.ts'
import { logCommand } from './log-command.ts'
import { verifyCommand } from './verify-command.ts'

const en = await loadWords('en')

const COMMANDS = { log: logCommand, key: keyCommand, verify: verifyCommand }

interface Side {
  readonly folder: string
  readonly opened: Opened
  /** What a command line prints; `--name value` and `--name` alone are options. Throws what the command throws. */
  run(line: string): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>
}

/** The side that keeps a register of North and South, with a comment in it; and its data folder. */
async function aSide(t: TestContext): Promise<Side> {
  const folder = await mkdtemp(join(tmpdir(), 'paygir-log-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const { store, database } = await testStore(t)
  const { openAccounts, openReadings } = await loadPostgres()
  const [accounts, readings] = [openAccounts(database), openReadings(database)]
  t.after(() => Promise.all([accounts.close(), readings.close()]))
  const rel = freshCode('log-command')
  const author = { by: 'secretariat', party: null, role: 'secretariat' }
  await store.open({ rel, origin: `log.example/${rel}`, facts: factsOf('relationship') }, author)
  const body = { text: 'A comment.', language: 'en' }
  await store.enter(rel, [{ type: 'comment.add', obj: `rel:${rel}`, party: null, body }], author)
  const serverKey = await serverKeyOf(folder, (length) => randomBytes(length))
  const own = { kind: 'external', version: '18', close: async () => undefined } as const
  const opened: Opened = { folder, store, accounts, readings, serverKey, ...own }
  return { folder, opened, run: (line) => runLine(line, folder, opened) }
}

async function runLine(line: string, folder: string, opened: Opened) {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
    isTerminal: false,
  })
  const io = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: { isTerminal: true, bytes: () => Readable.from([]) },
    ...{ keyboard: null, env: {}, account: { name: 'tester', home: folder, isRoot: false }, now: () => 0 },
    clock: () => Date.UTC(2026, 2, 1, 6, 30),
    random: (length: number) => randomBytes(length),
    onStop: () => () => undefined,
  }
  const session: Session = { io, words: en, opened, color: false, width: 100, run: async () => 0 }
  const args = argumentsOf(line, folder)
  const code = await COMMANDS[args.command as unknown as keyof typeof COMMANDS](args, session)
  return { code, ...written }
}

/** `@name` is a file of the folder. */
function argumentsOf(line: string, folder: string): Arguments {
  const [command, ...rest] = line.split(' ').map((word) => word.replace(/^@/, `${folder}/`))
  const words: string[] = []
  const options: Record<string, string | true> = { data: folder }
  for (let at = 0; at < rest.length; at += 1) {
    const [word = '', next] = [rest[at], rest[at + 1]]
    if (!word.startsWith('--')) words.push(word)
    else if (next === undefined || next.startsWith('--')) options[word.slice(2)] = true
    else {
      options[word.slice(2)] = next
      at += 1
    }
  }
  return { command, words, options } as unknown as Arguments
}

const coded = (code: string) => (error: unknown) => (error as { code?: string }).code === code

test('from a key to a verified proof, by hand', async (t) => {
  const north = await aSide(t)
  const southFolder = await mkdtemp(join(tmpdir(), 'paygir-log-'))
  t.after(() => rm(southFolder, { recursive: true, force: true }))
  const south = (line: string) => runLine(line, southFolder, north.opened)
  const made = await south('key new south.example/witness --output @south.key')
  assert.match(made.stdout, /^south\.example\/witness\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+\n$/)
  assert.doesNotMatch(made.stdout + made.stderr, /PRIVATE KEY/)
  await writeFile(join(north.folder, 'south.vkey'), made.stdout)
  const checkpoint = await north.run('log checkpoint')
  assert.match(checkpoint.stdout, /^log\.example\/[\w-]+\n2\n/)
  const bundled = JSON.parse((await north.run('log bundle --output @b.paygir --json')).stdout)
  assert.deepEqual([bundled.since, bundled.size], [0, 2])
  const cosign = `log cosign ${join(north.folder, 'b.paygir')} --key @south.key`
  await assert.rejects(south(cosign), coded('E_TRUST_NEEDED'))
  const cosigned = await south(`${cosign} --trust ${bundled.vkey}`)
  assert.match(cosigned.stdout, /^— south\.example\/witness [A-Za-z0-9+/=]+\n$/)
  await writeFile(join(north.folder, 'cosig.txt'), cosigned.stdout)
  await assert.rejects(north.run('log accept @cosig.txt'), coded('E_COSIGNER_UNKNOWN'))
  await north.run(`key add @south.vkey --party ${SOUTH}`)
  const accepted = await north.run('log accept @cosig.txt')
  assert.match(accepted.stdout, /south has seen the first 2 entries \(2026-03-01 06:30 UTC\)/)
  const entries = JSON.parse((await north.run('log entries --json')).stdout).entries
  assert.deepEqual(
    entries.map((entry: { seenBy: unknown }) => entry.seenBy),
    [[SOUTH], [SOUTH]],
  )
  await writeFile(join(north.folder, 'policy.txt'), (await north.run('log policy')).stdout)
  await north.run('log proof 1 --output @item.tlog-proof')
  const verified = await south(`verify ${join(north.folder, 'item.tlog-proof')} --log ${bundled.vkey}`)
  assert.match(verified.stdout, /A comment\./)
  const seen = await north.run('verify @item.tlog-proof --policy @policy.txt')
  assert.match(seen.stdout, /Seen by south \(2026-03-01 06:30 UTC\)/)
  const proof = await readFile(join(north.folder, 'item.tlog-proof'), 'utf8')
  await writeFile(join(north.folder, 'item.tlog-proof'), proof.replace('extra eyJhY3', 'extra eyJhY4'))
  await assert.rejects(north.run('verify @item.tlog-proof --policy @policy.txt'), coded('E_LOG_ROOT_DIFFERS'))
  const whole = JSON.parse((await north.run('log verify --json')).stdout)
  assert.deepEqual([whole.size, whole.checkpoints, whole.cosignatures], [2, 1, 1])
  await secondRound(north, south)
})

/** What was entered since goes over in a smaller bundle, to a side that knows the log by now. */
async function secondRound(north: Side, south: Side['run']): Promise<void> {
  await north.run('key new north.example --kind party --output @north.key')
  await north.run(`key add @north.key --party ${NORTH}`)
  await north.run('log bundle --since 2 --output @next.paygir')
  const next = await south(`log cosign ${join(north.folder, 'next.paygir')} --key @south.key`)
  assert.match(next.stderr, /1 new entries, 3 in all/)
}

test('a party’s own key is entered in the log, and a later one is signed by the one before', async (t) => {
  const { run, folder, opened } = await aSide(t)
  for (const name of ['one', 'two']) await run(`key new ${name}.example --kind party --output @${name}.key`)
  await run(`key add @one.key --party ${NORTH}`)
  await assert.rejects(run(`key add @two.key --party ${NORTH}`), coded('R_NOT_SIGNED_BY_PARTY'))
  await run(`key add @two.key --party ${NORTH} --key @one.key`)
  await assert.rejects(run('key add @two.key'), coded('E_OPTION_NEEDED'))
  const [summary] = await opened.store.relationships()
  const relationship = await opened.store.item(summary?.rel ?? '', `rel:${summary?.rel}`, { party: null })
  assert.deepEqual(
    relationship?.keys.map(({ retired }) => retired === null),
    [false, true],
  )
  assert.equal(JSON.parse((await run('log verify --json')).stdout).signedEntries, 1)
  assert.equal((await run('log check')).code, 0)
  await run('log checkpoint')
  await run('log tiles --output @tiles')
  assert.deepEqual((await readdir(join(folder, 'tiles'))).sort(), ['checkpoint', 'tile'])
})

test('what cannot be done is said with a code', async (t) => {
  const { run } = await aSide(t)
  await assert.rejects(run('log nothing'), coded('E_BAD_VALUE'))
  await assert.rejects(run('log accept'), coded('E_MISSING_ARGUMENT'))
  await assert.rejects(run('log accept @none.txt'), coded('E_LOG_FILE_NOT_FOUND'))
  await assert.rejects(run('log proof doc:none'), coded('E_PROOF_NO_ENTRY'))
  await assert.rejects(run('log proof 0'), coded('E_PROOF_NOT_COVERED'))
  await assert.rejects(run('log tiles --output @tiles'), coded('E_CHECKPOINT_NONE'))
  await assert.rejects(run('log bundle --since 9 --output @b.paygir'), coded('E_SINCE_BEYOND'))
  await assert.rejects(run('verify @none'), coded('E_POLICY_NEEDED'))
  await assert.rejects(run('verify @none --policy @none'), coded('E_LOG_FILE_NOT_FOUND'))
  await assert.rejects(run('key show @none'), coded('E_KEY_FILE_NOT_FOUND'))
  await run('key new one.example --output @one.key --kind party')
  await assert.rejects(run('log cosign @none --key @one.key'), coded('E_KEY_KIND'))
  await assert.rejects(run('key new one.example --output @one.key'), coded('E_KEY_FILE_EXISTS'))
})
