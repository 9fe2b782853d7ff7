/** Attributes by name; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** An element of a picture as plain data: a file writes it as XML, a page puts it among its own elements. */
export interface SvgNode {
  readonly tag: string
  /** As they are named in SVG; numbers in tenths, which are finer than any screen or printer shows. */
  readonly attributes: Readonly<Record<string, string | number>>
  /** Text is text, not XML. */
  readonly children: readonly (SvgNode | string)[]
}

/** What an element may be given: lists within lists are laid out, null and '' are nothing. */
export type SvgContent = SvgNode | string | null | readonly SvgContent[]

export function element(tag: string, attributes: Attributes, ...content: readonly SvgContent[]): SvgNode {
  const known = Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[name, tenths(value)]]))
  return { tag, attributes: Object.fromEntries(known), children: nodesOf(content) }
}

/** All that the content holds, one after another. */
export function nodesOf(content: SvgContent): readonly (SvgNode | string)[] {
  if (content === null || content === '') return []
  if (typeof content === 'string' || !isList(content)) return [content]
  return content.flatMap(nodesOf)
}

function isList(content: SvgNode | readonly SvgContent[]): content is readonly SvgContent[] {
  return Array.isArray(content)
}

function tenths(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value
}
