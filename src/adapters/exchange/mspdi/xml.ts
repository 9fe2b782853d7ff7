import { convert } from 'xmlbuilder2'
import { ExchangeError } from '../exchange-error.ts'

/** An element by the names of its children; of several with one name a list; text as a string. */
export type Element = { readonly [name: string]: Element | string | readonly (Element | string)[] | undefined }

const LIMIT_BYTES = 64 * 1024 * 1024
/** Elements within elements. The format has 8. */
const DEEPEST = 40

/** Reads a project file. Throws ExchangeError: E_XML_DOCTYPE, E_MSPDI_BROKEN with `part` and `problem`. */
export function readProject(text: string): Element {
  if (text.length > LIMIT_BYTES) throw broken('Project', `${text.length} > ${LIMIT_BYTES}`)
  // A document type can make a small file unfold to any size, and the format has none.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new ExchangeError('E_XML_DOCTYPE', { part: 'Project' })
  if (depthOf(text) > DEEPEST) throw broken('Project', `> ${DEEPEST} levels`)
  let read: unknown
  try {
    read = convert(text, { format: 'object' })
  } catch (error) {
    throw broken('XML', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
  const project = typeof read === 'object' && read !== null ? (read as Element).Project : undefined
  if (typeof project !== 'object' || Array.isArray(project)) throw broken('Project', 'no such element')
  return project as Element
}

export function broken(part: string, problem: string): ExchangeError {
  return new ExchangeError('E_MSPDI_BROKEN', { part, problem })
}

/** Children of a child: `list(project, 'Tasks', 'Task')`. Those that are text alone are left out. */
export function list(element: Element, ...names: readonly string[]): readonly Element[] {
  return names.reduce<readonly Element[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), [element])
}

function childrenOf(element: Element, name: string): readonly Element[] {
  const child = element[name]
  const all = Array.isArray(child) ? child : [child]
  return all.filter((one): one is Element => typeof one === 'object')
}

/** The text of a child; null when there is none. */
export function textOf(element: Element, name: string): string | null {
  const child = element[name]
  return typeof child === 'string' ? child.trim() : null
}

/** A number of a child. Throws E_MSPDI_BROKEN for what is none. */
export function numberOf(element: Element, name: string, part: string): number | null {
  const text = textOf(element, name)
  if (text === null || text === '') return null
  const value = Number(text)
  if (!Number.isFinite(value)) throw broken(`${part}/${name}`, text)
  return value
}

/** How deep elements stand in one another. Throws E_MSPDI_BROKEN when some are left open: the file was cut off. */
function depthOf(text: string): number {
  const bare = text.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  let depth = 0
  let deepest = 0
  for (const [tag] of bare.matchAll(/<[/\p{L}_][^>]*>/gu)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    deepest = Math.max(deepest, depth)
  }
  if (depth !== 0) throw broken('XML', `${Math.abs(depth)} elements are not closed`)
  return deepest
}
