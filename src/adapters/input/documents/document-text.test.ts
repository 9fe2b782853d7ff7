import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { readText } from '../../../reader/index.ts'
import { packageFile } from '../../package-files.ts'
import { readBytesInput } from '../read-input.ts'
import { madeDocx, madePdf, packedZip, paragraph } from '../testing/made-documents.ts'
import { childFlags, DOCUMENT_LIMITS, documentText } from './document-text.ts'

const SAID = 'The Minister of Energy of Iran said that the dam will be repaired by May 2031.'
const NEXT = 'The two sides signed a Memorandum of Understanding on Small Dams.'

test('the text of a Word document, with its tables and without its marks', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('Dam')}${cell('Year')}</w:tr><w:tr>${cell('Upper')}${cell('2031')}</w:tr></w:tbl>`
  const input = await readBytesInput('talks.bin', madeDocx(paragraph(SAID) + table + paragraph(NEXT)))
  assert.equal(input.format, 'docx')
  for (const words of [SAID, NEXT, 'Upper', '2031']) assert.ok(input.text.includes(words), words)
  assert.match(input.text, /^The Minister.*\n\n/)
  assert.deepEqual(input.placeOf(0), { line: 1, column: 1 })
  assert.equal(readText(input.text).documents.length, 1)
})

test('the text of a PDF, line by line, paragraph by paragraph, page by page', async () => {
  const half = SAID.indexOf('that')
  const lines = [SAID.slice(0, half).trim(), SAID.slice(half), '', NEXT]
  const input = await readBytesInput('talks.txt', madePdf([lines, ['On the second page (3).']]))
  assert.equal(input.format, 'pdf')
  assert.equal(input.text, `${lines[0]}\n${lines[1]}\n\n${NEXT}\n\nOn the second page (3).`)
})

interface Danger {
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly code: string
}

const LONG = 'a'.repeat(17 * 1024 * 1024)
const relations = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/></Relationships>`

const REFUSED: readonly Danger[] = [
  { name: 'a part that unpacks to very much', bytes: () => madeDocx(paragraph(LONG)), code: 'E_ZIP_RATIO' },
  {
    name: 'very many parts',
    bytes: () => madeDocx('', Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`word/x${at}.xml`, '<a/>']))),
    code: 'E_ZIP_TOO_MANY_PARTS',
  },
  {
    name: 'an archive in an archive',
    bytes: () => madeDocx('', { 'word/styles.xml': packedZip({ a: 'b' }) }),
    code: 'E_ZIP_NESTED',
  },
  {
    name: 'a document type, which could define entities',
    bytes: () =>
      madeDocx('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
    code: 'E_XML_DOCTYPE',
  },
  {
    name: 'a document type in UTF-16',
    bytes: () => madeDocx('', { 'word/document.xml': Buffer.from('\uFEFF<!DOCTYPE a><a/>', 'utf16le') }),
    code: 'E_DOCUMENT_BROKEN',
  },
  { name: 'no document in it', bytes: () => packedZip({ 'word/other.xml': '<a/>' }), code: 'E_DOCUMENT_BROKEN' },
  {
    name: 'XML that is none',
    bytes: () => madeDocx('', { 'word/document.xml': '<a><b></a>' }),
    code: 'E_DOCUMENT_BROKEN',
  },
  { name: 'half an archive', bytes: () => madeDocx(paragraph(SAID)).subarray(0, -40), code: 'E_ZIP_BROKEN' },
  { name: 'a scanned PDF', bytes: () => madePdf([[], []]), code: 'E_DOCUMENT_SCANNED' },
  { name: 'a PDF that is none', bytes: () => Buffer.from('%PDF-1.7\nnothing'), code: 'E_DOCUMENT_BROKEN' },
  {
    name: 'a locked PDF',
    bytes: () =>
      madePdf([[SAID]], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
      }),
    code: 'E_DOCUMENT_LOCKED',
  },
]

for (const { name, bytes, code } of REFUSED) {
  test(`refused: ${name}`, async () => {
    await assert.rejects(readBytesInput('a.docx', bytes()), (error) => {
      assert.equal((error as { code?: string }).code, code, String(error))
      return true
    })
  })
}

test('what would take too long is killed, and what would take too much', async () => {
  const bytes = madeDocx(Array.from({ length: 60_000 }, (_, at) => paragraph(`${at} ${SAID}`)).join(''))
  const taken = { name: 'long.docx', bytes, kind: 'docx' } as const
  const started = performance.now()
  await assert.rejects(documentText(taken, null, { ...DOCUMENT_LIMITS, timeMs: 100 }), /E_DOCUMENT_TIMEOUT/)
  assert.ok(performance.now() - started < 3000)
  await assert.rejects(documentText(taken, null, { ...DOCUMENT_LIMITS, heapMb: 24 }), /E_DOCUMENT_MEMORY/)
})

test('taking out can be called off', async () => {
  const abort = new AbortController()
  const taken = { name: 'a.docx', bytes: madeDocx(paragraph(SAID)), kind: 'docx' } as const
  setTimeout(() => abort.abort(new Error('enough')), 20)
  await assert.rejects(documentText(taken, abort.signal), /enough/)
})

const FORBIDDEN: readonly (readonly [name: string, code: string])[] = [
  ['a file of the system', 'require("fs").readFileSync("/etc/hosts")'],
  ['a folder of the system', 'require("fs").readdirSync("/")'],
  ['writing', `require("fs").writeFileSync(${JSON.stringify(packageFile('src/written'))}, "x")`],
  ['another program', 'require("child_process").execFileSync("true")'],
  ['a thread', 'new (require("worker_threads").Worker)("1", { eval: true })'],
  ['the network', 'require("net").connect(9, "127.0.0.1").on("error", (error) => { throw error })'],
  ['code from text', 'Function("return 1")()'],
]

for (const [name, code] of FORBIDDEN) {
  test(`a reader of documents has no way to ${name}`, () => {
    const { status, stderr } = spawnSync(process.execPath, [...childFlags(DOCUMENT_LIMITS), '-e', code])
    assert.notEqual(status, 0)
    assert.match(String(stderr), /ERR_ACCESS_DENIED|EvalError/)
  })
}

test('links to files, macros and names that lead elsewhere come to nothing', async () => {
  const before = readdirSync('.')
  const drawing = `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="r9"/></w:drawing></w:r></w:p>`
  const bytes = madeDocx(paragraph(SAID) + drawing, {
    'word/_rels/document.xml.rels': relations(`file://${packageFile('package.json')}`),
    'word/vbaProject.bin': packedZip({ macro: 'x' }),
    'word/media/picture.png': packedZip({ bomb: LONG }),
  })
  assert.equal((await readBytesInput('a.docx', bytes)).text, SAID)
  assert.deepEqual(readdirSync('.'), before)
})

test('a name in an archive that leads out of it is refused', async () => {
  await assert.rejects(readBytesInput('a.docx', madeDocx('', { '../../evil.xml': '<a/>' })), /E_ZIP_BROKEN/)
})

test('what a PDF would run is not run', async () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
  const input = await readBytesInput('a.pdf', madePdf([[SAID]], { catalog: `/OpenAction ${script}` }))
  assert.equal(input.text, SAID)
})

test('markup in words stays words, and characters that turn a text around are reported', async () => {
  const words = '<script>alert(1)</script> & a\u202Eb'
  const { text } = await readBytesInput('a.docx', madeDocx(paragraph(words)))
  assert.equal(text, words)
  assert.ok(readText(text).issues.some(({ code }) => code === 'BIDI_CONTROL'))
})
