import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { BundleError } from '../bundle-error.ts'
import { AT, aComment, aWrittenSide, openRegister } from '../testing/sides.ts'
import { REL, writtenLog } from '../testing/written-log.ts'
import { guardFile, readGuard } from './guard-file.ts'
import { makeCheckpoint } from './make-checkpoint.ts'

const coded = (code: string) => (error: unknown) => error instanceof BundleError && error.code === code
const at = AT.toISOString()

test('a log that has not grown keeps its checkpoint, and the guard knows it', async (t) => {
  const { log, key, folder } = await aWrittenSide(t, 3)
  const first = await makeCheckpoint({ log, key, folder, at })
  assert.deepEqual(await readGuard(folder, log.origin), { size: 3, root: first.root })
  await log.saveCosigned({ ...first, at: 'cosigned' })
  assert.equal((await makeCheckpoint({ log, key, folder, at })).at, 'cosigned')
})

test('E_LOG_EMPTY: nothing to sign', async (t) => {
  const { key, folder } = await aWrittenSide(t)
  await assert.rejects(makeCheckpoint({ log: writtenLog('log.example/empty'), key, folder, at }), coded('E_LOG_EMPTY'))
})

/** What a database holds that was put back to its first entry and went on otherwise. */
function putBack(origin: string, entries: number) {
  const log = writtenLog(origin)
  openRegister(log)
  for (let count = 1; count < entries; count += 1) log.add(aComment(REL, `otherwise ${count}`))
  return log
}

for (const [entries, code] of [
  [2, 'E_LOG_SHORTENED'],
  [3, 'E_CHECKPOINT_CONFLICT'],
  [4, 'E_CHECKPOINT_CONFLICT'],
] as const) {
  test(`${code}: a database put back, now with ${entries} entries of which 3 were signed`, async (t) => {
    const { log, key, folder } = await aWrittenSide(t, 3)
    await makeCheckpoint({ log, key, folder, at })
    const again = putBack(log.origin, entries)
    await assert.rejects(makeCheckpoint({ log: again, key, folder, at }), coded(code))
    assert.equal(await again.latest(), null)
  })
}

test('E_LOG_KEY_DIFFERS: a key that is not the one from before', async (t) => {
  const { log, key, folder } = await aWrittenSide(t)
  await makeCheckpoint({ log, key, folder, at })
  const { key: other } = await aWrittenSide(t)
  await assert.rejects(makeCheckpoint({ log, key: other, folder, at }), coded('E_LOG_KEY_DIFFERS'))
})

test('E_GUARD_FILE: a guard that cannot be read lets nothing pass', async (t) => {
  const { log, key, folder } = await aWrittenSide(t)
  await makeCheckpoint({ log, key, folder, at })
  for (const text of ['', 'log.example/other\n1\nAAAA\n']) {
    await writeFile(guardFile(folder, log.origin), text)
    await assert.rejects(makeCheckpoint({ log, key, folder, at }), coded('E_GUARD_FILE'))
  }
})
