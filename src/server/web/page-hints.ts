import type { Language } from '../../words/index.ts'
import { filesOf, type Manifest } from './manifest.ts'

/** Address of a page of a relationship: its code, then the page. */
const ADDRESS = /^\/[a-z0-9-]+\/([a-z]+)/

/**
 * Links to what the page at the address will ask for once its script runs: its own module, its words and those of the
 * shell in the language. Asked for at once, they come side by side and not one after the other.
 */
export function pageHints(manifest: Manifest, path: string, language: Language): string {
  const page = ADDRESS.exec(path)?.[1] ?? 'read'
  const modules = [
    ...[`../words/${language}.ts`, `words/${language}.ts`],
    ...[`pages/${page}/${page}-page.tsx`, `pages/${page}/words/${language}.ts`],
  ]
  const own = new Set(filesOf(manifest, ['index.html']))
  return filesOf(manifest, modules)
    .filter((file) => !own.has(file))
    .map((file) =>
      file.endsWith('.css') ? `<link rel="stylesheet" href="/${file}">` : `<link rel="modulepreload" href="/${file}">`,
    )
    .join('')
}
