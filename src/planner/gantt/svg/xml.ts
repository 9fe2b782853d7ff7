import type { SvgNode } from './svg-node.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that XML and HTML read as this text, in content and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** The element with all that is in it as XML; what stands in a style sheet is written as it is. */
export function xmlOf({ tag, attributes, children }: SvgNode): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const content = children.map((child) => {
    if (typeof child !== 'string') return xmlOf(child)
    return tag === 'style' ? child : escaped(child)
  })
  if (content.length === 0) return `<${tag}${pairs.join('')}/>`
  return `<${tag}${pairs.join('')}>${content.join('')}</${tag}>`
}
