import { isBuiltin } from 'node:module'
import type { Finding, SourceFile } from './finding.ts'
import { isCode, isTest } from './order.ts'
import { importsOf } from './syntax.ts'

const KINDS = ['dependencies', 'optionalDependencies', 'devDependencies'] as const

type Manifest = Readonly<Partial<Record<(typeof KINDS)[number], Readonly<Record<string, string>>>>> & {
  readonly name: string
}

/** One version, not a range: "8.1.1". */
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** Each package is pinned and declared where it is needed, and each one that users install is used. */
export function dependencies(files: readonly SourceFile[]): readonly Finding[] {
  const manifest = files.find(({ path }) => path === 'package.json')
  if (!manifest) throw new Error('package.json is not among the files')
  const declared = JSON.parse(manifest.text) as Manifest
  const code = files.filter(({ path }) => isCode(path))
  return [...unpinned(manifest, declared), ...unused({ manifest, declared, code }), ...undeclared(declared, code)]
}

function unpinned(manifest: SourceFile, declared: Manifest): readonly Finding[] {
  return KINDS.flatMap((kind) => Object.entries(declared[kind] ?? {}))
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) =>
      inManifest(manifest, name, {
        what: `${name} is wanted as ${version}`,
        fix: 'pin one version, for instance 1.2.3',
      }),
    )
}

interface Declared {
  readonly manifest: SourceFile
  readonly declared: Manifest
  readonly code: readonly SourceFile[]
}

function unused({ manifest, declared, code }: Declared): readonly Finding[] {
  const imported = new Set(code.filter(isShipped).flatMap((file) => packagesOf(file).map(({ name }) => name)))
  // The packages of each platform are found by name when they are needed.
  const named = code.filter(isShipped)
  const isUsed = (name: string) => imported.has(name) || named.some(({ text }) => text.includes(`'${name}'`))
  return ['dependencies' as const, 'optionalDependencies' as const]
    .flatMap((kind) => Object.keys(declared[kind] ?? {}))
    .filter((name) => !isUsed(name))
    .map((name) =>
      inManifest(manifest, name, {
        what: `${name} is installed for every user, but neither src nor bin uses it`,
        fix: 'remove it, or move it to devDependencies',
      }),
    )
}

function undeclared(declared: Manifest, code: readonly SourceFile[]): readonly Finding[] {
  const forUsers = new Set(Object.keys({ ...declared.dependencies, ...declared.optionalDependencies }))
  const forAll = new Set([...forUsers, ...Object.keys(declared.devDependencies ?? {}), declared.name])
  return code.flatMap((file) => {
    const [allowed, kind] = isShipped(file) ? [forUsers, 'dependencies'] : [forAll, 'devDependencies']
    return packagesOf(file)
      .filter(({ name }) => !allowed.has(name))
      .map(({ name, line }): Finding => {
        const what = `imports ${name}, which is not among the ${kind}`
        return { path: file.path, line, severity: 'error', what, fix: 'declare it in package.json, or do without' }
      })
  })
}

/** True for what users get and run: their installation has no devDependencies. The pages come to them built. */
function isShipped({ path }: SourceFile): boolean {
  return (path.startsWith('src/') && !path.startsWith('src/web/') && !isTest(path)) || path.startsWith('bin/')
}

/** "@scope/name/part" is of the package "@scope/name". */
function packagesOf(file: SourceFile): readonly { readonly name: string; readonly line: number }[] {
  return importsOf(file)
    .filter(({ specifier }) => !specifier.startsWith('.') && !isBuiltin(specifier))
    .map(({ specifier, line }) => {
      const parts = specifier.split('/')
      return { name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), line }
    })
}

function inManifest({ path, text }: SourceFile, name: string, fault: Pick<Finding, 'what' | 'fix'>): Finding {
  const line = text.split('\n').findIndex((content) => content.includes(`"${name}":`)) + 1
  return { path, line, severity: 'error', ...fault }
}
