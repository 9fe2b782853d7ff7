import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { runFake } from './testing/fake-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'paygir-cli-'))
after(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const TEXT = 'The Minister of Trade of Iran, Mr Navid Parsa, said that the bridge would open in June 2031.\n'
const readout = fileWith('readout.txt', TEXT)

test('read shows a page, on stdout alone', async () => {
  const { code, stdout, stderr } = await runFake(['read', readout])
  assert.equal(code, 0)
  assert.equal(stderr, '')
  assert.match(stdout, /the bridge would open/)
  assert.match(stdout, new RegExp(`As data: paygir read --json ${readout}`))
  assert.ok(stdout.endsWith('\n'))
})

test('the standard input is read, asked for or piped', async () => {
  const asked = await runFake(['read', '-'], { stdin: TEXT })
  const piped = await runFake(['read'], { stdin: TEXT })
  assert.equal(asked.code, 0)
  assert.equal(asked.stdout, piped.stdout)
  assert.match(asked.stdout, /standard input/)
})

test('the record names the file, its bytes and its hash', async () => {
  const { stdout } = await runFake(['read', '--json', readout])
  const record = JSON.parse(stdout) as { schema: string; file: { name: string; bytes: number; sha256: string } }
  assert.equal(Object.keys(record)[0], 'schema')
  assert.equal(record.schema, 'paygir.record/1')
  assert.equal(record.file.name, readout)
  assert.equal(record.file.bytes, TEXT.length)
  assert.match(record.file.sha256, /^[0-9a-f]{64}$/)
})

test('spans point into the stored source, for every format', async () => {
  const html = fileWith(
    'page.html',
    `<!doctype html><title>x</title><p>Mr Navid&nbsp;Parsa said that <b>it</b> is &amp; was so.`,
  )
  const markdown = fileWith('page.md', `# Talks\nMr Navid Parsa **said** that [it](https://example.org) is so.`)
  for (const path of [html, markdown]) {
    const { stdout } = await runFake(['read', '--json', path])
    const record = JSON.parse(stdout) as { file: { text: string }; statements: { content: Span[] }[] }
    assert.ok(record.file.text.includes('said that it is'))
    for (const { start, end, text } of record.statements.flatMap((statement) => statement.content)) {
      assert.equal(record.file.text.slice(start, end), text)
    }
  }
})

interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

test('the sample shows its page, says that it is made up, and has a record', async () => {
  const { code, stdout } = await runFake(['sample'])
  assert.equal(code, 0)
  assert.match(stdout, /Sarvandi/)
  assert.match(stdout, /A made-up sample/)
  const { stdout: json } = await runFake(['sample', '--json'])
  const record = JSON.parse(json) as { statements: unknown[]; file: { name: string } }
  assert.ok(record.statements.length >= 15)
  assert.equal(record.file.name, 'fixtures/sample/readout.txt')
})

const big = fileWith('big.txt', '')
truncateSync(big, 200 * 1024 * 1024)

const FAILING: readonly (readonly [string, readonly string[], string, number, RegExp])[] = [
  ['a missing file', ['read', join(folder, 'none.txt')], 'E_NOT_FOUND', 5, /there is no such file/],
  ['a directory', ['read', folder], 'E_IS_DIRECTORY', 3, /it is a folder/],
  ['an empty file', ['read', fileWith('empty.txt', '')], 'E_EMPTY', 3, /it is empty/],
  [
    'a PDF that is none',
    ['read', fileWith('a.pdf', '%PDF-1.7')],
    'E_DOCUMENT_BROKEN',
    3,
    /no PDF at all.*\nfix: .*save it anew/,
  ],
  ['a file of 200 MB', ['read', big], 'E_TOO_BIG', 3, /larger than the limit of 64 MB \(200 MB\)/],
  ['a smaller limit', ['read', '--limit-mb', '0.00001', readout], 'E_TOO_BIG', 3, /--limit-mb/],
  ['other bytes', ['read', fileWith('bad.txt', Uint8Array.from([97, 0xcc]))], 'E_NOT_UTF8', 3, /at byte 1 \(0xCC\)/],
  [
    'odd UTF-16',
    ['read', '--encoding', 'utf-16le', fileWith('o', 'abc')],
    'E_NOT_DECODABLE',
    3,
    /not utf-16le at byte 2/,
  ],
  ['an unknown encoding', ['read', '--encoding', 'klingon', readout], 'E_ENCODING_UNKNOWN', 2, /windows-1251/],
  ['an unknown command', ['raed'], 'E_UNKNOWN_COMMAND', 2, /did you mean "read"/],
  ['a file as command', ['./readout.txt'], 'E_UNKNOWN_COMMAND', 2, /paygir read \.\/readout\.txt/],
  ['later work', ['compare', 'a', 'b'], 'E_UNKNOWN_COMMAND', 2, /all commands: paygir help/],
  ['an unknown option', ['read', '--jsno', readout], 'E_UNKNOWN_OPTION', 2, /did you mean --json/],
  ['an unknown topic', ['help', 'raed'], 'E_UNKNOWN_COMMAND', 2, /"read"/],
  ['an unknown language', ['read', '--lang', 'fr'], 'E_BAD_VALUE', 2, /accepted: en, fa, tg, ru/],
  ['an unknown part', ['read', '--fields', 'statments', readout], 'E_BAD_VALUE', 2, /did you mean "statements"/],
  ['an unknown shell', ['completion', 'csh'], 'E_BAD_VALUE', 2, /bash, zsh, fish/],
  ['a wrong date', ['read', '--published', '30/5/2030', readout], 'E_BAD_DATE', 2, /2030-05-14/],
  ['a day that does not exist', ['read', '--at', '2030-02-30', readout], 'E_BAD_DATE', 2, /is no date/],
  ['two formats', ['read', '--json', '--plain', readout], 'E_TWO_FORMATS', 2, /--json and --plain/],
  ['no input', ['read'], 'E_NO_INPUT', 2, /Usage\n {2}paygir read FILE…/],
]

for (const [name, argv, code, exitCode, message] of FAILING) {
  test(`told clearly: ${name}`, async () => {
    const asJson = argv.includes('--json')
    const { code: ended, stdout, stderr } = await runFake(argv)
    assert.equal(ended, exitCode)
    const told = asJson ? stdout : stderr
    assert.match(told, message)
    if (asJson) return assert.equal(stderr, '')
    assert.equal(stdout, '')
    assert.match(stderr, new RegExp(`^paygir: .+\nfix: .+\ncode: ${code}\n`))
  })
}

test('with --json an error is an object on stdout', async () => {
  const { code, stdout, stderr } = await runFake(['read', '--json', join(folder, 'none.txt')])
  assert.equal(code, 5)
  assert.equal(stderr, '')
  const { error } = JSON.parse(stdout) as { error: Record<string, string> }
  assert.deepEqual(Object.keys(error), ['code', 'message', 'hint'])
  assert.equal(error.code, 'E_NOT_FOUND')
})

test('errors come in the language asked for', async () => {
  const env = { PAYGIR_LANG: 'ru' }
  for (const [line, world, words] of [
    [['read', 'none', '--lang', 'fa'], {}, /چنین پرونده‌ای نیست/],
    [['read', 'none', '--lang=tg'], {}, /чунин файл нест/],
    [['read', 'none'], { env }, /такого файла нет/],
    [['read', 'none', '--lang', 'en'], { env }, /there is no such file/],
  ] as const) {
    assert.match((await runFake(line, world)).stderr, words)
  }
})

test('names with escape sequences do no harm', async () => {
  const { stderr } = await runFake(['read', 'no\u001B[2J\u202Efile'])
  assert.match(stderr, /no␛\[2J‹U\+202E›file/)
})

test('several files: pages one after the other; what cannot be read is told, the rest is read', async () => {
  const { code, stdout, stderr } = await runFake(['read', readout, 'none.txt', readout])
  assert.equal(code, 5)
  assert.equal(stdout.match(/the bridge would open/g)?.length, 2)
  assert.match(stderr, /cannot read none\.txt/)
})

test('several files as JSON are one object', async () => {
  const { code, stdout } = await runFake(['read', '--json', readout, 'none.txt', readout])
  assert.equal(code, 5)
  const batch = JSON.parse(stdout) as { schema: string; records: unknown[]; errors: { file: string; code: string }[] }
  assert.equal(batch.schema, 'paygir.batch/1')
  assert.equal(batch.records.length, 2)
  assert.deepEqual(
    batch.errors.map(({ file, code: why }) => [file, why]),
    [['none.txt', 'E_NOT_FOUND']],
  )
})

test('several files as lines of JSON', async () => {
  const { stdout } = await runFake(['read', '--jsonl', readout, 'none.txt', '--fields', 'event'])
  const types = stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { type: string }).type)
  assert.deepEqual(types, ['record', 'error'])
})

