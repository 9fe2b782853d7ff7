import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type Header, pack } from 'tar-stream'
import { openCheckpoint, toHex, toUtf8 } from '../../../log/index.ts'
import { verifySignature } from '../../keys/index.ts'
import { BundleError } from '../bundle-error.ts'
import { aWrittenSide, bundleOf } from '../testing/sides.ts'
import { readBundle } from './read-bundle.ts'
import { type Part, packTar, unpackTar } from './tar.ts'
import { checkTree } from './tree-of-bundle.ts'

const coded = (code: string) => (error: unknown) => error instanceof BundleError && error.code === code

async function aBundle(t: TestContext, { entries = 3, since = 0 } = {}): Promise<Uint8Array> {
  const side = await aWrittenSide(t, entries)
  await side.checkpoint()
  return bundleOf(side, since)
}

const bytesOf = async (parts: readonly Part[]) => Buffer.concat(await Array.fromAsync(packTar(parts)))
const LIMITS = { bytes: 1_000_000, parts: 100 }

test('the same log gives the same bytes, in the order of the names', async (t) => {
  const side = await aWrittenSide(t, 5)
  await side.checkpoint()
  const bundle = await bundleOf(side, 2)
  assert.deepEqual(await bundleOf(side, 2), bundle)
  const names = (await unpackTar(bundle, LIMITS)).map(({ name }) => name)
  assert.deepEqual(names, ['bundle.json', 'checkpoint', 'consistency', 'tile/0/000.p/5', 'tile/entries/000.p/5'])
})

const SIZES: readonly (readonly [size: number, since: number])[] = [
  ...[1, 2, 255, 256, 257, 600].map((size): readonly [number, number] => [size, 0]),
  [256, 255],
  [256, 256],
  [257, 256],
  [600, 300],
  [600, 512],
  [600, 600],
  [1030, 1025],
]

for (const [size, since] of SIZES) {
  test(`a bundle of ${size} entries since ${since} is read back`, async (t) => {
    const bundle = await readBundle(await aBundle(t, { entries: size, since }))
    const roots = checkTree(bundle)
    assert.equal(bundle.entries.length, size - (since - (since % 256)))
    assert.equal(toHex(roots.get(size) ?? new Uint8Array(0)), toHex(bundle.checkpoint.root))
    assert.deepEqual([bundle.manifest.since, bundle.manifest.to], [since, size])
  })
}

test('what is kept under the hashes of the entries goes along; what is not known goes without', async (t) => {
  const side = await aWrittenSide(t, 1)
  const known = `sha256:${'0'.repeat(64)}`
  side.log.addBytes(side.entryWith({ evidence: [known, side.keepText('a text')] }))
  await side.checkpoint()
  const bundle = await readBundle(await bundleOf(side, 0))
  assert.deepEqual([...bundle.attachments.values()].map(String), ['a text'])
})

test('a log without a checkpoint, or shorter than what the other side has, gives no bundle', async (t) => {
  const side = await aWrittenSide(t, 2)
  await assert.rejects(bundleOf(side, 0), coded('E_CHECKPOINT_NONE'))
  await side.checkpoint()
  await assert.rejects(bundleOf(side, 3), coded('E_SINCE_BEYOND'))
})

test('a bundle cut off anywhere is refused', async (t) => {
  const bundle = await aBundle(t, { entries: 1 })
  for (let length = 0; length < bundle.length; length += 1) {
    // Of a block, its edges and each 13th byte.
    if (length % 512 > 1 && length % 512 < 511 && length % 13 !== 0) continue
    await assert.rejects(
      readBundle(bundle.subarray(0, length)),
      (error) => error instanceof BundleError && /^E_BUNDLE_(?:TRUNCATED|DAMAGED)$/.test(error.code),
      `length ${length}`,
    )
  }
})

test('a bundle with any byte changed is refused', async (t) => {
  const side = await aWrittenSide(t, 1)
  await side.checkpoint()
  const bundle = await bundleOf(side, 0)
  const found = new Map<string, number>()
  for (let at = 0; at < bundle.length; at += 1) {
    // Blocks are filled up with zeros: of those, each 13th.
    if (bundle[at] === 0 && at % 13 !== 0) continue
    const changed = Uint8Array.from(bundle)
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
    const code = await faultOf(changed, side.key.key)
    assert.notEqual(code, 'none', `byte ${at}`)
    found.set(code, (found.get(code) ?? 0) + 1)
  }
  // The first header, other headers and filling, forms, hashes and entries, the signed text.
  for (const code of ['NOT_TAR', 'DAMAGED', 'FORMAT', 'TREE_DIFFERS'].map((each) => `E_BUNDLE_${each}`)) {
    assert.ok((found.get(code) ?? 0) > 0, `${code} of ${JSON.stringify([...found])}`)
  }
  assert.ok((found.get('E_LOG_SIGNATURE_WRONG') ?? 0) > 0, JSON.stringify([...found]))
})

