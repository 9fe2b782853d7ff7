import type { Language } from '../../words/index.ts'
import { filesOf, type Manifest } from './manifest.ts'

/** Address of a page of a relationship: its code, then the page. */
const ADDRESS = /^\/([a-z0-9-]+)\/([a-z]+)/

/** The built pages: how modules became files, and the page that all addresses share. */
interface Built {
  readonly manifest: Manifest
  readonly index: string
}

/**
 * Links to what the page at the address will ask for once its script runs: its own module, its words and those of the
 * first view in the language, and what it shows first. Asked for at once, they come side by side and not one after the
 * other.
 */
export function pageHints({ manifest, index }: Built, { pathname, search }: Address, language: Language): string {
  const [, rel = '', page = 'read'] = ADDRESS.exec(pathname) ?? []
  const modules = [`words-${language}`, ...[`pages/${page}/${page}-page.tsx`, `pages/${page}/words/${language}.ts`]]
  const files = filesOf(manifest, modules).filter((file) => !index.includes(`/${file}"`))
  const isSample = page === 'read' && rel !== '' && !/[?&](?:reading|text|view)=/.test(search)
  return [...files.map(linkTo), ...(isSample ? [dataLink(`/api/v1/relationships/${rel}/readings/sample`)] : [])].join(
    '',
  )
}

type Address = Pick<URL, 'pathname' | 'search'>

function linkTo(file: string): string {
  return file.endsWith('.css')
    ? `<link rel="stylesheet" href="/${file}">`
    : `<link rel="modulepreload" href="/${file}">`
}

/** As the script asks for it, else it is not taken for the same. */
function dataLink(path: string): string {
  return `<link rel="preload" as="fetch" crossorigin="anonymous" href="${path}">`
}