test('progress: on a terminal, after half a second, and taken away again', async () => {
  const files = Array.from({ length: 4 }, () => readout)
  const slow = await runFake(['read', '--plain', ...files], { isTerminal: true, stepMs: 300 })
  assert.match(slow.stderr, /file 3\/4 · 50 % · \d s left/)
  assert.ok(slow.stderr.endsWith('\r\u001B[K'))
  for (const world of [
    { isTerminal: true, stepMs: 1 },
    { stepMs: 300 },
    { isTerminal: true, stepMs: 300, env: { CI: '1' } },
  ]) {
    assert.equal((await runFake(['read', '--plain', ...files], world)).stderr, '')
  }
})

const COLORS: readonly (readonly [boolean, readonly string[], Record<string, string>, boolean])[] = [
  [true, [], {}, true],
  [false, [], {}, false],
  [true, ['--no-color'], {}, false],
  [true, [], { NO_COLOR: '1' }, false],
  [true, [], { NO_COLOR: '' }, true],
  [true, [], { TERM: 'dumb' }, false],
  [false, [], { FORCE_COLOR: '1' }, true],
  [true, [], { FORCE_COLOR: '0' }, false],
  [false, [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
]

test('colours: only on a terminal that wants them, or when forced', async () => {
  const bare = (await runFake(['sample'])).stdout
  for (const [isTerminal, options, env, expected] of COLORS) {
    const { stdout } = await runFake(['sample', ...options], { isTerminal, env })
    assert.equal(stdout.includes('\u001B['), expected, JSON.stringify([isTerminal, options, env]))
    assert.equal(stripVTControlCharacters(stdout), bare)
  }
})

test('pages follow the width of the terminal', async () => {
  const longest = async (world: object) =>
    Math.max(...(await runFake(['sample'], world)).stdout.split('\n').map((line) => line.length))
  assert.ok((await longest({ columns: 60 })) <= 60)
  assert.ok((await longest({})) <= 80)
  const wide = await longest({ columns: 300 })
  assert.ok(wide > 100 && wide <= 120)
  assert.ok((await longest({ env: { COLUMNS: '100' } })) <= 100)
})

test('--fail-on turns issues into exit code 6', async () => {
  const odd = fileWith('odd.txt', `\u202E${TEXT}`)
  const { stdout } = await runFake(['read', '--json', odd])
  const { issues } = JSON.parse(stdout) as { issues: { severity: string }[] }
  const has = (...levels: string[]) => issues.some(({ severity }) => levels.includes(severity))
  for (const [level, expected] of [
    ['note', has('note', 'warning', 'error')],
    ['warning', has('warning', 'error')],
    ['error', has('error')],
  ] as const) {
    assert.equal((await runFake(['read', '--fail-on', level, odd])).code, expected ? 6 : 0, level)
  }
})

test('version and help', async () => {
  assert.match((await runFake(['--version'])).stdout, /^paygir \d+\.\d+\.\d+\n$/)
  for (const argv of [['help'], ['--help'], ['-h'], ['help', 'read'], ['read', '--help'], ['read', 'x', '-h']]) {
    const { code, stdout, stderr } = await runFake(argv)
    assert.equal(code, 0)
    assert.equal(stderr, '')
    assert.match(stdout, /Examples/)
  }
  const titles = { fa: 'نمونه‌ها', tg: 'Мисолҳо', ru: 'Примеры' }
  for (const [language, title] of Object.entries(titles)) {
    assert.ok((await runFake(['help', '--lang', language])).stdout.includes(title), language)
  }
})

test('without a command: short help on stderr, exit code 2', async () => {
  const { code, stdout, stderr } = await runFake([])
  assert.deepEqual([code, stdout], [2, ''])
  assert.match(stderr, /paygir read FILE…/)
})
