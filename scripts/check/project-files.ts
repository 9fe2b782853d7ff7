import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from './finding.ts'

/** Never ours, or made from what is. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'coverage'])

/** What people write by hand; the lock file is among it, as it must not name hosts either. */
const WRITTEN = /\.(?:tsx?|js|json|md|yml|yaml|sh|html|css|sql)$|(?:^|\/)(?:\.npmrc|\.gitignore|run)$/

/** All files of the project that are written by hand, in order of their paths. */
export function projectFiles(root: string): readonly SourceFile[] {
  return pathsUnder(root, '')
    .filter((path) => WRITTEN.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function pathsUnder(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return pathsUnder(root, path)
      return entry.isFile() ? [path] : []
    })
}
