import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { InputError } from './input-error.ts'
import { type InputOptions, readFileInput, readStreamInput } from './read-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'paygir-input-'))
after(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function failure(reading: Promise<unknown>): Promise<InputError> {
  try {
    await reading
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('was read')
}

test('plain text is kept to the character', async () => {
  const content = '\uFEFFOne\r\ntwo \u0000\u202E\u200B\u001B[31m سه'
  const input = await readFileInput(fileWith('odd.txt', content))
  assert.equal(input.text, content)
  assert.equal(input.map, null)
  assert.equal(input.format, 'text')
  assert.equal(input.encoding, 'utf-8')
  assert.equal(input.bytes, Buffer.byteLength(content))
  assert.equal(input.sha256, createHash('sha256').update(content).digest('hex'))
  assert.deepEqual(input.placeOf(content.indexOf('two')), { line: 2, column: 1 })
})

test('an HTML file gives its text, and places in the file', async () => {
  const input = await readFileInput(fileWith('page.html', '<html>\n<p>They <b>met</b>'))
  assert.equal(input.text, 'They met')
  assert.equal(input.format, 'html')
  assert.deepEqual(input.placeOf(input.text.indexOf('met')), { line: 2, column: 12 })
})

const FORMATS: readonly (readonly [string, string, string])[] = [
  ['a.md', '# x', 'markdown'],
  ['a.markdown', '# x', 'markdown'],
  ['a.htm', 'x', 'html'],
  ['noending', ' <!DOCTYPE html><p>x', 'html'],
  ['noending2', '<p>x', 'text'],
  ['page.txt', '<!doctype html><p>x', 'text'],
]

test('the format follows the name, then the first characters', async () => {
  for (const [name, content, format] of FORMATS) {
    assert.equal((await readFileInput(fileWith(name, content))).format, format, name)
  }
  const asked = await readFileInput(fileWith('b.md', '# x'), { format: 'text' })
  assert.equal(asked.text, '# x')
})

const ENCODED: readonly (readonly [string, readonly number[], string])[] = [
  ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
  ['cp1251', [0xcc, 0xe8, 0xf0], 'Мир'],
  ['koi8-r', [0xed, 0xc9, 0xd2], 'Мир'],
  ['windows-1256', [0xd3, 0xe1, 0xc7, 0xe3], 'سلام'],
  ['utf-16le', [0xff, 0xfe, 0x1c, 0x04, 0x00, 0xd8], '\uFEFFМ\uD800'],
  ['utf-16be', [0x04, 0x1c, 0x00, 0x00], 'М\u0000'],
]

test('other encodings are read when asked for, lone surrogates and all', async () => {
  for (const [encoding, bytes, text] of ENCODED) {
    const input = await readStreamInput(Readable.from([Uint8Array.from(bytes)]), { encoding })
    assert.equal(input.text, text, encoding)
  }
})

const CYRILLIC_UTF16 = Buffer.from('Стороны встретились в городе Душанбе и договорились.', 'utf16le')

type Failing = readonly [string, string | Uint8Array, InputOptions, string, Record<string, string | number>]

const FAILING: readonly Failing[] = [
  ['empty.txt', '', {}, 'E_EMPTY', {}],
  ['sheet.xlsx', 'PK\u0003\u0004[Content_Types].xml', {}, 'E_BINARY', { kind: 'office' }],
  ['a.zip', 'PK\u0003\u0004x', {}, 'E_BINARY', { kind: 'zip' }],
  ['a.rtf', '{\\rtf1 text}', {}, 'E_BINARY', { kind: 'rtf' }],
  ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), {}, 'E_BINARY', { kind: 'image' }],
  ['prog', '\u007FELF\u0002', {}, 'E_BINARY', { kind: 'program' }],
  ['nuls', 'ab\u0000\u0000cd\u0000e\u0000', {}, 'E_BINARY', { kind: 'unknown' }],
  ['nuls16', 'aab\u0000\u0000cd\u0000e\u0000', { encoding: 'utf-16' }, 'none', {}],
  ['bad.txt', Uint8Array.from([0x61, 0x62, 0xcc, 0xe8]), {}, 'E_NOT_UTF8', { offset: 2, byte: 'CC', suggestion: '' }],
  ['cut.txt', Uint8Array.from([0x61, 0xd8]), {}, 'E_NOT_UTF8', { offset: 1, byte: 'D8' }],
  ['surrogate.txt', Uint8Array.from([0x61, 0xed, 0xa0, 0x80]), {}, 'E_NOT_UTF8', { offset: 1, byte: 'ED' }],
  ['long.txt', Uint8Array.from([0xc0, 0x80]), {}, 'E_NOT_UTF8', { offset: 0, byte: 'C0' }],
  ['marked.txt', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), {}, 'E_NOT_UTF8', { offset: 0, suggestion: 'utf-16le' }],
  ['utf16.txt', CYRILLIC_UTF16, {}, 'E_NOT_UTF8', { suggestion: 'utf-16le' }],
  [
    'meta.html',
    Buffer.concat([Buffer.from('<meta charset=windows-1251>'), Uint8Array.from([0xcc])]),
    {},
    'E_NOT_UTF8',
    { suggestion: 'windows-1251', offset: 27 },
  ],
  ['odd16', 'abc', { encoding: 'utf-16le' }, 'E_NOT_DECODABLE', { offset: 2, encoding: 'utf-16le' }],
  [
    'jp',
    Uint8Array.from([0x61, 0x62, 0xff, 0x61]),
    { encoding: 'euc-jp' },
    'E_NOT_DECODABLE',
    { offset: 2, byte: 'FF' },
  ],
  ['any.txt', 'x', { encoding: 'utf-7' }, 'E_ENCODING_UNKNOWN', { encoding: 'utf-7' }],
  ['six.txt', 'sixsix', { limitBytes: 5 }, 'E_TOO_BIG', { bytes: 6, limitBytes: 5 }],
]

