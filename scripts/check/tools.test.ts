import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { CORE } from './order.ts'
import { lint, ROOT, type ToolResult, types } from './tools.ts'

/** File name → its code, and a word of the reason for which the tool refuses it. */
type Cases = Readonly<Record<string, readonly [code: string, reason: string]>>

/** Code that the types refuse. */
const TYPED: Cases = {
  'mismatch.ts': ["export const a: number = 'x'", 'TS2322'],
  'index.ts': ['export const a = (list: readonly string[]): string => list[0]', 'TS2322'],
  'unused.ts': ['const a = 1\nexport {}', 'TS6133'],
  'enum.ts': ['export enum A { B }', 'TS1294'],
}

/** Code that may stand anywhere but in the core. */
const UNKNOWN_TO_CORE: Cases = {
  'process.ts': ['export const a = process.argv', "'process'"],
  'console.ts': ["console.log('x')\nexport {}", "'console'"],
  'timer.ts': ['setTimeout(() => {}, 1)\nexport {}', "'setTimeout'"],
  'network.ts': ["export const a = fetch('x')", "'fetch'"],
  'page.ts': ['export const a = document', "'document'"],
  'module.ts': ["export { readFileSync } from 'node:fs'", "'node:fs'"],
}

/** Code that lint refuses. */
const LINTED: Cases = {
  'default.ts': ['export default 1\n', 'noDefaultExport'],
  'some_name.ts': ['export const a = 1\n', 'useFilenamingConvention'],
  'parameters.ts': ['export const f = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d\n', 'useMaxParams'],
  'builtin.ts': ["import { readFileSync } from 'fs'\n\nreadFileSync('x')\n", 'useNodejsImportProtocol'],
  'focused.test.ts': ["import { test } from 'node:test'\n\ntest.only('x', () => {})\n", 'noFocusedTests'],
  'cycle.ts': ["export { a } from './cycle-back.ts'\n\nexport const b = 1\n", 'noImportCycles'],
  'cycle-back.ts': ["export { b } from './cycle.ts'\n\nexport const a = 1\n", 'noImportCycles'],
  'format.ts': ['export const a = "x";\n', 'format'],
}

test('types refuse what they are to refuse', () => refuses('tsconfig.json', TYPED))

test('the core knows neither Node nor browser', () => refuses('tsconfig.core.json', UNKNOWN_TO_CORE))

test('the core of the types is the core of the directions', () => {
  const { include } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.core.json'), 'utf8'))
  assert.deepEqual(new Set(include), new Set([...CORE].map((folder) => `src/${folder}`)))
})

test('lint refuses what it is to refuse', () => {
  inFolder(LINTED, (folder) => {
    const own = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'))
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...own, $schema: undefined, vcs: undefined }))
    return lint(folder)
  })
})

/** Every file fails, each for its reason, when the compiler runs over them with the options of `config`. */
function refuses(config: string, cases: Cases): void {
  inFolder(cases, (folder) => {
    const typeRoots = [join(ROOT, 'node_modules', '@types')]
    const own = { extends: join(ROOT, config), include: ['*.ts'], compilerOptions: { rootDir: '.', typeRoots } }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(own))
    return types(folder)
  })
}

/** Runs a tool over the files of the cases, and looks for each file's reason in what the tool says of it. */
function inFolder(cases: Cases, run: (folder: string) => ToolResult): void {
  const folder = mkdtempSync(join(tmpdir(), 'paygir-tools-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
    for (const [name, [code]] of Object.entries(cases)) writeFileSync(join(folder, name), code)
    const { ok, output } = run(folder)
    assert.equal(ok, false)
    for (const [name, [, reason]] of Object.entries(cases)) {
      const said = output.split('\n').filter((line) => new RegExp(`\\b${name}\\b`).test(line))
      assert.ok(
        said.some((line) => line.includes(reason)),
        `${name}: ${reason} is not in what was said: ${said.join('\n')}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
