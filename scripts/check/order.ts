/** The folders of src, in order, each with the folders whose index.ts it may import. */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  model: [],
  calendar: [],
  reader: ['model', 'calendar'],
  compare: ['model'],
  log: ['model'],
  register: ['model', 'calendar', 'log'],
  planner: ['model', 'calendar', 'register'],
  level: ['model'],
  brief: ['model', 'calendar', 'reader', 'compare', 'log', 'register', 'planner', 'level'],
  adapters: ['model', 'calendar', 'reader', 'compare', 'log', 'register', 'planner', 'level', 'brief'],
  words: ['model', 'calendar', 'reader', 'compare', 'log', 'register', 'planner', 'level', 'brief', 'adapters'],
  desk: ['model', 'calendar', 'reader', 'compare', 'log', 'register', 'planner', 'level', 'brief', 'adapters', 'words'],
  server: [
    'model',
    'calendar',
    'reader',
    'compare',
    'log',
    'register',
    'planner',
    'level',
    'brief',
    'adapters',
    'words',
    'desk',
  ],
  cli: [
    'model',
    'calendar',
    'reader',
    'compare',
    'log',
    'register',
    'planner',
    'level',
    'brief',
    'adapters',
    'words',
    'desk',
    'server',
  ],
  web: ['model'],
}

/** Folders each of whose parts is entered by an index.ts of its own: what a part needs is loaded with that part alone. */
export const PARTED: ReadonlySet<string> = new Set(['desk'])

/** The folders that know no file, network, clock, chance or default locale; `tsconfig.core.json` lists the same. */
export const CORE: ReadonlySet<string> = new Set([
  'model',
  'calendar',
  'reader',
  'compare',
  'log',
  'register',
  'planner',
  'level',
  'brief',
])

/**
 * Packages that the core may use: plain functions on plain data, without file, network, clock or chance. What each is
 * for stands in docs/decisions.md.
 */
export const PURE_PACKAGES: ReadonlySet<string> = new Set(['@noble/hashes', 'canonicalize', 'zod'])

/** Folders beside src that hold code. */
export const BESIDE_SRC = ['bench', 'bin', 'eval', 'scripts', 'tests'] as const

/** True for tests, and for what only tests use, in a folder `testing`; `tsconfig.core.json` leaves the same out. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/testing/')
}

/** The folder of src that the file stands in; '' for a file directly in src; null outside src. */
export function folderOf(path: string): string | null {
  const parts = path.split('/')
  if (parts[0] !== 'src') return null
  return parts.length > 2 ? (parts[1] ?? '') : ''
}

/** True for the code of the core itself: its tests may use what they like. */
export function isCore(path: string): boolean {
  return !isTest(path) && CORE.has(folderOf(path) ?? '')
}

/** True for lists of words, which are as long as the language makes them. */
export function isData(path: string): boolean {
  return path.startsWith('src/reader/wording/')
}

export function isCode(path: string): boolean {
  return /\.(ts|js)$/.test(path)
}
