import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The path of a file that comes with the package, wherever its code runs from: the sources or the build. */
export function packageFile(path: string): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, path)
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }
  return version
}
