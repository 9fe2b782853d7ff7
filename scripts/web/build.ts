import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '..', '..')

/** The folder that the built pages are put into. */
export const WEB_OUT = join(ROOT, 'dist', 'web')

/** What the pages that are there were built from. */
const STAMP = 'built-from'

export interface BuildOptions {
  /** Where they are put; dist/web unless said otherwise. */
  readonly target?: string
  readonly isQuiet?: boolean
}

/** Builds the pages of src/web. Throws for what does not compile. */
export async function buildWeb({ target = WEB_OUT, isQuiet = false }: BuildOptions = {}): Promise<void> {
  await build({
    configFile: false,
    root: join(ROOT, 'src', 'web'),
    base: '/',
    logLevel: isQuiet ? 'error' : 'info',
    build: {
      outDir: target,
      emptyOutDir: true,
      manifest: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // Marks for servers that render pages, which mean nothing here.
      rolldownOptions: { onLog: (level, log, pass) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && pass(level, log) },
    },
  })
  writeFileSync(join(target, STAMP), sourcesHash())
}

/** Builds them when something that they are built from has changed since, telling so first. */
export async function buildWebWhenStale(tell: () => void): Promise<void> {
  if (stampOf(WEB_OUT) === sourcesHash()) return
  tell()
  await buildWeb({ isQuiet: true })
}

function stampOf(folder: string): string | null {
  try {
    return readFileSync(join(folder, STAMP), 'utf8')
  } catch {
    return null
  }
}

/** Of all sources, as pages draw on much of the core, and of the packages by the lock file. */
function sourcesHash(): string {
  const hash = createHash('sha256')
  const sources = globSync('src/**/*.{ts,tsx,css,html,svg}', { cwd: ROOT }).filter((path) => !path.endsWith('.test.ts'))
  for (const path of [...sources.sort(), 'package-lock.json'])
    hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
}
