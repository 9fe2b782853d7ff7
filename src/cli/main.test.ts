import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { packageFile } from '../adapters/index.ts'

const MAIN = join(import.meta.dirname, 'main.ts')
const SAMPLE = packageFile('fixtures/sample/readout.txt')

test('a real run reads a pipe and ends with its exit code', () => {
  const good = spawnSync(process.execPath, [MAIN, 'read', '--json', '-'], {
    input: 'He said that it is so.',
    encoding: 'utf8',
  })
  assert.equal(good.status, 0)
  assert.equal((JSON.parse(good.stdout) as { schema: string }).schema, 'paygir.record/1')
  const bad = spawnSync(process.execPath, [MAIN, 'read', 'none.txt'], { encoding: 'utf8' })
  assert.equal(bad.status, 5)
  assert.equal(bad.stdout, '')
})

test('a reader that has seen enough is no failure', { skip: process.platform === 'win32' }, () => {
  const script = `"$0" "$1" read --plain "$2" "$2" "$2" "$2" "$2" "$2" "$2" "$2" | head -n 1 >/dev/null; echo "\${PIPESTATUS[0]}"`
  const piped = spawnSync('bash', ['-c', script, process.execPath, MAIN, SAMPLE], { encoding: 'utf8' })
  if (piped.error) return
  assert.equal(piped.stdout, '0\n')
  assert.equal(piped.stderr, '')
})
