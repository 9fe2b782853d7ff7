import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { buildPackage } from '../scripts/build-package.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

interface Manifest {
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  readonly files: readonly string[]
}

const manifest: Manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

test('the package as users get it offers what it says, and runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paygir-package-'))
  try {
    publishInto(folder)
    for (const target of offered()) assert.ok(existsSync(join(folder, target)), `${target} is not in the package`)
    assert.equal(existsSync(join(folder, 'src')), false)
    assert.equal(run(folder, ['--version']).trim().split(' ').at(-1), manifest.version)
    assert.equal(JSON.parse(run(folder, ['sample', '--json'])).schema, 'paygir.record/1')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Lays out what publishing would: the published files, freshly built, and the packages that they use. */
function publishInto(folder: string): void {
  assert.ok(buildPackage(join(folder, 'dist')), 'the build failed')
  for (const part of ['package.json', ...manifest.files]) {
    if (part !== 'dist') cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
}

function offered(): readonly string[] {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  )
  return [...targets, ...Object.values(manifest.bin)]
}

function run(folder: string, args: readonly string[]): string {
  const program = join(folder, manifest.bin.paygir ?? '')
  const done = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', input: '' })
  assert.equal(done.status, 0, done.stderr)
  return done.stdout
}
