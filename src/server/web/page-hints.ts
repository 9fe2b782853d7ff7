import type { Language } from '../../words/index.ts'
import { filesOf, type Manifest } from './manifest.ts'

/** Address of a page of a relationship: its code, then the page. */
const ADDRESS = /^\/([a-z0-9-]+)\/([a-z]+)/

/** The built pages: how modules became files, and the page that all addresses share. */
export interface Built {
  readonly manifest: Manifest
  readonly index: string
}

/** What a page is about to ask for. */
interface Asked {
  readonly pathname: string
  readonly language: Language
}

/**
 * Links to what the page at the address will ask for once its script runs: its own module, its words and those of the
 * first view in the language. Asked for at once, they come side by side and not one after the
 * other. Styles come first: nothing is shown before they are there.
 */
export function pageHints({ manifest, index }: Built, { pathname, language }: Asked): string {
  const [, , page = 'read'] = ADDRESS.exec(pathname) ?? []
  const modules = [`words-${language}`, ...[`pages/${page}/${page}-page.tsx`, `pages/${page}/words/${language}.ts`]]
  const files = filesOf(manifest, modules).filter((file) => !index.includes(`/${file}"`))
  const [styles, scripts] = [files.filter(isStyle), files.filter((file) => !isStyle(file))]
  return [...styles, ...scripts].map(linkTo).join('')
}

function isStyle(file: string): boolean {
  return file.endsWith('.css')
}

function linkTo(file: string): string {
  return isStyle(file) ? `<link rel="stylesheet" href="/${file}">` : `<link rel="modulepreload" href="/${file}">`
}
