import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Builds the published package's JavaScript and types into dist. */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** What the code reads at run time, at the same place from dist/src as from src. */
const READ_AT_RUN_TIME = ['schema']

const DIST = join(ROOT, 'dist')

rmSync(DIST, { recursive: true, force: true })
const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
const done = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
})
for (const part of READ_AT_RUN_TIME) {
  if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(DIST, part), { recursive: true })
}
if (done.status !== 0)
  console.error('paygir: the build failed\nfix: mend what the compiler says above\ncode: E_BUILD_FAILED')
process.exitCode = done.status ?? 1
