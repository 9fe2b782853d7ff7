import type { Bounds } from '../../../../model/index.ts'

/** Elements of the text name where they start in the source; `data-shown` ones show other characters in its place. */
function placeOf(node: Node, offset: number): number | null {
  if (node.nodeType === Node.ELEMENT_NODE) return placeInElement(node as Element, offset)
  const element = node.parentElement?.closest<HTMLElement>('[data-start]')
  if (!element) return null
  const start = Number(element.dataset.start)
  if (element.dataset.length === undefined) return start + offset
  return offset === 0 ? start : start + Number(element.dataset.length)
}

/** Between two children: where the next one starts, else where the last one ends. */
function placeInElement(element: Element, offset: number): number | null {
  const next = element.childNodes[offset]
  if (next !== undefined) return placeOf(firstText(next), 0)
  const last = element.childNodes[element.childNodes.length - 1]
  if (last !== undefined) return placeOf(lastText(last), lastText(last).textContent?.length ?? 0)
  const own = element.closest<HTMLElement>('[data-start]')
  return own === null ? null : Number(own.dataset.start)
}

function firstText(node: Node): Node {
  return node.firstChild === null ? node : firstText(node.firstChild)
}

function lastText(node: Node): Node {
  return node.lastChild === null ? node : lastText(node.lastChild)
}

/** What of the source is selected within the element, white space at its ends left out; null when nothing is. */
export function selectedBounds(root: Element, source: string): Bounds | null {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (range === null || range.collapsed || !root.contains(range.commonAncestorContainer)) return null
  const from = placeOf(range.startContainer, range.startOffset)
  const to = placeOf(range.endContainer, range.endOffset)
  if (from === null || to === null || from >= to) return null
  const words = source.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = to - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : null
}

/** Where in the source the element at a click starts; null outside the text. */
export function clickedPlace(target: EventTarget | null): number | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-start]') : null
  return element === null ? null : Number(element.dataset.start)
}