for (const [name, content, options, code, values] of FAILING) {
  test(`${name}: ${code}`, async () => {
    const reading = readFileInput(fileWith(name, content), options)
    if (code === 'none') return assert.ok(await reading)
    const error = await failure(reading)
    assert.equal(error.code, code)
    for (const [key, value] of Object.entries(values)) assert.equal(error.values[key], value, key)
  })
}

test('missing file, file as folder, directory', async () => {
  assert.equal((await failure(readFileInput(join(folder, 'none.txt')))).code, 'E_NOT_FOUND')
  assert.equal((await failure(readFileInput(join(fileWith('f', 'x'), 'g')))).code, 'E_NOT_FOUND')
  assert.equal((await failure(readFileInput(folder))).code, 'E_IS_DIRECTORY')
})

test('a file of 200 MB is refused by its size, unread', async () => {
  const path = fileWith('big.txt', '')
  truncateSync(path, 200 * 1024 * 1024)
  const started = performance.now()
  const error = await failure(readFileInput(path))
  assert.equal(error.code, 'E_TOO_BIG')
  assert.equal(error.values.bytes, 200 * 1024 * 1024)
  assert.ok(performance.now() - started < 200)
})

test('a stream is refused as soon as it passes the limit', async () => {
  let given = 0
  function* endless(): Generator<Uint8Array> {
    for (;;) {
      given += 1000
      yield new Uint8Array(1000).fill(0x61)
    }
  }
  const error = await failure(readStreamInput(Readable.from(endless()), { limitBytes: 5000 }))
  assert.equal(error.code, 'E_TOO_BIG')
  assert.ok(given < 100_000)
})

test('the codes of the system become our own', async () => {
  for (const [reason, code] of [
    ['EACCES', 'E_NOT_READABLE'],
    ['EPERM', 'E_NOT_READABLE'],
    ['EIO', 'E_READ_FAILED'],
  ]) {
    const stream = Readable.from(failing(reason))
    assert.equal((await failure(readStreamInput(stream))).code, code)
  }
})

function* failing(reason: string | undefined): Generator<Uint8Array> {
  yield Uint8Array.from([0x61])
  throw Object.assign(new Error('no'), { code: reason })
}
