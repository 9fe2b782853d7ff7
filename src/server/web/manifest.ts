import { z } from 'zod'
import type { WebFiles } from './web-files.ts'

/** What the builder notes down of each module that becomes a file of its own. */
const chunk = z.object({
  file: z.string(),
  name: z.string().optional(),
  css: z.array(z.string()).default([]),
  imports: z.array(z.string()).default([]),
})

const shape = z.record(z.string(), chunk)

/** By the path of the module below src/web: `pages/read/read-page.tsx`. */
export type Manifest = Readonly<z.output<typeof shape>>

/** The builder's notes; empty when there are none. */
export function manifestOf(web: WebFiles): Manifest {
  const file = web.get('.vite/manifest.json')
  if (file === undefined) return {}
  return shape.parse(JSON.parse(Buffer.from(file.bytes).toString('utf8')))
}

/** Files that the modules, or files of a name, need, each once: their own, those that they import, and their styles. */
export function filesOf(manifest: Manifest, modules: readonly string[]): readonly string[] {
  const keyOf = new Map(Object.entries(manifest).map(([key, { name }]) => [name, key]))
  const seen = new Set<string>()
  const files = new Set<string>()
  const visit = (name: string) => {
    const found = manifest[name]
    if (found === undefined || seen.has(name)) return
    seen.add(name)
    for (const file of [found.file, ...found.css]) files.add(file)
    for (const imported of found.imports) visit(imported)
  }
  for (const name of modules) visit(manifest[name] === undefined ? (keyOf.get(name) ?? name) : name)
  return [...files]
}