/** What the other side would say to it, up to the entries. */
async function faultOf(bytes: Uint8Array, key: Parameters<typeof openCheckpoint>[1]): Promise<string> {
  try {
    const bundle = await readBundle(bytes)
    checkTree(bundle)
    openCheckpoint(bundle.note, key, verifySignature)
    return bundle.manifest.logKey.id === key.id && bundle.manifest.rel === 'north-south' ? 'none' : 'manifest'
  } catch (error) {
    return (error as BundleError).code
  }
}

test('nothing may follow a bundle', async (t) => {
  const bundle = await aBundle(t)
  for (const more of [new Uint8Array(1), new Uint8Array(512), new Uint8Array(1024)]) {
    await assert.rejects(readBundle(Buffer.concat([bundle, more])), coded('E_BUNDLE_TRAILING'))
  }
})

test('other files are no bundles', async () => {
  await assert.rejects(readBundle(new Uint8Array(0)), coded('E_BUNDLE_TRUNCATED'))
  await assert.rejects(readBundle(toUtf8('no archive at all. '.repeat(60))), coded('E_BUNDLE_NOT_TAR'))
  await assert.rejects(readBundle(await bytesOf([])), coded('E_BUNDLE_MISSING_PART'))
})

type Change = (parts: readonly Part[]) => readonly Part[]
const part = (name: string, text = ''): Part => ({ name, bytes: toUtf8(text) })
const replaced =
  (name: string, text: string): Change =>
  (parts) =>
    parts.map((each) => (each.name === name ? part(name, text) : each))
const added =
  (name: string, text = ''): Change =>
  (parts) =>
    [...parts, part(name, text)].sort((a, b) => (a.name < b.name ? -1 : 1))

const FAULTS: readonly (readonly [name: string, code: string, change: Change])[] = [
  ['a name that leaves the folder', 'E_BUNDLE_BAD_NAME', added('../outside')],
  ['a name from the root', 'E_BUNDLE_BAD_NAME', added('/etc/passwd')],
  ['a hidden way out', 'E_BUNDLE_BAD_NAME', added('tile/entries/../../outside')],
  ['a name with a backslash', 'E_BUNDLE_BAD_NAME', added('tile\\0\\000')],
  ['a part that nobody asked for', 'E_BUNDLE_BAD_NAME', added('readme.txt')],
  ['a tile beyond the log', 'E_BUNDLE_EXTRA_PART', added('tile/0/001.p/3')],
  ['the same part twice', 'E_BUNDLE_DUPLICATE', (parts) => parts.flatMap((each) => [each, each])],
  ['parts in another order', 'E_BUNDLE_ORDER', (parts) => parts.toReversed()],
  ...['bundle.json', 'checkpoint', 'consistency', 'tile/0/000.p/3', 'tile/entries/000.p/3'].map(
    (name): readonly [string, string, Change] => [
      `no ${name}`,
      'E_BUNDLE_MISSING_PART',
      (parts) => parts.filter((each) => each.name !== name),
    ],
  ),
  ['no JSON', 'E_BUNDLE_FORMAT', replaced('bundle.json', 'none')],
  ['JSON of another kind', 'E_BUNDLE_FORMAT', replaced('bundle.json', '{}\n')],
  ['no note', 'E_BUNDLE_FORMAT', replaced('checkpoint', 'none')],
  ['no proof lines', 'E_BUNDLE_FORMAT', replaced('consistency', 'none')],
  ['a proof too many', 'E_BUNDLE_TREE_DIFFERS', replaced('consistency', `${'A'.repeat(43)}=\n`)],
  ['no hashes', 'E_BUNDLE_FORMAT', replaced('tile/0/000.p/3', 'none')],
  ['no entries', 'E_BUNDLE_FORMAT', replaced('tile/entries/000.p/3', 'none')],
  ['an attachment that is another', 'E_BUNDLE_ATTACHMENT_DIFFERS', added(`attachments/${'0'.repeat(64)}`, 'text')],
]

for (const [name, code, change] of FAULTS) {
  test(`${code}: ${name}`, async (t) => {
    const parts = await unpackTar(await aBundle(t), LIMITS)
    await assert.rejects(
      readBundle(await bytesOf(change(parts))).then((bundle) => checkTree(bundle)),
      coded(code),
    )
  })
}

for (const type of ['symlink', 'link', 'directory', 'fifo', 'character-device'] as const) {
  test(`a ${type} in a bundle is refused`, async () => {
    const archive = pack()
    archive.entry({ name: 'checkpoint', type, linkname: '/etc/passwd' } as Header)
    archive.finalize()
    const bytes = Buffer.concat((await Array.fromAsync(archive)) as Uint8Array[])
    await assert.rejects(readBundle(bytes), coded('E_BUNDLE_LINK'))
  })
}

test('bundles are bounded', async (t) => {
  const bundle = await aBundle(t)
  await assert.rejects(readBundle(bundle, { bytes: 1000, parts: 100 }), coded('E_BUNDLE_TOO_BIG'))
  await assert.rejects(readBundle(bundle, { bytes: 100_000, parts: 3 }), coded('E_BUNDLE_TOO_MANY'))
})
