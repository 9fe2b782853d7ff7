import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toUtf8 } from '../bytes/utf8.ts'
import { checkRefusals } from '../testing/refusals.ts'
import { signerOf, verify } from '../testing/signers.ts'
import { formatNote, formatSignatureLine, parseNote, parseSignatureLine } from './note.ts'
import { COSIGNATURE, formatVerifierKey, NOTE_SIGNATURE, noteKey, parseVerifierKey } from './verifier-key.ts'

/** The note that implementations of signed notes share, and its key. */
const SHARED_KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const SHARED_TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const SHARED_LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM='
const SHARED = `${SHARED_TEXT}\n${SHARED_LINE}\n`

test('the shared note and its key', () => {
  const key = parseVerifierKey(SHARED_KEY)
  assert.equal(formatVerifierKey(key), SHARED_KEY)
  const note = parseNote(SHARED)
  assert.equal(note.text, SHARED_TEXT)
  assert.equal(formatNote(note), SHARED)
  const [signature] = note.signatures
  assert.ok(signature)
  assert.deepEqual([signature.name, signature.id], [key.name, key.id])
  assert.ok(verify(key.publicKey, toUtf8(note.text), signature.bytes))
})

test('blank lines in the text stay in the text', () => {
  const text = 'one\n\n\ntwo\n'
  const note = parseNote(`${text}\n${SHARED_LINE}\n${SHARED_LINE}\n`)
  assert.equal(note.text, text)
  assert.equal(note.signatures.length, 2)
})

test('keys of both types come back from their vkey', () => {
  for (const type of [NOTE_SIGNATURE, COSIGNATURE]) {
    const { key } = signerOf('گواه.example/تهران', type)
    assert.deepEqual(parseVerifierKey(formatVerifierKey(key)), key)
  }
})

test('one signature line comes back', () => {
  assert.equal(formatSignatureLine(parseSignatureLine(SHARED_LINE)), SHARED_LINE)
})

const { key } = signerOf('a.example', NOTE_SIGNATURE)
const bytes = new Uint8Array(64)
const encoded = SHARED_LINE.split(' ')[2] ?? ''

checkRefusals([
  ['carriage returns', 'E_LOG_NOTE', () => parseNote(SHARED.replaceAll('\n', '\r\n')), 'control-character'],
  ['a tab', 'E_LOG_NOTE', () => parseNote(SHARED.replace(' ', '\t')), 'control-character'],
  ['a lone surrogate', 'E_LOG_NOTE', () => parseNote(`\ud800${SHARED}`), 'lone-surrogate'],
  ['a note without its last newline', 'E_LOG_NOTE', () => parseNote(SHARED.slice(0, -1)), 'no-final-newline'],
  ['a note without blank line', 'E_LOG_NOTE', () => parseNote(SHARED.replace('\n\n', '\n')), 'no-blank-line'],
  ['a note without signature', 'E_LOG_NOTE', () => parseNote(`${SHARED_TEXT}\n`), 'no-signature'],
  ['no text at all', 'E_LOG_NOTE', () => parseNote(''), 'no-blank-line'],
  ['a hyphen for the dash', 'E_LOG_NOTE', () => parseNote(SHARED.replace('—', '-')), 'signature-line'],
  ['two spaces', 'E_LOG_NOTE', () => parseNote(SHARED.replace('— ', '—  ')), 'signature-line'],
  ['a name with a plus', 'E_LOG_NOTE', () => parseNote(SHARED.replace('PeterN', 'Peter+N')), 'signature-line'],
  [
    'a name with a space of its own',
    'E_LOG_NOTE',
    () => parseNote(SHARED.replace('PeterN', 'Peter\u00a0N')),
    'signature-line',
  ],
  ['words behind a signature', 'E_LOG_NOTE', () => parseNote(`${SHARED.slice(0, -1)} more\n`), 'signature-line'],
  ['an id without signature', 'E_LOG_NOTE', () => parseSignatureLine('— a x08gow=='), 'signature-line'],
  ['base64 without padding', 'E_LOG_BASE64', () => parseNote(SHARED.replace('=', ''))],
  ['base64 with bits left over', 'E_LOG_BASE64', () => parseNote(SHARED.replace('AM=', 'AN='))],
  ['base64 of the URL alphabet', 'E_LOG_BASE64', () => parseNote(SHARED.replace('/', '_'))],
  [
    'a hundred and one signatures',
    'E_LOG_NOTE',
    () => parseNote(`a\n\n${`${SHARED_LINE}\n`.repeat(101)}`),
    'too-many-signatures',
  ],
  ['a note of a million characters', 'E_LOG_NOTE', () => parseNote(`${'a'.repeat(1_000_000)}${SHARED}`), 'too-long'],
  ['writing an unfinished text', 'E_LOG_NOTE', () => formatNote({ text: 'a', signatures: [] }), 'no-final-newline'],
  ['writing a note nobody signed', 'E_LOG_NOTE', () => formatNote({ text: 'a\n', signatures: [] }), 'no-signature'],
  [
    'writing a name with a newline',
    'E_LOG_NOTE',
    () => formatSignatureLine({ name: 'a\nb', id: 1, bytes }),
    'signature-line',
  ],
  ['a key without name', 'E_LOG_KEY', () => noteKey('', 1, key.publicKey), 'name'],
  ['a key of an unknown type', 'E_LOG_KEY', () => noteKey('a', 6, key.publicKey), 'type'],
  ['a key of 31 bytes', 'E_LOG_KEY', () => noteKey('a', 1, key.publicKey.slice(1)), 'public-key'],
  ['a vkey with another id', 'E_LOG_KEY', () => parseVerifierKey(SHARED_KEY.replace('c74f', 'c74e')), 'id'],
  ['a vkey with another name', 'E_LOG_KEY', () => parseVerifierKey(SHARED_KEY.replace('Peter', 'Paul')), 'id'],
  ['a vkey with capitals', 'E_LOG_KEY', () => parseVerifierKey(SHARED_KEY.replace('c74f', 'C74F')), 'form'],
  ['a vkey that is cut off', 'E_LOG_KEY', () => parseVerifierKey(SHARED_KEY.slice(0, -4)), 'public-key'],
  ['a vkey with a newline', 'E_LOG_KEY', () => parseVerifierKey(`${SHARED_KEY}\n`), 'form'],
  ['a signature for a vkey', 'E_LOG_KEY', () => parseVerifierKey(encoded), 'form'],
])
