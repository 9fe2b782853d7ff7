import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Fills `target`, and nothing else is left in it, with the JavaScript and types that users get; true when it went well. */
export function buildPackage(target: string): boolean {
  rmSync(target, { recursive: true, force: true })
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  const args = [compiler, '-p', 'tsconfig.build.json', '--outDir', target]
  const done = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
  return done.status === 0
}
