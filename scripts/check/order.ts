const UP_TO_BRIEF = [
  'model',
  'access',
  'calendar',
  'reader',
  'compare',
  'log',
  'register',
  'planner',
  'level',
  'brief',
] as const

/** The folders of src, in order, each with the folders whose index.ts it may import. */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // Types of changes alone, for who may enter which.
  access: ['register'],
  calendar: [],
  reader: ['model', 'calendar'],
  compare: ['model'],
  log: ['model'],
  register: ['model', 'calendar', 'log'],
  planner: ['model', 'calendar', 'register'],
  level: ['model'],
  brief: ['model', 'calendar', 'reader', 'compare', 'log', 'register', 'planner', 'level'],
  adapters: UP_TO_BRIEF,
  words: ['model', 'calendar', 'log', 'reader', 'register', 'planner', 'adapters'],
  desk: [...UP_TO_BRIEF, 'adapters', 'words'],
  server: [...UP_TO_BRIEF, 'adapters', 'words', 'desk'],
  cli: [...UP_TO_BRIEF, 'adapters', 'words', 'desk', 'server'],
  web: ['model', 'access', 'calendar', 'reader', 'log', 'register', 'planner', 'words'],
}

/** Folders each of whose parts is entered by an index.ts of its own: what a part needs is loaded with that part alone. */
export const PARTED: ReadonlySet<string> = new Set(['desk', 'words'])

/** The folders that know no file, network, clock, chance or default locale; `tsconfig.core.json` lists the same. */
export const CORE: ReadonlySet<string> = new Set(UP_TO_BRIEF)

/**
 * Pure as the core is, and held to the same rules, but not in `tsconfig.core.json`: its types name errors of adapters,
 * whose files need the types of Node.
 */
export const PURE_BESIDE_CORE: ReadonlySet<string> = new Set(['words'])

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

/** True for the code of the core itself and what is as pure: its tests may use what they like. */
export function isCore(path: string): boolean {
  const folder = folderOf(path) ?? ''
  return !isTest(path) && (CORE.has(folder) || PURE_BESIDE_CORE.has(folder))
}

/** True for lists of words, which are as long as the language makes them. */
export function isData(path: string): boolean {
  return path.startsWith('src/reader/wording/')
}

export function isCode(path: string): boolean {
  return /\.(tsx?|js)$/.test(path)
}
