import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import type { Finding, SourceFile } from './finding.ts'
import { BESIDE_SRC, folderOf, isCode, isCore, isTest, ORDER, PARTED, PURE_PACKAGES } from './order.ts'
import { type Import, importsOf } from './syntax.ts'

/** What is wrong with one import, and what to do. */
interface Fault {
  readonly what: string
  readonly fix: string
}

/** Who may import whom: the order of the folders, and only through a folder's index.ts. */
export function directions(files: readonly SourceFile[]): readonly Finding[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => [...placeless(file), ...importsOf(file).flatMap((found) => faultOf(file.path, found))])
}

function placeless({ path }: SourceFile): readonly Finding[] {
  const folder = folderOf(path)
  if (!folder || Object.hasOwn(ORDER, folder)) return []
  const fix = 'move the file, or give the folder its place in scripts/check/order.ts and docs/architecture.md'
  return [{ path, line: 1, severity: 'error', what: `the folder src/${folder} has no place in the order`, fix }]
}

function faultOf(path: string, { line, specifier }: Import): readonly Finding[] {
  const fault = specifier.startsWith('.')
    ? faultOfFile(path, posix.join(posix.dirname(path), specifier))
    : faultOfPackage(path, specifier)
  return fault ? [{ path, line, severity: 'error', ...fault }] : []
}

function faultOfPackage(path: string, specifier: string): Fault | null {
  if (isCore(path)) {
    if (isPure(specifier)) return null
    const what = `the core imports ${specifier}`
    return { what, fix: 'keep the core to plain data and functions, and hand the rest in from an adapter' }
  }
  if (folderOf(path) === 'web' && !isTest(path) && isBuiltin(specifier)) {
    return { what: `the web pages import ${specifier}`, fix: 'use what a browser has' }
  }
  return null
}

/** "@noble/hashes/sha2.js" is of "@noble/hashes". */
function isPure(specifier: string): boolean {
  return [...PURE_PACKAGES].some((name) => specifier === name || specifier.startsWith(`${name}/`))
}

function faultOfFile(path: string, target: string): Fault | null {
  if (target.startsWith('..')) return { what: `imports ${target}`, fix: 'import only what lies in the project' }
  if (target.endsWith('.test.ts') || (isTest(target) && !isTest(path))) {
    return { what: `imports ${target}, which is for tests`, fix: 'move what is shared out of the tests' }
  }
  const to = folderOf(target)
  const from = folderOf(path)
  if (to === null) return faultOfLeavingSrc(path, target)
  if (to === from) return null
  // What one folder's tests stand on, those of another may use.
  if (isTest(path) && isTest(target)) return faultOfOrder(path, to)
  return faultOfOrder(path, to) ?? faultOfEntrance(target, to)
}

/** `src` stands alone: what lies beside it uses it, never the other way round. Tests may share helpers. */
function faultOfLeavingSrc(path: string, target: string): Fault | null {
  if (folderOf(path) === null || isTest(path)) return null
  const beside = BESIDE_SRC.find((folder) => target.startsWith(`${folder}/`))
  return beside ? { what: `src imports from ${beside}`, fix: 'move what src needs into src' } : null
}

function faultOfOrder(path: string, to: string): Fault | null {
  const from = folderOf(path)
  // Tests, the package's own entrance and everything beside src stand above the whole order.
  if (isTest(path) || !from || !Object.hasOwn(ORDER, from)) return null
  const allowed = ORDER[from] ?? []
  if (allowed.includes(to)) return null
  const may = allowed.length > 0 ? `it may import ${allowed.join(', ')}` : 'it may import no other folder'
  return {
    what: `src/${from} imports src/${to}`,
    fix: `${may}: move what is shared down, or hand it in as an argument`,
  }
}

function faultOfEntrance(target: string, to: string): Fault | null {
  if (to === '' || target === `src/${to}/index.ts`) return null
  if (PARTED.has(to) && /^src\/[^/]+\/[^/]+\/index\.ts$/.test(target)) return null
  return { what: `reaches into src/${to}`, fix: `import src/${to}/index.ts, and export there what others need` }
}
