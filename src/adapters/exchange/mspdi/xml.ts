import { create } from 'xmlbuilder2'
import { ExchangeError } from '../exchange-error.ts'

/** An element by the names of its children, each a list: elements, and text where it has none beneath. */
export type Element = { readonly [name: string]: readonly (Element | string)[] | undefined }

const LIMIT_BYTES = 64 * 1024 * 1024
/** Elements within elements. The format has 8. */
const DEEPEST = 40

/** Reads a project file. Throws ExchangeError: E_XML_DOCTYPE, E_MSPDI_BROKEN with `part` and `problem`. */
export function readProject(text: string): Element {
  if (text.length > LIMIT_BYTES) throw broken('Project', `${text.length} > ${LIMIT_BYTES}`)
  // A document type can make a small file unfold to any size, and the format has none.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new ExchangeError('E_XML_DOCTYPE', { part: 'Project' })
  if (depthOf(text) > DEEPEST) throw broken('Project', `> ${DEEPEST} levels`)
  const root = parsed(text)
  const project = root?.nodeName === 'Project' ? contentOf(root) : undefined
  if (project === undefined) throw broken('Project', 'no such element')
  return typeof project === 'string' ? {} : project
}

type Node = ReturnType<typeof create>['node']

/** Node types of the DOM. */
const NODE = { element: 1, text: 3, cdata: 4 } as const

function parsed(text: string): Node | undefined {
  try {
    return childNodes(create(withPlainAmpersands(text)).node).find(({ nodeType }) => nodeType === NODE.element)
  } catch (error) {
    throw broken('XML', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
}

const CDATA = '<![CDATA['

/** The library resolves numbered entities after named ones, so `&amp;#65;` would become an A: ampersands are numbered, too. */
function withPlainAmpersands(text: string): string {
  const numbered = text.split(CDATA).map((part, at) => {
    const from = at === 0 ? 0 : Math.max(0, part.indexOf(']]>'))
    return part.slice(0, from) + part.slice(from).replaceAll('&amp;', '&#38;')
  })
  return numbered.join(CDATA)
}

/** Children by their names, or the text where there are none. The library's own conversion leaves entities as they are. */
function contentOf(node: Node): Element | string {
  const elements = childNodes(node).filter(({ nodeType }) => nodeType === NODE.element)
  if (elements.length === 0) return textWithin(node)
  const byName = Map.groupBy(elements, ({ nodeName }) => nodeName)
  return Object.fromEntries([...byName].map(([name, own]) => [name, own.map(contentOf)]))
}

function textWithin(node: Node): string {
  const parts = childNodes(node).filter(({ nodeType }) => nodeType === NODE.text || nodeType === NODE.cdata)
  return parts.map(({ nodeValue }) => nodeValue ?? '').join('')
}

function childNodes(node: Node): readonly Node[] {
  const found: Node[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) found.push(child)
  return found
}

export function broken(part: string, problem: string): ExchangeError {
  return new ExchangeError('E_MSPDI_BROKEN', { part, problem })
}

/** Children of a child: `list(project, 'Tasks', 'Task')`. Those that are text alone are left out. */
export function list(element: Element, ...names: readonly string[]): readonly Element[] {
  return names.reduce<readonly Element[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), [element])
}

function childrenOf(element: Element, name: string): readonly Element[] {
  return (element[name] ?? []).filter((one): one is Element => typeof one === 'object')
}

/** The text of a child; null when there is none. */
export function textOf(element: Element, name: string): string | null {
  const [child] = element[name] ?? []
  return typeof child === 'string' && child !== '' ? child.trim() : null
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
