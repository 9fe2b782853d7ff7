import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FirstView } from './first-view.ts'
import { readWebFiles, type WebFiles } from './web-files.ts'

/** The pages as they were built. */
export interface Pages {
  readonly web: WebFiles
  readonly firstView: FirstView
}

/** Reads them from the folder that they were built into. Throws ENOENT or ERR_MODULE_NOT_FOUND where they are not. */
export async function readPages(folder: string): Promise<Pages> {
  const [web, firstView] = await Promise.all([
    readWebFiles(join(folder, 'web')),
    import(pathToFileURL(join(folder, 'first-view', 'first-view.js')).href),
  ])
  return { web, firstView }
}
