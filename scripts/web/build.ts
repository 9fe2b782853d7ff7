import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type LogLevel, type Rolldown } from 'vite'
import { buildFonts, copyFontLicences } from './fonts.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** The folder that the built pages are put into, those for browsers and what the server begins them with in one each. */
export const PAGES_OUT = join(ROOT, 'dist')
const WEB_OUT = join(PAGES_OUT, 'web')
const FIRST_VIEW_OUT = join(PAGES_OUT, 'first-view')

const PACKAGES = join(ROOT, 'node_modules')
/** Where styles find the fonts, as `fonts/…`, on their way into the pages. */
const FONTS = join(PACKAGES, '.cache', 'paygir', 'fonts')

/** What the pages that are there were built from: in each folder, which loses it when it is built anew. */
const STAMP = 'built-from'
const STAMPED = [FIRST_VIEW_OUT, WEB_OUT]

const OWN_MODULES = /[\\/]src[\\/](?!web[\\/]main\.tsx).*\.tsx?$/

/**
 * How modules are put together into files. On a slow network each file costs more than its bytes: what every page needs
 * is one file, and what several pages share comes in pieces that are worth a question of their own.
 */
const FILES = [
  { name: 'start', tags: ['$initial' as const], priority: 4 },
  // What the first view says: the vocabulary, the shell, and the page that the application opens with.
  { name: wordsFile, includeDependenciesRecursively: false, priority: 3 },
  {
    name: 'controls',
    test: /[\\/]node_modules[\\/](react-aria|react-stately)/,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 4000,
    priority: 2,
  },
  {
    name: 'parts',
    test: /[\\/]src[\\/](?!web[\\/](components[\\/]choice|pages))|[\\/]@tanstack[\\/]/,
    minShareCount: 2,
    maxModuleSize: 8 * 1024,
    priority: 1,
  },
]

const WORDS_OF_FIRST_VIEW =
  /[\\/]src[\\/](?:web[\\/](?:pages[\\/]read[\\/])?)?words[\\/](?:\w+[\\/])?(?:\w+-)?(en|fa|tg|ru)\.ts$/

function wordsFile(module: string): string | null {
  const [, language] = WORDS_OF_FIRST_VIEW.exec(module) ?? []
  return language === undefined ? null : `words-${language}`
}

/** Leaves out what is said of marks for servers that render pages, which mean nothing to a builder. */
const onLog = (level: Rolldown.LogLevel, log: Rolldown.RolldownLog, pass: Rolldown.LogOrStringHandler) =>
  log.code !== 'MODULE_LEVEL_DIRECTIVE' && pass(level, log)

const COMMON = {
  configFile: false,
  root: join(ROOT, 'src', 'web'),
  base: '/',
  resolve: { alias: { fonts: FONTS } },
} as const
/** Whatever is bundled may be passed on with its licence alone. */
const LICENCES = 'licences'
const OUTPUT = {
  license: { fileName: `${LICENCES}/packages.md` },
  emptyOutDir: true,
  assetsInlineLimit: 0,
  reportCompressedSize: false,
} as const

/** Builds the pages of src/web: for browsers, and for the server that begins them. Throws for what does not compile. */
export async function buildWeb({ isQuiet = false }: { readonly isQuiet?: boolean } = {}): Promise<void> {
  const logLevel = isQuiet ? 'error' : 'info'
  await buildFonts(PACKAGES, FONTS)
  await buildFirstView(logLevel)
  await buildPages(logLevel)
  copyFontLicences(PACKAGES, join(WEB_OUT, LICENCES))
  for (const folder of STAMPED) writeFileSync(join(folder, STAMP), sourcesHash())
}

async function buildFirstView(logLevel: LogLevel): Promise<void> {
  await build({
    ...COMMON,
    logLevel,
    // All in one place: packages of the pages are none of the server. Without its name React is that of developers.
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ...OUTPUT,
      outDir: FIRST_VIEW_OUT,
      ssr: 'first-view.tsx',
      target: 'node26',
      ssrEmitAssets: false,
      rolldownOptions: { onLog },
    },
  })
}

async function buildPages(logLevel: LogLevel): Promise<void> {
  await build({
    ...COMMON,
    logLevel,
    build: {
      ...OUTPUT,
      outDir: WEB_OUT,
      manifest: true,
      target: 'es2023',
      rolldownOptions: {
        onLog,
        // Our own modules do nothing by being loaded: of what a folder's index lists, only what is used comes along.
        treeshake: { moduleSideEffects: [{ test: OWN_MODULES, sideEffects: false }] },
        output: {
          codeSplitting: { groups: FILES },
          // Behind the tilde stands all that shares it.
          chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        },
      },
    },
  })
}

/** Builds them when something that they are built from has changed since, telling so first. */
export async function buildWebWhenStale(tell: () => void): Promise<void> {
  const wanted = sourcesHash()
  if (STAMPED.every((folder) => stampOf(folder) === wanted)) return
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
  const sources = globSync(['src/**/*.{ts,tsx,css,html,svg}', 'scripts/web/*.ts'], { cwd: ROOT }).filter(
    (path) => !path.endsWith('.test.ts'),
  )
  for (const path of [...sources.sort(), 'package-lock.json'])
    hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex')
}
