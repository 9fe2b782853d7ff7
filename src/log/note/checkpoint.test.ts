import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toUtf8 } from '../bytes/utf8.ts'
import { sha256 } from '../merkle/hash.ts'
import { flipBit } from '../testing/reference-tree.ts'
import { checkRefusals } from '../testing/refusals.ts'
import { signerOf, verify } from '../testing/signers.ts'
import { type Checkpoint, formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
import { cosign, cosignaturesOf } from './cosignature.ts'
import { formatNote, type Note } from './note.ts'
import { COSIGNATURE, NOTE_SIGNATURE } from './verifier-key.ts'

const ORIGIN = 'log.example/two-sides'
const LOG = signerOf(ORIGIN, NOTE_SIGNATURE)
const ONE = signerOf('witness.example/one', COSIGNATURE)
const TWO = signerOf('witness.example/two', COSIGNATURE)
const KEYS = [ONE.key, TWO.key]

/** The example of C2SP tlog-checkpoint. */
const EXAMPLE = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'

const CHECKPOINT: Checkpoint = { origin: ORIGIN, size: 7, root: sha256(toUtf8('root')), extensions: [] }
const NOTE = signCheckpoint(CHECKPOINT, LOG.key, LOG.sign)

function cosigned(note: Note, atSeconds: number): Note {
  const own = [ONE, TWO].map(({ key, sign }) => cosign({ note, key, atSeconds, sign }))
  return { text: note.text, signatures: [...note.signatures, ...own] }
}

test('the example of the standard', () => {
  const checkpoint = parseCheckpoint(EXAMPLE)
  assert.deepEqual([checkpoint.origin, checkpoint.size], ['example.com/behind-the-sofa', 20852163])
  assert.equal(formatCheckpoint(checkpoint), EXAMPLE)
  const extended = parseCheckpoint(`${EXAMPLE}one\ntwo words\n`)
  assert.deepEqual(extended.extensions, ['one', 'two words'])
  assert.equal(formatCheckpoint(extended), `${EXAMPLE}one\ntwo words\n`)
})

test('a checkpoint is opened with the key of its log, among other signatures', () => {
  const { checkpoint, note } = openCheckpoint(formatNote(cosigned(NOTE, 1_679_315_147)), LOG.key, verify)
  assert.deepEqual(checkpoint, CHECKPOINT)
  assert.equal(note.signatures.length, 3)
})

test('a cosignature signs header, time and the whole text', () => {
  const atSeconds = 1_679_315_147
  const { bytes } = cosign({ note: NOTE, key: ONE.key, atSeconds, sign: ONE.sign })
  assert.equal(bytes.slice(0, 8).toHex(), '00000000641850cb')
  const message = toUtf8(`cosignature/v1\ntime 1679315147\n${formatCheckpoint(CHECKPOINT)}`)
  assert.ok(verify(ONE.key.publicKey, message, bytes.slice(8)))
})

test('cosignatures are found by key, and those of others passed over', () => {
  const note = cosigned(NOTE, 99)
  assert.deepEqual(cosignaturesOf(note, KEYS, verify), [
    { key: ONE.key, atSeconds: 99 },
    { key: TWO.key, atSeconds: 99 },
  ])
  assert.deepEqual(cosignaturesOf(note, [TWO.key], verify), [{ key: TWO.key, atSeconds: 99 }])
  assert.deepEqual(cosignaturesOf(NOTE, KEYS, verify), [])
  const namesake = signerOf(`${ONE.key.name}/`, COSIGNATURE).key
  assert.deepEqual(cosignaturesOf(note, [{ ...namesake, name: ONE.key.name }], verify), [])
})

test('a bit flipped in a signature never passes', () => {
  const note = cosigned(NOTE, 99)
  fc.assert(
    fc.property(fc.nat(2), fc.nat(511), (place, bit) => {
      const broken = note.signatures.map((each, at) =>
        at === place ? { ...each, bytes: flipBit(each.bytes, bit) } : each,
      )
      const text = formatNote({ text: note.text, signatures: broken })
      assert.throws(() => cosignaturesOf(openCheckpoint(text, LOG.key, verify).note, KEYS, verify), {
        code: 'E_LOG_SIGNATURE_WRONG',
      })
    }),
    { numRuns: 60 },
  )
})

const withText = (text: string): string => formatNote({ ...NOTE, text })
const open = (text: string) => openCheckpoint(text, LOG.key, verify)
const signed = (text: string): string =>
  formatNote({ text, signatures: [{ name: LOG.key.name, id: LOG.key.id, bytes: LOG.sign(toUtf8(text)) }] })
const cosignedAt = (time: bigint): Note => {
  const bytes = new Uint8Array(72)
  new DataView(bytes.buffer).setBigUint64(0, time)
  bytes.set(ONE.sign(toUtf8(`cosignature/v1\ntime ${time}\n${NOTE.text}`)), 8)
  return { text: NOTE.text, signatures: [{ name: ONE.key.name, id: ONE.key.id, bytes }] }
}
const short: Note = { text: NOTE.text, signatures: [{ name: ONE.key.name, id: ONE.key.id, bytes: new Uint8Array(64) }] }

checkRefusals([
  ['too few lines', 'E_LOG_CHECKPOINT', () => parseCheckpoint('a\n1\n'), 'lines'],
  ['an empty origin', 'E_LOG_CHECKPOINT', () => parseCheckpoint(EXAMPLE.replace(/^.*\n/, '\n')), 'lines'],
  ['an empty extension', 'E_LOG_CHECKPOINT', () => parseCheckpoint(`${EXAMPLE}\n`), 'lines'],
  ['a root without newline', 'E_LOG_CHECKPOINT', () => parseCheckpoint(EXAMPLE.slice(0, -1)), 'no-final-newline'],
  ['a size with a leading zero', 'E_LOG_NUMBER', () => parseCheckpoint(EXAMPLE.replace('20', '020'))],
  ['a size with a sign', 'E_LOG_NUMBER', () => parseCheckpoint(EXAMPLE.replace('20', '+20'))],
  ['a size with an exponent', 'E_LOG_NUMBER', () => parseCheckpoint(EXAMPLE.replace('20852163', '2e7'))],
  ['a size of Persian digits', 'E_LOG_NUMBER', () => parseCheckpoint(EXAMPLE.replace('20852163', '۲۰'))],
  ['a size of 2^53', 'E_LOG_NUMBER', () => parseCheckpoint(EXAMPLE.replace('20852163', '9007199254740992'))],
  ['a size of 2^64', 'E_LOG_NUMBER', () => parseCheckpoint(EXAMPLE.replace('20852163', '18446744073709551616'))],
  ['a size ending in CR', 'E_LOG_NUMBER', () => parseCheckpoint(EXAMPLE.replace('63\n', '63\r\n'))],
  ['a root of 31 bytes', 'E_LOG_LENGTH', () => parseCheckpoint(`a\n1\n${new Uint8Array(31).toBase64()}\n`)],
  ['a root with spaces', 'E_LOG_BASE64', () => parseCheckpoint(EXAMPLE.replace('jxq2I', 'jx q2I'))],
  [
    'writing an origin of two lines',
    'E_LOG_CHECKPOINT',
    () => formatCheckpoint({ ...CHECKPOINT, origin: 'a\nb' }),
    'lines',
  ],
  ['writing a size below 0', 'E_LOG_NUMBER', () => formatCheckpoint({ ...CHECKPOINT, size: -1 })],
  [
    'signing for another log',
    'E_LOG_CHECKPOINT',
    () => signCheckpoint({ ...CHECKPOINT, origin: 'a' }, LOG.key, LOG.sign),
    'origin',
  ],
  ['signing with a cosigner’s key', 'E_LOG_KEY', () => signCheckpoint(CHECKPOINT, ONE.key, ONE.sign), 'type'],
  ['opening with a cosigner’s key', 'E_LOG_KEY', () => openCheckpoint(formatNote(NOTE), ONE.key, verify), 'type'],
  [
    'opening what another has signed',
    'E_LOG_SIGNATURE_MISSING',
    () => openCheckpoint(formatNote(NOTE), signerOf('other', NOTE_SIGNATURE).key, verify),
  ],
  ['a changed text', 'E_LOG_SIGNATURE_WRONG', () => open(withText(NOTE.text.replace('\n7\n', '\n8\n')))],
  [
    'a signature that is cut off',
    'E_LOG_SIGNATURE_WRONG',
    () =>
      open(
        formatNote({ ...NOTE, signatures: NOTE.signatures.map((each) => ({ ...each, bytes: each.bytes.slice(1) })) }),
      ),
  ],
  ['a signed text of another log', 'E_LOG_CHECKPOINT', () => open(signed(EXAMPLE)), 'origin'],
  ['a signed text that is no checkpoint', 'E_LOG_CHECKPOINT', () => open(signed('hello\n')), 'lines'],
  [
    'cosigning what is no checkpoint',
    'E_LOG_CHECKPOINT',
    () => cosign({ note: { ...NOTE, text: 'a\n' }, key: ONE.key, atSeconds: 1, sign: ONE.sign }),
    'lines',
  ],
  [
    'cosigning with a log’s key',
    'E_LOG_KEY',
    () => cosign({ note: NOTE, key: LOG.key, atSeconds: 1, sign: LOG.sign }),
    'type',
  ],
  ['cosigning at no time', 'E_LOG_NUMBER', () => cosign({ note: NOTE, key: ONE.key, atSeconds: 0, sign: ONE.sign })],
  [
    'cosigning at half a second',
    'E_LOG_NUMBER',
    () => cosign({ note: NOTE, key: ONE.key, atSeconds: 1.5, sign: ONE.sign }),
  ],
  ['a log’s key for a witness', 'E_LOG_KEY', () => cosignaturesOf(NOTE, [LOG.key], verify), 'type'],
  ['a cosignature without time', 'E_LOG_SIGNATURE_WRONG', () => cosignaturesOf(short, KEYS, verify)],
  ['a cosignature at 0', 'E_LOG_SIGNATURE_WRONG', () => cosignaturesOf(cosignedAt(0n), KEYS, verify)],
  ['a cosignature at 2^53', 'E_LOG_SIGNATURE_WRONG', () => cosignaturesOf(cosignedAt(2n ** 53n), KEYS, verify)],
  ['a cosignature at 2^63', 'E_LOG_SIGNATURE_WRONG', () => cosignaturesOf(cosignedAt(2n ** 63n), KEYS, verify)],
])
