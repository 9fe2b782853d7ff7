import assert from 'node:assert/strict'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { COSIGNATURE, NOTE_SIGNATURE, parseVerifierKey } from '../../log/index.ts'
import {
  createKey,
  KEY_KINDS,
  KeyError,
  openKey,
  readVerifierKey,
  verifySignature,
  verifySignatureAside,
} from './index.ts'
import { parseKeyFile } from './key-file.ts'

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paygir-keys-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const coded = (code: string) => (error: unknown) => error instanceof KeyError && error.code === code

const TYPES = { log: NOTE_SIGNATURE, witness: COSIGNATURE, party: NOTE_SIGNATURE }

for (const kind of KEY_KINDS) {
  test(`a ${kind} key is opened as it was made`, async (t) => {
    const file = join(await folderOf(t), 'deep', 'one.key')
    const made = await createKey({ file, name: 'log.example/north-south', kind })
    const opened = await openKey(file, [kind])
    assert.deepEqual([opened.kind, opened.verifierKey, opened.isExposed], [kind, made.verifierKey, false])
    assert.equal(parseVerifierKey(opened.verifierKey).type, TYPES[kind])
    const message = Buffer.from('message')
    assert.ok(verifySignature(made.key.publicKey, message, opened.sign(message)))
    assert.ok(await verifySignatureAside(made.key.publicKey, message, opened.sign(message)))
    assert.ok(!verifySignature(made.key.publicKey, Buffer.from('another'), opened.sign(message)))
  })
}

test('a key file is its owner’s alone, and is said to be exposed when it is not', async (t) => {
  const file = join(await folderOf(t), 'one.key')
  await createKey({ file, name: 'one', kind: 'log' })
  assert.equal((await stat(file)).mode & 0o777, 0o600)
  await chmod(file, 0o644)
  assert.equal((await openKey(file)).isExposed, true)
})

test('a key is never written over', async (t) => {
  const file = join(await folderOf(t), 'one.key')
  await createKey({ file, name: 'one', kind: 'log' })
  const before = await readFile(file, 'utf8')
  await assert.rejects(createKey({ file, name: 'one', kind: 'log' }), coded('E_KEY_FILE_EXISTS'))
  assert.equal(await readFile(file, 'utf8'), before)
})

test('faults of key files', async (t) => {
  const folder = await folderOf(t)
  const file = join(folder, 'one.key')
  await assert.rejects(openKey(file), coded('E_KEY_FILE_NOT_FOUND'))
  await assert.rejects(openKey(folder), coded('E_KEY_FILE_NOT_READABLE'))
  await assert.rejects(createKey({ file, name: 'no name', kind: 'log' }), coded('E_KEY_NAME'))
  await createKey({ file, name: 'one', kind: 'log' })
  await assert.rejects(openKey(file, ['witness', 'party']), coded('E_KEY_KIND'))
  await assert.rejects(
    createKey({ file: join(file, 'below'), name: 'one', kind: 'log' }),
    coded('E_KEY_FILE_NOT_WRITTEN'),
  )
  await writeFile(file, 'x'.repeat(5000))
  await assert.rejects(openKey(file), coded('E_KEY_FILE_WRONG'))
})

test('a key file that was cut off or changed anywhere is no key file', async (t) => {
  const file = join(await folderOf(t), 'one.key')
  await createKey({ file, name: 'one', kind: 'witness' })
  const bytes = await readFile(file)
  for (let length = 0; length < bytes.length; length += 1) {
    assert.equal(parseKeyFile(bytes.toString('utf8', 0, length)), 'truncated', `length ${length}`)
  }
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    const found = parseKeyFile(changed.toString('utf8'))
    assert.ok(found === 'wrong' || found === 'truncated', `byte ${at}`)
  }
  await writeFile(file, bytes.subarray(0, 50))
  await assert.rejects(openKey(file), coded('E_KEY_FILE_TRUNCATED'))
})

test('the public part is read from a key file and from a vkey alone', async (t) => {
  const folder = await folderOf(t)
  const { verifierKey, key } = await createKey({ file: join(folder, 'one.key'), name: 'one', kind: 'witness' })
  await writeFile(join(folder, 'one.vkey'), `${verifierKey}\n`)
  assert.deepEqual(await readVerifierKey(join(folder, 'one.key')), key)
  assert.deepEqual(await readVerifierKey(join(folder, 'one.vkey')), key)
  await writeFile(join(folder, 'one.vkey'), verifierKey.slice(0, -5))
  await assert.rejects(readVerifierKey(join(folder, 'one.vkey')), KeyError)
})

test('a test vector of RFC 8032, section 7.1', () => {
  const key = Uint8Array.fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
  const signature = Uint8Array.fromHex(
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  )
  assert.ok(verifySignature(key, new Uint8Array(0), signature))
  assert.ok(!verifySignature(key, Uint8Array.of(0), signature))
  assert.ok(!verifySignature(new Uint8Array(31), new Uint8Array(0), signature))
})
