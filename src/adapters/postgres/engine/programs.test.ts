import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { prepareFolder } from './data-folder.ts'
import { programsFor } from './programs.ts'
import { testFolder } from './testing/test-database.ts'

/** A package in small, as it is installed without its links. */
function packageIn(folder: string): string {
  const native = join(folder, 'native')
  for (const name of ['bin', 'lib']) mkdirSync(join(native, name), { recursive: true })
  for (const name of ['postgres', 'initdb', 'pg_ctl']) writeFileSync(join(native, 'bin', name), '', { mode: 0o755 })
  writeFileSync(join(native, 'lib', 'libx.so.5.1'), '')
  const links = [{ source: 'native/lib/libx.so.5.1', target: 'native/lib/libx.so.5' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  writeFileSync(join(folder, 'package.json'), '{"version":"18.0.1"}')
  return native
}

const POSIX_ONLY = process.platform === 'win32' ? 'the programs of Windows need no links' : false

test('the links of the libraries are added in the package', { skip: POSIX_ONLY }, async () => {
  const folder = testFolder()
  const native = packageIn(folder)
  const data = await prepareFolder(join(folder, 'data'))
  const onCopy = () => assert.fail('copied')
  const found = await Promise.all([1, 2, 3].map(() => programsFor({ data, native, onCopy })))
  assert.equal(found[0]?.postgres, join(native, 'bin', 'postgres'))
  assert.equal(readlinkSync(join(native, 'lib', 'libx.so.5')), 'libx.so.5.1')
})

const AS_ROOT = process.getuid?.() === 0 ? false : 'only root runs the server as another user'

test('a package that is closed to the user of the server is copied, once', { skip: AS_ROOT }, async () => {
  const folder = testFolder()
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  const native = packageIn(closed)
  chmodSync(closed, 0o700)
  const data = await prepareFolder(join(folder, 'data'))
  let copies = 0
  const onCopy = () => {
    copies++
  }
  const [one, two] = await Promise.all([1, 2].map(() => programsFor({ data, native, onCopy })))
  const copy = join(data.folder, 'engine-18.0.1')
  assert.equal(one?.postgres, join(copy, 'bin', 'postgres'))
  assert.deepEqual(two, one)
  assert.equal(statSync(join(copy, 'bin', 'postgres')).uid, data.account?.uid)
  assert.ok(existsSync(join(copy, 'lib', 'libx.so.5')))
  const before = copies
  await programsFor({ data, native, onCopy })
  assert.equal(copies, before)
})
